"""What the tables of plain texts share: an event in one line, and whether a verdict is among those that a careful reader accepts."""

from datetime import datetime, timedelta
from typing import Any

from checker.model import Action
from tests.verdicts.sample import DAY
from tests.verdicts.test_from_text import Event

KINDS = {"cons": "consistent", "contr": "contradicted", "undet": "undetermined", "undis": "undisclosed"}


def ago(days: int) -> datetime:
    return DAY - timedelta(days=days)


def did(action: Action, *data: str, to: str | None = None, role: str | None = None, hired: tuple[str, ...] = (), **more: Any) -> Event:
    receiver = to or ("Nova Labs" if action in {Action.SHARE, Action.SELL} else None)
    return Event(data, receiver, action, role, hired, more)


def fits(found: str, accepted: str) -> bool:
    """Tell whether a verdict is one of "contr/undet", each of which will do; "nocontr" takes any but that."""
    return any(found != KINDS[kind[2:]] if kind.startswith("no") else found == KINDS[kind] for kind in accepted.split("/"))
