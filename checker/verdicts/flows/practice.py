"""A flow in the checker's terms: items with their ids, the state that they are really in, purpose, facts in words."""

import re
from dataclasses import dataclass, replace

from checker.model import Action, DataState, Flow
from checker.ontology import Ontology
from checker.patterns import either
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.recall import looked_at
from checker.verdicts.terms.words import pieces, stem, words

AGGREGATED = "nonpersonal.aggregated"
NONPERSONAL = "nonpersonal"
# Figures about groups: "number of users by city", "average cycle length by age band", "units sold per product".
FIGURE = re.compile(
    rf"\b{either(judging_words().figures)}\b"
    r"|\b(?:number|count|share|percentage) of\b|\b(?:by|per) \w",
)
# Of those, what a log that calls the data identified can only mean of many: "fare_total" and "count per trip" are then the person's.
OF_MANY = re.compile(r"\b(?:number|count|share|percentage) of\b|\b(?:by|across) \w")
ROW_LEVEL = re.compile(
    rf"\b{either(judging_words().rows)}[ -]level\b"
    rf"|\bper {either(judging_words().one)}\b|\beach (?:user|person|device)\b"
    r"|\b(?:by|each|every|one|a) (?:row|line) (?:per|for|a|each)\b|\bby row:|\brow by row\b|\b(?:one|a) record (?:per|for (?:each|every))\b"
)
# What by itself shows who a person is, so that a log which names no state still holds personal data.
TELLING = (
    "user.name",
    "user.contact.email",
    "user.contact.phone_number",
    "user.contact.address.street",
    "user.content.photo",
    "user.content.self_image",
    "user.biometric",
    "user.government_id",
)
MEASURED = "user.biometric.health"  # a pulse or a night's sleep shows nobody's face
RECORDED = frozenset(map(stem, judging_words().recorded_of_a_person))
NAMED = (DataState.IDENTIFIED, DataState.PSEUDONYMOUS, DataState.HASHED)


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One thing that went: the log's name for it and one taxonomy id (None: the taxonomy does not know it)."""

    text: str
    id: str | None
    companion: bool = False
    figure: bool = False  # a count, total or other statistic by its own words
    identifier: bool = False
    guessed: bool = False  # the id is that of the name's topic, as no list has the name

    @property
    def key(self) -> tuple[str, str | None, bool]:
        """Return what tells one item from another."""
        return (self.text, self.id, self.figure)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What it was for, in the log's words, with its taxonomy id where there is one."""

    text: str
    id: str | None
    by_words: bool = False  # placed by the words of a statement: it may be more than that


@dataclass(frozen=True, slots=True)
class Practice:
    """A flow, resolved against the taxonomies once."""

    flow: Flow
    items: tuple[Item, ...]
    state: DataState | None  # the state after identifiers and row-level records have overridden the claim
    purpose: Purpose | None
    personal: bool  # the items are known to be about single persons
    notes: tuple[str, ...] = ()
    contracted: bool = False  # under a contract, and of no state that the log tells: what the contract calls its data is meant
    of_persons: bool = False  # the log itself says that all of it is about single persons, whatever it names

    @property
    def sharing(self) -> bool:
        """Tell whether data left the organisation: shared, sold or published."""
        return self.flow.action in {Action.SHARE, Action.SELL, Action.PUBLISH}

    @property
    def aggregated(self) -> bool:
        """Tell whether the data were of nobody in particular."""
        return self.state is DataState.AGGREGATED

    @property
    def principal(self) -> tuple[Item, ...]:
        """Return the items that decide: companions follow them, unless nothing else went."""
        looked_at(self.flow, "data", "data_state")
        return tuple(item for item in self.items if not item.companion) or self.items


def practice_of(flow: Flow, ontology: Ontology) -> Practice:
    """Resolve ``flow`` against ``ontology``."""
    items = tuple({item.key: item for name in flow.data for item in _items(name, ontology, claimed=flow.data_state)}.values())
    state, notes = _state(flow, items)
    if state in NAMED and any(item.identifier for item in items):  # a count beside an identifier is a counter of that person's
        items = tuple(replace(item, companion=item.companion or item.figure) for item in items)
    told = flow.data_state in NAMED or flow.subject_relation is not None
    about_persons = told or state in NAMED or any(item.identifier or (item.id or "").startswith("user.") for item in items)
    under = state is None and flow.contract is not None
    return Practice(flow, items, state, _purpose(flow.purpose, ontology), about_persons, notes, under, told)


def _purpose(text: str | None, ontology: Ontology) -> Purpose | None:
    if not text or not text.strip():
        return None
    return Purpose(text, ontology.purposes.match(text))


def _items(name: str, ontology: Ontology, *, claimed: DataState | None) -> tuple[Item, ...]:
    entries = ontology.data.entries
    ids = ontology.field(name)
    guessed = ontology.topical(name)
    figure = _is_figure(name, ids, claimed)
    if not figure:
        ids = tuple(found for found in ids if not found.startswith(AGGREGATED))  # "trip count" of one rider
    found = tuple(
        Item(
            name,
            found,
            entries[found].companion,
            figure,
            entries[found].identifier and not figure and not (claimed is DataState.AGGREGATED and _counts(name)),
            bool(guessed),
        )
        for found in ids or guessed
        if found in entries
    )
    return found or (Item(name, None, figure=figure),)


def shows_who(found: str | None) -> bool:
    """Tell whether data of an id show by themselves who a person is."""
    return found is not None and found.startswith(TELLING) and found != MEASURED


def is_record(name: str) -> bool:
    """Tell whether an unknown thing is by its name what is recorded of somebody ("claim history", "support plan")."""
    named = pieces(name)
    return bool(named) and stem(named[-1]) in RECORDED


def _is_figure(name: str, ids: tuple[str, ...], claimed: DataState | None) -> bool:
    plain = name.lower().replace("_", " ")
    if ROW_LEVEL.search(plain) or (claimed is DataState.IDENTIFIED and not OF_MANY.search(plain)):
        return False
    return any(found.startswith(AGGREGATED) for found in ids) or FIGURE.search(plain) is not None


def _counts(name: str) -> bool:
    return bool(words(name) & {"count", "total", "number", "rate"})


def _state(flow: Flow, items: tuple[Item, ...]) -> tuple[DataState | None, tuple[str, ...]]:
    """Return the state that the items show; a persistent identifier or row-level record overrides the claim of the log."""
    claim = flow.data_state
    telling = next((item for item in items if item.identifier), None)
    rows = next((item for item in items if ROW_LEVEL.search(item.text.lower().replace("_", " "))), None)
    if claim in {DataState.AGGREGATED, DataState.DEIDENTIFIED} and (telling or rows):
        shown = (telling or rows or items[0]).text
        return DataState.PSEUDONYMOUS, (
            f"The log calls the data {claim}, but “{shown}” tells persons or devices apart, so they were judged as personal data.",
        )
    if claim is None and telling:
        return DataState.PSEUDONYMOUS, ()
    deciding = tuple(item for item in items if not item.companion)
    if claim is None and any(shows_who(item.id) and not item.figure for item in deciding):
        return DataState.IDENTIFIED, ()
    if claim is None and deciding and all(item.figure for item in deciding):
        return DataState.AGGREGATED, ("The log does not say in which state the data were; their names are those of totals or statistics.",)
    return claim, ()
