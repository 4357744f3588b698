"""The verdict in plain English: one sentence to read, the clauses that decide, and the table of reasons."""

from checker.model import Action, Element, Evidence, EvidenceRole, Flow, Reason, Statement, Step, Unread, Verdict, VerdictKind
from checker.register import Register
from checker.timeline import Period, Timeline
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.sentences import sentence, step
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.listing import listing_note
from checker.verdicts.flows.party import Paper
from checker.verdicts.flows.practice import NAMED, Practice
from checker.verdicts.telling.considered import DATA, act, data_judged, in_question, of_another, set_aside, silence, span
from checker.verdicts.telling.context import context
from checker.verdicts.telling.summary import answer, practice, when
from checker.verdicts.terms.questions import VERSION, merged
from checker.verdicts.terms.recall import bare
from checker.verdicts.terms.truth import distinct
from checker.verdicts.weighing.outcome import Citation, Outcome

MOST_EVIDENCE = 6
FOR_OTHERS = 2  # of them at least, where other statements in force speak of it too


def verdict_of(
    outcomes: tuple[Outcome, ...], setting: Setting, timeline: Timeline, governing: tuple[Statement, ...], earlier: tuple[Statement, ...]
) -> Verdict:
    """Put the outcomes of a flow's items, the worst first, into a verdict; its summary does not yet tell what was logged."""
    worst = outcomes[0]
    deciding = tuple(found for found in outcomes if found.kind is worst.kind)
    deleted = setting.practice.flow.action is Action.DELETE and worst.kind is VerdictKind.UNDISCLOSED
    kind, reason = (VerdictKind.CONSISTENT, Reason.PERMITTED) if deleted else (worst.kind, worst.reason)
    asked = merged(fact for found in deciding for fact in found.missing) if worst.kind is VerdictKind.UNDETERMINED else ()
    vague = worst.kind is VerdictKind.CONSISTENT and any(found.clarity == "vague" for found in deciding)
    return Verdict(
        verdict=kind,
        clarity=None if kind is not VerdictKind.CONSISTENT else "vague" if vague or deleted else "clear",
        reason=reason,
        statement=worst.statement.path,
        missing=tuple(question.text for question in asked),
        questions=asked,
        summary=answer(kind, reason, deciding, deleted=deleted),
        evidence=_evidence(deciding),
        steps=_steps(outcomes, setting, timeline, governing, earlier),
        notes=_notes(setting, timeline, governing, deciding),
    )


def told_of(verdict: Verdict, flow: Flow, register: Register) -> Verdict:
    """Return ``verdict`` with a summary that tells what the log records of ``flow``, and when."""
    entry = register.find(flow.recipient)
    return verdict.model_copy(update={"summary": f"{practice(flow, entry.name if entry else None)}; {verdict.summary}"})


def no_statement(flow: Flow, timeline: Timeline) -> Verdict:
    """Say that no statement governed the day; nothing can be contradicted then, and nothing be covered."""
    days = ", ".join(f"{p.statement.path} {span(p)}" for p in timeline.periods) or "there is none"
    return Verdict(
        verdict=VerdictKind.UNDETERMINED,
        reason=Reason.NO_STATEMENT,
        missing=(VERSION.text,),
        questions=(VERSION,),
        summary=f"No statement that governs this practice was in force {when(flow)}, so it cannot be judged.",
        steps=(
            Step(
                subject="Version in force",
                text=f"None of the statements given was in force {when(flow)}: {days}.",
                outcome="none",
                element=Element.VERSION,
            ),
        ),
    )


def _evidence(deciding: tuple[Outcome, ...]) -> tuple[Evidence, ...]:
    """Return the clauses that decide, the most decisive first, each once, and what they go back to."""
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
    elsewhere = tuple(quoted for quoted in _elsewhere(deciding) if (quoted.statement, quoted.start, quoted.end) not in found)
    room = MOST_EVIDENCE - len(beneath := context(deciding, but=(*found.values(), *elsewhere)))
    kept = tuple(found.values())[: room - min(len(elsewhere), FOR_OTHERS)]
    return (*kept, *elsewhere[: room - len(kept)], *beneath)


def _elsewhere(deciding: tuple[Outcome, ...]) -> tuple[Evidence, ...]:
    """Return the first clause of each other statement in force that speaks of it, whatever it comes to: who reads one must know of it."""
    told: dict[str, Evidence] = {}
    for outcome in deciding:
        for other in outcome.others:
            cited = next((each for each in other.citations if each.role is not EvidenceRole.NEAREST), None)
            if cited is not None and other.kind is not VerdictKind.UNDISCLOSED:
                told.setdefault(other.statement.path, _quoted(cited, other.statement))
    return tuple(told.values())


def _quoted(citation: Citation, statement: Statement) -> Evidence:
    place = citation.clause if isinstance(citation.clause, Unread) else citation.clause.commitment
    text = statement.text[place.start : place.end] if statement.text else place.text
    return Evidence(statement=statement.path, start=place.start, end=place.end, text=text, role=citation.role)


def _steps(
    outcomes: tuple[Outcome, ...],
    setting: Setting,
    timeline: Timeline,
    governing: tuple[Statement, ...],
    earlier: tuple[Statement, ...],
) -> tuple[Step, ...]:
    worst, practice = outcomes[0], setting.practice
    found = [_in_force(timeline.period(statement), "in force") for statement in governing]
    found += [_in_force(timeline.period(statement), "in force at collection") for statement in earlier]
    found += set_aside(timeline, bare(practice.flow), (*governing, *earlier))
    found.append(step("Action", f"The log records that the data were {act(practice.flow.action)}.", practice.flow.action.value))
    found.append(step(DATA, data_judged(outcomes), _state(practice), named=in_question(outcomes)))
    if practice.sharing:
        found.append(step("Recipient", _recipient(setting), setting.party.role or "role not known" if setting.party else "not named"))
    found.append(_purpose(setting))
    told = dict.fromkeys((*worst.steps, *silence(worst, practice.flow.action)))
    return (*found, *told, *(of_another(other) for other in worst.others))


def _state(practice: Practice) -> str:
    """Say in which state the data were; where the log does not, a name or an address shows no more than that they are somebody's."""
    if practice.flow.data_state is None and practice.state in NAMED:
        return "of single persons"
    return practice.state or "state not stated"


def _in_force(period: Period, outcome: str) -> Step:
    element = Element.VERSION if outcome != "in force" else None
    text = f"{period.statement.path} governed this {span(period)}."
    return Step(subject="Version in force", text=text, outcome=outcome, statement=period.statement.path, element=element)


PAPERS = {
    Paper.IN_FORCE: "a contract with it was in force",
    Paper.NOT_IN_FORCE: "the contract that the log cites was not in force",
    Paper.ABSENT: "the log says that there was no contract with it",
    Paper.NOT_KNOWN: "whether there was a contract with it is not known",
}


def _recipient(setting: Setting) -> str:
    party = setting.party
    if party is None:
        return "The log names no recipient."
    if party.entry is None:
        known = "is not in the register of recipients"
    elif party.unaffiliated:
        known = "is registered as having no relationship with the organisation"
    elif party.role:
        known = f"is in the register under “{setting.relations.ontology.recipients.label(party.role)}”"
    else:
        known = "is in the register, but without a role"
    claim = f"; the log calls it “{party.claimed}”, which is a claim and no evidence of a relationship" if party.claimed else ""
    return sentence(f"{party.name} {known}{claim}; {PAPERS[party.paper]}")


def _purpose(setting: Setting) -> Step:
    purpose = setting.practice.purpose
    if purpose is None:
        return step("Purpose", "The log does not say what it was for", "not stated")
    if purpose.id is None:
        return step(
            "Purpose",
            f"The log says “{purpose.text}”, a purpose that the taxonomy does not have; it was compared by its words",
            "not in the taxonomy",
        )
    label = setting.relations.ontology.purposes.label(purpose.id)
    return step("Purpose", f"The log says “{purpose.text}”, which is taken as: {label}", purpose.id)


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
