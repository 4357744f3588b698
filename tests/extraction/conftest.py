"""Reading of single sentences through the real pipeline, shared by the tests of extraction."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

import pytest

from checker.extraction import Extraction, extract_documents
from checker.extraction.nouns.actors import Cast
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses.language import parse
from checker.extraction.parses.tree import Doc, Token
from checker.model import Commitment, Organisation
from checker.reading import read_text
from checker.rulebook import rulebook

Read = Callable[..., tuple[Commitment, ...]]
Extract = Callable[..., Extraction]
Parse = Callable[[str], Doc]
Table = Mapping[str, Sequence[str]]  # sentences, each with what should be read of it, one line a commitment


def both_ways(read: Table, near_misses: Table) -> pytest.MarkDecorator:
    """Parametrize a test by the sentences of a phenomenon, each read as something, and by its near misses, read otherwise or not at all."""
    assert all(read.values()), [sentence for sentence, expected in read.items() if not expected]
    assert not read.keys() & near_misses.keys()
    rows = [*read.items(), *near_misses.items()]
    return pytest.mark.parametrize(("sentence", "expected"), rows, ids=[sentence for sentence, _ in rows])


@pytest.fixture(scope="session")
def extracted() -> Extract:
    """Return a reader of short texts: Markdown in, the whole extraction out."""

    @cache
    def read(text: str, organisation: str | None = None, party: str | None = None) -> Extraction:
        document = read_text(text, "policy.md", ".md")
        named = Organisation(name=organisation, affiliates=("Kin Group",)) if organisation else None
        return next(iter(extract_documents([(document, named, Organisation(name=party) if party else None)], rulebook())))

    return read


@pytest.fixture(scope="session")
def commitments(extracted: Extract) -> Read:
    """Return a reader of short texts: Markdown in, commitments out."""

    def read(text: str, organisation: str | None = None, party: str | None = None) -> tuple[Commitment, ...]:
        return extracted(text, organisation, party).commitments

    return read


@pytest.fixture(scope="session")
def parsed() -> Parse:
    """Return the parser of one clause."""

    @cache
    def read(text: str) -> Doc:
        doc = next(iter(parse([text])))
        assert doc is not None
        return doc

    return read


@pytest.fixture(scope="session")
def setting() -> Setting:
    """Return a setting in which nobody said who "we" are and no data were spoken of."""
    return Setting(Cast(), rulebook().ontology)


def word(doc: Doc, text: str) -> Token:
    """Return the first token of a parse with these letters."""
    return next(token for token in doc if token.text == text)


def brief(commitment: Commitment) -> str:
    """Return what a commitment says in one line, for tables of expectations; empty parts are left out."""
    ways, outs = (sorted({str(c.kind) for c in part}) for part in (commitment.conditions, commitment.exceptions))
    parts = (
        ("to", [term.text for term in commitment.recipients]),
        ("for", [term.text for term in commitment.purposes]),
        ("if", ways),
        ("unless", outs),
        ("only", [str(dimension) for dimension in commitment.closes]),
    )
    heart = f"{commitment.actor} {commitment.action} {commitment.kind}: {', '.join(term.text for term in commitment.data)}"
    return "; ".join([heart, *(f"{name} {', '.join(values)}" for name, values in parts if values)])


def briefs(commitments: tuple[Commitment, ...]) -> list[str]:
    """Return every commitment in one line."""
    return [brief(commitment) for commitment in commitments]
