"""A commitment made ready for judging: what it does to a flow that it reaches, and with which conditions."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Action, Actor, Commitment, Condition, ConditionKind, Dimension, Effect, Kind, Statement, Term
from checker.verdicts.clauses.clocks import limit_of
from checker.verdicts.clauses.receivers import recipients
from checker.verdicts.clauses.sale import tells_of_sale
from checker.verdicts.terms.judging_words import judging_words

BY_ITEM = frozenset({ConditionKind.DATA, ConditionKind.NECESSITY, ConditionKind.CONSENT, ConditionKind.USER_DIRECTION})
BOUGHT = (":buy", ":purchase")  # ends of a commitment's rule
SURE = 0.6  # below this confidence a reading may doubt a verdict, never accuse
OTHER_PURPOSE = re.compile(r"^(?:for |to )?(?:(?:any |no )?other (?:purpose|use|reason|end)s?|anything else)$", re.IGNORECASE)
CHOICE = re.compile("|".join(judging_words().opting_out), re.IGNORECASE)
SETTING = re.compile(r"\byou(?:r|'ve)?\b.*\b(?:settings?|preferences|default|(?:switch|turn)(?:ed)?\b.*\boff)\b", re.IGNORECASE)
# Kinds that protect the person: a permission that asks for one is broken where it is missing; the others describe an occasion.
SAFEGUARDS = frozenset({ConditionKind.CONSENT, ConditionKind.OPT_OUT, ConditionKind.NOTICE, ConditionKind.CONTRACT})
TERMS = SAFEGUARDS | {ConditionKind.NECESSITY, ConditionKind.DEIDENTIFIED}  # what a limit may ask of a practice that is permitted as such
Grouped = tuple[tuple[Condition, ...], ...]


class Stance(StrEnum):
    """What a rule does with a flow that it reaches."""

    PERMISSION = "permission"
    DENIAL = "denial"  # plain, or lifted by its exceptions
    CLOSED = "closed list"  # permits inside, rules out outside on the dimensions that words of exclusivity close
    DUTY = "duty"  # what must hold whenever the practice takes place
    BOND = "bond"  # binds what a recipient may do with the data
    RIGHT = "right"  # of the person: gates nothing until it has been used
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One commitment of one statement, its stance and its conditions by what they do."""

    commitment: Commitment
    statement: Statement
    order: int
    stance: Stance
    action: Action
    recipients: tuple[Term, ...]
    closes: frozenset[Dimension]
    requires: Grouped  # must hold for the rule to speak of the flow (permission) or to bite (denial)
    stops: Grouped  # end a permission
    spares: Grouped  # cases that a permission leaves out without ruling them out ("the paragraph above does not cover photos")
    triggers: Grouped  # start a denial
    lifts: Grouped  # exceptions of a denial
    as_described: bool  # lifted by whatever else the same document permits
    days: int | None  # a limit of time for keeping
    names_sale: bool
    guarded: bool  # a permission that asks for a safeguard
    by_item: bool  # some condition turns on the single item

    @property
    def sure(self) -> bool:
        """Tell whether the reading is sure enough to accuse by."""
        return self.commitment.confidence >= SURE

    @property
    def conditional(self) -> bool:
        """Tell whether the rule holds only in some cases."""
        return bool(self.requires or self.triggers)

    @property
    def closed_world(self) -> bool:
        """Tell whether the rule says all there is, so that what it does not name is ruled out."""
        return self.stance is Stance.CLOSED or self.as_described or bool(self.lifts)

    @property
    def on_terms(self) -> bool:
        """Tell whether a rule sets terms for a class ("no vendor gets more than its work needs"), whatever it gets the data for."""
        asked, terms = (self.requires, TERMS - SAFEGUARDS) if Dimension.CONDITION in self.closes else (self.lifts, SAFEGUARDS)
        kinds = {condition.kind for group in asked for condition in group}
        return bool(kinds) and kinds <= terms and bool(self.recipients) and not self.as_described


def groups(conditions: Iterable[Condition]) -> Grouped:
    """Return ``conditions`` by their group, in order of the groups' first members."""
    found: dict[int, list[Condition]] = {}
    for condition in conditions:
        found.setdefault(condition.group, []).append(condition)
    return tuple(tuple(group) for group in found.values())


def rule_of(commitment: Commitment, statement: Statement, order: int, generic: Callable[[Term], bool]) -> Rule:
    """Make ``commitment`` ready; ``generic`` tells a term that names no class of recipients."""
    conditions = (*(_as_aim(c, commitment) for c in commitment.conditions), *commitment.scope)
    stance = _stance(commitment, generic)
    permissive = stance in {Stance.PERMISSION, Stance.CLOSED}
    of = {effect: tuple(c for c in conditions if c.effect is effect) for effect in Effect}
    exceptions = tuple(c for c in commitment.exceptions if not _points(c))
    unless = tuple(c for c in of[Effect.UNLESS] if c.kind is not ConditionKind.AS_DESCRIBED)
    stopping = tuple(c for c in (*exceptions, *unless) if c.kind in SAFEGUARDS or _is_setting(c)) if stance is Stance.PERMISSION else ()
    deletes = commitment.action is Action.DELETE  # "deleted after a year, unless a claim is open": kept on by its ways out
    lifting = groups(exceptions) + groups(unless) if stance is not Stance.PERMISSION or deletes else ()
    every = (*conditions, *commitment.exceptions)
    keeping = deletes or commitment.action is Action.RETAIN
    return Rule(
        commitment=commitment,
        statement=statement,
        order=order,
        stance=stance,
        action=_action(commitment),
        recipients=recipients(commitment),
        closes=_closes(commitment) if stance is Stance.CLOSED else frozenset(),
        requires=groups(c for c in of[Effect.REQUIRES] if not (keeping and c.kind is ConditionKind.TIME)),
        stops=groups(stopping) + (groups(of[Effect.TRIGGERS]) if permissive else ()),
        spares=groups(c for c in unless if c not in stopping) if stance is Stance.PERMISSION and not deletes else (),
        triggers=() if permissive else groups(of[Effect.TRIGGERS]),
        lifts=lifting,
        as_described=any(_points(c) for c in (*commitment.exceptions, *of[Effect.UNLESS])),
        days=limit_of(commitment, every),
        guarded=any(c.kind in SAFEGUARDS for c in of[Effect.REQUIRES]),
        by_item=any(c.kind in BY_ITEM for c in every),
        names_sale=commitment.action is Action.SELL or tells_of_sale(commitment.text),
    )


def _as_aim(condition: Condition, commitment: Commitment) -> Condition:
    """Return a condition that is one of the purposes told again ("to defend our rights") as that purpose."""
    aimed = condition.kind is ConditionKind.OTHER and condition.effect is Effect.REQUIRES
    told = next((t for t in commitment.purposes if t.id and aimed and condition.text.startswith(f"to {t.text}")), None)
    return condition if told is None else condition.model_copy(update={"kind": ConditionKind.PURPOSE, "ids": (told.id,)})


def _points(condition: Condition) -> bool:
    """Tell whether an exception points to the rest of the document: "as described", "for any *other* purpose" than those named."""
    other = condition.kind is ConditionKind.PURPOSE and OTHER_PURPOSE.match(condition.text) is not None
    return condition.kind is ConditionKind.AS_DESCRIBED or (other and not condition.ids)


def _is_setting(condition: Condition) -> bool:
    """Tell whether a permission ends with a setting of the person's ("unless you change your settings")."""
    return condition.kind is ConditionKind.OTHER and SETTING.search(condition.text) is not None


def _stance(commitment: Commitment, generic: Callable[[Term], bool]) -> Stance:
    if commitment.actor is Actor.USER:
        opting = any(c.kind is ConditionKind.OPT_OUT for c in commitment.conditions) or CHOICE.search(commitment.text)
        return Stance.RIGHT if opting and commitment.kind is not Kind.DENY else Stance.NOTHING
    if commitment.actor is Actor.THIRD_PARTY and commitment.action is not Action.COLLECT:
        if commitment.kind in {Kind.DENY, Kind.LIMIT, Kind.REQUIRE}:
            return Stance.BOND
        return Stance.PERMISSION if commitment.action in {Action.USE, Action.RETAIN} else Stance.NOTHING
    if _says_only_where(commitment):
        return Stance.NOTHING
    match commitment.kind:
        case Kind.DENY:
            return Stance.DENIAL
        case Kind.REQUIRE:
            safe = any(c.kind in SAFEGUARDS or c.kind is ConditionKind.DEIDENTIFIED for c in commitment.conditions)
            return (
                Stance.DUTY if safe and commitment.action is not Action.DELETE else Stance.PERMISSION
            )  # deleting otherwise breaks no promise
        case Kind.LIMIT:
            return _limit(commitment, generic)
        case _:
            return Stance.CLOSED if commitment.closes else Stance.PERMISSION


def _says_only_where(commitment: Commitment) -> bool:
    """Tell whether a permission to share names a place and nobody ("your data are sent to the United States"): it licenses no recipient."""
    named = commitment.recipients or commitment.purposes or commitment.closes or commitment.kind is not Kind.PERMIT
    return commitment.action is Action.SHARE and not named and any(c.kind is ConditionKind.REGION for c in commitment.conditions)


def _limit(commitment: Commitment, generic: Callable[[Term], bool]) -> Stance:
    """Tell a positive limit ("only with Y") from a denial with a way out ("not ... except with Y")."""
    if not commitment.closes and commitment.exceptions:
        return Stance.DENIAL
    named = {
        Dimension.RECIPIENT: not all(generic(term) for term in commitment.recipients),
        Dimension.PURPOSE: bool(commitment.purposes),
        Dimension.DATA: bool(commitment.data),
        Dimension.CONDITION: bool(commitment.conditions),
    }
    if commitment.exceptions and not any(named.get(dimension, False) for dimension in commitment.closes):
        return Stance.DENIAL
    return Stance.CLOSED if _closes(commitment) else Stance.PERMISSION


def _closes(commitment: Commitment) -> frozenset[Dimension]:
    """Return what a limit closes: what its words of exclusivity close, and always the safeguards that it asks for."""
    guarded, closed = any(c.kind in SAFEGUARDS and c.effect is Effect.REQUIRES for c in commitment.conditions), frozenset(commitment.closes)
    if commitment.kind is Kind.LIMIT and (guarded or (not closed and commitment.conditions)):
        return closed | {Dimension.CONDITION}
    return closed


def _action(commitment: Commitment) -> Action:
    """Return the organisation's own act: what third parties collect from its users, it shares with them, and what they buy, it sells."""
    if commitment.actor is not Actor.THIRD_PARTY:
        return commitment.action
    return Action.SELL if commitment.rule.endswith(BOUGHT) else Action.SHARE
