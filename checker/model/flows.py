"""Flows: what a log says was done, and the rows of it that could not be judged."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from checker.model.actions import Action


class DataState(StrEnum):
    IDENTIFIED = "identified"
    PSEUDONYMOUS = "pseudonymous"
    HASHED = "hashed"
    DEIDENTIFIED = "deidentified"
    AGGREGATED = "aggregated"


@dataclass(frozen=True, slots=True)
class Flow:
    """One distinct signature of logged events: the facts that a verdict can turn on, and how often they occurred.

    Field meanings are those of a sharing event (INTERFACE section 2); None is *not known*, never *no*.
    """

    action: Action
    data: tuple[str, ...]
    data_state: DataState | None = None
    recipient: str | None = None
    recipient_role: str | None = None
    purpose: str | None = None
    consent: str | None = None
    opted_out: bool | None = None
    notice_given: bool | None = None
    consideration: str | None = None
    contract: str | None = None
    legal_basis: str | None = None
    subject_relation: str | None = None
    subject_age: int | None = None
    subject_region: str | None = None
    collected_at: datetime | None = None  # in a grouped flow: the earliest of the group; the group never straddles two versions
    channel: str | None = None
    opt_out_offered: bool | None = None
    consent_scope: tuple[str, ...] | None = None
    consent_at: datetime | None = None
    consent_by: str | None = None
    statement_shown: str | None = None
    deletion_requested_at: datetime | None = None
    remedies: str | None = None
    extra: tuple[tuple[str, str], ...] = ()  # unknown fields of the log, as text
    actor: str | None = None  # whose practice it is, where the log is a vendor's; None: the organisation's
    first: datetime = field(kw_only=True)  # of the events with this signature
    last: datetime = field(kw_only=True)
    events: int = field(default=1, kw_only=True)
    records: int = field(default=1, kw_only=True)  # people or records concerned: the sum of `count`
    samples: tuple[str, ...] = field(default=(), kw_only=True)  # up to five event ids

    def without(self, facts: Iterable[str]) -> "Flow":
        """Return the flow with some facts not known; a large log has many to be shown so, and `replace` takes twice as long."""
        known: dict[str, Any] = dict(zip(NAMES, _held(self), strict=True))
        return Flow(**known | dict.fromkeys(facts))


NAMES = tuple(each.name for each in fields(Flow))
_held = attrgetter(*NAMES)


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A row of a log that could not be judged: where it stands and why."""

    file: str
    line: int  # 1-based line (text containers) or row (Parquet)
    reason: str
    event_id: str | None = None
    excerpt: str = ""  # at most 200 characters of the row
