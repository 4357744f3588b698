import pytest

from checker.contracts.rosters import closing, pointer, roster
from checker.reading import read_text

TABLE = "| Name of Subprocessor | Description of Processing | Location |\n|---|---|---|\n| Nimbus Inc (NB) | Hosting | Spain |\n| Pigeon | Mail | Chile |\n"  # noqa: E501
LIST = "The following is a list of the subprocessors we use:\n\n* Nimbus. Cloud hosting.\n* Pigeon: mail delivery\n* Owl - search\n"


def entries(text: str) -> list[tuple[str, str]]:
    return [(entry.name, entry.task) for entry in roster(read_text(text, "l.md", ".md"))]


def test_tables_name_vendors_and_their_tasks() -> None:
    assert entries(TABLE) == [("Nimbus Inc (NB)", "Hosting"), ("Pigeon", "Mail")]


def test_list_items_do_too() -> None:
    assert entries(LIST) == [("Nimbus", "Cloud hosting"), ("Pigeon", "mail delivery"), ("Owl", "search")]


def test_sentences_in_items_are_no_vendors() -> None:
    assert entries("* we may change this list from time to time as our business and our vendors develop\n") == []


@pytest.mark.parametrize(
    "text", ["The following is a list of the subprocessors we use.", "The Subprocessor List identifies our subprocessors."]
)
def test_a_list_says_that_it_is_the_list(text: str) -> None:
    assert closing(read_text(text, "l.md", ".md")) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The current list of sub-processors is here.",
        "A list of our service providers can be found on our website.",
        "Our subprocessors are listed in Annex III.",
    ],
)
def test_other_texts_point_to_a_list(text: str) -> None:
    document = read_text(text, "p.md", ".md")
    assert pointer(document) is not None
    assert closing(document) is None


@pytest.mark.parametrize(
    "text", ["We share your name with service providers.", "Here is a list of your rights.", "A list of purposes is below."]
)
def test_other_sentences_point_to_none(text: str) -> None:
    assert pointer(read_text(text, "p.md", ".md")) is None


def test_a_list_in_an_annex_of_the_text_itself_is_no_other_text() -> None:
    text = "Our subprocessors are listed in Annex 1.\n\n## Annex 1. Subprocessors\n\n* Nimbus. Hosting.\n"
    assert pointer(read_text(text, "p.md", ".md")) is None
    assert pointer(read_text(text.replace("in Annex 1", "in Annex 2"), "p.md", ".md")) is not None
