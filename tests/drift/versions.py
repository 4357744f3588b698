"""Short statements of our own, read by the real pipeline, for the tests of drift."""

from datetime import date
from functools import cache

from checker.drift.clauses.between import Between
from checker.drift.clauses.elsewhere import Text
from checker.drift.comparison.compare import Compared, compare
from checker.drift.histories.captures import Capture
from checker.extraction import extract_documents
from checker.model import Statement
from checker.project import StatementSpec
from checker.reading import read_text
from checker.report.drift import Change
from checker.rulebook import rulebook
from checker.statements import statement

FILLER = (
    "Heartline runs a dating service for people who like to walk. This page says what we do with what you tell us, and who else gets to"
    " see it. Write to us when a word of it is not clear to you; a person will answer."
)


@cache
def text(words: str, name: str = "policy.md") -> Statement:
    """Return a statement of a policy that says little else than ``words``."""
    document = read_text(f"# Privacy at Heartline\n\n{FILLER}\n\n{words}\n", name, ".md")
    (extraction,) = extract_documents([(document, None, None)], rulebook())
    return statement(StatementSpec.model_validate({"path": name}), document, extraction)


def compared(before: str, after: str) -> Compared:
    return compare(text(before, "old.md"), text(after, "new.md"), rulebook())


def meaning(before: str, after: str) -> list[Change]:
    """Return the changes of meaning between two texts."""
    return [change for change in compared(before, after).changes if change.is_meaning]


def between(before: str, after: str) -> Between:
    return Between(Text(text(before, "old.md")), Text(text(after, "new.md")), rulebook())


def capture(name: str, words: str, day: date | None = None, suffix: str = ".md") -> Capture:
    return Capture(name, day, read_text(words, name, suffix))
