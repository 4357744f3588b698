"""A log in which nothing was logged: of an organisation whose vendors' logs alone are looked at."""

from checker.events.cells.engine import DEFAULT, Engine
from checker.events.logs.log import EventLog
from checker.events.stores.store import connected


def nothing_logged(engine: Engine = DEFAULT) -> EventLog:
    """Return a log without files and events."""
    return EventLog(connected(engine.memory), (), (), engine=engine)
