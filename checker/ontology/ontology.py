"""The three taxonomies together, read from a folder of rule files."""

import copy
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from checker import yamlfile
from checker.errors import CheckerError, Mistake, UsageError
from checker.ontology.entries import Entry, ForeignFile, TaxonomyFile
from checker.ontology.fields import Fields
from checker.ontology.grammar import Grammar
from checker.ontology.lint import mistakes
from checker.ontology.taxonomy import Defined, Taxonomy
from checker.ontology.themes import Themes

_OWNED = re.compile(
    r"(?:(?:the|an?|each|other) )?(?:[a-z-]+ ){0,2}?(?P<who>[a-z-]+?)(?:['’]s|s['’]) (?P<what>[a-z][a-z -]*)", re.IGNORECASE
)
_LONGEST = 200  # characters of a name

FILES = ("data", "purposes", "recipients")


class Ontology:
    """Data, purposes and recipients, and what the field names of a log mean."""

    def __init__(
        self,
        data: tuple[Entry, ...],
        purposes: tuple[Entry, ...],
        recipients: tuple[Entry, ...],
        *,
        grammar: Grammar,
        themes: Themes,
        trades: Themes,
        foreign: ForeignFile | None = None,
    ) -> None:
        self.data = Taxonomy(data, grammar)
        self.purposes = Taxonomy(purposes, grammar, verbs=True)
        self.recipients = Taxonomy(recipients, grammar)
        self._fields = Fields(data, grammar, foreign or ForeignFile())
        self.grammar = grammar
        self.themes = themes
        self.trades = trades

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the taxonomies, grammar.yaml, themes.yaml, trades.yaml and foreign.yaml, if there; raises UsageError with every mistake."""
        grammar = yamlfile.validated(Grammar, folder / "grammar.yaml")
        found: list[Mistake] = []
        entries: dict[str, tuple[Entry, ...]] = {}
        for name in FILES:
            try:
                entries[name] = yamlfile.validated(TaxonomyFile, folder / f"{name}.yaml").entries
                found.extend(mistakes(folder / f"{name}.yaml", entries[name], grammar, verbs=name == "purposes"))
            except CheckerError as error:
                found.extend(error.mistakes)
        if found:
            raise UsageError(*found)
        themes, trades = (Themes.load(folder / f"{name}.yaml") for name in ("themes", "trades"))
        abroad = folder / "foreign.yaml"
        foreign = yamlfile.validated(ForeignFile, abroad) if abroad.exists() else None
        return cls(**entries, grammar=grammar, themes=themes, trades=trades, foreign=foreign)

    def defining(self, terms: Mapping[str, tuple[str, ...]]) -> "Ontology":
        """Return this ontology for one document: its own terms are data too, each for what the document says that it covers."""
        if not terms:
            return self
        own = copy.copy(self)
        own.data = Defined(self.data, terms)
        return own

    def field(self, name: str) -> tuple[str, ...]:
        """Return the data ids that a field name says: its own id, its parts, or its plain words; none when nothing is known."""
        known = self.data.canonical(name.strip())
        return (known,) if known else self._fields.find(name) or self.data.matches(name) or self._owned(name)

    def topical(self, name: str) -> tuple[str, ...]:
        """Return the data ids that a name on no list seems to say by its topic ("therapy plan"): a guess, and no ground to accuse."""
        return () if self.field(name) else self._fields.by_topic(name)

    def _owned(self, name: str) -> tuple[str, ...]:
        """Return the data ids of what is somebody's: "complainant's name" is a name, "printer's name" is none of a person."""
        found = _OWNED.fullmatch(name.strip()[:_LONGEST])
        return self._fields.find(found["what"]) if found and self.grammar.is_person(found["who"]) else ()

    def hashed(self, name: str) -> bool:
        """Tell whether a field name says that its value is hashed; a hashed value still is the data (FTC, July 2024)."""
        return self._fields.hashed(name)
