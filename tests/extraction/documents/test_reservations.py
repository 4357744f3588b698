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
SPARED |= {
    "Tapes are wiped after 30 days; talks with the founder are the exception.": [["talks with the founder"]],
    "## A. Promise\n\nWe never sell names.\n\n## B. Later\n\nSection A no longer applies.": [["Section A no longer applies"]],
    "## 1 May 2010\n\nWe never sell names.\n\n## 2 June\n\nThe rule of 1 May 2010 has been withdrawn.": [
        ["The rule of 1 May 2010 has been withdrawn"]
    ],
}
UNTOUCHED = [
    "We do not sell names. This rule has no exceptions.",
    "This policy does not apply to other websites. We do not sell names.",
    "We do not sell names. This policy does not apply to other websites.",
    "We do not sell names. This does not affect your rights.",
    "We do not sell names. This does not mean that we sell photos.",
    "We do not sell names. Our old fax number no longer applies.",
    "We do not sell names. It does not keep the print.",
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


def test_a_permission_that_then_narrows_is_left_in_the_case_before(commitments: Read) -> None:
    (found,) = commitments("1. Names and times are published.\n2. Runners may use a number. Rule 1 then applies to the times alone.")
    assert [(c.text, c.effect.value) for c in found.conditions] == [("Runners may use a number", "unless")]


def test_what_is_free_to_be_told_frees_no_use(commitments: Read) -> None:
    free = "Nothing in this section keeps us from reporting winners as such."
    found = commitments(f"{free} We do not share names. We do not use names for advertising.")
    assert {each.action.value: len(each.exceptions) for each in found if each.kind.value != "permit"}["use"] == 0


def test_a_promise_may_stand_before_what_it_is_about(commitments: Read) -> None:
    (found,) = commitments("Our promise is for your private address. We never give your address to anyone.")
    assert [c.text for c in found.conditions] == ["your private address"]
