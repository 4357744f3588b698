"""A commitments file holds for one text; what is wrong in it is told with its line, and nothing in it is more than data."""

import re
from datetime import date
from pathlib import Path

import pytest

from checker.errors import InputError, UsageError
from checker.extraction import extract_documents
from checker.model import NAMED, Document, Kind, Review
from checker.reading import read_text
from checker.rendering.commitments import as_yaml
from checker.review import load_approved, load_file, written
from checker.rosters import listed
from checker.rulebook import rulebook
from tests.conftest import POLICY

ONTOLOGY = rulebook().ontology
APPROVED = 'approved: {who: "A. Person", on: 2027-01-31}'


@pytest.fixture
def document() -> Document:
    return read_text(POLICY, "policy.md", ".md")


@pytest.fixture
def path(document: Document, tmp_path: Path) -> Path:
    (found,) = extract_documents([(document, None, None)], rulebook())
    path = tmp_path / "c.yaml"
    path.write_text(as_yaml(written(document, found.commitments, found.unread, found.clauses)), encoding="utf-8")
    return path


def change(path: Path, old: str, new: str) -> int:
    """Put new words into the file; return the line at which they stand."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_an_approved_file_says_what_was_read(path: Path, document: Document) -> None:
    change(path, "approved: null", APPROVED)
    (read,) = extract_documents([(document, None, None)], rulebook())
    found = load_approved(path, "c.yaml", document, ONTOLOGY)
    bare = [each.model_copy(update={"trace": None, "rule": "approved"}) for each in read.commitments]
    assert (list(found.commitments), found.unread, found.clauses) == (bare, read.unread, read.clauses)
    assert found.review == Review(file="c.yaml", who="A. Person", on=date(2027, 1, 31))


def test_a_vendor_by_its_own_name_is_written_and_read_again(tmp_path: Path) -> None:
    document = read_text("| Vendor | Task |\n|---|---|\n| Stackhost Ltd | hosting |\n| Mailpost AG | e-mail |\n", "vendors.md", ".md")
    path = tmp_path / "v.yaml"
    path.write_text(as_yaml(written(document, listed(document, ONTOLOGY, closed=True), (), len(document.clauses))), encoding="utf-8")
    change(path, "approved: null", APPROVED)
    found = load_approved(path, "v.yaml", document, ONTOLOGY).commitments
    assert {term.text for each in found for term in each.recipients if term.id == NAMED} == {"Stackhost Ltd", "Mailpost AG"}
    assert {name for each in found for way in each.exceptions for name in way.ids} == {NAMED}


def test_only_a_recipient_stands_by_its_own_name(path: Path, document: Document) -> None:
    change(path, "approved: null", APPROVED)
    change(path, 'id: "user.content.photo"', 'id: "named"')
    with pytest.raises(UsageError, match=r"data: 'named' is in no taxonomy"):
        load_approved(path, "c.yaml", document, ONTOLOGY)


def test_what_a_person_corrects_adds_and_removes_is_what_counts(path: Path, document: Document) -> None:
    change(path, "approved: null", APPROVED)
    change(path, 'kind: "deny"', 'kind: "permit"')
    change(path, "commitments:\n", 'commitments:\n  - {words: "Heartline runs a dating service.", action: use, kind: deny}\n')
    found = load_approved(path, "c.yaml", document, ONTOLOGY).commitments
    assert not any(each.kind is Kind.DENY and each.text.startswith("We never") for each in found)
    added = next(each for each in found if each.text == "Heartline runs a dating service.")
    assert (document.text[added.start : added.end], added.kind, added.confidence) == (added.text, Kind.DENY, 1.0)


def test_a_file_of_another_text_is_stale(path: Path) -> None:
    change(path, "approved: null", APPROVED)
    with pytest.raises(InputError, match=r"stale.*--update"):
        load_approved(path, "c.yaml", read_text(POLICY + "\nMore.\n", "policy.md", ".md"), ONTOLOGY)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        pytest.param("approved: null", "approved: null", "nobody has approved", id="not approved"),
        pytest.param('action: "share"', 'action: "shear"', "did you mean 'share'", id="an action that is none"),
        pytest.param('kind: "deny"', 'kin: "deny"', "unknown key 'kin'", id="an unknown key"),
        pytest.param('id: "user.content.photo"', 'id: "user.content.foto"', "did you mean 'user.content.photo'", id="an id of no taxonomy"),
        pytest.param('words: "We never', 'words: "We always', "something else at this place", id="words of no text"),
        pytest.param("confidence: ", "confidence: 3", "less than or equal to 1", id="more than sure"),
        pytest.param('kind: "deny"', 'kind: "deny"\n    look_at: "new"', "nobody has looked at this", id="not looked at"),
        pytest.param('kind: "deny"', 'kind: "deny"\n    lead: "Nowhere:"', "not in the text", id="a lead of no text"),
        pytest.param("clauses: ", "clauses: &a ", "anchors and aliases are not read", id="an anchor"),
        pytest.param('kind: "deny"', 'kind: !!python/object/apply:os.system ["true"]', "", id="a tag that would run"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(path: Path, document: Document, old: str, new: str, problem: str) -> None:
    if old != "approved: null":
        change(path, "approved: null", APPROVED)
    line = change(path, old, new) + new.count("\n")
    with pytest.raises(UsageError) as caught:
        load_approved(path, "c.yaml", document, ONTOLOGY)
    told = "\n".join(map(str, caught.value.mistakes))
    assert problem in told
    assert re.search(rf"c\.yaml:{line}\b", told), told


def test_words_that_stand_twice_need_a_place(path: Path, tmp_path: Path) -> None:
    document = read_text("We share it. We share it.\n", "p.md", ".md")
    path = tmp_path / "d.yaml"
    entry = '  - {words: "We share it.", action: share, kind: permit}\n'
    path.write_text(f'schema_version: 1\nstatement: p.md\nsha256: "{document.sha256}"\n{APPROVED}\ncommitments:\n{entry}')
    with pytest.raises(UsageError, match="stand 2 times"):
        load_approved(path, "d.yaml", document, ONTOLOGY)
    path.write_text(path.read_text().replace("action:", "place: [13, 25], action:"))
    (found,) = load_approved(path, "d.yaml", document, ONTOLOGY).commitments
    assert (found.start, found.end) == (13, 25)


def test_what_is_gone_from_the_text_must_be_settled(path: Path, document: Document) -> None:
    change(path, "approved: null", APPROVED)
    change(path, "gone: []", 'gone:\n  - {words: "Old.", action: share, kind: deny}')
    with pytest.raises(UsageError, match="1 commitments of the earlier text"):
        load_approved(path, "c.yaml", document, ONTOLOGY)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        load_file(tmp_path / "none.yaml", ONTOLOGY)
