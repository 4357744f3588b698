"""Terms and conditions: what a commitment is made of."""

import re
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import SerializerFunctionWrapHandler, model_serializer

from checker.model.values import Value

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|\d{4}-(?:0[13-9]|1[0-2])-(?:29|30)|\d{4}-(?:0[13578]|1[02])-31|\.\."
_INTERVAL = re.compile(rf"(?:{_DAY})/(?:{_DAY})")  # of days that exist in any year
COLLECTION = "the collection"  # as the start of a condition's days: they are those on which the data were gathered, not of what is done
NAMED = "named"  # the id of a recipient that stands there by its own name, not as a class


class ConditionKind(StrEnum):
    CONSENT = "consent"
    OPT_OUT = "opt_out"
    NOTICE = "notice"
    LEGAL = "legal"
    TRANSACTION = "transaction"
    USER_DIRECTION = "user_direction"
    CONTRACT = "contract"
    DEIDENTIFIED = "deidentified"
    AS_DESCRIBED = "as_described"
    AGE = "age"
    REGION = "region"
    TIME = "time"
    NECESSITY = "necessity"
    RECIPIENT = "recipient"
    PURPOSE = "purpose"
    DATA = "data"
    OTHER = "other"


class Effect(StrEnum):
    """What a condition does: the practice needs it, it lifts the rule, or it starts a denial ("if you opt out, we stop")."""

    REQUIRES = "requires"
    UNLESS = "unless"
    TRIGGERS = "triggers"


class Bound(StrEnum):
    """An end of an interval of days that is no day, as ISO 8601-2 writes it: it has none, or the text does not tell the year."""

    OPEN = ".."
    UNKNOWN = "XXXX"


class Term(Value):
    """A phrase of the text with its taxonomy id (None: unmapped, shown as such) and what the document puts under or outside it."""

    text: str
    id: str | None = None
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()

    @model_serializer(mode="wrap")
    def _without_empty_excludes(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        if not self.excludes:
            del values["excludes"]
        return values


class Condition(Value):
    """A condition or exception of a commitment.

    Items of one `group` must hold together ("when we tell you *and* let you opt out"); different groups are alternatives
    ("with your consent *or* where the law requires").
    """

    kind: ConditionKind
    text: str
    effect: Effect = Effect.REQUIRES
    group: int = 0
    ids: tuple[
        str, ...
    ] = ()  # taxonomy ids for kinds recipient, purpose, data; region codes for region, an ISO 8601 interval of days for time
    days: int | None = None  # for time: a duration in days
    since: str | None = None  # for time: the words that say when the clock starts ("closure", "the last transaction"), or COLLECTION
    age_below: int | None = None  # for age: the person is younger than this (years)
    age_from: int | None = None  # for age: the person is at least this old (years)
    by: str | None = None  # for consent: the party of a contract whose word it is; None: the person's

    @property
    def period(self) -> tuple[date | None, date | None] | None:
        """Return the first day and the first day no more that a condition of time names; None where it names none, or no year."""
        if self.kind is not ConditionKind.TIME or not self.ids or not _INTERVAL.fullmatch(self.ids[0]):
            return None
        start, end = (None if side == Bound.OPEN else date.fromisoformat(side) for side in self.ids[0].split("/"))
        return start, end
