"""The count of flagged clauses counts what it says."""

from collections import Counter

from checker.model import Kind
from tests.benchmarks.doubts import DENIES, PERMITS, Clause, clauses, deciding, line, tally
from tests.benchmarks.excerpts import FILES


def made(wanted: set[object], kinds: set[Kind], flags: set[object]) -> Clause:
    return Clause("text", frozenset(wanted), frozenset(kinds), frozenset(flags))  # type: ignore[arg-type]


def test_deciding_clauses_are_denials_permissions_or_either() -> None:
    event = {"clause": "We sell nothing.", "accept": ["contradicted"]}
    other = {"clause": "Friends see it.", "accept": ["consistent"]}
    both = {"clause": "Friends see it if you say so.", "accept": ["undetermined"]}
    silent = {"clause": "Friends see it too.", "accept": ["undisclosed"]}
    none = {"clause": None, "accept": ["undisclosed"]}
    assert deciding({"events": [event, other, both, silent, none]}) == {
        "We sell nothing.": {DENIES},
        "Friends see it.": {PERMITS},
        "Friends see it if you say so.": {DENIES, PERMITS},
    }


def test_what_is_unread_flagged_and_lost_is_counted() -> None:
    found = tally(
        [
            made({DENIES}, set(), {DENIES}),  # unread, flagged, right; a lost denial that is doubted
            made({DENIES}, set(), {PERMITS}),  # unread, flagged, of the wrong kind; a lost denial
            made({PERMITS}, set(), set()),  # unread
            made({DENIES}, {Kind.PERMIT}, {DENIES}),  # read as a permission; a lost denial that is doubted
            made({DENIES}, {Kind.LIMIT}, set()),  # read
        ]
    )
    assert found == Counter({"clauses": 5, "unread": 3, "flagged": 2, "right kind": 1, "lost denials": 3, "doubted": 2})
    assert "flagged 2 of 3 unread (67%)" in line("file", found)


def test_every_deciding_clause_of_the_excerpts_is_found_in_its_text() -> None:
    found = list(clauses(next(path for path in FILES if path.stem == "consumer")))
    assert len(found) > 200
    assert all(clause.wanted for clause in found)
