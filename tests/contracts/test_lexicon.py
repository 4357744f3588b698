import pytest

from checker.contracts.lexicon import loaded, numbering_words, party_words, precedence_words, vendor_list_words
from checker.errors import UsageError


def test_the_words_of_precedence_are_there() -> None:
    words = precedence_words()
    assert words.contradicting.search("if the texts conflict")
    assert not words.contradicting.search("the parties agree")
    assert words.addition.search("Data Processing Addendum")
    assert not words.addition.search("Master Services Agreement")
    assert words.part.match("Annexes")
    assert words.authority.search("the Standard Contractual Clauses")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Processor shall wait.", "Processor"),
        ("and Quill Hosting duly agrees to it.", "Quill Hosting"),
        ("The readers shall wait.", None),
        ("Processor and shall", None),
    ],
)
def test_a_party_is_who_has_a_duty(text: str, name: str | None) -> None:
    found = party_words().acting.search(text)
    assert (found[1] if found else None) == name


@pytest.mark.parametrize(
    ("text", "role"),
    [("Quill acts as a Processor.", "Processor"), ("a bird is a Data Importer", None), ("Quill is a bird", None)],
)
def test_a_party_is_said_to_have_a_role(text: str, role: str | None) -> None:
    found = party_words().equals.search(text)
    assert (found["role"] if found else None) == role


def test_lists_of_vendors_are_spoken_of() -> None:
    words = vendor_list_words()
    assert words.listed.search("The current list of our sub-processors is here.")
    assert words.listed.search("Our service providers are listed below.")
    assert not words.listed.search("A list of books is here.")
    assert words.name.search("Sub-processor")
    assert not words.name.search("Country")
    assert words.own.search("The following is")


def test_a_file_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError):
        loaded(type(party_words()), "none")


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("number", "Section 2.1 Scope", "Section 2.1"),
        ("number", "Chapter Two", None),
        ("annex", "ATTACHMENT B: security", "ATTACHMENT B"),
        ("annex", "Section 2", None),
        ("pointing", "as listed in Annex 3", "Annex 3"),
        ("pointing", "as listed in annex 3", None),
        ("before_members", "The Processor shall not ", "not "),
        ("before_members", "The Processor sleeps ", None),
    ],
)
def test_numbers_are_known_by_their_words(pattern: str, text: str, found: str | None) -> None:
    match = getattr(numbering_words(), pattern).search(text)
    assert (match.group() if match else None) == found


def test_words_of_order_are_left_out() -> None:
    assert precedence_words().leading.sub("", "and secondly, the DPA") == "the DPA"
    assert precedence_words().leading.sub("", "the DPA") == "the DPA"
