import pytest

from checker.events.cells.checks import CELL
from checker.events.cells.quarantine import FIELD, ROW, Fault, Reject, quarantined
from checker.model import Quarantined


@pytest.mark.parametrize("code", FIELD)
def test_every_code_of_a_field_has_words_that_name_it(code: str) -> None:
    row = quarantined(Reject(3, "e", (Fault("contract", code, CELL, "{x}"),), "raw"), "log.csv", 3)

    assert row.reason.startswith("contract ")
    assert "{expected}" not in row.reason


@pytest.mark.parametrize("code", ROW)
def test_every_code_of_a_row_has_words(code: str) -> None:
    row = quarantined(Reject(3, None, (Fault("", code, "ARRAY", "{here}"),), "raw"), "log.csv", 3)

    assert len(row.reason) > 10
    assert "{found}" not in row.reason


def test_what_is_shown_is_bounded_and_printable() -> None:
    row = quarantined(Reject(3, "e" * 999, (Fault("", "object", "NULL"),), "\x1b[2J" + "r" * 999), "log.csv", 3)

    assert row == Quarantined("log.csv", 3, "the line holds null; expected one JSON object a line", "e" * 200, "\ufffd[2J" + "r" * 196)


@pytest.mark.parametrize(
    ("whole", "words"),
    [
        ("[" * 100_000, "expected one JSON object a line"),
        ('{"a": -Infinity}', "-Infinity is no JSON number"),
        ('{"a": "b', "the line seems cut off"),
        ("{} {}", "the line goes on with another value at character 4"),
        ("{} x", "the line goes on with more text at character 4"),
        ('{"a": 1}', "not valid JSON; expected"),
    ],
    ids=["deep", "constant", "cut", "two", "tail", "unexplained"],
)
def test_broken_json_is_explained(whole: str, words: str) -> None:
    assert words in quarantined(Reject(1, None, (Fault("", "json"),), "", whole), "a", 1).reason
