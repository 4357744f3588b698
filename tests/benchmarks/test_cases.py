"""The benchmark counts what it says it counts, contracts among the statements."""

from collections import Counter

from checker.ontology import Ontology
from checker.rulebook import rulebook
from tests.benchmarks.cases import baseline, row, statements, tally
from tests.test_corpora import BENCHMARK, lines

CONTRACT = BENCHMARK / "enforcement" / "royalfree-2017"


def test_every_event_of_a_case_with_a_contract_is_counted_for_both() -> None:
    ours, theirs = tally(CONTRACT)

    assert ours["events"] == theirs["events"] == len(list(lines(CONTRACT / "events.jsonl")))
    assert ours["guilty"] + ours["innocent"] == ours["events"]
    assert ours["caught"] <= ours["guilty"]


def test_the_baseline_looks_at_data_alone() -> None:
    ontology: Ontology = rulebook().ontology
    read = statements(CONTRACT)

    assert read
    assert baseline({"data": ["a thing that no text names"]}, read, ontology) == "undisclosed"


def test_a_row_gives_counts_and_shares() -> None:
    counted = Counter({"right": 1, "events": 2, "caught": 0, "guilty": 0, "accused": 1, "innocent": 4})

    assert row("set", counted).split() == ["set", "1/2", "50.0%", "0/0", "0.0%", "1/4", "25.0%"]
