"""Packing: the words of a narrow shelf's lists in one number a row, a few bits each, so that a row is stored and grouped at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.events.stores.members import Member

PACKED = '"?words"'  # the column of a shelf
ROOM = 62  # bits of a number that the engine adds without overflow
BY_ITSELF = frozenset({"action", "count"})  # asked for in every row, not once a group
SHORT = 15  # words that are sooner looked through than looked up


@dataclass(frozen=True, slots=True)
class Place:
    """The bits of a packed number in which a word stands: its number in its list from 1, or 0 for none."""

    shift: int
    bits: int

    @property
    def mask(self) -> int:
        return ((1 << self.bits) - 1) << self.shift


def places(members: Sequence[Member], words: Mapping[int, int]) -> dict[int, Place]:
    """Return where the words of members stand, by the members' numbers; those that have no room stay in columns of their own.

    ``words``: how many the list of a member has, by its number.
    """
    found: dict[int, Place] = {}
    used = 0
    for member in members:
        bits = words.get(member.number, 0).bit_length()
        if bits and member.field.name not in BY_ITSELF and used + bits <= ROOM:
            found[member.number] = Place(used, bits)
            used += bits
    return found


def word(part: str, kind: str, place: Place) -> str:
    """Return SQL for the number of a part's word in the list that is the type ``kind``; null for no part, and for what the list lacks."""
    if place.bits <= SHORT.bit_length():
        return f"CAST(list_position(enum_range(NULL::{kind}), {part}) AS BIGINT)"
    return f"(1 + enum_code(TRY_CAST({part} AS {kind}))::BIGINT)"


def full(words: Mapping[str, Place]) -> str:
    """Return SQL for the packed number of words that are all there, null where one is not; ``words`` has the SQL of each."""
    return " + ".join(f"({found} << {place.shift})" for found, place in words.items())


def some(words: Mapping[str, Place]) -> str:
    """Return SQL for the packed number of words some of which may not be there."""
    return " + ".join(f"coalesce({found} << {place.shift}, 0)" for found, place in words.items())


def within(place: Place) -> str:
    """Return SQL for the number of the word that stands in a place, out of the column."""
    return f"(({PACKED} >> {place.shift}) & {(1 << place.bits) - 1})"
