"""How other vocabularies name what the taxonomies hold: W3C DPV and the IAB Global Vendor List."""

from enum import StrEnum

from pydantic import Field

from checker.ontology.entries import Strict


class Match(StrEnum):
    """How their concept relates to our ids."""

    EXACT = "exact"
    BROAD = "broad"  # theirs is wider
    NARROW = "narrow"  # theirs is narrower


class Mapping(Strict):
    theirs: str = Field(min_length=1)
    name: str | None = None
    ours: tuple[str, ...] = Field(min_length=1)
    match: Match = Match.EXACT


class Vocabulary(Strict):
    """One foreign vocabulary, with its mappings by taxonomy."""

    vocabulary: str
    version: str
    source: str
    licence: str
    data: tuple[Mapping, ...] = ()
    purposes: tuple[Mapping, ...] = ()
    recipients: tuple[Mapping, ...] = ()
