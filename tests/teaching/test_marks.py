"""Marks: phrases come out of a sentence as they stand in it, and are found again among its tokens."""

from checker.extraction.parses.language import parse
from checker.extraction.parses.tree import Doc
from checker.teaching.marks import Mark, labels, unmarked


def parsed(text: str) -> Doc:
    (doc,) = parse([text])
    assert doc is not None
    return doc


def test_marks_are_taken_out_and_kept_in_order() -> None:
    text, marks = unmarked("R[The bank] hears P[for the audit] what D[you owe], no more.")
    assert text == "The bank hears for the audit what you owe, no more."
    assert marks == (Mark("recipients", "The bank"), Mark("purposes", "for the audit"), Mark("data", "you owe"))


def test_brackets_of_other_kinds_stay() -> None:
    assert unmarked("Item A[1] and [this] stay.") == ("Item A[1] and [this] stay.", ())


def test_marked_phrases_are_found_among_the_tokens() -> None:
    doc = parsed("It is with the bank that your e-mail ends up.")
    found = labels(doc, (Mark("data", "your e-mail"), Mark("data", "It"), Mark("recipients", "bank")))
    assert {token.text: int(label) for token, label in zip(doc, found, strict=True) if label} == {"It": 1, "bank": 2, "your": 1, "email": 1}


def test_what_is_no_whole_token_or_not_there_marks_nothing() -> None:
    doc = parsed("The banker reads your letter.")
    assert not labels(doc, (Mark("recipients", "bank"), Mark("data", "diary"), Mark("purposes", ""))).any()
