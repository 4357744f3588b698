"""A commitment with what other clauses take from it: a denial with a way out more, a permission with a case that it leaves out."""

import re
from dataclasses import dataclass

from checker.extraction.documents.freed_deeds import receivers
from checker.extraction.practices.certainty import calibrated, with_doubt
from checker.extraction.slots.conditions import condition
from checker.extraction.words.cues import age_bounds, classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reserving import reserving_words
from checker.model import Action, Commitment, Condition, ConditionKind, Doubt, Effect, Kind
from checker.ontology import Ontology

_LEAD = re.compile(r"^(?:to|for|with|by|as regards)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|our|your|an?)\s+", re.IGNORECASE)
_AIM = re.compile(r"^(?P<what>[^,]{3,60}), (?P<aim>(?:to|so that|for|in order to)\b.{3,80})$", re.IGNORECASE)
_WHATEVER = re.compile(r"(?:what|whatever|anything|everything)\b", re.IGNORECASE)
_LONGEST = 160
_FEW = 5  # words in which a deed is named
_BARE = 2  # words: "a court" is somebody, "where a court asks" a case


@dataclass(frozen=True, slots=True)
class Reservation:
    """What is taken from which clauses."""

    clauses: tuple[int, ...]
    what: str
    only: bool = False  # the rule holds for this alone
    of_rules: bool = False  # taken from what forbids, where anything is forbidden there
    freed: bool = False  # taken from what forbids alone, and from what forbids the deed that is named


def on_terms(commitment: Commitment) -> Commitment:
    """Return a commitment whose ways out hold on the terms behind them ("unless it insists, in which case we give first names only")."""
    told = ((c, reserving_words().terms.search(c.text)) for c in commitment.exceptions)
    added = tuple(
        Condition(kind=ConditionKind.OTHER, text=found["terms"].strip(" ,."), effect=c.effect, group=c.group) for c, found in told if found
    )
    return commitment.model_copy(update={"exceptions": (*commitment.exceptions, *added)}) if added else commitment


def frees(told: Reservation, commitment: Commitment) -> bool:
    """Tell whether what a rule leaves us free to do may be what a commitment forbids: "keeps us from telling a court" frees no use."""
    deed = next((verb for word in told.what.split()[:_FEW] if word.endswith("ing") for verb in _lemmas(word)), None)
    actions = {frame.action for frame, _ in lexicon().verbs[deed]} if deed is not None else set()
    near = {Action.SHARE, Action.SELL} if actions & {Action.SHARE, Action.SELL} else actions
    return forbids(commitment) and (not near or commitment.action in near)


def _lemmas(word: str) -> list[str]:
    """Return the verbs of the frames that an -ing form may be of."""
    stem = word.lower().removesuffix("ing")
    return [verb for verb in (stem, f"{stem}e", stem[:-1]) if verb in lexicon().verbs]


def forbids(commitment: Commitment) -> bool:
    return commitment.kind in (Kind.DENY, Kind.LIMIT) or commitment.action in (Action.RETAIN, Action.DELETE)


def reserved(commitment: Commitment, told: Reservation, ontology: Ontology) -> Commitment:
    """Return a commitment with what is taken from it; what a clause has said already is not said twice."""
    what = told.what[:_LONGEST]
    if any(c.text in what for c in (*commitment.exceptions, *commitment.conditions)):
        return commitment
    denies = commitment.kind in (Kind.DENY, Kind.LIMIT)
    clocked = commitment.action is Action.DELETE or (commitment.action is Action.RETAIN and any(c.days for c in commitment.conditions))
    if told.only:
        effect = Effect.TRIGGERS if commitment.kind is Kind.DENY else Effect.REQUIRES
        held = (condition(what, effect, 0, ontology),)
        if commitment.kind in (Kind.DENY, Kind.PERMIT):
            return commitment.model_copy(update={"conditions": (*commitment.conditions, *held)})
        return _doubted(commitment)
    if denies or clocked:
        group = max((c.group for c in commitment.exceptions), default=-1) + 1
        case = Condition(kind=ConditionKind.OTHER, text=what, effect=Effect.UNLESS, group=group)
        out = (receivers(what, commitment, ontology, group) or (case,)) if told.freed else _conditions(what, Effect.UNLESS, group, ontology)
        kind = Kind.LIMIT if commitment.kind is Kind.DENY else commitment.kind
        return commitment.model_copy(update={"kind": kind, "exceptions": (*commitment.exceptions, *out)})
    if commitment.kind is not Kind.PERMIT:
        return commitment
    group = max((c.group for c in commitment.conditions), default=-1) + 1
    spared = _conditions(what, Effect.UNLESS, group, ontology)
    return commitment.model_copy(update={"conditions": (*commitment.conditions, *spared)})


def _doubted(commitment: Commitment) -> Commitment:
    if commitment.trace is None:
        return commitment
    trace = with_doubt(commitment.trace, Doubt.POINTS_BACK)
    return commitment.model_copy(update={"trace": trace, "confidence": calibrated(trace.score, commitment.actor)})


def _conditions(what: str, effect: Effect, group: int, ontology: Ontology) -> tuple[Condition, ...]:
    """Return what is spared as conditions that hold together: data or a party, with what it is for, or a case in words."""
    found = _AIM.match(what)
    named = _named(found["what"] if found else what, effect, group, ontology)
    if named is None:
        thing = Condition(kind=ConditionKind.OTHER, text=what, effect=effect, group=group)
        return (thing if _is_thing(what, ontology) else condition(what, effect, group, ontology),)
    if found is None:
        return (named,)
    aim = ontology.purposes.match(re.sub(r"^(?:in order )?to |^for |^so that ", "", found["aim"], flags=re.IGNORECASE))
    why = Condition(kind=ConditionKind.PURPOSE, text=found["aim"], effect=effect, group=group, ids=(aim,) if aim else ())
    return (named, why)


def _is_thing(what: str, ontology: Ontology) -> bool:
    """Tell whether words name a thing, and neither a case nor people ("calls to the emergency desk", "what a child writes")."""
    plain = _LEAD.sub("", what)
    if _WHATEVER.match(plain):
        return True
    people = any(map(ontology.grammar.is_person, _head(_ARTICLE.sub("", plain))))
    return not (reserving_words().case.match(plain) or any(age_bounds(what)) or people)


def _head(plain: str) -> frozenset[str]:
    """Return the last word of a name before what hangs on it, as it is and in the singular."""
    words = reserving_words().tail.split(plain, maxsplit=1)[0].lower().split()
    return frozenset({words[-1], words[-1].removesuffix("s")}) if words else frozenset()


def _named(what: str, effect: Effect, group: int, ontology: Ontology) -> Condition | None:
    """Return data or a party that words name and nothing beside them; people of an age, a place or a choice are cases."""
    plain = _ARTICLE.sub("", _LEAD.sub("", what.strip()))
    if any(age_bounds(what)) or (classify(what) is not None and len(what.split()) > _BARE):
        return None
    data = ontology.data.match(plain)
    if _head(plain) & lexicon().people.second_party_nouns:
        return None  # "members" are those whose data these are
    role = lexicon().recipient_clauses.role(plain) or ontology.recipients.match(plain)
    kind = ConditionKind.DATA if data is not None else ConditionKind.RECIPIENT
    ids = data or role
    return Condition(kind=kind, text=what, effect=effect, group=group, ids=(ids,)) if ids is not None and data != "user" else None
