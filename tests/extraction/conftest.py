"""Reading of single sentences, shared by the tests of extraction."""

from collections.abc import Callable

import pytest

from checker.extraction import extract_documents
from checker.model import Commitment, Organisation
from checker.reading import read_text
from checker.rulebook import rulebook

Read = Callable[..., tuple[Commitment, ...]]


@pytest.fixture(scope="session")
def commitments() -> Read:
    """Return a reader of short texts: Markdown in, commitments out."""

    def read(text: str, organisation: str | None = None) -> tuple[Commitment, ...]:
        document = read_text(text, "policy.md", ".md")
        named = Organisation(name=organisation, affiliates=("Kin Group",)) if organisation else None
        return next(iter(extract_documents([(document, named, None)], rulebook()))).commitments

    return read


def brief(commitment: Commitment) -> str:
    """Return the heart of a commitment in one line, for tables of expectations."""
    data = ", ".join(term.text for term in commitment.data)
    recipients = ", ".join(term.text for term in commitment.recipients)
    purposes = ", ".join(term.text for term in commitment.purposes)
    ways = ", ".join(str(c.kind) for c in (*commitment.conditions, *commitment.exceptions))
    return f"{commitment.actor} {commitment.action} {commitment.kind} [{data}] -> [{recipients}] for [{purposes}] if [{ways}]"
