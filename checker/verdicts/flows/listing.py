"""When a vendor was put on a list that it did not stand on when it received the data."""

from checker.model import NAMED, Flow, Reason, Statement, StatementKind
from checker.register.names import name_key
from checker.timeline import Timeline
from checker.verdicts.flows.party import Party


def listing_note(flow: Flow, party: Party | None, timeline: Timeline, statement: Statement, reason: Reason) -> tuple[str, ...]:
    """Say since when a recipient that a list of vendors left out has stood on a later version, or that it never has."""
    if party is None or statement.kind is not StatementKind.VENDOR_LIST or reason is not Reason.CLOSED_LIST:
        return ()
    day = flow.first.date()
    later = [p for p in timeline.periods if p.statement.series == statement.series and p.start is not None and p.start > day]
    for period in sorted(later, key=lambda period: period.start or day):
        if stands_on(period.statement, party):
            return (
                f"{party.name} received data before it was listed: it has stood on the list since {period.start} ({period.statement.path}).",  # noqa: E501
            )
    return (f"{party.name} stands on no later version of the list either.",)


def stands_on(statement: Statement, party: Party) -> bool:
    """Tell whether a version of a list names the recipient."""
    terms = (term for commitment in statement.commitments for term in commitment.recipients if term.id == NAMED)
    return any(name_key(term.text) in party.names for term in terms)
