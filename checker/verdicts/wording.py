"""The verdict in plain English: one sentence to read, the clauses that decide, and the table of reasons."""

from checker.model import Action, Evidence, EvidenceRole, Flow, Reason, Statement, Step, Unread, Verdict, VerdictKind
from checker.timeline import Period, Timeline
from checker.verdicts.listing import listing_note
from checker.verdicts.outcome import Citation, Outcome
from checker.verdicts.recall import bare
from checker.verdicts.rules import Rule
from checker.verdicts.setting import Setting
from checker.verdicts.steps import sentence, step
from checker.verdicts.summary import answer, practice, when
from checker.verdicts.truth import distinct

MOST_EVIDENCE = 6


def verdict_of(
    outcomes: tuple[Outcome, ...], setting: Setting, timeline: Timeline, governing: tuple[Statement, ...], earlier: tuple[Statement, ...]
) -> Verdict:
    """Put the outcomes of a flow's items, the worst first, into a verdict; its summary does not yet tell what was logged."""
    worst = outcomes[0]
    deciding = tuple(found for found in outcomes if found.kind is worst.kind)
    deleted = setting.practice.flow.action is Action.DELETE and worst.kind is VerdictKind.UNDISCLOSED
    kind, reason = (VerdictKind.CONSISTENT, Reason.PERMITTED) if deleted else (worst.kind, worst.reason)
    vague = worst.kind is VerdictKind.CONSISTENT and any(found.clarity == "vague" for found in deciding)
    return Verdict(
        verdict=kind,
        clarity=None if kind is not VerdictKind.CONSISTENT else "vague" if vague or deleted else "clear",
        reason=reason,
        statement=worst.statement.path,
        missing=distinct(fact for found in deciding for fact in found.missing) if worst.kind is VerdictKind.UNDETERMINED else (),
        summary=answer(kind, reason, deciding, deleted=deleted),
        evidence=_evidence(deciding),
        steps=_steps(worst, setting, timeline, governing, earlier),
        notes=_notes(setting, timeline, governing, deciding),
    )


def told_of(verdict: Verdict, flow: Flow) -> Verdict:
    """Return ``verdict`` with a summary that tells what the log records of ``flow``, and when."""
    return verdict.model_copy(update={"summary": f"{practice(flow)}; {verdict.summary}"})


def no_statement(flow: Flow, timeline: Timeline) -> Verdict:
    """Say that no statement governed the day; nothing can be contradicted then, and nothing be covered."""
    days = ", ".join(f"{p.statement.path} {_span(p)}" for p in timeline.periods) or "there is none"
    return Verdict(
        verdict=VerdictKind.UNDETERMINED,
        reason=Reason.NO_STATEMENT,
        missing=("the statement that was in force that day",),
        summary=f"No statement that governs this practice was in force {when(flow)}, so it cannot be judged.",
        steps=(Step(subject="Version in force", text=f"None of the statements given was in force {when(flow)}: {days}.", outcome="none"),),
    )


def _evidence(deciding: tuple[Outcome, ...]) -> tuple[Evidence, ...]:
    """Return the clauses that decide, the most decisive first, each once."""
    found: dict[tuple[str, int, int], Evidence] = {}
    everyone = (*deciding, *(other for outcome in deciding for other in outcome.beside))
    depth = max((len(outcome.citations) for outcome in everyone), default=0)
    for rank in range(depth):
        for outcome in everyone:
            if rank < len(outcome.citations):
                cited = outcome.citations[rank]
                of = (
                    cited.clause.statement if cited.role is EvidenceRole.OVERRULED and isinstance(cited.clause, Rule) else outcome.statement
                )
                quoted = _quoted(cited, of)
                found.setdefault((quoted.statement, quoted.start, quoted.end), quoted)
    return tuple(found.values())[:MOST_EVIDENCE]


def _quoted(citation: Citation, statement: Statement) -> Evidence:
    place = citation.clause if isinstance(citation.clause, Unread) else citation.clause.commitment
    text = statement.text[place.start : place.end] if statement.text else place.text
    return Evidence(statement=statement.path, start=place.start, end=place.end, text=text, role=citation.role)


def _steps(
    worst: Outcome, setting: Setting, timeline: Timeline, governing: tuple[Statement, ...], earlier: tuple[Statement, ...]
) -> tuple[Step, ...]:
    practice = setting.practice
    found = [_in_force(timeline.period(statement), "in force") for statement in governing]
    found += [_in_force(timeline.period(statement), "in force at collection") for statement in earlier]
    found.append(step("Action", f"The log records that the data were {_act(practice.flow.action)}.", practice.flow.action.value))
    found.append(
        step(
            "Data",
            f"Judged: {', '.join(item.text for item in practice.principal)}; what decides is “{worst.item.text}”.",
            practice.state or "state not stated",
        )
    )
    if practice.sharing:
        found.append(step("Recipient", _recipient(setting), setting.party.role or "role not known" if setting.party else "not named"))
    if practice.purpose:
        found.append(step("Purpose", f"The log says “{practice.purpose.text}”.", practice.purpose.id or "not in the taxonomy"))
    else:
        found.append(step("Purpose", "The log does not say what for.", "not stated"))
    return (*found, *dict.fromkeys(worst.steps))


def _in_force(period: Period, outcome: str) -> Step:
    text = f"{period.statement.path} governed this {_span(period)}."
    return Step(subject="Version in force", text=text, outcome=outcome, statement=period.statement.path)


def _span(period: Period) -> str:
    start = f"from {period.start}" if period.start else "from the beginning"
    return f"{start} until {period.end} (exclusive)" if period.end else start


def _act(action: Action) -> str:
    acts = {Action.SHARE: "shared", Action.SELL: "sold", Action.PUBLISH: "published", Action.COLLECT: "collected", Action.USE: "used"}
    return acts.get(action, "kept" if action is Action.RETAIN else "deleted")


def _recipient(setting: Setting) -> str:
    party = setting.party
    if party is None:
        return "The log names no recipient."
    if party.entry is None:
        known = "is not in the register of recipients"
    elif party.role:
        known = f"is registered as {setting.relations.ontology.recipients.label(party.role)}"
    else:
        known = "is registered without a role"
    claim = f"; the log calls it “{party.claimed}”, which is a claim and no evidence of a relationship" if party.claimed else ""
    return sentence(f"{party.name} {known}{claim}; contract: {party.paper.value}")


def _notes(setting: Setting, timeline: Timeline, governing: tuple[Statement, ...], deciding: tuple[Outcome, ...]) -> tuple[str, ...]:
    flow = setting.practice.flow
    notes = [*setting.practice.notes, *(note for found in deciding for note in found.notes)]
    worst = deciding[0]
    notes += listing_note(flow, setting.party, timeline, worst.statement, worst.reason)
    series = {statement.series for statement in governing}
    versions = sum(statement.series in series for statement in timeline.statements)
    if bare(flow).collected_at is None and versions > len(governing) and setting.practice.sharing:
        notes.append("The log does not say when the data were collected, so only the version in force at the event was applied.")
    denies_sale = any(c.action is Action.SELL and c.kind in {"deny", "limit"} for statement in governing for c in statement.commitments)
    if flow.action is Action.SHARE and flow.consideration is None and denies_sale:
        notes.append(
            "A statement in force speaks of selling; the log does not say whether anything came back for the data (consideration)."
        )
    return distinct(notes)
