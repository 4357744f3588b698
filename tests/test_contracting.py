from pathlib import Path

import pytest

from checker.contracting import UNKNOWN_PARTIES, read_agreement
from checker.errors import InputError
from checker.model import Action, ClauseKind, Kind
from checker.reading import read
from checker.report.agreement import Agreement
from checker.rulebook import rulebook

CASE = Path(__file__).resolve().parents[1] / "corpora" / "vendor-contract" / "agreement.md"


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    return read_agreement(CASE, "agreement.md", rulebook())


def test_every_promise_stands_with_its_party_and_the_number_of_its_clause(agreement: Agreement) -> None:
    told = {(p.clause, p.party, p.commitment.action, p.commitment.kind) for p in agreement.promises}
    assert {
        ("2.1", "Processor", Action.USE, Kind.PERMIT),
        ("2.3", "Processor", Action.USE, Kind.DENY),
        ("2.5", "Processor", Action.SELL, Kind.DENY),
        ("3.1", "Processor", Action.SHARE, Kind.LIMIT),
        ("4.1", "Processor", Action.DELETE, Kind.REQUIRE),
        ("5.2", "Customer", Action.SHARE, Kind.DENY),
    } <= told


def test_what_no_log_shows_is_listed_with_its_matter(agreement: Agreement) -> None:
    assert {(aside.clause, aside.why) for aside in agreement.not_judged} >= {
        ("6.1", "security"),
        ("6.2", "breach notice"),
        ("6.3", "audit and records"),
    }


def test_no_sentence_vanishes(agreement: Agreement) -> None:
    told = {p.commitment.start for p in agreement.promises} | {a.start for a in (*agreement.not_judged, *agreement.not_understood)}
    clauses = [c for c in read(CASE, "agreement.md").clauses if c.kind is not ClauseKind.HEADING]
    assert told == {clause.start for clause in clauses}


def test_the_order_of_texts_is_told(agreement: Agreement) -> None:
    assert [(ranking.clause, ranking.order) for ranking in agreement.precedence] == [("7.1", ("this agreement",))]


def test_without_two_parties_nothing_is_judged_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "policy.md"
    path.write_text("We never sell your data.", encoding="utf-8")
    found = read_agreement(path, "policy.md", rulebook())
    assert (found.promises, found.warnings) == ((), (UNKNOWN_PARTIES,))


def test_a_file_that_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_agreement(tmp_path / "none.md", "none.md", rulebook())
