"""Other texts that a statement refers to: "our Cookie Policy", "the purposes in Schedule 2"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded
from checker.contracts.names import key
from checker.model import Clause, ClauseKind, Document, Value
from checker.patterns import Patterns

_TITLE = 12  # words of a title


class LinkedWords(Value):
    """How statements refer to other texts; see rules/contracts/linked.yaml."""

    topics: Patterns
    called: Patterns
    parts: Patterns
    refers: Patterns

    @cached_property
    def policy(self) -> re.Pattern[str]:
        """Return what finds a policy of ours about one topic."""
        own = r"\b(?:our|the|this|a separate|its)\s+(?:separate |own |full )?"
        return re.compile(rf"{own}(?P<name>(?:{'|'.join(self.topics)})\s+(?:{'|'.join(self.called)}))\b", re.IGNORECASE)

    @cached_property
    def part(self) -> re.Pattern[str]:
        """Return what finds a part of a contract that a clause refers to."""
        return re.compile(rf"\b(?:{'|'.join(self.refers)})\s+(?P<name>(?i:{'|'.join(self.parts)})\s+[A-Z0-9]{{1,3}})\b")


@dataclass(frozen=True, slots=True)
class Reference:
    """A text that a clause refers to, by the name that the clause gives it."""

    name: str
    clause: int  # index in document.clauses


def references(document: Document, *, contract: bool) -> tuple[Reference, ...]:
    """Return the other texts that ``document`` refers to and has no part of, each once; of a contract its parts too."""
    found: dict[tuple[str, ...], Reference] = {}
    for each in _named(document, contract=contract):
        found.setdefault(key(each.name), each)
    return tuple(each for name, each in found.items() if not _within(document, name))


def _named(document: Document, *, contract: bool) -> Iterator[Reference]:
    words = linked_words()
    for index, clause in enumerate(document.clauses):
        if clause.furniture or clause.kind is ClauseKind.HEADING:
            continue
        for pattern in (words.policy, words.part) if contract else (words.policy,):
            for told in pattern.finditer(clause.text):
                yield Reference(" ".join(told["name"].split()), index)


def _within(document: Document, name: tuple[str, ...]) -> bool:
    """Tell whether a part of the document has such a title, or the document itself."""
    return any(key(clause.text)[: len(name)] == name for clause in document.clauses if _may_be_title(clause))


def _may_be_title(clause: Clause) -> bool:
    return clause.kind is ClauseKind.HEADING or (len(clause.text.split()) <= _TITLE and not clause.text.rstrip().endswith("."))


@lru_cache(maxsize=1)
def linked_words() -> LinkedWords:
    """Load how statements refer to other texts; every mistake in the file is a UsageError with file and line."""
    return loaded(LinkedWords, "linked")
