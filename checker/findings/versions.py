"""Versions: the statements as a report shows them, by series and date, each until its successor took over."""

from collections.abc import Sequence
from datetime import date

from checker.model import Statement, StatementKind
from checker.report import ReportedStatement


def reported_statements(statements: Sequence[Statement]) -> tuple[ReportedStatement, ...]:
    """Return the statements by series and date, each with the day its successor took over."""
    ordered = sorted(statements, key=_by_series)
    reported = []
    for number, statement in enumerate(ordered):
        follower = ordered[number + 1] if number + 1 < len(ordered) and ordered[number + 1].series == statement.series else None
        ends = [day for day in (statement.effective_until, follower.effective_from if follower else None) if day]
        reported.append(
            ReportedStatement(
                **statement.model_dump(include={"path", "kind", "series", "sha256", "party", "ref", "clauses", "warnings", "text"}),
                review=statement.review,
                in_force_from=statement.effective_from,
                in_force_until=min(ends, default=None),
                commitments=statement.commitments,
                unread=statement.unread,
            )
        )
    return tuple(reported)


def _by_series(statement: Statement) -> tuple[object, ...]:
    kind = tuple(StatementKind).index(statement.kind)  # the privacy policy first
    return kind, statement.series, statement.effective_from or date.min, statement.path
