"""A logged value is held against the phrase of a clause, read or not, and the answer is told in one word."""

import pytest

from checker.extraction import extract_documents
from checker.model import Statement
from checker.reading import read_text
from checker.rulebook import rulebook
from tests.benchmarks.naming import FOLDER, KINDS, Pair, got, naming, pairs


def made(data: str, phrase: str, sentence: str, **more: str) -> Pair:
    (found,) = extract_documents([(read_text(sentence, "policy.md", ".md"), None, None)], rulebook())
    statement = Statement(path="policy.md", text=sentence, commitments=found.commitments, unread=(), clauses=1)
    return Pair("data-001", {"data": data, **more}, phrase, statement, "yes")


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        pytest.param(made("email", "your e-mail address", "We share your e-mail address with couriers."), "covered", id="read"),
        pytest.param(made("email", "your phone number", "We share your phone number with couriers."), "not", id="another thing"),
        pytest.param(made("email", "your blorpings", "Blorpings? Your blorpings, ha."), "unlike", id="nothing known of it but words"),
        pytest.param(made("email", "your contact details", "Contact? Your contact details, ha."), "covered", id="not read"),
    ],
)
def test_the_answer_in_a_word(pair: Pair, expected: str) -> None:
    assert got(KINDS["data"](pair)) == expected


def test_the_commitment_that_names_the_phrase_is_asked() -> None:
    pair = made("email", "your phone number", "We share your photos with printers and your phone number with couriers.")
    told = naming(pair, "data")
    assert told is not None
    assert "phone number" in " ".join(term.text for term in told.data)
    assert naming(made("email", "your shoe size", "We share your photos with printers."), "data") is None


@pytest.mark.parametrize("kind", KINDS)
def test_the_sets_are_whole(kind: str) -> None:
    told = list(pairs(kind))
    assert len({pair.id for pair in told}) == len(told) > 0
    assert {pair.answer for pair in told} == {"yes", "no", "unclear"}
    assert all(pair.phrase in pair.statement.text for pair in told)
    assert (FOLDER / f"{kind}.jsonl").exists()
