"""What is quoted beside a deciding sentence: its lead-in, the sentence that it takes up, the definition of its words."""

import pytest

from checker.model import EvidenceRole
from checker.verdicts.telling.context import definitions
from tests.verdicts.sample import flow, recipient, verdict
from tests.verdicts.test_from_text import statement

SCHOOL = (recipient("Oak College", "school"),)


def beside(text: str, *, data: str = "name") -> list[tuple[str, str]]:
    """Return what is quoted with a role of context, with that role."""
    found = verdict(flow((data,), "Oak College", purpose="advertising"), statement(text), register=SCHOOL)
    return [(each.role.value, each.text) for each in found.evidence if each.role in (EvidenceRole.REFERRED_TO, EvidenceRole.DEFINITION)]


def test_the_sentence_that_a_deciding_one_takes_up_is_quoted() -> None:
    text = "You may join the exchange scheme when you enrol. In that case we share your name with colleges."
    assert beside(text) == [("referred_to", "You may join the exchange scheme when you enrol.")]


def test_the_number_of_its_clause_is_not() -> None:
    text = "4.\n\n2.1 You may join the exchange scheme. In that case we share your name with colleges."
    assert beside(text) == [("referred_to", "You may join the exchange scheme.")]


@pytest.mark.parametrize(
    "text",
    [
        "You may join the exchange scheme. We share your name with colleges.",
        "In that case we share your name with colleges.",
        "You may join the exchange scheme.\n\nIn that case we share your name with colleges.",
    ],
    ids=["stands alone", "nothing before it", "another paragraph"],
)
def test_a_sentence_without_one_is_quoted_alone(text: str) -> None:
    assert beside(text) == []


def test_the_lead_in_of_a_list_is_quoted() -> None:
    assert beside("We share your name with:\n\n- colleges;\n- banks.") == [("referred_to", "We share your name with:")]


DEFINED = '"Scheme Data" means your name and your marks. "Scheme" means our exchange.\n\n'


def test_the_definition_of_a_word_that_decides_is_quoted_and_not_that_of_a_part_of_it() -> None:
    assert beside(f"{DEFINED}We share Scheme Data with colleges.") == [("definition", '"Scheme Data" means your name and your marks.')]


def test_definitions_of_other_words_are_not() -> None:
    assert beside(f"{DEFINED}We share your name with colleges.") == []


def test_a_text_defines_in_two_ways() -> None:
    text = "By public figures we mean totals of many members. “Member” means whoever pays. We call it “The Hall”."
    assert [name for name, _, _ in definitions(text)] == ["public figures", "member"]
