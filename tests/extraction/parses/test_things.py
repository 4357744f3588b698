"""What a noun may be where no taxonomy knows it."""

import pytest

from checker.extraction.parses.things import informs, is_named_family, is_somebody, is_thing, personal
from tests.extraction.conftest import Parse, Read, briefs, word


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("We read your meter readings.", "readings"),
        ("We read the readings of your meter.", "readings"),
        ("We scan the forms you fill in.", "forms"),
        ("We hold the tenant's statements.", "statements"),
        ("We hold notes about you.", "notes"),
    ],
)
def test_a_thing_is_personal_by_whose_it_is(parsed: Parse, sentence: str, noun: str) -> None:
    assert personal(word(parsed(sentence), noun))


@pytest.mark.parametrize(("sentence", "noun"), [("We read our readings.", "readings"), ("We scan the forms of the bank.", "forms")])
def test_a_thing_of_nobody_or_of_ours_is_not_personal(parsed: Parse, sentence: str, noun: str) -> None:
    assert not personal(word(parsed(sentence), noun))


def test_a_service_is_no_thing_that_is_told(parsed: Parse) -> None:
    doc = parsed("We send your reports to our helpers and your service to our readings.")
    assert is_thing(word(doc, "reports"))
    assert not is_thing(word(doc, "service"))
    assert informs(word(doc, "reports"))
    assert not informs(word(doc, "readings"))


@pytest.mark.parametrize("noun", ["landlord", "planners", "trustees", "laboratory"])
def test_people_and_organisations_are_somebody(parsed: Parse, noun: str) -> None:
    assert is_somebody(word(parsed(f"It is shown to the {noun}."), noun))


@pytest.mark.parametrize("noun", ["servers", "letters", "identifiers", "table"])
def test_tools_and_papers_are_nobody(parsed: Parse, noun: str) -> None:
    assert not is_somebody(word(parsed(f"It is tied to the {noun}."), noun))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We funnel your meter readings to grid planners.", ["first_party share permit: meter readings; to grid planners"]),
        ("Your landlord never gets sight of your payslip.", ["first_party share deny: payslip; to landlord"]),
        ("We rank your essays.", ["first_party use permit: essays"]),
        ("We water your plants.", []),
        ("We send our brochures to planners.", []),
    ],
)
def test_what_no_taxonomy_knows_is_read_by_its_kind(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("We may share your photos with KLM companies.", True),
        ("We may share your photos with US companies.", False),
        ("We may share your photos with insurance companies.", False),
        ("Advertising companies get your photos.", False),
    ],
)
def test_companies_of_one_name_are_a_family(parsed: Parse, text: str, *, family: bool) -> None:
    head = next(token for token in parsed(text) if token.lower_ == "companies")
    assert is_named_family(head) is family
