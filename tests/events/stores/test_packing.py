"""Words of several lists stand in one number, and are found in it again."""

from itertools import product

import duckdb
import pytest

from checker.events.cells.fields import BY_NAME
from checker.events.stores import packing
from checker.events.stores.members import Member
from checker.events.stores.packing import PACKED, Place, full, places, some, within, word

KEYS = ("action", "count", "data", "purpose", "recipient", "subject_region")


def _members() -> list[Member]:
    return [Member(key, number, BY_NAME[key], ours=True, bare=True, null=False) for number, key in enumerate(KEYS)]


def test_each_member_gets_the_bits_that_its_words_and_none_take() -> None:
    found = places(_members(), {2: 1, 3: 3, 4: 4, 5: 255})
    assert found == {2: Place(0, 1), 3: Place(1, 2), 4: Place(3, 3), 5: Place(6, 8)}


def test_what_is_asked_for_in_every_row_has_a_column_of_its_own() -> None:
    assert places(_members(), dict.fromkeys(range(6), 2)).keys() == {2, 3, 4, 5}


def test_a_member_for_which_there_is_no_room_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "ROOM", 5)
    assert places(_members(), {2: 7, 3: 7, 4: 3}) == {2: Place(0, 3), 4: Place(3, 2)}


@pytest.mark.parametrize("size", [1, 3, packing.SHORT, packing.SHORT + 1, 300])
def test_a_word_has_its_number_in_its_list_and_none_and_others_have_none(size: int) -> None:
    words = [f"word {number:03}" for number in range(size)]
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TYPE kind AS ENUM ({', '.join(map(repr, words))})")
        number = word("part", "kind", Place(0, size.bit_length()))
        asked = "SELECT unnest(?::VARCHAR[]) AS part"
        found = connection.execute(f"SELECT {number} FROM ({asked})", [[*words, "word", "Word 000", "word 000 ", "", None]]).fetchall()
        coded = connection.execute("SELECT 1 + enum_code(part) FROM (SELECT unnest(enum_range(NULL::kind))::kind AS part)").fetchall()
    assert [value for (value,) in found] == [*range(1, size + 1), None, None, None, None, None]
    assert found[:size] == coded  # by which a dictionary is joined


def test_packed_numbers_are_found_again_whichever_of_them_are_none() -> None:
    at = {"a": Place(0, 2), "b": Place(2, 8), "c": Place(10, 52)}
    rows = list(product((None, 1, 3), (None, 1, 255), (None, 1, (1 << 52) - 1)))
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE words (a BIGINT, b BIGINT, c BIGINT)")
        connection.executemany("INSERT INTO words VALUES (?, ?, ?)", rows)
        packed = f"SELECT *, coalesce({full(at)}, {some(at)}) AS {PACKED}, {full(at)} IS NULL AS lacking FROM words"
        again = ", ".join(f"nullif({within(place)}, 0)" for place in at.values())
        found = connection.execute(f"SELECT a, b, c, lacking, {again} FROM ({packed})").fetchall()
    assert sorted(found, key=repr) == sorted(((*row, None in row, *row) for row in rows), key=repr)
