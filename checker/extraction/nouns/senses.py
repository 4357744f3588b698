"""Nouns of two senses: a "phone" that is tracked is a device, a "position" beside a GPS a place, "the name of the app" nobody's name."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Self

from pydantic import model_validator

from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.model import Value
from checker.ontology import Taxonomy
from checker.patterns import Patterns, whole
from checker.yamlfile import shipped


class Sense(Value):
    """One noun with its other sense, and where it has it."""

    noun: str
    also: frozenset[str] = frozenset()
    read: str
    means: str | None = None
    verbs: frozenset[str] = frozenset()
    beside: Patterns = ()
    never: Patterns = ()
    of: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def _says_where(self) -> Self:
        if sum(map(bool, (self.verbs, self.beside, self.of))) != 1:
            raise ValueError(f"{self.noun}: say where it has its other sense: one of verbs, beside, of")
        return self

    @cached_property
    def places(self) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
        """Return what a sentence must have, and must not have."""
        return whole(self.beside), whole(self.never) if self.never else None


class Senses(Value):
    """`rules/lexicon/senses.yaml`."""

    senses: tuple[Sense, ...]
    facts: Mapping[str, frozenset[str]]

    @cached_property
    def by_noun(self) -> dict[str, Sense]:
        """Return the senses by each noun that has them."""
        return {noun: sense for sense in self.senses for noun in (sense.noun, *sense.also)}

    @cached_property
    def by_deed(self) -> dict[str, str]:
        """Return what is told of a person by the verb of "the fact that you did"."""
        return {verb: found for found, verbs in self.facts.items() for verb in verbs}


@lru_cache(maxsize=1)
def senses() -> Senses:
    """Load the nouns; every mistake in the file is a UsageError with file and line."""
    return shipped(Senses, "lexicon/senses.yaml")


_SHARED_HEAD = re.compile(
    r"^(?:and |or )?(?:an? |the |your )?(?P<first>[\w-]+) (?:or|and) (?:an? |the |your )?(?:[\w-]+ )*?[\w-]+ "
    r"(?P<head>identifier|id|number|address)s?$",
    re.IGNORECASE,
)


def of_shared_head(text: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    """Return what the first of two things is with the noun that stands behind the second: "a cookie or advertising identifier"."""
    found = _SHARED_HEAD.match(text)
    return taxonomy.matches(f"{found['first']} {found['head']}") if found else ()


_TWO_DEEDS = re.compile(
    r"^(?P<first>[a-z]+) (?:and|or) (?P<second>[a-z]+) (?P<thing>(?:your|our|the|an?|his|her|their)\b.+)$", re.IGNORECASE
)


def both_deeds(text: str, purposes: Taxonomy) -> tuple[str, ...]:
    """Return what two verbs that share their object are done for ("pack and bill your order"), where each is known by itself."""
    found = _TWO_DEEDS.match(text)
    ids = tuple(purposes.match(f"{found[verb]} {found['thing']}") for verb in ("first", "second")) if found else ()
    return tuple(dict.fromkeys(i for i in ids if i is not None)) if None not in ids else ()


def in_its_sense(found: str | None, item: Phrase, taxonomy: Taxonomy) -> str | None:
    """Return the id of a phrase in the sense that it has where it stands; ``found`` where its noun has one sense, or has that one."""
    head = item.doc[item.head]
    if found is None and rel.lemma(head) == "fact":
        return _deed(head)
    sense = senses().by_noun.get(rel.lemma(head)) or senses().by_noun.get(head.lower_)
    if sense is None or found != sense.read:
        return found
    if sense.of:
        return _of_what(sense, head, found, taxonomy)
    if sense.verbs:
        return sense.means if _is_done_to(sense, head) else found
    must, never = sense.places
    text = item.doc.text
    return sense.means if must.search(text) and not (never and never.search(text)) else found


def _deed(fact: Token) -> str | None:
    """Return what "the fact that you visited a page" tells of the person."""
    people = lexicon().people
    clauses = [c for c in fact.children if c.i > fact.i and c.pos_ == "VERB"]
    yours = (
        c for c in clauses if any(s.lower_ in people.second_party or rel.lemma(s) in people.second_party_nouns for s in rel.subjects(c))
    )
    return next((found for c in yours if (found := senses().by_deed.get(rel.lemma(c)))), None)


def _of_what(sense: Sense, head: Token, found: str, taxonomy: Taxonomy) -> str | None:
    of = next((noun for words, noun in rel.prepositional(head) if words == "of"), None)
    if of is None or rel.lemma(of) not in sense.of:
        return found
    joined = (of, *(c for c in of.children if c.relation == "conj"))  # "the name of the game and your age"
    return next((i for noun in joined for i in (taxonomy.match(phrase(noun, clauses=False).text),) if i is not None), None)


def _is_done_to(sense: Sense, head: Token) -> bool:
    """Tell whether the noun stands alone as what a verb is done to: in a list of contact details it is one of them."""
    listed = head.relation == "conj" or any(c.relation == "conj" for c in head.children)
    passive = head.relation == "nsubj" and any(c.dep_ == "aux:pass" for c in head.head.children)
    return not listed and (head.relation in ("obj", "obl") or passive) and rel.lemma(head.head) in sense.verbs
