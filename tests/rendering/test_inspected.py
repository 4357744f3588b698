from checker.errors import Mistake
from checker.events.layouts.proposal import Column
from checker.events.logs.inspection import Inspection
from checker.rendering.inspected import MOST, told


def test_an_inspection_says_what_adds_up_and_leaves_nothing_out_unsaid() -> None:
    many = {f"key{number:02}": 2 for number in range(MOST + 3)}
    text = told(Inspection("a.har", "har", "har", "Archive", note="mind", rows=3, judged=2, quarantined={"why": 1}, unexplained=many))

    assert "3 events read = 2 that can be judged + 1 set aside\n" in text
    assert "          1 why\n" in text
    assert f"requests ({MOST + 3}):\n" in text
    assert text.endswith("          6 in 3 more\nNote:\n  mind\n")


def test_columns_are_told_as_known_likely_or_kept() -> None:
    columns = (Column("a", 1, "purpose", certain=True), Column("b", 1, "recipient"), Column("c\x1b[2J", 1))
    text = told(Inspection("a.csv", "csv", "own", columns=columns, obstacles=(Mistake("a.csv:1", "column 'data' is missing"),)))

    assert text.splitlines()[1:] == [
        "Cannot be judged as it stands:",
        "  column 'data' is missing",
        "Columns:",
        "  a: purpose",
        "  b: perhaps recipient, by its name",
        "  c⟦U+001B⟧[2J: no field of ours; kept as a further fact",
    ]
