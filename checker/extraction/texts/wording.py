"""From the words that were parsed back to the words that were written ("email" to "e-mail", "'" to "’")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, Term

_SAME = {"'": "['’‘]", '"': '["“”]', "-": "[-‐‑–— ]"}
_WRITTEN_TWO_WAYS = (
    ("anything", "(?:anything|what(?:ever)?(?: is)?)"),
    ("information", "(?:information|nothing)"),
    ("outside", "(?:outside|beyond)"),
    ("email", "e[-‑]?mail"),
    ("deident", "de[-‑]?ident"),
    ("wifi", "wi[-‑]?fi"),
    ("xray", "x[-‑]?ray"),
    ("subprocessor", "sub[-‑]?processor"),
    ("subcontractor", "sub[-‑]?contractor"),
    ("sublicen", "sub[-‑]?licen"),
)


_COUNTED = re.compile(
    r"\b(?:[a-z]*teen|twenty|[a-z]+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred)(?=\\s)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one clause as they stand in the statement."""

    source: str

    def written(self, parsed: str) -> str:
        """Return a phrase as the clause writes it; the parsed words when they cannot be found again."""
        if parsed in self.source:
            return parsed
        pattern = "".join(_SAME.get(c, r"\s+" if c.isspace() else re.escape(c)) for c in parsed)
        for plain, variants in _WRITTEN_TWO_WAYS:
            pattern = re.sub(plain, lambda _, v=variants: v, pattern, flags=re.IGNORECASE)  # type: ignore[misc]
        pattern = _COUNTED.sub(r"\g<0>(?:\\s*\\(\\d+\\))?", pattern)
        found = re.search(pattern, self.source, re.IGNORECASE)
        return found.group() if found else parsed

    def terms(self, terms: Iterable[Term]) -> tuple[Term, ...]:
        """Return the terms of a commitment with their words as written."""
        return tuple(self._term(t) for t in terms)

    def _term(self, term: Term) -> Term:
        written = self.written(term.text)
        return term if written == term.text else term.model_copy(update={"text": written})

    def conditions(self, conditions: Iterable[Condition]) -> tuple[Condition, ...]:
        """Return the conditions of a commitment with their words as written."""
        return tuple(c.model_copy(update={"text": self.written(c.text)}) for c in conditions)


def is_lost(data: tuple[Term, ...]) -> bool:
    """Tell whether all that a commitment is about are pronouns that nothing before them explains."""
    return bool(data) and all(t.id is None and not t.includes and t.text.lower() in reading_words().pronouns for t in data)
