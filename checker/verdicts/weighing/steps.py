"""The reasoning in words: what was looked at, what was found, what it came to, and where it stands."""

from collections.abc import Iterable, Sequence

from checker.model import Element, Step, Unread
from checker.verdicts.clauses.rules import Stance
from checker.verdicts.clauses.sentences import quoted, step
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.consent import Lens
from checker.verdicts.conditions.needs import Need, needs
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.reach import Standing
from checker.verdicts.terms.truth import Answer, Truth, distinct
from checker.verdicts.weighing.exceptions import CHOICE, exception_steps
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.weighing import Standoff, Weighed

PERMISSION = "Permission"  # the subject of what is told of a clause that allows
MOST = 10  # of a kind: a reader who wants more opens the statement
SUBJECTS = {
    Stance.DENIAL: "Denial",
    Stance.CLOSED: "Closed list",
    Stance.PERMISSION: "Condition",
    Stance.DUTY: "Duty",
    Stance.BOND: "Limit on use",
    Stance.RIGHT: CHOICE,
    Stance.NOTHING: "Clause",
}
ENDS = {Standoff.BREACH: "ruled out", Standoff.CONFLICT: "conflict", Standoff.OPEN: "not known", Standoff.LIFTED: "lifted"}
# What a permission may fail on though it speaks of the recipient, the purpose and the data: then all that it asks for is told.
ASKED = frozenset(Element) - {
    Element.RECIPIENT,
    Element.ROLE,
    Element.FAMILY,
    Element.OWN_PURPOSE,
    Element.PURPOSE,
    Element.DATA,
    Element.DATA_STATE,
}
Merged = tuple[tuple[str, ...], Truth]


def threat_steps(weighed: Sequence[Weighed], setting: Setting, item: Item) -> tuple[Step, ...]:
    """Tell what each denial or closed list came to, and each exception that was considered."""
    return tuple(found for one in weighed[:MOST] for found in (_threat(one, setting, item), *exception_steps(one, setting, item)))


def _threat(weighed: Weighed, setting: Setting, item: Item) -> Step:
    threat, rule = weighed.threat, weighed.threat.rule
    asked = tuple(needs(rule.requires, setting, item)) if _asks(weighed) else ()
    why = "; or ".join(need.text for need in asked) if asked else threat.bites.text
    named = tuple(phrase for need in asked for phrase in need.named)
    text = f"{_lead(weighed, asks=bool(asked))}{': ' if why else ''}{why}"
    return step(SUBJECTS[rule.stance], text, ENDS[weighed.end], rule, element=_element(asked) or threat.turns_on, named=named)


def _element(asked: Iterable[Need]) -> Element | None:
    """Return what a clause asks for and does not get."""
    return next((need.element for need in asked if not need.answer.met), None)


def _asks(weighed: Weighed) -> bool:
    """Tell whether what is wrong is something that the clause asks for, so that all it asks for is worth telling."""
    threat, rule = weighed.threat, weighed.threat.rule
    if threat.timed or threat.outside or not rule.requires:
        return False
    return rule.stance in {Stance.CLOSED, Stance.DUTY} or (rule.stance is Stance.PERMISSION and not rule.stops)


def _lead(weighed: Weighed, *, asks: bool) -> str:
    threat, rule = weighed.threat, weighed.threat.rule
    if threat.bites.open and not asks:
        return "It is not known whether the clause reaches this"
    if threat.timed:
        return "The text sets an end to keeping these data, and it had passed"
    if threat.outside:
        return "The text says what it is limited to, and this lies outside"
    if asks:
        return "The clause reaches this and asks for"
    if rule.stops and rule.stance in {Stance.PERMISSION, Stance.CLOSED}:
        return "The clause allows this until something ends it, and that was so"
    return {
        Stance.BOND: "The text binds whoever gets the data, and this is what it rules out",
        Stance.RIGHT: "The person has a choice in this, and had used it",
    }.get(rule.stance, "The clause reaches this")


def permission_steps(permissions: Iterable[Permission], standings: Iterable[Standing], setting: Setting, item: Item) -> tuple[Step, ...]:
    """Tell of the permissions that speak of such a practice why they hold or not; those that fail alike are told of once, counted."""
    close = {id(found.rule): found for found in standings}
    alike: dict[Merged, list[Permission]] = {}
    for permission in permissions:
        if permission.answer.failed and not _is_close(close.get(id(permission.rule))):
            continue
        said = tuple(leaf.said for leaf in permission.answer.leaves if leaf.said)
        if said:
            alike.setdefault((said, permission.answer.truth), []).append(permission)
    found = tuple(alike.values())
    told = tuple(_permissions(each, setting, item) for each in found[:MOST])
    more = sum(len(each) for each in found[MOST:])
    return (*told, step(PERMISSION, f"{more} more of the clauses that allow such things were held against it")) if more else told


def _permissions(alike: list[Permission], setting: Setting, item: Item) -> Step:
    first = alike[0]
    asked = _asked_by(first, setting, item) if len(alike) == 1 else None
    together = tuple(permission.answer for permission in alike)
    every = Answer(first.answer.truth, parts=together) if len(alike) > 1 else first.answer
    count = f" ({len(alike)} clauses)" if len(alike) > 1 else ""
    text = asked[0] if asked else every.text
    named = asked[1] if asked else distinct(phrase for leaf in every.leaves for phrase in leaf.named)
    element = (asked[2] if asked else None) or first.answer.turns_on
    return step(PERMISSION, text.rstrip(".") + count, first.answer.truth.value, first.rule, element=element, named=named)


def _asked_by(permission: Permission, setting: Setting, item: Item) -> tuple[str, tuple[str, ...], Element | None] | None:
    """Return all that a permission asks for, in words and in the text's own, where it fails on that; None where it does not."""
    if permission.answer.met or permission.answer.turns_on not in ASKED:
        return None
    rule = permission.rule
    asked = tuple(needs(rule.requires, setting, item))
    ending = tuple(need for need in needs(rule.stops, setting, item, Lens.STOPS) if not need.answer.failed)
    reach = Answer(permission.answer.truth, parts=tuple(leaf for leaf in permission.answer.leaves if leaf.element not in ASKED)).text
    said = [f"it asks for {'; or '.join(need.text for need in asked)}"] if asked else []
    said += [f"it ends with {'; or '.join(need.text for need in ending)}"] if ending else []
    if not said:
        return None
    return "; ".join(filter(None, (reach, *said))), tuple(phrase for need in asked for phrase in need.named), _element((*asked, *ending))


def unread_step(clauses: Sequence[Unread], may: str) -> Step:
    """Tell of the clauses that were not understood and ``may`` decide."""
    first, many = clauses[0], f", and {len(clauses) - 1} more" if len(clauses) > 1 else ""
    text = f"A clause that was not understood may {may}: {quoted(first.text)}{many}"
    found = step("Not understood", text, "needs a reader")
    return found.model_copy(update={"statement": first.statement, "start": first.start, "end": first.end})


def _is_close(found: Standing | None) -> bool:
    return found is not None and (bool(found.rule.recipients) or found.rule.conditional)
