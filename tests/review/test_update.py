"""What a person decided stays decided while the words are the same, wherever they stand; all else must be looked at again."""

from checker.extraction import extract_documents
from checker.model import Document, Kind
from checker.reading import read_text
from checker.review import CommitmentsFile, carried_over, written
from checker.review.update import MOVED_LEAD, NEW, digest
from checker.rulebook import rulebook

ONE = "We never share your photos with advertisers."
TWO = "We share your e-mail address with our service providers."
THREE = "We may disclose your location to the police."
LIST = "We share your photos with:\n\n- our service providers;\n- our advertisers.\n"


def of(text: str) -> Document:
    return read_text(f"# Privacy\n\n{text}\n", "p.md", ".md")


def fresh(document: Document) -> CommitmentsFile:
    (found,) = extract_documents([(document, None, None)], rulebook())
    return written(document, found.commitments, found.unread, found.clauses)


def test_moved_clauses_are_found_and_corrections_stay() -> None:
    old = fresh(of(f"{ONE} {TWO}"))
    corrected = old.commitments[0].model_copy(update={"kind": Kind.PERMIT})
    old = old.model_copy(update={"commitments": (corrected, *old.commitments[1:])})
    document = of(f"{TWO}\n\nThis is new.\n\n{ONE}")
    found = carried_over(old, document, fresh(document))
    assert [(entry.words, entry.kind, entry.look_at) for entry in found.file.commitments] == [
        (TWO, Kind.PERMIT, ""),
        (ONE, Kind.PERMIT, ""),
    ]
    assert all(entry.place and document.text[slice(*entry.place)] == entry.words for entry in found.file.commitments)
    assert (found.kept, found.moved, found.new, found.gone) == (2, 2, 0, 0)
    assert (found.file.sha256, found.file.approved) == (document.sha256, None)


def test_new_and_gone_clauses_are_to_be_looked_at() -> None:
    document = of(f"{TWO} {THREE}")
    found = carried_over(fresh(of(f"{ONE} {TWO}")), document, fresh(document))
    assert [(entry.words, entry.look_at) for entry in found.file.commitments] == [(TWO, ""), (THREE, NEW)]
    assert [entry.words for entry in found.file.gone] == [ONE]
    assert (found.kept, found.new, found.gone) == (1, 1, 1)


def test_what_a_person_removed_does_not_come_back() -> None:
    old = fresh(of(f"{ONE} {TWO}"))
    old = old.model_copy(update={"commitments": old.commitments[:1]})
    document = of(f"{ONE} {TWO} {THREE}")
    found = carried_over(old, document, fresh(document))
    assert [entry.words for entry in found.file.commitments] == [ONE, THREE]


def test_an_item_whose_lead_in_is_gone_is_to_be_looked_at() -> None:
    old = fresh(of(LIST))
    assert {entry.lead for entry in old.commitments} == {"We share your photos with:"}
    document = of(LIST.replace("photos", "holiday photos"))
    found = carried_over(old, document, fresh(document))
    assert {entry.look_at for entry in found.file.commitments} == {MOVED_LEAD}


def test_of_words_that_stand_twice_the_nearer_are_taken() -> None:
    old = fresh(of(f"{TWO} {THREE} {ONE}"))
    document = of(f"{ONE} {TWO} {THREE} {ONE}")
    found = carried_over(old, document, fresh(document))
    last = next(entry for entry in found.file.commitments if entry.words == ONE)
    assert last.place == (document.text.rindex(ONE), document.text.rindex(ONE) + len(ONE))


def test_the_digest_of_a_clause_is_of_its_words() -> None:
    assert digest("We  share\nit.") == digest("We share it.") != digest("We share them.")
