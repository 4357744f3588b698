"""What a clause asks for, told condition by condition: what each needed, and which fact met it, failed it or is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from checker.model import Condition, ConditionKind, Element, FactKind
from checker.verdicts.clauses.rules import Grouped
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.conditions import weigh
from checker.verdicts.conditions.consent import Lens
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.truth import Answer, all_of, any_of, distinct, told

CALLED = {
    ConditionKind.CONSENT: "consent",
    ConditionKind.OPT_OUT: "a way to opt out",
    ConditionKind.NOTICE: "notice",
    ConditionKind.LEGAL: "a legal occasion",
    ConditionKind.TRANSACTION: "a deal over the business",
    ConditionKind.USER_DIRECTION: "the person's own wish",
    ConditionKind.CONTRACT: "a contract",
    ConditionKind.DEIDENTIFIED: "data that are nobody's",
    ConditionKind.AGE: "a certain age",
    ConditionKind.REGION: "a certain place",
    ConditionKind.TIME: "a certain time",
    ConditionKind.NECESSITY: "that the work needs it",
    ConditionKind.RECIPIENT: "a certain recipient",
    ConditionKind.PURPOSE: "a certain purpose",
    ConditionKind.DATA: "certain data",
}
LISTS = frozenset({ConditionKind.RECIPIENT, ConditionKind.PURPOSE, ConditionKind.DATA})  # one is as good as another: told together


@dataclass(frozen=True, slots=True)
class Need:
    """One way in which a clause may be satisfied: what it came to, in words, and what that turned on."""

    answer: Answer
    text: str
    element: Element | None
    named: tuple[str, ...]  # the words of the conditions that are not met, or not known to be


def needs(grouped: Grouped, setting: Setting, item: Item, lens: Lens = Lens.ALLOWS) -> Iterator[Need]:
    """Yield each group of conditions that must hold together; lists of recipients, purposes or data count as one."""
    for kind, alike in groupby(grouped, key=_list_of):
        if kind is None:
            yield from (_together(group, setting, item, lens) for group in alike)
        else:
            yield _any_of(tuple(group[0] for group in alike), setting, item, lens)


def _list_of(group: tuple[Condition, ...]) -> ConditionKind | None:
    return group[0].kind if len(group) == 1 and group[0].kind in LISTS else None


def _together(group: tuple[Condition, ...], setting: Setting, item: Item, lens: Lens) -> Need:
    weighed = [(condition, weigh(condition, setting, item, lens)) for condition in group]
    answer = all_of(found for _, found in weighed)
    wanting = [(condition, found) for condition, found in weighed if not found.met]
    decisive = [pair for pair in wanting if pair[1].failed] or wanting or weighed
    return Need(
        answer,
        "; and ".join(f"{_called(condition)}: {came_to(found)}" for condition, found in weighed),
        decisive[0][1].turns_on,
        tuple(condition.text for condition, _ in wanting),
    )


def _any_of(conditions: tuple[Condition, ...], setting: Setting, item: Item, lens: Lens) -> Need:
    answer = any_of([weigh(condition, setting, item, lens) for condition in conditions])
    phrases = tuple(condition.text for condition in conditions)
    why = "; ".join(distinct(f"{leaf.said} these" if leaf.named else leaf.said for leaf in answer.leaves))
    text = f"{CALLED[conditions[0].kind]} ({told('', phrases).strip()}): {answer.truth.value}{', as ' if why else ''}{why}"
    return Need(answer, text, answer.turns_on, () if answer.met else phrases)


def _called(condition: Condition) -> str:
    called = CALLED.get(condition.kind)
    return f"{called} (“{condition.text}”)" if called else f"“{condition.text}”"


def came_to(answer: Answer) -> str:
    """Say what a test came to, and by which fact."""
    if answer.open and any(question.kind is FactKind.STATED for question in answer.missing):
        return "not known, as no field of the log says so"
    return f"{answer.truth.value}, as {answer.text}" if answer.text else answer.truth.value
