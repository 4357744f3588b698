"""Words of the renderings: verdicts, severities and commitments as a reader meets them; never a word of guilt."""

from datetime import date, datetime

from checker.model import Action, Actor, Commitment, Condition, Effect, EvidenceRole, Kind, Review, StatementKind, UnreadReason, VerdictKind
from checker.report import MissingFact

VERDICTS = {
    VerdictKind.CONTRADICTED: "Contradicts",
    VerdictKind.UNDISCLOSED: "Not covered",
    VerdictKind.UNDETERMINED: "Cannot be determined",
    VerdictKind.CONSISTENT: "Consistent",
}
WORST_FIRST = tuple(VERDICTS)
# How compilers and SARIF call what they print.
LEVELS = {VerdictKind.CONTRADICTED: "error", VerdictKind.UNDISCLOSED: "warning", VerdictKind.UNDETERMINED: "note"}
ROLES = {
    EvidenceRole.PERMISSION: "allows",
    EvidenceRole.DENIAL: "rules out",
    EvidenceRole.CLOSED_LIST: "closes the list",
    EvidenceRole.CONDITION: "sets a condition",
    EvidenceRole.EXCEPTION: "makes an exception",
    EvidenceRole.DEFINITION: "defines a term",
    EvidenceRole.REFERRED_TO: "is what it goes back to",
    EvidenceRole.NEAREST: "comes nearest",
    EvidenceRole.UNREAD: "was not understood",
    EvidenceRole.OVERRULED: "says the opposite, and yields",
}
KINDS = {Kind.DENY: "Rules out", Kind.PERMIT: "Allows", Kind.LIMIT: "Limits", Kind.REQUIRE: "Requires"}
LETTERS = {Kind.DENY: "D", Kind.PERMIT: "P", Kind.LIMIT: "L", Kind.REQUIRE: "R"}
ACTIONS = {
    Action.COLLECT: "collecting",
    Action.USE: "using",
    Action.SHARE: "sharing",
    Action.SELL: "selling",
    Action.RETAIN: "keeping",
    Action.DELETE: "deleting",
    Action.PUBLISH: "publishing",
}
ACTORS = {Actor.FIRST_PARTY: "the organisation", Actor.THIRD_PARTY: "a third party", Actor.USER: "the person"}
STATEMENTS = {
    StatementKind.PRIVACY_POLICY: "Privacy policy",
    StatementKind.NOTICE: "Notice",
    StatementKind.CONSENT_SCREEN: "Consent screen",
    StatementKind.APP_STORE_LABEL: "App store label",
    StatementKind.FAQ: "Questions and answers",
    StatementKind.CONTRACT: "Contract",
    StatementKind.VENDOR_LIST: "List of vendors",
}
UNREAD = {
    UnreadReason.POSSIBLE_DENIAL: "may be a denial that was not understood",
    UnreadReason.POSSIBLE_PERMISSION: "may be a permission that was not understood",
    UnreadReason.UNRESOLVED_REFERENCE: "refers to something that was not found",
    UnreadReason.TOO_LONG: "too long to read safely",
    UnreadReason.NOT_PARSED: "could not be parsed",
}
_AGAIN = " that was not understood"
EFFECTS = {Effect.REQUIRES: "needs", Effect.UNLESS: "unless", Effect.TRIGGERS: "starts when"}
OWN_USE = "Own use"


def day(moment: date | datetime | None) -> str:
    """Return the day of ``moment``; "" for none."""
    return moment.isoformat()[:10] if moment else ""


def span(first: datetime | None, last: datetime | None) -> str:
    """Return the days from ``first`` to ``last`` as words."""
    return day(first) if day(first) == day(last) else f"{day(first)} to {day(last)}"


def in_force(since: date | None, until: date | None) -> str:
    """Say when a version was in force; its last day is not part of it."""
    if since and until:
        return f"in force from {day(since)}, until {day(until)}"
    return f"in force from {day(since)}" if since else f"in force until {day(until)}" if until else "always in force"


def approval(review: Review) -> str:
    """Say who approved the commitments of a statement."""
    return f"commitments approved by {review.who} on {review.on} ({review.file})"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return "1 event" or "1,200 events"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def settles(gap: MissingFact) -> str:
    """Say of a missing fact what is asked, where the answer belongs, and how many events it would settle."""
    events = counted(gap.events, "event")
    if gap.alone == gap.events:
        effect = f"would settle {events}"
    elif gap.alone:
        effect = f"bears on {events}, and would settle {gap.alone:,} of them alone"
    else:
        effect = f"bears on {events}, together with other facts"
    return f"{gap.fact} {gap.where[:1].upper()}{gap.where[1:]} {effect}." if gap.where else f"{gap.fact}: {effect}."


def reading(commitment: Commitment) -> str:
    """Say in a few words what a commitment does: "Rules out sharing"; one that requires is about how to share, not that one must."""
    verb = KINDS[commitment.kind]
    if commitment.kind is Kind.REQUIRE and commitment.action not in {Action.DELETE, Action.RETAIN}:
        verb = "Sets terms for"
    return f"{verb} {ACTIONS[commitment.action]}"


def condition(item: Condition) -> str:
    """Say in words what a condition asks for."""
    return f"{EFFECTS[item.effect]}: {item.text} ({item.kind.replace('_', ' ')})"


def maybe(reason: UnreadReason) -> str:
    """Return what a clause may be, where it is said already that it was not understood: "may be a denial"."""
    return UNREAD[reason].removesuffix(_AGAIN)
