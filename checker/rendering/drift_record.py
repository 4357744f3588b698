"""The drift as JSON, the wire contract of `drift --format json`."""

from typing import Any

from checker.model import Commitment
from checker.rendering.readings import commitment_line
from checker.rendering.record import dumped
from checker.report.drift import Change, DriftReport


def as_json(report: DriftReport) -> str:
    """Return the drift with the promised keys first: schema_version, changes, flips."""
    values = report.model_dump(mode="json", exclude={"changes"})
    first = {"schema_version": values["schema_version"], "changes": [_change(each) for each in report.changes], "flips": values["flips"]}
    return dumped(first | {key: value for key, value in values.items() if key not in first}, indent=2) + "\n"


def _change(change: Change) -> dict[str, Any]:
    values = change.model_dump(mode="json")
    return values | {name: _line(getattr(change, name)) for name in ("before", "after", "nearest")}


def _line(commitment: Commitment | None) -> dict[str, Any] | None:
    return commitment_line(commitment) if commitment else None
