import pytest

from checker.contracts.kept_lists import kept_lists, standing_on
from checker.reading import read_text


def told(text: str) -> list[tuple[str, str, bool]]:
    return [(each.who, each.place, each.limits) for each in kept_lists(read_text(text, "c.md", ".md"))]


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("The Processor may engage the sub-processors listed in Annex 2.", "sub-processors", "Annex 2"),
        ("Data go to the contractors that are named in Exhibit B alone.", "contractors", "Exhibit B"),
        ("The Agency may use the platforms currently identified in Schedule 1.", "platforms", "Schedule 1"),
        ("It passes nothing to vendors other than those set out in the Appendix C.", "those", "Appendix C"),
    ],
)
def test_receivers_are_singled_out_by_the_list_of_a_part(text: str, who: str, place: str) -> None:
    assert told(text) == [(who, place, True)]


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("Approved Sub-processors are set out in Appendix B.", "Sub-processors", "Appendix B"),
        ("A list of Provider's subcontractors is set out in Appendix 2.", "subcontractors", "Appendix 2"),
        ("Annex 3 contains the current list of approved vendors.", "vendors", "Annex 3"),
        ("The current list of sub-processors is published on our website.", "sub-processors", ""),
    ],
)
def test_a_sentence_on_a_list_singles_nobody_out(text: str, who: str, place: str) -> None:
    assert told(text) == [(who, place, False)]


@pytest.mark.parametrize(
    "text",
    [
        "The security measures are set out in Annex 2.",
        "The Processor may engage sub-processors for the purposes described in Annex 2.",
        "The persons concerned are employees of the Customer.",
        "A list of the data is set out in Annex 1.",
    ],
)
def test_other_parts_of_a_contract_list_no_receivers(text: str) -> None:
    assert told(text) == []


def test_the_title_of_a_part_speaks_of_no_list() -> None:
    assert told("Annex III: List of sub-processors\n\nSee there.") == []


TWO = "Data go out.\n\n## Annex 1. Vendors\n\n* Nimbus (NB). Hosting.\n* Pigeon. Mail.\n\n## Annex 2. Others\n\n* Owl. Search.\n"


@pytest.mark.parametrize(("place", "names"), [("Annex 1", ["Nimbus (NB)", "Pigeon"]), ("Annex 2", ["Owl"]), ("Annex 3", [])])
def test_a_part_lists_whoever_stands_between_its_title_and_the_next(place: str, names: list[str]) -> None:
    assert [entry.name for entry in standing_on(read_text(TWO, "c.md", ".md"), place)] == names
