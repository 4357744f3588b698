"""The one sentence that a reader sees first: what happened, and what the text says to it."""

from checker.model import Action, EvidenceRole, Flow, Reason, Statement, StatementKind, Unread, VerdictKind
from checker.verdicts.terms.questions import merged
from checker.verdicts.weighing.outcome import Outcome

LONGEST = 170  # characters of a quotation
NAMES = {
    StatementKind.PRIVACY_POLICY: "the privacy policy",
    StatementKind.NOTICE: "the notice",
    StatementKind.CONSENT_SCREEN: "the consent screen",
    StatementKind.APP_STORE_LABEL: "the app store label",
    StatementKind.FAQ: "the FAQ",
    StatementKind.CONTRACT: "the contract",
    StatementKind.VENDOR_LIST: "the list of vendors",
}


def answer(kind: VerdictKind, reason: Reason, deciding: tuple[Outcome, ...], *, deleted: bool = False) -> str:
    """Say in half a sentence what the statement in force says to what was logged."""
    if deleted:
        return "deleting data needs no mention in a statement, and none in force rules it out."
    return _ended_once(_text(kind, reason, deciding))


def _ended_once(sentence: str) -> str:
    """Leave out the full stop after a quotation that has its own."""
    return sentence[:-1] if sentence.endswith((".”.", "!”.", "?”.", "…”.")) else sentence


def practice(flow: Flow, registered: str | None = None) -> str:
    """Say what the log records; a recipient logged by another name than it is registered under is called by both."""
    data = listed(flow.data)
    purpose = f" for “{flow.purpose}”" if flow.purpose else ""
    name, who = _called(flow.recipient, registered) or "An unnamed recipient", flow.actor or "The organisation"
    match flow.action:
        case Action.SHARE if flow.actor:
            return f"{flow.actor} passed {data} on to {_called(flow.recipient, registered) or 'an unnamed recipient'} {when(flow)}{purpose}"
        case Action.SHARE:
            return f"{name} received {data} {when(flow)}{purpose}"
        case Action.SELL:
            return f"{name} was sold {data} {when(flow)}{purpose}"
        case Action.PUBLISH:
            return f"{data} went public {when(flow)}{purpose}"
        case Action.COLLECT:
            return f"{who} collected {data} {when(flow)}{purpose}"
        case Action.USE:
            return f"{who} used {data} {when(flow)}{purpose}"
        case Action.RETAIN:
            return f"{who} still kept {data} {when(flow)}{purpose}"
        case _:
            return f"{who} deleted {data} {when(flow)}"


def _called(logged: str | None, registered: str | None) -> str:
    known = not logged or not registered or registered.casefold() in logged.casefold()
    return (logged or "") if known else f"{registered} ({logged})"


def when(flow: Flow) -> str:
    """Say on which day, or between which."""
    first, last = flow.first.date(), flow.last.date()
    return f"on {first}" if first == last else f"between {first} and {last} ({flow.events:,} events)"


def listed(names: tuple[str, ...]) -> str:
    """Return names as an English list, the long tail counted."""
    shown = names if len(names) <= 5 else (*names[:4], f"{len(names) - 4} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else "data"


def _text(kind: VerdictKind, reason: Reason, deciding: tuple[Outcome, ...]) -> str:
    worst = deciding[0]
    text, quoted = _name(worst.statement), _quote(worst)
    match kind:
        case VerdictKind.CONTRADICTED:
            return _contradicted(reason, text, quoted, worst)
        case VerdictKind.CONSISTENT:
            words = "permits this" if worst.clarity == "clear" else "permits this in broader words"
            return f"{text} in force {words}: {quoted}."
        case VerdictKind.UNDISCLOSED:
            things = listed(tuple(dict.fromkeys(found.item.text for found in deciding)))
            return f"no statement in force permits this and none rules it out; not covered: {things}."
        case _:
            return _undetermined(reason, text, quoted, deciding)


def _contradicted(reason: Reason, text: str, quoted: str, worst: Outcome) -> str:
    why = f" ({worst.found})" if worst.found else ""
    match reason:
        case Reason.CLOSED_LIST:
            return f"{text} in force allows this only in the cases that it names, and none of them applies: {quoted}."
        case Reason.PURPOSE_LIMIT:
            return f"{text} in force limits what the data may be used for{why}: {quoted}."
        case Reason.CONDITION_UNMET:
            return f"{text} in force makes this depend on a condition that was not met{why}: {quoted}."
        case Reason.RETENTION:
            return f"{text} in force sets a limit of time that had passed{why}: {quoted}."
        case Reason.RETROACTIVE:
            return (
                f"{text} in force when the data were collected rules this out, and no consent to the later version is recorded: {quoted}."
            )
        case _:
            return f"{text} in force rules this out{why}: {quoted}."


def _undetermined(reason: Reason, text: str, quoted: str, deciding: tuple[Outcome, ...]) -> str:
    worst = deciding[0]
    match reason:
        case Reason.CONFLICT:
            return f"{text} in force both permits this and rules it out: {quoted}."
        case Reason.NEEDS_REVIEW:
            return f"{text} in force has words on this that need a reader ({worst.found}): {quoted}."
        case _:
            missing = listed(tuple(question.text for question in merged(fact for found in deciding for fact in found.missing)))
            return f"under {text} in force this turns on {missing}: {quoted}."


def _name(statement: Statement) -> str:
    return f"{NAMES[statement.kind]} ({statement.path})"


def _quote(outcome: Outcome) -> str:
    """Quote the clause that decides, shortened at a word."""
    deciding = [citation for citation in outcome.citations if citation.role is not EvidenceRole.NEAREST] or list(outcome.citations)
    if not deciding:
        return "no clause speaks of it"
    clause = deciding[0].clause
    text = " ".join((clause.text if isinstance(clause, Unread) else clause.commitment.text).split())
    return f"“{text if len(text) <= LONGEST else text[:LONGEST].rsplit(' ', 1)[0] + ' …'}”"
