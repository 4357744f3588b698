import pytest

from checker.contracts.names import key, names, within
from checker.reading import read_text

DPA = (
    "# Data Processing Addendum\n\nThis Data Processing Addendum (“DPA”) supplements the Master Services Agreement (the “Agreement”)"
    " between Quill Ltd (“Processor”) and the Customer.\n\n1. The Processor shall not sell Personal Data.\n"
)


def test_a_text_is_called_by_its_title_its_short_name_and_its_initials() -> None:
    found = names(read_text(DPA, "dpa.md", ".md"))
    assert found.own == ("Data Processing Addendum", "DPA")
    assert found.keys == {("data", "processing", "addendum"), ("dpa",)}
    assert (found.addition, found.part) == (True, False)


def test_it_gives_others_short_names_and_parties_are_no_texts() -> None:
    found = names(read_text(DPA, "dpa.md", ".md"))
    assert found.others == (("Agreement", "Master Services Agreement"),)
    assert found.stands_for("the Agreement") == "Master Services Agreement"
    assert found.stands_for("the Order Form") == "the Order Form"


@pytest.mark.parametrize(
    ("title", "own", "part"),
    [
        ("Annex 2: Data Processing Terms", ("Annex 2", "Data Processing Terms"), True),
        ("Schedule B", ("Schedule B",), True),
        ("Master Services Agreement", ("Master Services Agreement",), False),
        ("How we look after you", (), False),
        ("Data Processing Addendum (Last updated 3 May 2024)", ("Data Processing Addendum",), False),
        ("Quill (as defined in the Agreement); and", (), False),
        ("What the Agreement is about,", (), False),
    ],
)
def test_titles(title: str, own: tuple[str, ...], part: object) -> None:
    found = names(read_text(f"# {title}\n\nThe Supplier shall keep the data.\n", "a.md", ".md"))
    assert (found.own, found.part) == (own, part)


def test_a_bare_agreement_is_no_name_to_know_a_text_by() -> None:
    found = names(read_text("This Hosting Agreement (“Agreement”) is made today.\n", "a.md", ".md"))
    assert found.keys == {("hosting", "agreement")}
    assert found.calls_itself("the Agreement")
    assert not found.calls_itself("the DPA")


@pytest.mark.parametrize(
    ("name", "phrase", "stands"),
    [("the DPA", "the terms of the DPA", True), ("Data Processing Addendum", "data processing terms", False), ("MSA", "the MSAs", False)],
)
def test_a_name_stands_in_a_phrase_word_by_word(name: str, phrase: str, stands: object) -> None:
    assert within(key(name), key(phrase)) is stands


def test_a_party_or_a_sentence_is_no_name_of_a_text() -> None:
    text = (
        "This Data Processing Agreement, including its Appendices (”DPA”) forms part of the Main Agreement.\n\n"
        "Quill (as defined in the Agreement); and\n\n"
        "This DPA shall be read by the rules on data protection in the Policy of the Union (“Data Protection Laws”).\n"
    )
    assert names(read_text(text, "dpa.md", ".md")).own == ("Data Processing Agreement", "DPA")
