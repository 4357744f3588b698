"""The words that agreements are read by, loaded from rules/contracts."""

import re
from functools import cached_property, lru_cache
from typing import TypeVar

from checker.model import Value
from checker.patterns import Patterns, any_of, either, whole
from checker.yamlfile import shipped

NAME = r"[A-Z0-9][\w&.'’-]*(?: (?:of |and |& )?[A-Z][\w&.'’-]*){0,5}"  # of a party, in capitals
V = TypeVar("V", bound=Value)


class PrecedenceWords(Value):
    """How an agreement says which of its texts prevails; see rules/contracts/precedence.yaml."""

    contradict: tuple[str, ...]
    prevails: tuple[str, ...]
    in_order: tuple[str, ...]
    texts: tuple[str, ...]
    additions: tuple[str, ...]
    parts: tuple[str, ...]
    principal: frozenset[str]
    public: frozenset[str]
    others: tuple[str, ...]
    official: tuple[str, ...]
    steps: Patterns
    filler: frozenset[str]
    despite: Patterns
    yielding: Patterns

    @cached_property
    def contradicting(self) -> re.Pattern[str]:
        return any_of(self.contradict)

    @cached_property
    def order(self) -> re.Pattern[str]:
        return any_of(self.in_order)

    @cached_property
    def text(self) -> re.Pattern[str]:
        return any_of(self.texts)

    @cached_property
    def addition(self) -> re.Pattern[str]:
        return any_of(self.additions)

    @cached_property
    def part(self) -> re.Pattern[str]:
        return any_of(self.parts)

    @cached_property
    def other(self) -> re.Pattern[str]:
        return any_of(self.others)

    @cached_property
    def leading(self) -> re.Pattern[str]:
        """Return what finds the words of order before the name of a text."""
        return re.compile(rf"^(?:and )?(?:then )?{either(self.steps)}?[\s,:]*", re.IGNORECASE)

    @cached_property
    def authority(self) -> re.Pattern[str]:
        return any_of(self.official)


class PartyWords(Value):
    """How agreements call their parties; see rules/contracts/parties.yaml."""

    giving: frozenset[str]
    doing: frozenset[str]
    leading: frozenset[str]
    acts: Patterns
    no_party: frozenset[str]
    named_only: frozenset[str]
    part_of_a_name: frozenset[str]
    roles: Patterns
    legal_forms: frozenset[str]

    @cached_property
    def company(self) -> re.Pattern[str]:
        """Return what finds, at the end of some words, a name with the form of its company: "Harrow Systems, Inc."."""
        forms = "|".join(sorted(re.escape(form) for form in self.legal_forms))
        return re.compile(rf"(?P<name>{NAME}),? (?:(?i:co\.?),? )?(?i:{forms})\.?,?\s*$")

    @cached_property
    def acting(self) -> re.Pattern[str]:
        """Return what finds a name in capitals before a verb that makes it a party."""
        return re.compile(
            r"(?<![\w’'-])(?:The |the )?((?:[A-Z0-9][\w&-]*)(?: (?:of )?[A-Z][\w&-]*){0,2})"
            rf"(?= (?:\w+ly )?(?:also )?{either(self.acts)}\b)"
        )

    @cached_property
    def equals(self) -> re.Pattern[str]:
        """Return what finds that a named party is said to have a role."""
        return re.compile(
            rf"(?:The |the )?(?P<name>{NAME})(?:[’']s? rights and obligations)?,?"
            r" (?:is|are|acts?|will act|shall act|will be deemed|shall be|in its capacity|undertakes)(?: only)?(?: as)?(?: either)?,?"
            rf"(?: an?| the)? (?P<role>(?:[Dd]ata )?{either(self.roles)})\b"
        )


class VendorListWords(Value):
    """Lists of vendors; see rules/contracts/vendor_lists.yaml."""

    name_headers: Patterns
    task_headers: Patterns
    vendors: Patterns
    vendors_are: Patterns
    list_is: Patterns
    own_list: Patterns

    @cached_property
    def name(self) -> re.Pattern[str]:
        return whole(self.name_headers)

    @cached_property
    def task(self) -> re.Pattern[str]:
        return whole(self.task_headers)

    @cached_property
    def own(self) -> re.Pattern[str]:
        return whole(self.own_list)

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """Return what finds a sentence that speaks of a list of vendors."""
        who = rf"(?:{either(self.vendors_are)} ){{0,4}}{either(self.vendors)}"
        return re.compile(
            rf"\b(?:{either(self.list_is)} )?list (?:\w+ )?of {who}\b|\b{who} list\b"
            rf"|\b{who} (?:are |is |can be )?(?:listed|found|identified)\b|\blist of (?:\w+ ){{0,3}}{who}\b",
            re.IGNORECASE,
        )


class NumberingWords(Value):
    """How agreements number what they say; see rules/contracts/numbering.yaml."""

    divisions: Patterns
    annexes: Patterns
    attached: Patterns
    held_by: Patterns
    held_by_ending: Patterns

    @cached_property
    def number(self) -> re.Pattern[str]:
        """Return what finds the number at the head of a title."""
        return re.compile(
            rf"^(?:{either((*self.divisions, *self.annexes))}\s+)?(\d{{1,2}}(?:\.\d{{1,3}})*|[A-Z]\.?\d{{1,2}}|[IVX]{{1,5}})(?=[.):\s]|$)",
            re.IGNORECASE,
        )

    @cached_property
    def annex(self) -> re.Pattern[str]:
        """Return what finds the title of an annex, with its kind and its number."""
        return re.compile(rf"^({'|'.join((*self.annexes, *self.attached))})\s+([A-Z0-9]{{1,4}})\b", re.IGNORECASE)

    @cached_property
    def pointing(self) -> re.Pattern[str]:
        """Return what finds that a sentence points to an annex."""
        return re.compile(rf"\b{either(word.capitalize() for word in self.annexes)} [A-Z0-9]{{1,4}}\b")

    @cached_property
    def before_members(self) -> re.Pattern[str]:
        """Return what finds that words lead up to the first member of an enumeration."""
        return re.compile(rf"(?:\b{either(self.held_by)}|{'|'.join(self.held_by_ending)})\W*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def numbering_words() -> NumberingWords:
    """Load the words of numbers."""
    return loaded(NumberingWords, "numbering")


@lru_cache(maxsize=1)
def precedence_words() -> PrecedenceWords:
    """Load the words of precedence; every mistake in a file is a UsageError with file and line."""
    return loaded(PrecedenceWords, "precedence")


@lru_cache(maxsize=1)
def party_words() -> PartyWords:
    """Load what parties are called."""
    return loaded(PartyWords, "parties")


@lru_cache(maxsize=1)
def vendor_list_words() -> VendorListWords:
    """Load the words of lists of vendors."""
    return loaded(VendorListWords, "vendor_lists")


def loaded(model: type[V], name: str) -> V:
    """Return a file of rules/contracts by its model."""
    return shipped(model, f"contracts/{name}.yaml")
