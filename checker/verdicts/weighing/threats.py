"""What in a statement may rule an item out: denials, closed lists, unmet safeguards, bonds, used rights, limits of time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.model import Action, ConditionKind, Dimension, Element, Reason
from checker.verdicts.clauses.comparing import ROOTS
from checker.verdicts.clauses.rules import SAFEGUARDS, TERMS, Rule, Stance
from checker.verdicts.clauses.scope import begins
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.audience import held_readable
from checker.verdicts.conditions.conditions import hold, required, weigh
from checker.verdicts.conditions.consent import Lens, refused
from checker.verdicts.conditions.deletion_requests import asked_to_delete, not_asked_to_delete
from checker.verdicts.conditions.retention import beside_clock, outlived
from checker.verdicts.conditions.stated import undated, weigh_stated
from checker.verdicts.conditions.taking_effect import delay_of, not_counting_yet
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.bonds import bond_broken
from checker.verdicts.reach.narrowing import narrowed
from checker.verdicts.reach.outside import left_out
from checker.verdicts.reach.reach import Standing, data, within
from checker.verdicts.reach.unidentified import of_persons
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, all_of, any_of, inverse, not_met

OUTSIDE = {
    Dimension.RECIPIENT: Reason.CLOSED_LIST,
    Dimension.PURPOSE: Reason.PURPOSE_LIMIT,
    Dimension.DATA: Reason.CLOSED_LIST,
    Dimension.CONDITION: Reason.CONDITION_UNMET,
}


ELSE = re.compile(r"\b(?:any|some|no)(?:body|one| one) else\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Threat:
    """One way in which a rule may rule an item out, before exceptions are looked at."""

    rule: Rule
    bites: Answer
    reason: Reason
    outside: bool = False  # of a closed list
    firm: bool = False  # a choice of the person or a duty: no general permission stands against it
    soft: bool = False  # the lack of a safeguard in a permission: any other permission makes up for it
    timed: bool = False  # a limit of time: only rules on keeping lift it

    @property
    def turns_on(self) -> Element | None:
        """Return what it turns on; a plain denial leaves nothing to turn on but the practice itself."""
        plain = self.rule.stance is Stance.DENIAL and not self.timed and not self.rule.conditional
        return Element.PRACTICE if plain else self.bites.turns_on


def threats(found: Standing, setting: Setting, item: Item) -> Iterator[Threat]:
    """Yield what ``found.rule`` has against ``item``."""
    for threat in _raised(found, setting, item):
        yield replace(threat, bites=of_persons(threat.bites, found.rule, setting))


def _raised(found: Standing, setting: Setting, item: Item) -> Iterator[Threat]:
    match found.rule.stance:
        case Stance.DENIAL if found.rule.days is None:  # "not longer than" is a limit of time, see `overstayed`
            yield _denial(found, setting, item)
        case Stance.CLOSED:
            yield from _closed(found, setting, item)
            yield from _stopped(found, setting, item)
        case Stance.PERMISSION:
            yield from _stopped(found, setting, item)
            yield from _unguarded(found, setting, item)
        case Stance.DUTY:
            reach = within(found, setting, item)
            bites = reach if reach.failed else all_of((reach, inverse(required(found.rule, setting, item))))
            others = speaks_of_others(found.rule)
            yield Threat(found.rule, bites, Reason.CONDITION_UNMET, firm=not others, soft=others)
        case Stance.BOND:
            bites = all_of((data(found.rule, setting, item), found.recipient, bond_broken(found.rule, setting)))
            if found.rule.triggers and not bites.failed:  # "you can switch this off": it binds from then on
                bites = all_of((bites, hold(found.rule.triggers, setting, item, Lens.STOPS)))
            yield Threat(found.rule, bites, Reason.PURPOSE_LIMIT, firm=True)
        case Stance.RIGHT:
            yield Threat(found.rule, _used_right(found, setting, item), Reason.CONDITION_UNMET, firm=True)
        case _:
            return


def speaks_of_others(rule: Rule) -> bool:
    """Tell whether a duty is about "anybody else": whoever the rest of the document already permits is not meant."""
    return ELSE.search(rule.commitment.text) is not None and all(term.id == "third_party" or term.id is None for term in rule.recipients)


def overstayed(rule: Rule, setting: Setting, item: Item) -> Threat | None:
    """Return what a limit of time has against ``item``; None where the clock says nothing about this flow."""
    late = outlived(rule, setting)
    if late.failed or (late.open and setting.practice.flow.action is not Action.RETAIN):
        return None
    purpose = (
        setting.relations.purpose(rule.commitment.purposes, setting.practice.purpose)
        if rule.action is Action.RETAIN and rule.commitment.purposes
        else late
    )
    lens = Lens.STOPS if rule.action is Action.DELETE else Lens.ALLOWS  # "once you unsubscribe" begins the duty
    beside = hold(beside_clock(rule, setting.practice.flow), setting, item, lens) if late.met else required(rule, setting, item, lens)
    reach = (data(rule, setting, item), purpose, beside)
    return Threat(rule, of_persons(all_of((*reach, late)), rule, setting), Reason.RETENTION, firm=True, timed=True)


def _denial(found: Standing, setting: Setting, item: Item) -> Threat:
    rule = found.rule
    bites = within(found, setting, item)
    if not bites.failed and rule.conditional:
        flow = setting.practice.flow
        started = [asked_to_delete(condition, flow) or weigh_stated(condition, setting) for condition in undated(rule)]
        bites = all_of((bites, required(rule, setting, item), hold(rule.triggers, setting, item, Lens.STOPS), *started))
        if bites.open and questions.RETURN in bites.missing:
            bites = not_met("the log does not show that anything came back")  # noted, and no verdict (DESIGN section 6, Sale)
        if bites.open and not_asked_to_delete(rule, setting):
            bites = not_met("the log records no request to delete the data")
    bites = all_of((bites, narrowed(rule, setting, item))) if bites.met else bites
    if bites.met and (form := held_readable(rule, setting)) is not None:
        bites = all_of((bites, form))
    return Threat(rule, bites, _reason(rule), firm=begins(rule))


def _reason(rule: Rule) -> Reason:
    """Name what a broken denial was: plain, a list with exceptions, a limit of purpose, or a condition that was not met."""
    kinds = {condition.kind for group in rule.lifts for condition in group}
    if begins(rule) or (kinds and kinds <= SAFEGUARDS and not rule.as_described):
        return Reason.CONDITION_UNMET
    if rule.as_described or kinds - {ConditionKind.PURPOSE}:
        return Reason.CLOSED_LIST
    return Reason.PURPOSE_LIMIT if kinds else Reason.DENIAL


def _closed(found: Standing, setting: Setting, item: Item) -> Iterator[Threat]:
    """Yield a threat for each dimension that is closed: inside the others, and outside this one."""
    rule = found.rule
    for dimension in sorted(rule.closes & OUTSIDE.keys()):
        conditional = dimension is Dimension.CONDITION
        bites = left_out(found, setting, item, dimension)
        yield Threat(rule, bites, OUTSIDE[dimension], outside=not conditional, firm=conditional and _of_choice(rule))


def _of_choice(rule: Rule) -> bool:
    """Tell whether a limit rests on the person's word or on a safeguard: "only when the law compels us" yields to plain permissions."""
    return any(condition.kind in TERMS for group in rule.requires for condition in group)


def _stopped(found: Standing, setting: Setting, item: Item) -> Iterator[Threat]:
    """Yield the end of a permission: "unless you opt out", when the person had opted out."""
    if found.rule.stops and (found.rule.action, setting.practice.flow.action) != (Action.RETAIN, Action.COLLECT):  # keeping ends then
        reach = within(found, setting, item)
        bites = reach if reach.failed else all_of((reach, hold(found.rule.stops, setting, item, Lens.STOPS)))
        yield Threat(found.rule, bites, Reason.CONDITION_UNMET, firm=True)


def _unguarded(found: Standing, setting: Setting, item: Item) -> Iterator[Threat]:
    """Yield the lack of a safeguard that a permission asks for, where its other conditions hold."""
    if not found.rule.guarded or within(found, setting, item).failed or required(found.rule, setting, item, Lens.BARE).met:
        return
    for group in found.rule.requires:
        guards = [weigh(condition, setting, item, Lens.BARE) for condition in group if condition.kind in SAFEGUARDS]
        others = [weigh(condition, setting, item) for condition in group if condition.kind not in SAFEGUARDS]
        if guards and all_of(guards).failed and all_of(others).met:
            said_no = refused(setting) and any(c.kind in {ConditionKind.CONSENT, ConditionKind.OPT_OUT} for c in group)
            yield Threat(
                found.rule,
                all_of((within(found, setting, item), inverse(all_of(guards)))),
                Reason.CONDITION_UNMET,
                firm=said_no,
                soft=not said_no,
            )
            return


def _used_right(found: Standing, setting: Setting, item: Item) -> Answer:
    """Tell whether a right that names this purpose, recipient or data had been used; one that names nothing has no known scope."""
    commitment = found.rule.commitment
    specific = any(term.id not in ROOTS for term in commitment.data)
    if setting.practice.flow.opted_out is not True or not (commitment.purposes or found.rule.recipients or specific):
        return not_met("the right was not used, or its scope is not stated")
    young = not_counting_yet(delay_of((*commitment.conditions, *commitment.exceptions)), setting.practice.flow)
    reached = any_of((within(found, setting, item),))
    return reached if young is None else all_of((reached, young))
