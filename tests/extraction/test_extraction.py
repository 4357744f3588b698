"""A whole document: every clause is a commitment, unread, or says nothing about data."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.extraction import Extraction, extract_documents
from checker.model import Actor, ClauseKind, Document, Organisation
from checker.reading import read_text
from checker.rulebook import rulebook
from tests.extraction.conftest import Extract, Read, briefs

POLICY = """\
# Privacy at Northwind

Northwind runs a photo service.

## What we share

We share your email address with our service providers. We never sell your photos.

We share your location with:

- advertisers;
- insurers.

Nobody would dream of your photos in the hands of an advertiser.

| Categories of data | Shared with |
|---|---|
| Name | Advertisers |
"""


def read(text: str) -> Document:
    return read_text(text, "policy.md", ".md")


def one(document: Document, organisation: Organisation | None = None) -> Extraction:
    return next(iter(extract_documents([(document, organisation, None)], rulebook())))


def quotes_itself(document: Document, found: Extraction) -> bool:
    """Tell whether everything read and unread is a slice of the document."""
    places = [(c.text, c.start, c.end) for c in found.commitments] + [(u.text, u.start, u.end) for u in found.unread]
    return all(text == document.text[start:end] for text, start, end in places)


def test_a_document_is_read_in_its_order() -> None:
    found = one(read(POLICY))
    assert briefs(found.commitments) == [
        "first_party share permit: email address; to service providers",
        "first_party sell deny: photos",
        "first_party share permit: location; to advertisers",
        "first_party share permit: location; to insurers",
        "first_party share permit: Name; to Advertisers",
    ]
    assert [unread.text for unread in found.unread] == ["Nobody would dream of your photos in the hands of an advertiser."]


def test_every_clause_is_a_commitment_or_unread_or_neither_but_never_both() -> None:
    document = read(POLICY)
    found = one(document)
    places = {(clause.start, clause.end) for clause in document.clauses if clause.kind is not ClauseKind.HEADING}
    read_as, left = {(c.start, c.end) for c in found.commitments}, {(u.start, u.end) for u in found.unread}
    assert read_as | left <= places
    assert not read_as & left
    assert found.clauses == len(places)


def test_a_commitment_quotes_the_document_and_its_lead_in() -> None:
    document = read(POLICY)
    found = one(document)
    assert quotes_itself(document, found)
    assert all(c.section == ("Privacy at Northwind", "What we share") for c in found.commitments)
    leads = [document.text[c.lead_start : c.lead_end] for c in found.commitments if c.lead_start is not None]
    assert leads == ["We share your location with:"] * 2


def test_a_lead_in_without_items_says_nothing(commitments: Read) -> None:
    assert commitments("We share your location with:") == ()


def test_a_lead_in_denies_its_items(commitments: Read) -> None:
    assert briefs(commitments("We do not:\n\n- sell your photos;\n- share your location with advertisers.\n")) == [
        "first_party sell deny: photos",
        "first_party share deny: location; to advertisers",
    ]


def test_names_in_title_case_are_read_as_other_names(commitments: Read) -> None:
    (found,) = commitments("Personal Information may be disclosed to Service Providers.")
    assert ([t.id for t in found.data], [t.id for t in found.recipients]) == (["user"], ["service_provider"])


def test_the_organisation_is_the_first_party_by_its_name(commitments: Read) -> None:
    sentence = "Northwind may sell your photos."
    assert [c.actor for c in commitments(sentence, "Northwind")] == [Actor.FIRST_PARTY]
    assert [c.actor for c in commitments(sentence, "Contoso")] == [Actor.THIRD_PARTY]


def test_its_affiliates_are_affiliates_by_their_name(commitments: Read) -> None:
    (found,) = commitments("We share your photos with Kin Group companies.", "Northwind")
    assert [t.id for t in found.recipients] == ["affiliate"]


def test_an_answered_question_commits(commitments: Read) -> None:
    assert briefs(commitments("## Do you sell my photos?\n\nNo.\n")) == ["first_party sell deny: photos"]


def test_a_phrase_without_an_id_is_told(extracted: Extract) -> None:
    found = extracted("We collect your name and your whatnots.")
    assert found.unmapped == ("whatnots",)


def test_documents_are_read_apart_and_in_order() -> None:
    texts = ("We never sell your photos.", "We like the sea.", "We use it for marketing.", "We share your name with advertisers.")
    found = list(extract_documents([(read(text), None, None) for text in texts], rulebook()))
    assert [briefs(extraction.commitments) for extraction in found] == [
        ["first_party sell deny: photos"],
        [],
        [],
        ["first_party share permit: name; to advertisers"],
    ]


WORDS = "We you do not never share sell your photos data it with to for by advertisers unless except only if who which and or but 30 days"
MARKS = ("(", ")", ",", ";", ":", ".", "?", '"', "'", "—", "•", "|", "#", "*", "\n", "\n\n", "\u202e")
PIECES = st.sampled_from((*WORDS.split(), *MARKS)) | st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=6)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(PIECES, max_size=40))
def test_odd_text_never_breaks_the_reading(pieces: list[str]) -> None:
    document = read(f"Privacy. {' '.join(pieces)}")
    found = one(document)
    assert quotes_itself(document, found)
