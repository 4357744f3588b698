"""Sentences, quotations and steps."""

import pytest

from checker.model import Commitment, Element, Kind, Step
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.clauses.sentences import quoted, sentence, step
from tests.verdicts.sample import clause, policy


def rule(made: Commitment) -> Rule:
    statement = policy(made)
    return rule_of(statement.commitments[0], statement, 0, lambda _: False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no exception", "No exception."),
        (" why? ", "Why?"),
        ("iOS is named.", "IOS is named."),
        ("it says “We tell.”", "It says “We tell.”"),
        ("it says “we tell”", "It says “we tell”."),
        ("faq.md was read", "faq.md was read."),
        ("  ", ""),
    ],
    ids=["plain", "a question", "a full stop", "a quotation that ends itself", "a quotation that does not", "the name of a file", "empty"],
)
def test_sentences(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_a_step_stands_where_its_clause_stands() -> None:
    named = rule(clause(Kind.PERMIT, to=("insurer",), text="We tell insurers."))
    assert step("Denial", "It bites.", "ruled out", named) == Step(
        subject="Denial", text="It bites.", outcome="ruled out", statement="policy.md", start=0, end=17
    )
    assert step("Version", "It was in force.") == Step(subject="Version", text="It was in force.")


def test_a_step_says_what_it_turned_on_and_leaves_it_out_where_it_turned_on_nothing() -> None:
    told = step("Exception", "it needs notice", "not met", element=Element.NOTICE, named=("after telling you",))
    assert told.model_dump(mode="json")["element"] == "notice"
    assert told.model_dump(mode="json")["named"] == ["after telling you"]
    assert {"element", "named"}.isdisjoint(step("Version", "It was in force.").model_dump())


def test_a_long_clause_is_quoted_up_to_a_word() -> None:
    assert quoted("We  tell\nnobody.") == "“We tell nobody.”"
    long = quoted("word " * 40)
    assert len(long) < 100
    assert long.endswith("word …”")
