"""Stacks: the rows of a shelf grouped by the parts that stood in the lines; what those mean is looked up once a group."""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or an expression made from the field table)

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from checker.events.cells.fields import BY_NAME, FIELDS
from checker.events.cells.keys import ASKED, NOT_KEYS, Folding, times
from checker.events.cells.sql import literal, name
from checker.events.stores.members import Member
from checker.events.stores.packing import PACKED
from checker.events.stores.shelf import Shelf, column, extra, shown
from checker.events.text.stream import BLANK

MOMENTS = ("consent_at", "deletion_requested_at")


def dividing(shelf: Shelf, boundaries: Sequence[date], named: Collection[str] | None, folding: Folding | None) -> Mapping[str, str]:
    """Return what divides the rows of a shelf, as `keys` does for other rows; ``named`` unknown fields count (None: all)."""
    unused = folding.unused if folding else frozenset()
    ours = [member for field, member in shelf.members.ours.items() if field not in NOT_KEYS and field not in unused]
    asked = sum(shelf.packed[member.number].mask for member in ours if member.number in shelf.packed)
    others = {member.part: _other(member, named, folding) for member in shelf.members.others}
    held = shelf.members.ours
    moments = [moment for moment in MOMENTS if moment in held]
    action, collected = (_action(shelf) if "action" in held else None), (_collected(shelf) if "collected_at" in held else None)
    told = times(boundaries, action, moments, "occurred_at", collected)
    return {
        **{column(member): column(member) for member in ours if member.number not in shelf.packed},
        **({PACKED: f"{PACKED} & {asked}"} if asked else {}),
        **{part: expression for part, expression in others.items() if expression},
        **{name(key): expression for key, expression in told.items()},
    }


def rows(shelf: Shelf, keys: Mapping[str, str]) -> str:
    """Return SQL for the rows of a shelf (seq, event_id, occurred_at, collected_at, number) with what divides them."""
    held = ", ".join(f"{expression} AS {key}" for key, expression in keys.items())
    asked = [field for field in ("action", "count") if not _is_bare(shelf, field)]
    timed = f"occurred_at, {_collected(shelf)} AS collected_at, {_count(shelf)} AS number"
    return f"SELECT seq, event_id, {timed}, {held} FROM (SELECT {shelf.seq} AS seq, * FROM {shelf.table}){shelf.joined(asked)}"


def meaning(shelf: Shelf, keys: Collection[str], unused: Collection[str]) -> Mapping[str, str]:
    """Return SQL for the columns of a signature, to be asked of groups of `rows` beside which `read_from` stands."""
    values = {field.name: shelf.value(field) for field in FIELDS if field.name not in NOT_KEYS and field.name not in unused}
    return {**values, "extra": extra([member for member in shelf.members.others if member.part in keys])}


def read_from(shelf: Shelf, groups: str, unused: Collection[str]) -> str:
    """Return SQL for groups of `rows` with what their parts mean beside them."""
    return groups + shelf.joined([field for field in BY_NAME if field not in NOT_KEYS and field not in unused])


def _other(member: Member, named: Collection[str] | None, folding: Folding | None) -> str:
    """Return what of a field that is not ours divides rows: all, only what says that the person asked for it, or nothing."""
    if folding.matters(member.key) if folding else named is None or member.key in named:
        return member.part
    if folding and folding.listens:
        return f"CASE WHEN regexp_matches({literal(member.key + ' ')} || {shown(member)}, {literal(ASKED)}) THEN {member.part} END"
    return ""


def _is_bare(shelf: Shelf, field: str) -> bool:
    member = shelf.members.ours.get(field)
    return member is None or member.bare


def _action(shelf: Shelf) -> str:
    member = shelf.members.ours.get("action")
    return f"trim(CAST({member.part} AS VARCHAR), {literal(BLANK)})" if member and member.bare else shelf.value(BY_NAME["action"])


def _count(shelf: Shelf) -> str:
    """Return SQL for the number of people; a part that is text and was not refused is a number."""
    member = shelf.members.ours.get("count")
    if member is None or not member.bare:
        return shelf.value(BY_NAME["count"])
    if member.number in shelf.listed:  # then each word is made a number once, and not in every row
        return f"coalesce(list_extract(enum_range(NULL::{shelf.kind(member)})::VARCHAR[]::BIGINT[], 1 + enum_code({member.part})), 1)"
    return f"coalesce(CAST({member.part} AS BIGINT), 1)"


def _collected(shelf: Shelf) -> str:
    return shelf.value(BY_NAME["collected_at"])
