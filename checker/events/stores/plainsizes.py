"""Sizes of plain lines as SQL: how many bytes the parts of a row took in its line."""

from checker.events.cells.sql import literal
from checker.events.stores.members import Member, Members

ESCAPED = r"\\(u00[01][0-9A-Fa-f]|.)"  # what the engine writes escaped stands for one byte


def length(known: Members) -> str:
    """Return SQL for the bytes of an object of these parts: key, two quotes, colon, value and a comma each, braces less a comma."""
    sizes = [(_bytes(member, escaped=known.escaped), member.frame) for member in known.every]
    some = " + ".join(f"coalesce({size} + {frame}, 0)" for size, frame in sizes)
    full = " + ".join(size for size, _ in sizes)  # null where a part is; most rows have them all, and then it is told faster
    return f"(1 + coalesce({full} + {sum(frame for _, frame in sizes)}, {some}))"


def _bytes(member: Member, *, escaped: bool) -> str:
    """Return SQL for the bytes of a part, what is escaped in it counted as what it stands for."""
    if member.bare or not escaped:
        return f"strlen({member.part})"
    plain = f"regexp_replace({member.part}, {literal(ESCAPED)}, '-', 'g')"
    return f"CASE WHEN contains({member.part}, '\\') THEN strlen({plain}) ELSE strlen({member.part}) END"
