"""Actions: who does what with data, and whether a text permits, denies, limits or requires it."""

from enum import StrEnum


class Actor(StrEnum):
    FIRST_PARTY = "first_party"
    THIRD_PARTY = "third_party"
    USER = "user"


class Action(StrEnum):
    """What is done with data; `PUBLISH` occurs in events only (sharing with the public)."""

    COLLECT = "collect"
    USE = "use"
    SHARE = "share"
    SELL = "sell"
    RETAIN = "retain"
    DELETE = "delete"
    PUBLISH = "publish"


class Kind(StrEnum):
    PERMIT = "permit"
    DENY = "deny"
    LIMIT = "limit"
    REQUIRE = "require"
