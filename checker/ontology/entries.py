"""One entry of a taxonomy as its file writes it, and what can be wrong between entries."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """A value of a rule file: nothing unknown in it, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Nature(StrEnum):
    """How a verdict treats a class of recipients (DESIGN section 6, Roles)."""

    KIND = "kind"  # what an organisation is
    RELATIONSHIP = "relationship"  # what it is to the organisation: needs evidence
    GENERIC = "generic"  # no class at all


class State(StrEnum):
    """The state that naming this entry already says."""

    AGGREGATED = "aggregated"
    DEIDENTIFIED = "deidentified"


class Examples(Strict):
    yes: tuple[str, ...] = Field(min_length=1)  # phrases that map to this entry or below
    no: tuple[str, ...] = ()  # phrases that must not


class Entry(Strict):
    """A thing of one taxonomy: its id, the words that policies and logs use for it, and where it comes from."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")
    label: str = Field(min_length=1)
    is_a: tuple[str, ...] = ()  # parents beside the one that a dotted id implies
    also: tuple[str, ...] = ()  # other ids for the same thing
    phrases: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()  # phrases that name this only when nothing else qualifies them ("name", but not "file name")
    modifiers: tuple[str, ...] = ()  # words that make any phrase this entry, whatever its head ("anonymous" ...)
    fields: tuple[str, ...] = ()  # names as logs write them
    source: str = Field(min_length=1)
    examples: Examples
    sensitive: bool = False
    special: bool = False  # a special category: an event name, URL or audience name that says it reveals it
    identifier: bool = False  # tells one person or device apart over time
    holds: tuple[str, ...] = ()  # data that stand in records of this kind, by their ids ("billing records": the name)
    companion: bool = False  # goes along with other items and never decides alone
    generic: bool = False  # a word for anything of its taxonomy
    topics: tuple[str, ...] = ()  # words that say so before a noun for any record: "therapy" in "therapy plan"; for names of a log
    names: tuple[str, ...] = ()  # words that name the whole of a broad class, whose other phrases are single cases of it
    state: State | None = None
    nature: Nature | None = None  # recipients only


class TaxonomyFile(Strict):
    entries: tuple[Entry, ...] = Field(min_length=1)


class Abroad(Strict):
    """Names of columns in other languages for one entry, by language."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")
    da: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    nl: tuple[str, ...] = ()
    sv: tuple[str, ...] = ()
    es: tuple[str, ...] = ()
    it: tuple[str, ...] = ()
    pt: tuple[str, ...] = ()
    is_: tuple[str, ...] = Field(default=(), alias="is")

    @property
    def every(self) -> tuple[str, ...]:
        """Return the names of all languages."""
        return self.da + self.de + self.fr + self.nl + self.sv + self.es + self.it + self.pt + self.is_


class ForeignFile(Strict):
    names: tuple[Abroad, ...] = ()
    abbreviations: dict[str, str] = {}  # parts of a name that are short for a word: "acct" is an account
