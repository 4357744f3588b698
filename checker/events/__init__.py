"""Events: a log in, flows out; rows that cannot be judged are named with file, line and reason."""

from checker.events.cells.engine import Engine
from checker.events.logs.log import EventLog, LogFile, open_log
from checker.events.logs.nothing import nothing_logged

__all__ = ["Engine", "EventLog", "LogFile", "nothing_logged", "open_log"]
