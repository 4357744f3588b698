"""Conditions of an agreement: the other party's word, the agreement's own terms, its end, and those that hold by themselves."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.contracts import COUNTERPARTY
from checker.extraction.nouns.actors import plain
from checker.extraction.words.reading_words import reading_words
from checker.model import Commitment, Condition, ConditionKind, Kind, Organisation
from checker.patterns import either, whole

_WORD = whole(reading_words().word_given)
_PERSON = whole(reading_words().promised_of)
_SOMEBODY = re.compile(  # of whom the text speaks in small letters: "if the visitor has agreed to it"; its parties have capitals
    r"\b(?:the|an?|each|every|any|that|those|such) (?!other\b|(?:third )?part(?:y|ies)\b)[a-z]+(?: [a-z]+)? "
    r"(?:has|have|had|having|gives?) (?:\w+ ){0,2}?(?:agreed|consented|approved|opted|consent|agreement)\b"
)
_THIRD = re.compile(
    r"^(?:unless|if|where|provided that|once|only if) (?:and until )?(?:the|that|such|each|any|each such) (?:\w+ )?"
    rf"{either(reading_words().not_of_it)}\b",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"\b(?:under|pursuant to|in (?:accordance|compliance|connection) with|as (?:documented|described|set (?:out|forth)|included|contemplated|required|provided))"  # noqa: E501
    r"\b[^.;]{0,60}\b(?:this|the) (?:agreement|DPA|deed|contract|addendum)\b",
    re.IGNORECASE,
)
_LAWFULLY = re.compile(
    r"^,? ?(?:in (?:accordance|compliance) with|under|subject to|pursuant to|consistent with|to the extent (?:legally )?(?:permi\w+|allowed|required))"  # noqa: E501
    r"\b[^.;]{0,90}\b(?:laws?|regulations?|legislation|permissible)\b",
    re.IGNORECASE,
)
_IN_ROLE = re.compile(r"\bacting as\b|\bin (?:its|our) capacity\b|\bas an? (?:processor|service provider|controller)\b", re.IGNORECASE)
_PURPOSES_OF_TEXT = re.compile(
    r"\bpurposes? (?:specified|set (?:out|forth)|described|stated|listed) in\b|\bas described in this agreement\b", re.IGNORECASE
)
_AS_DEFINED = re.compile(r"\bas (?:such|those|these|that|the) terms? (?:is|are) (?:defined|used)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Counterparty:
    """The other side of an agreement, by every name that the text gives it."""

    name: str
    names: frozenset[str]  # plain

    @staticmethod
    def of(party: Organisation) -> "Counterparty":
        """Return a party to an agreement with everything that it is called."""
        return Counterparty(party.name, frozenset(map(plain, (party.name, *party.aliases, COUNTERPARTY))))

    def speaks_in(self, text: str) -> bool:
        """Tell whether a text names the party."""
        said = f" {plain(text.replace('’', ' ').replace(chr(39), ' '))} "
        return any(f" {name} " in said for name in self.names)


REST = "as described in this agreement"


def described(text: str) -> Condition:
    """Return the condition that the rest of the agreement allows it."""
    return Condition(kind=ConditionKind.AS_DESCRIBED, text=text)


_STAFF = re.compile(r"\b(?:personnel|staff|employees|workforce)\b", re.IGNORECASE)
_BARE = re.compile(
    r"(?:without|unless|except with) (?:\w+ ){0,2}?(?:authori[sz]ation|authori[sz]ed|permission|permitted|approval|approved)\b[ .]*"
)


def of_its_staff(found: Commitment) -> bool:
    """Tell whether a clause is about what a party's own people do without somebody's leave: whose, it does not say, nor would a log."""
    ours = found.subject is not None and _STAFF.search(found.subject.text) is not None
    return ours and bool(found.exceptions) and all(_BARE.fullmatch(way.text.lower()) for way in found.exceptions)


def by_themselves(ways: Sequence[Condition]) -> tuple[Condition, ...]:
    """Return the ways out of a ban, what the law requires as a way of its own: "only as instructed, unless otherwise required by law"."""
    free = max((way.group for way in ways), default=0) + 1
    lawful = [way.kind is ConditionKind.LEGAL and way.text.lower().startswith(("unless", "except")) for way in ways]
    ours = (way.model_copy(update={"group": free + at}) if lawful[at] else way for at, way in enumerate(ways))
    return tuple(ours) if len(ways) > 1 else tuple(ways)


def says_nothing(condition: Condition, kind: Kind, *, bare: bool) -> bool:
    """Tell whether a condition holds by itself between the parties: the agreement's own terms, the law, the role that a party has."""
    if condition.days is not None or condition.kind is ConditionKind.TIME:
        return False
    itself = condition.kind in {ConditionKind.CONTRACT, ConditionKind.AS_DESCRIBED} and _ITSELF.search(condition.text) is not None
    lawful = condition.kind in {ConditionKind.LEGAL, ConditionKind.OTHER} and _LAWFULLY.search(condition.text) is not None
    role = condition.kind in {ConditionKind.OTHER, ConditionKind.CONTRACT} and _IN_ROLE.search(condition.text) is not None
    return _AS_DEFINED.search(condition.text) is not None or role or lawful or (itself and kind is not Kind.DENY and not bare)


_TERM = whole(reading_words().agreements_themselves)


def lasting(conditions: Iterable[Condition]) -> bool:
    """Tell whether conditions ask for nothing but that an agreement lasts ("for the duration of the contract"), or there are none."""
    return all(c.kind is ConditionKind.TIME and c.days is None and _TERM.search(c.text) is not None for c in conditions)


def asking(condition: Condition, other: Counterparty, *, bare: bool = False) -> Condition:
    """Mark a condition that rests on the other party's word, and make a clock of one that runs from the agreement's end."""
    if condition.kind is ConditionKind.CONTRACT and condition.days is not None:
        return condition.model_copy(update={"kind": ConditionKind.TIME})
    if condition.kind in {ConditionKind.TIME, ConditionKind.LEGAL, ConditionKind.RECIPIENT, ConditionKind.PURPOSE, ConditionKind.DATA}:
        return condition
    if bare and condition.kind is ConditionKind.CONTRACT and _ITSELF.search(condition.text):  # allows what the rest of the text allows
        return condition.model_copy(update={"kind": ConditionKind.AS_DESCRIBED})
    theirs = other.speaks_in(condition.text) and _WORD.search(condition.text)
    if _THIRD.match(condition.text) and not other.speaks_in(condition.text):
        return condition  # "unless that third party agrees to these terms": no word of either party
    named = _PERSON.search(condition.text) or _SOMEBODY.search(condition.text)
    nobodys = condition.kind is ConditionKind.CONSENT and not named
    if theirs or nobodys:
        return condition.model_copy(update={"kind": ConditionKind.CONSENT, "by": other.name})
    return condition


def pointing(condition: Condition) -> Condition:
    """Let an exception for the purposes that the agreement states point to them."""
    if condition.kind is ConditionKind.CONTRACT and _PURPOSES_OF_TEXT.search(condition.text):
        return condition.model_copy(update={"kind": ConditionKind.AS_DESCRIBED})
    return condition


_DATA = re.compile(rf"\b{either(reading_words().data_at_last)}\s*$", re.IGNORECASE)


def is_data(acting: str) -> bool:
    """Tell whether what a sentence says something must be done with ends in a noun for data: "all Buyer Data"."""
    return _DATA.search(acting) is not None


_ONLY = whole(reading_words().closing_the_rest)


def only_outside(text: str, exceptions: list[Condition]) -> bool:
    """Tell whether a word of exclusivity stands outside of what is excepted, or none stands at all and the exception itself closes."""
    within = [each.text for each in exceptions if _ONLY.search(each.text) and each.text in text]
    rest = text
    for each in within:
        rest = rest.replace(each, " ")
    return not within or _ONLY.search(rest) is not None
