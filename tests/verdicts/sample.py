"""Builders of small statements and flows for the judge's tests: a statement's text is its clauses, one a line."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from checker.model import (
    Action,
    Commitment,
    Condition,
    ConditionKind,
    Dimension,
    Effect,
    Flow,
    Kind,
    Organisation,
    Statement,
    Term,
    Unread,
    UnreadReason,
    Verdict,
)
from checker.ontology import Ontology
from checker.register import Register, RegisterContract, RegisteredRecipient
from checker.register.names import name_key
from checker.rulebook import rulebook
from checker.timeline import Timeline
from checker.verdicts import Classes, classes_of, judge
from checker.verdicts.clauses.relate import Relations
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.asking import asked
from checker.verdicts.flows.party import party_of
from checker.verdicts.flows.practice import practice_of
from checker.verdicts.flows.services import interest

DAY = datetime(2014, 9, 15, 12, tzinfo=UTC)
ORGANISATION = Organisation(name="Acme", aliases=("Acme, Inc.",), affiliates=("Acme Sister",))


def ontology() -> Ontology:
    return rulebook().ontology


def terms(*ids: str) -> tuple[Term, ...]:
    """Return terms by their ids; "words:id" gives a phrase its id, "words:" leaves it unmapped."""
    made = []
    for given in ids:
        text, colon, found = given.partition(":")
        made.append(Term(text=text, id=(found or None) if colon else given))
    return tuple(made)


def when(kind: ConditionKind, text: str = "", effect: Effect = Effect.REQUIRES, group: int = 0, **more: Any) -> Condition:
    return Condition(kind=kind, text=text or kind.value.replace("_", " "), effect=effect, group=group, **more)


def clause(
    kind: Kind,
    action: Action = Action.SHARE,
    *,
    data: tuple[str, ...] = (),
    to: tuple[str, ...] = (),
    purposes: tuple[str, ...] = (),
    closes: tuple[Dimension, ...] = (),
    text: str = "",
    **more: Any,
) -> Commitment:
    """Return a commitment without a place; `policy` gives it one."""
    words = text or f"{kind} {action} {' '.join(data)} to {' '.join(to)} for {' '.join(purposes)}"
    return Commitment(
        statement="",
        start=0,
        end=0,
        text=words,
        action=action,
        kind=kind,
        data=terms(*data),
        recipients=terms(*to),
        purposes=terms(*purposes),
        closes=closes,
        **more,
    )


def policy(
    *clauses: Commitment,
    path: str = "policy.md",
    unread: tuple[str, ...] = (),
    reason: UnreadReason = UnreadReason.POSSIBLE_PERMISSION,
    **more: Any,
) -> Statement:
    """Return a statement made of ``clauses``, each on its line, and of lines that were not understood."""
    text, placed = "", []
    for made in clauses:
        placed.append(made.model_copy(update={"statement": path, "start": len(text), "end": len(text) + len(made.text)}))
        text += made.text + "\n"
    left = []
    for line in unread:
        left.append(Unread(statement=path, start=len(text), end=len(text) + len(line), text=line, reason=reason))
        text += line + "\n"
    return Statement(path=path, text=text, commitments=tuple(placed), unread=tuple(left), clauses=len(placed) + len(left), **more)


def flow(
    data: tuple[str, ...] = ("user photos",),
    recipient: str | None = "Clarifai, Inc.",
    action: Action = Action.SHARE,
    day: datetime = DAY,
    **more: Any,
) -> Flow:
    return replace(Flow(action=action, data=data, recipient=recipient, first=day, last=day), **more)


def recipient(name: str, role: str | None = None, *contracts: RegisterContract, **more: Any) -> RegisteredRecipient:
    return RegisteredRecipient(name=name, role=role, role_id=role, contracts=contracts, **more)


def contract(
    ref: str, *purposes: str, since: date | None = date(2014, 1, 1), until: date | None = date(2015, 12, 31), data: tuple[str, ...] = ()
) -> RegisterContract:
    return RegisterContract(ref=ref, from_=since, until=until, purposes=purposes, data=data)


def verdict(
    event: Flow, *statements: Statement, register: tuple[RegisteredRecipient, ...] = (), organisation: Organisation = ORGANISATION
) -> Verdict:
    timeline, known = Timeline.of(statements), Register(recipients=register)
    found = judge(event, timeline, known, organisation, ontology())
    if len(folded := folding(event, classes_of(timeline.statements)).extra) < len(event.extra):
        again = judge(replace(event, extra=folded), timeline, known, organisation, ontology())
        assert (again.verdict, again.reason) == (found.verdict, found.reason), f"a large log would lose a field of {event.extra}"
    return found


def folding(event: Flow, classes: Classes) -> Flow:
    """Return the event as a large log is judged: without the fields that no commitment is said to ask for."""
    kept = tuple((name, value) for name, value in event.extra if classes.matters(name) or (classes.listens and asked(f"{name} {value}")))
    return replace(event, extra=kept)


def answer(event: Flow, *statements: Statement, register: tuple[RegisteredRecipient, ...] = ()) -> tuple[str, str]:
    """Return verdict and reason."""
    found = verdict(event, *statements, register=register)
    return found.verdict.value, found.reason.value


def setting(event: Flow, *register: RegisteredRecipient, organisation: Organisation = ORGANISATION) -> Setting:
    """Return what the tests of roles and conditions look at."""
    known = ontology()
    practice = practice_of(event, known)
    party = party_of(event, Register(recipients=register), organisation, known, ())
    names = frozenset(map(name_key, (organisation.name, *organisation.aliases)))
    return Setting(practice, party, interest(practice.purpose, party.names if party else frozenset(), names), Relations(known))
