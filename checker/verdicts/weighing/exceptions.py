"""The ways out of a clause that rules something out: what each of them needed, and why it lifts the clause or does not."""

from collections.abc import Iterator

from checker.model import Element, Step
from checker.verdicts.clauses.sentences import quoted, step
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.needs import Need, needs
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.truth import Truth, any_of
from checker.verdicts.weighing.weighing import Standoff, Weighed

CHOICE = "Person's choice"
QUOTE = "“"  # begins what a clause needs where no word of ours says what kind of thing that is
SAID_NO = (
    "The person was told and asked, and had opted out (opted_out: yes). That decides: whatever else the text allows in other cases"
    " cannot stand in for the person's own no."
)


def exception_steps(weighed: Weighed, setting: Setting, item: Item) -> Iterator[Step]:
    """Yield every way out that the clause itself names, then what the rest of its text has to offer."""
    rule = weighed.threat.rule
    own = () if weighed.threat.timed else tuple(_until_met(weighed, setting, item))
    for need in own:
        yield step(
            "Exception",
            f"The clause leaves a way out{' in the words' if need.text.startswith(QUOTE) else ', for'} {need.text}",
            need.answer.truth.value,
            rule,
            element=need.element,
            named=need.named,
        )
    if weighed.said_no:
        yield step(CHOICE, SAID_NO, "decides", rule, element=Element.OPT_OUT)
    if weighed.unread:
        text = f"A clause of the same text that was not understood may permit this: {quoted(weighed.unread[0].text)}"
        yield step("Exception", text, Truth.UNKNOWN.value, rule)
    elif weighed.lift.review and not weighed.against and weighed.end is Standoff.OPEN:
        yield step("Exception", weighed.lift.text, Truth.UNKNOWN.value, rule)
    elif not (own and weighed.end is Standoff.LIFTED and any(need.answer.met for need in own)):
        yield from _elsewhere(weighed, has_own=bool(own))


def _until_met(weighed: Weighed, setting: Setting, item: Item) -> Iterator[Need]:
    """Yield the clause's own ways out; of a clause that is lifted only the one that lifts it."""
    for need in needs(weighed.threat.rule.lifts, setting, item):
        if weighed.end is not Standoff.LIFTED:
            yield need
        elif need.answer.met:
            yield need
            return


def _elsewhere(weighed: Weighed, *, has_own: bool) -> Iterator[Step]:
    """Yield what other clauses of the text have against it: those that permit, may permit, or that it points to in vain."""
    rule = weighed.threat.rule
    others = [found for found in weighed.against if found.rule is not rule]
    whole = (
        "The clause gives way to what the rest of the text allows" if rule.as_described else "Another clause of the text may go before it"
    )
    doubtful = next((found.rule for found in others if found.answer.met and not found.rule.sure), None)
    open_ways = any_of(found.answer for found in others if found.answer.open)
    if weighed.end is Standoff.LIFTED:
        yield step("Exception", f"{whole}: {any_of(found.answer for found in others).text}", Truth.MET.value, rule)
    elif weighed.end is Standoff.CONFLICT:
        text = f"Another clause of the text allows this, and neither yields to the other: {quoted(others[0].rule.commitment.text)}"
        yield step("Exception", text, "conflict", rule)
    elif open_ways.open:
        idle = " (which need not be settled, as the person said no)" if weighed.said_no else ""
        text = f"{whole}{idle}: {open_ways.text}"
        yield step("Exception", text, Truth.UNKNOWN.value, rule, element=None if weighed.said_no else open_ways.turns_on)
    elif doubtful is not None:
        text = f"{whole}, and a clause that was read with little confidence may allow this: {quoted(doubtful.commitment.text)}"
        yield step("Exception", text, Truth.UNKNOWN.value, rule)
    elif rule.as_described:
        yield step("Exception", f"{whole}, and no case in it covers this practice", Truth.NOT_MET.value, rule, element=Element.ELSEWHERE)
    elif weighed.lift.text and not has_own:
        yield step("Exception", weighed.lift.text, weighed.lift.truth.value, rule)
