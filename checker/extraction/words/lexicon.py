"""The words that extraction reads by, loaded from rules/frames and rules/lexicon."""

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from checker.extraction.words.construction_words import Constructions
from checker.extraction.words.headings import Headings
from checker.model import Action, ConditionKind, Value
from checker.patterns import Examples, Patterns, any_found
from checker.resources import data_folder
from checker.yamlfile import validated


class Verb(Value):
    """A verb that speaks of data, with what it asks of its arguments."""

    lemma: str
    particle: str = ""
    preposition: str = ""
    object: Literal["any", "telling", "data"]  # see rules/frames/share.yaml
    needs: Literal["recipient", ""] = ""
    agent: Literal["stated", ""] = ""  # "see", "take": a verb of many senses, which is ours only where the clause says that we do it
    denies: bool = False  # "withhold": the verb itself says that the practice does not happen


class Frame(Value):
    """How one action is put into words."""

    id: str
    action: Action
    verbs: tuple[Verb, ...]
    nouns: tuple[str, ...] = ()
    nouns_to: tuple[str, ...] = ()  # nouns of many senses, that share where somebody gets it: "delivery of figures to epidemiologists"
    recipient_prepositions: tuple[str, ...] = ()
    access_nouns: tuple[str, ...] = ()
    access_adjectives: tuple[str, ...] = ()
    access_verbs: tuple[str, ...] = ()
    source: str
    examples: Examples


class People(Value):
    first_party: frozenset[str]
    first_party_nouns: frozenset[str]
    second_party: frozenset[str]
    second_party_nouns: frozenset[str]
    party_nouns: frozenset[str]
    staff: frozenset[str]
    bodies: frozenset[str]
    callings: frozenset[str]
    things: frozenset[str]
    references: frozenset[str]
    reference_nouns: frozenset[str]
    whoever: frozenset[str]
    nobody: frozenset[str]


class Governors(Value):
    transparent: frozenset[str]
    enabling: frozenset[str]
    requiring: frozenset[str]
    preventing: frozenset[str]
    asking: frozenset[str]
    right: frozenset[str]
    describing: frozenset[str]
    instruments: frozenset[str]


class Objects(Value):
    """Nouns that are no data even as the object of a verb of sharing."""

    no_data: frozenset[str]
    once_narrowed: frozenset[str]
    selling: frozenset[str]


class Nouns(Value):
    """What kind of thing a noun names where the taxonomies do not know it."""

    information: frozenset[str]
    subjects: frozenset[str]
    parties: frozenset[str]
    establishments: frozenset[str]
    no_establishments: frozenset[str]
    no_agents: frozenset[str]
    people: frozenset[str] = frozenset()  # what WordNet knows to be people and organisations, from a file of its own


class ConditionCue(Value):
    kind: ConditionKind
    patterns: Patterns = Field(min_length=1)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return all patterns as one expression."""
        return any_found(self.patterns)


class ConditionCues(Value):
    kinds: tuple[ConditionCue, ...]
    discourse: frozenset[str]  # phrases that lead the reader on and are no condition


class RecipientClause(Value):
    """What words after a general noun tell of a recipient's role."""

    id: str
    patterns: Patterns = Field(min_length=1)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return all patterns as one expression."""
        return any_found(self.patterns)


class RecipientClauses(Value):
    clauses: tuple[RecipientClause, ...]

    def role(self, following: str) -> str | None:
        """Return the role that the words after a general noun name, if any."""
        lowered = following.lower()
        return next((clause.id for clause in self.clauses if clause.expression.search(lowered)), None)


class Lexicon(Value):
    """All words of extraction in one value."""

    frames: tuple[Frame, ...]
    people: People
    governors: Governors
    objects: Objects
    nouns_of: Nouns
    conditions: ConditionCues
    recipient_clauses: RecipientClauses
    constructions: Constructions
    headings: Headings

    @cached_property
    def verbs(self) -> dict[str, tuple[tuple[Frame, Verb], ...]]:
        """Return the frames a verb lemma may open."""
        found: dict[str, tuple[tuple[Frame, Verb], ...]] = {}
        for frame in self.frames:
            for verb in frame.verbs:
                found[verb.lemma] = (*found.get(verb.lemma, ()), (frame, verb))
        return found

    @cached_property
    def nouns(self) -> dict[str, Frame]:
        """Return the frame that an action noun ("disclosure") opens."""
        return {noun: frame for frame in self.frames for noun in (*frame.nouns, *frame.nouns_to)}

    @cached_property
    def of_access(self) -> frozenset[str]:
        """Return the lemmas that tell of somebody who gets to see data, of all frames."""
        return frozenset(w for f in self.frames for w in (*f.access_adjectives, *f.access_nouns, *f.access_verbs))

    @cached_property
    def known_verbs(self) -> frozenset[str]:
        """Return the lemmas of which some list says what they do, relate or govern."""
        of = self.governors
        governing = of.describing | of.right | of.transparent | of.enabling | of.requiring | of.preventing | of.asking
        return frozenset(self.verbs) | self.constructions.relating | governing

    def frame(self, action: Action) -> Frame:
        """Return the frame of an action."""
        return next(frame for frame in self.frames if frame.action == action)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Load the shipped lexicon; every mistake in the files is a UsageError with file and line."""
    rules = data_folder("rules")
    return Lexicon(
        frames=tuple(validated(Frame, path) for path in sorted((rules / "frames").glob("*.yaml"))),
        people=validated(People, rules / "lexicon" / "people.yaml"),
        governors=validated(Governors, rules / "lexicon" / "governors.yaml"),
        objects=validated(Objects, rules / "lexicon" / "objects.yaml"),
        nouns_of=validated(Nouns, rules / "lexicon" / "nouns.yaml").model_copy(update={"people": _people(rules)}),
        conditions=validated(ConditionCues, rules / "lexicon" / "conditions.yaml"),
        constructions=validated(Constructions, rules / "lexicon" / "constructions.yaml"),
        headings=validated(Headings, rules / "lexicon" / "headings.yaml"),
        recipient_clauses=validated(RecipientClauses, rules / "lexicon" / "recipient_clauses.yaml"),
    )


def _people(rules: Path) -> frozenset[str]:
    return frozenset((rules / "lexicon" / "wordnet" / "people.txt").read_text("ascii").split())
