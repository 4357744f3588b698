"""What a clause takes from others, over a full stop, a paragraph or a section."""

import pytest

from tests.extraction.conftest import Read

SPARED = {  # a document, and what each of its commitments spares
    "## Photos\n\nWe do not share photos.\n\n## Winners\n\nThe rule above does not cover winners of a contest.": [["winners of a contest"]],
    "## 1. Ads\n\nWe never sell addresses.\n\n## 2. Fairs\n\nSection 1 does not bind us where you have said so.": [
        ["where you have said so"]
    ],
    "We do not keep card numbers. We do not sell names.\n\nNeither of these promises applies to business accounts.": [
        ["to business accounts"],
        ["to business accounts"],
    ],
    "We do not keep names.\n\nThere are two exceptions:\n\n- names of the board;\n- names on a stone.": [
        ["names of the board", "names on a stone"]
    ],
    "We do not share grades.\n\nExceptions to this rule:\n\n- your new school;\n- a court.": [["your new school", "a court"]],
    "## Sales\n\nWe never sell names.\n\n## When this does not apply\n\nNames of traders hang at the gate.": [
        ["Names of traders hang at the gate"]
    ],
    "Our promise on photos does not extend to crowds.\n\nWe do not sell photos. We do not sell names.": [["to crowds"], []],
    "Nothing in this section keeps us from talking to the coroner. We do not share names.": [["talking to the coroner"]],
}
UNTOUCHED = [
    "We do not sell names. This rule has no exceptions.",
    "This policy does not apply to other websites. We do not sell names.",
    "We do not sell names. This policy does not apply to other websites.",
    "We do not sell names. This does not affect your rights.",
    "We do not sell names. This does not mean that we sell photos.",
    "Rules of the house apply to guests. We do not sell names.",
]


@pytest.mark.parametrize("text", SPARED)
def test_a_denial_spares_what_another_clause_says(commitments: Read, text: str) -> None:
    assert [[c.text for c in each.exceptions] for each in commitments(text)] == SPARED[text]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_takes_nothing_from_a_denial(commitments: Read, text: str) -> None:
    assert [(each.kind.value, each.exceptions) for each in commitments(text)] == [("deny", ())]


def test_a_permission_leaves_out_a_case_without_ruling_it_out(commitments: Read) -> None:
    (found,) = commitments("We share names with hotels.\n\nThe previous paragraph does not cover staff.")
    assert [(c.text, c.effect.value) for c in found.conditions] == [("staff", "unless")]


def test_a_rule_may_hold_for_some_only(commitments: Read) -> None:
    (found,) = commitments("We do not publish names.\n\nThe promise above holds only for members of the society.")
    assert [(c.text, c.effect.value) for c in found.conditions] == [("for members of the society", "triggers")]
