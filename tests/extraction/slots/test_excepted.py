import pytest

from checker.extraction.parses.language import parse
from checker.extraction.parses.tree import Doc
from checker.extraction.slots.excepted import data_of_people, is_aim, of_purposes
from checker.extraction.slots.spans import Span
from checker.rulebook import rulebook

DATA = rulebook().ontology.data


def _span(text: str, opener: str) -> tuple[Doc, Span]:
    (doc,) = parse([text])
    assert doc is not None
    start = next(t.i for t in doc if doc[t.i : t.i + len(opener.split())].text.lower() == opener)
    return doc, Span(start, len(doc) - 1, opener, way_out=True)


@pytest.mark.parametrize(
    ("text", "opener", "found"),
    [
        ("We give no data to the club, other than the names of members.", "other than", "user.name"),
        ("We give no records to insurers, except the email addresses of guests.", "except", "user.contact.email"),
        ("We give data to nobody other than the members of your household.", "other than", None),
        ("We give data to nobody except the police of your country.", "except", None),
    ],
    ids=["names", "addresses", "members", "police"],
)
def test_an_exception_of_data_says_whose_they_are(text: str, opener: str, found: str | None) -> None:
    doc, span = _span(text, opener)
    heads = [t for t in doc[span.start + len(opener.split()) : span.end] if t.pos_ in ("NOUN", "PROPN") and t.relation != "compound"]
    assert data_of_people(heads, doc, span, DATA) == found


def test_an_exception_behind_purpose_is_one() -> None:
    doc, span = _span("We use it for no purpose other than billing.", "other than")
    assert of_purposes(doc, span)


def test_an_exception_may_be_something_to_be_done() -> None:
    doc, span = _span("We use it for nothing other than to send codes.", "other than")
    assert is_aim(doc, span)
