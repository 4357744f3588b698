"""What permits an item, what would rule it out, and which of the two prevails within one statement."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from checker.model import Condition, ConditionKind, Effect, EvidenceRole, Unread
from checker.verdicts.clauses.parts import outranks, precedes
from checker.verdicts.clauses.rules import Rule, Stance, groups
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.approval import disapproved
from checker.verdicts.conditions.audience import tells_of_children
from checker.verdicts.conditions.conditions import hold, required, weigh
from checker.verdicts.conditions.consent import Lens
from checker.verdicts.conditions.occasions import not_yet
from checker.verdicts.conditions.retention import outlived
from checker.verdicts.conditions.taking_effect import delay_of, not_counting_yet
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.reach.narrowing import narrowed
from checker.verdicts.reach.reach import Standing, data, within
from checker.verdicts.recipients.on_lists import let_through_by_list
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import NEVER, Answer, Truth, all_of, any_of, inverse, unknown
from checker.verdicts.weighing.another_aim import is_another_aim
from checker.verdicts.weighing.lifting import Permission, lifts, tells_no_aim
from checker.verdicts.weighing.opposing import opposed_to
from checker.verdicts.weighing.some_records import named_further, of_these
from checker.verdicts.weighing.threats import Threat, speaks_of_others

CASE = re.compile(r"(?:unless |except )?(?:if|when|where|while|as long as)\b", re.IGNORECASE)


class Standoff(StrEnum):
    """How a threat ended."""

    BREACH = "breach"
    CONFLICT = "conflict"
    OPEN = "open"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A threat with what became of it: `against` are the clauses that lift it or stand against it."""

    threat: Threat
    end: Standoff
    lift: Answer
    against: tuple[Permission, ...] = ()
    unread: tuple[Unread, ...] = ()
    said_no: bool = False  # told and asked, the person had opted out: that decides


def permissions(standings: Iterable[Standing], setting: Setting, item: Item) -> Iterator[Permission]:
    """Yield every rule that may permit ``item``, with how far it does."""
    for found in standings:
        rule = found.rule
        if rule.stance is Stance.DUTY and (kept := _duty_kept(found, setting, item)) is not None:
            yield kept
        if rule.stance not in PERMISSIVE:
            continue
        answer = within(found, setting, item)
        if not answer.failed:
            lens = Lens.BARE if rule.stance is Stance.PERMISSION else Lens.ALLOWS
            parts = [answer, required(rule, setting, item, lens)]
            if rule.stops:
                parts.append(inverse(hold(rule.stops, setting, item, Lens.STOPS)))
            if rule.spares:
                parts.append(inverse(hold(rule.spares, setting, item)))
            if rule.days is not None:
                parts.append(inverse(outlived(rule, setting)))
            answer = all_of((*parts, narrowed(rule, setting, item)))
        yield Permission(rule, answer)


def _duty_kept(found: Standing, setting: Setting, item: Item) -> Permission | None:
    """Return what a duty permits once it is done: who was told and agreed as the text says was given no other promise."""
    answer = all_of((within(found, setting, item), required(found.rule, setting, item)))
    waits = answer.open and speaks_of_others(found.rule)  # "anybody else" may get them once it is done, and whether it was is not known
    return Permission(found.rule, answer) if (answer.met and found.rule.recipients) or waits else None


def kept_within(rule: Rule, setting: Setting, item: Item) -> Permission:
    """Return what a duty to delete permits: keeping until then."""
    young = inverse(outlived(rule, setting)) if rule.days is not None else not_yet(rule, setting.practice.flow)
    return Permission(rule, all_of((data(rule, setting, item), young)))


def weigh_threat(
    threat: Threat, permitted: tuple[Permission, ...], unread: tuple[Unread, ...], setting: Setting, item: Item
) -> Weighed | None:
    """Tell what becomes of ``threat``: lifted by its exceptions or a narrower permission, in conflict, open, or a breach."""
    permitted = tuple(p for p in permitted if p.rule is threat.rule or not disapproved(threat.rule, p.rule, setting))
    if threat.bites.failed or _too_doubtful(threat, permitted):
        return None
    own = any_of((_own(threat, setting, item), let_through_by_list(threat.rule, setting)))
    lifting = tuple(p for p in permitted if not p.answer.failed and lifts(p, threat, setting) and not precedes(threat.rule, p.rule))
    weighed = tuple(replace(permission, answer=_doubtful(permission, threat, setting, item)) for permission in lifting)
    lift = any_of((own, *(permission.answer for permission in weighed)))
    if lift.met:
        by = (Permission(threat.rule, own, EvidenceRole.EXCEPTION),) if own.met else tuple(p for p in lifting if p.answer.met)
        return Weighed(threat, Standoff.LIFTED, lift, by) if threat.bites.met else None
    if threat.bites.open:
        return (
            None
            if _only_age(threat, setting) or is_another_aim(threat, permitted, setting)
            else Weighed(threat, Standoff.OPEN, lift, tuple(p for p in lifting if p.answer.open))
        )
    said_no = lift.open and _said_no(threat, setting, item)
    if lift.open and not said_no:
        return Weighed(threat, Standoff.OPEN, lift, tuple(p for p in lifting if p.answer.open))
    opposed = opposed_to(threat, permitted, setting)
    prevails = tuple(p for p in opposed if outranks(p.rule, threat.rule))
    if prevails:
        return Weighed(threat, Standoff.LIFTED, any_of(p.answer for p in prevails), prevails)
    opposed = tuple(p for p in opposed if not outranks(threat.rule, p.rule))
    if opposed:
        return Weighed(threat, Standoff.CONFLICT, lift, opposed)
    doubt = unread if threat.rule.closed_world or threat.outside else ()
    if doubt or not threat.rule.sure:
        return Weighed(threat, Standoff.OPEN, _unsure(doubt), (), doubt)
    return Weighed(threat, Standoff.BREACH, lift, weighed, said_no=said_no)


def _own(threat: Threat, setting: Setting, item: Item) -> Answer:
    """Answer by a rule's own exceptions; of a limit of time only those that are no time themselves ("unless needed as evidence")."""
    lifting = threat.rule.lifts
    if threat.timed:
        ways_out = (c for c in (*threat.rule.commitment.exceptions, *threat.rule.commitment.conditions) if c.effect is Effect.UNLESS)
        named = lifting or groups(c for c in ways_out if c.kind is not ConditionKind.AS_DESCRIBED)
        cases = (tuple(map(_as_case, group)) for group in named)
        lifting = tuple(group for group in cases if not any(c.kind is ConditionKind.TIME for c in group))
    return hold(lifting, setting, item) if lifting else NEVER


def _as_case(condition: Condition) -> Condition:
    """Return a way out that tells a case before it tells a time as that case: "if a claim is open, it stays until that is settled"."""
    told = condition.kind is ConditionKind.TIME and condition.days is None and CASE.match(condition.text) is not None
    return condition.model_copy(update={"kind": ConditionKind.OTHER}) if told else condition


def unsure(found: Weighed) -> Weighed:
    """Return a breach as open: a case that the text names in other words may be this one."""
    said = unknown("a purpose that the text names in other words may be this one", review=True)
    return replace(found, end=Standoff.OPEN, lift=said) if found.end is Standoff.BREACH else found


def doubted_by(found: Weighed, unread: tuple[Unread, ...]) -> Weighed:
    """Return a breach as open, since clauses that were not understood may permit it."""
    return replace(found, end=Standoff.OPEN, lift=_unsure(unread), unread=unread)


def _unsure(doubt: tuple[Unread, ...]) -> Answer:
    """Say why what would be a breach is none: a clause was not understood, or this one not surely read."""
    said = "a clause that was not understood may permit it" if doubt else "the clause itself was read with little confidence"
    return unknown(said, review=True)


def _doubtful(permission: Permission, threat: Threat, setting: Setting, item: Item) -> Answer:
    """Return the answer of a permission; one read with little confidence, or without an aim where aims are limited, only raises doubt."""
    if permission.answer.met and tells_no_aim(permission, threat):
        return unknown("the text says that the data are gathered, and not what else they are for", review=True)
    if threat.timed and (further := named_further(permission.rule, threat.rule)) is not None:
        return all_of((permission.answer, of_these(further, setting, item)))
    if permission.answer.met and not permission.rule.sure:
        return unknown("a clause that was read with little confidence may permit it", review=True)
    return permission.answer


def _too_doubtful(threat: Threat, permitted: tuple[Permission, ...]) -> bool:
    """Tell whether a denial is both unsure as read and either not known to reach the flow or opposed by a plain permission that is met.

    "We give nothing to *these* companies" after a paragraph on advertisers reaches those, not everybody whose role is unknown.
    """
    return not threat.rule.sure and (
        threat.bites.open or any(p.answer.met and p.rule.sure and not tells_no_aim(p, threat) for p in permitted)
    )


def _only_age(threat: Threat, setting: Setting) -> bool:
    """Tell whether it could bite for a child alone, and nothing in the log speaks of one, whatever else is not known."""
    told = any(tells_of_children(name) for name, _ in setting.practice.flow.extra)
    return not told and questions.AGE in threat.bites.missing


def _said_no(threat: Threat, setting: Setting, item: Item) -> bool:
    """Tell whether the way out that was taken ended in the person's no: told and asked, the person had opted out."""
    if setting.practice.flow.opted_out is not True:
        return False
    limited = threat.rule.requires if threat.rule.stance is Stance.CLOSED and not threat.outside else ()
    for group in (*threat.rule.lifts, *limited):
        rest = [weigh(condition, setting, item) for condition in group if condition.kind is not ConditionKind.OPT_OUT]
        counts = not_counting_yet(delay_of(group), setting.practice.flow) is None
        if counts and len(rest) < len(group) and all_of(rest).truth is Truth.MET:
            return True
    return False
