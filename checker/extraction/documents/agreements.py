"""What an agreement's promises turn on: the other party's word, the agreement itself, its end; and what was lost in reading them."""

import re
from collections.abc import Iterable

from checker.contracts import COUNTERPARTY, of_data
from checker.extraction.documents.agreement_ways import (
    REST,
    Counterparty,
    asking,
    by_themselves,
    described,
    lasting,
    of_its_staff,
    only_outside,
    pointing,
    says_nothing,
)
from checker.extraction.documents.bound import binds
from checker.extraction.words.reading_words import reading_words
from checker.model import (
    Action,
    Actor,
    Clause,
    Commitment,
    Condition,
    ConditionKind,
    Dimension,
    Document,
    Effect,
    Kind,
    Term,
    Unread,
    UnreadReason,
)
from checker.patterns import whole

IMPLIED = ":implied"  # ends the rule of a permission that a text gives only by what it excepts from a denial
_INSTRUCTIONS = re.compile(
    r"(?:(?:on|upon|under|pursuant to|in accordance with|in compliance with|as directed by) )[^.;()]{0,60}?\binstructions?\b(?: (?:from|of|by) [^.;,()]{2,40})?",  # noqa: E501
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"\b(?:data|information|records?|materials?|persons?|individuals?|those|anyone)\b[^.,;]{0,40}\b(?:who|that|which|whose)\b",
    re.IGNORECASE,
)
_FOR_ITS_TERM = re.compile(r"^(?:the )?(?:term|duration|life) of\b", re.IGNORECASE)
_RESTRICTS = whole(reading_words().restricting)
_UNSURE = 0.55  # below what may accuse (DESIGN section 4)


def settled(found: Iterable[Commitment], text: str, other: Counterparty) -> list[Commitment]:
    """Return what was read in one sentence of an agreement, with whose word each condition asks for.

    A mere promise to obey the law, or to act only while the agreement lasts, is none about data.
    """
    found = [_named(each, other.name) for each in found if not of_its_staff(each)]
    bound = binds(text, other)
    ours = [one for each in found for one in ((each,) if bound or each.actor is not Actor.FIRST_PARTY else _followed(each))]
    kept = [settled_one for each in ours if (settled_one := _settled(each, text, other)) is not None]
    return [whole for each in kept for one in _processing(each) for whole in _approved(one)]


def _named(found: Commitment, name: str) -> Commitment:
    """Put the other party's name back where it was read as a plain noun."""

    def plainly(text: str) -> str:
        return re.sub(rf"\b(?:[Tt]he )?{COUNTERPARTY}\b", lambda _: name, text)

    def terms(slot: tuple[Term, ...]) -> tuple[Term, ...]:
        return tuple(term.model_copy(update={"text": plainly(term.text)}) for term in slot)

    def ways(slot: tuple[Condition, ...]) -> tuple[Condition, ...]:
        return tuple(way.model_copy(update={"text": plainly(way.text)}) for way in slot)

    return found.model_copy(
        update={
            "subject": found.subject and found.subject.model_copy(update={"text": plainly(found.subject.text)}),
            "data": terms(found.data),
            "recipients": terms(found.recipients),
            "purposes": terms(found.purposes),
            "conditions": ways(found.conditions),
            "exceptions": ways(found.exceptions),
        }
    )


def _processing(found: Commitment) -> tuple[Commitment, ...]:
    """Let a limit on processing limit passing on too: it is any operation on data, disclosure among them (GDPR Article 4(2))."""
    elsewhere = any(way.kind is ConditionKind.AS_DESCRIBED and _NAMED_ELSEWHERE.search(way.text) for way in found.exceptions)
    wide = found.rule.endswith(":process") or elsewhere  # a limit of purpose follows the data to whoever gets them
    if found.action is not Action.USE or found.kind not in {Kind.LIMIT, Kind.DENY} or not wide:
        return (found,)
    return found, found.model_copy(update={"action": Action.SHARE, "recipients": ()})


def _followed(found: Commitment) -> tuple[Commitment, ...]:
    """Return what a limit on the other side's processing is for us: a limit on what we give them the data for."""
    return tuple(one for one in _processing(found) if one.action is Action.SHARE and found.action is Action.USE)


def _approved(found: Commitment) -> tuple[Commitment, ...]:
    """Let "to no sub-processor unless the customer has approved it" allow the approved ones."""
    ways, vendors = found.exceptions, [term for term in found.recipients if term.id == "service_provider"]
    if found.kind is not Kind.LIMIT or not vendors or not ways or not all(way.by for way in ways):
        return (found,)
    asked = tuple(way.model_copy(update={"effect": Effect.REQUIRES}) for way in ways)
    allowed = {"kind": Kind.PERMIT, "conditions": (*found.conditions, *asked), "exceptions": (), "closes": (), "rule": found.rule + IMPLIED}
    return found, found.model_copy(update=allowed)


_MODAL = r"(?:shall|will|may|must|can)"
_GRANTED = re.compile(rf"\b{_MODAL}\b(?! not\b)", re.IGNORECASE)
_REFUSED = re.compile(rf"\b{_MODAL} not\b|\bcannot\b", re.IGNORECASE)


def turned(found: Iterable[Commitment], text: str) -> bool:
    """Tell whether something was read as allowed in a sentence that denies every verb of duty: the denial was lost."""
    return any(each.kind is Kind.PERMIT for each in found) and _REFUSED.search(text) is not None and not _GRANTED.search(text)


def missed(document: Document, clause: Clause, text: str, other: Counterparty, doubted: Unread | None = None) -> Unread | None:
    """Return a promise about data that gave no commitment, as not understood; None for a sentence that promises none.

    ``doubted``: what the second reader, which knows data by no list, thinks of a sentence that binds us.
    """
    if not binds(text, other):
        return None
    if not of_data(text):
        return doubted
    why = UnreadReason.POSSIBLE_DENIAL if _ENDS.search(text) or _NEGATIVE.search(text) else UnreadReason.POSSIBLE_PERMISSION
    return Unread(statement=document.name, start=clause.start, end=clause.end, text=clause.text, section=clause.section, reason=why)


_ENDS = re.compile(r"\b(?:delet|destr|eras|return\b)", re.IGNORECASE)  # permits no keeping, however it is meant
_NEGATIVE = re.compile(r"\b(?:not|never|no|only|without|refrain|cannot)\b", re.IGNORECASE)


def _settled(found: Commitment, text: str, other: Counterparty) -> Commitment | None:
    bare = found.kind is Kind.PERMIT and not (found.purposes or found.recipients)
    if found.kind is Kind.PERMIT and not found.recipients and any(c.kind is ConditionKind.REGION for c in found.conditions):
        return None  # "may transfer it outside the EEA as the service needs": where it may go, and not to whom
    conditions = [asking(c, other, bare=bare) for c in found.conditions if not says_nothing(c, found.kind, bare=bare)]
    exceptions = [pointing(asking(c, other)) for c in found.exceptions]
    if turned((found,), text):
        return None
    closes, purposes = found.closes, tuple(p for p in found.purposes if not _FOR_ITS_TERM.match(p.text))
    if len(purposes) < len(found.purposes) and not purposes:
        closes = tuple(dimension for dimension in closes if dimension is not Dimension.PURPOSE)
        if not closes and found.kind is Kind.LIMIT and not exceptions:
            return None
    if closes in ((Dimension.DATA,), (Dimension.CONDITION,)) and not conditions:
        instructed = _INSTRUCTIONS.search(text)  # "only on the Customer's instructions, unless the law requires it"
        if instructed and not any("instruction" in way.text.lower() for way in exceptions):
            conditions.append(Condition(kind=ConditionKind.CONSENT, text=instructed.group(), by=other.name))
            closes = (Dimension.CONDITION,)
    elsewhere = [p for p in purposes if p.id is None and _NAMED_ELSEWHERE.search(p.text)]
    if elsewhere and len(elsewhere) == len(purposes):
        purposes, closes = (), tuple(dimension for dimension in closes if dimension is not Dimension.PURPOSE)
        (exceptions if found.kind is Kind.LIMIT else conditions).append(described(elsewhere[0].text))
    if (
        found.kind is Kind.PERMIT
        and not (purposes or found.recipients or not lasting(conditions))
        and not (_MAY.search(text) and found.action is not Action.SHARE)
    ):
        conditions.append(described(REST))  # "will process the data of end-users": whose data, and not what for
    if found.kind is Kind.LIMIT and exceptions and not only_outside(text, exceptions):
        closes = ()  # "not for training models other than those used only by our team": "only" is said of what is left out
    only_lasts = lasting(conditions) and not purposes and found.action is not Action.RETAIN  # "only process it while the agreement lasts"
    if closes == (Dimension.CONDITION,) and only_lasts and (conditions or not exceptions):
        return None  # "shall only process it in compliance with the law"
    update = {"conditions": tuple(conditions), "exceptions": by_themselves(exceptions), "closes": closes, "purposes": purposes}
    changed = found.model_copy(update=update)
    return changed.model_copy(update={"confidence": min(found.confidence, _UNSURE)}) if _lost(changed, text) else changed


_NAMED_ELSEWHERE = re.compile(
    r"\bpurposes? (?:indicated|described|set (?:out|forth)|named|stated|specified|listed|permitted)\b", re.IGNORECASE
)
_MAY = re.compile(r"\bwe may\b", re.IGNORECASE)


_NONE_OTHER = re.compile(r"\bno (?:other )?(?:purposes?|reasons?|uses?|ends?) (?:other than|but|except|save|than)\b", re.IGNORECASE)
_READ_WHOLE = frozenset({ConditionKind.AGE, ConditionKind.TIME})  # cases that are read by what they say


def _lost(found: Commitment, text: str) -> bool:
    """Tell whether words that narrow a denial stand in the sentence and in no part of what was read: it may then deny too much."""
    if found.kind not in {Kind.DENY, Kind.LIMIT} or found.action is Action.DELETE:
        return False
    ways = [condition.text for condition in (*found.conditions, *found.exceptions)]
    terms = [term.text for term in (*found.purposes, *found.recipients, *found.data)]
    read = " ".join((*ways, *terms)).lower()
    if found.kind is Kind.DENY and _OF_SOME.search(text):
        return True  # "data relating to a person who is not a patient": of some only, and of whom was not read
    if Dimension.PURPOSE in found.closes:
        text = _NONE_OTHER.sub(" ", text)  # "for no purpose other than preparing its bid": read as the one purpose
    ways_in = any(c.effect is Effect.TRIGGERS and c.kind not in _READ_WHOLE for c in found.conditions)
    return ways_in or any(word.group().lower() not in read for word in _RESTRICTS.finditer(text))
