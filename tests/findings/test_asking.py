"""Missing facts as questions that somebody can answer."""

import pytest
from pydantic import ValidationError

from checker.findings.asking import FactRules, fact_rules
from checker.model import FactKind, Question
from checker.rulebook import rulebook
from checker.verdicts.terms import questions

RULES = fact_rules(rulebook())


@pytest.mark.parametrize(
    ("question", "asked", "where"),
    [
        (questions.OPT_OUT, "Had the person opted out?", "column opted_out"),
        (
            questions.contract_covers("Nova", "model training", "DPA-17"),
            "Does contract DPA-17 with Nova cover “model training”?",
            "purposes of the contract in the recipient register",
        ),
        (
            questions.role_of("Nova", "vendors"),
            "Does Nova fall under “vendors”, or what else is it to the organisation?",
            "role in the recipient register",
        ),
        (questions.stated("an ad is requested"), "Was it so: “an ad is requested”?", "a column whose name says it"),
        (
            questions.stated("with a key that only you hold"),
            "Was this done “with a key that only you hold”?",
            "a column whose name says it",
        ),
        (questions.approved("Orchid", "approved_by_orchid"), "Had Orchid agreed?", "a column such as approved_by_orchid"),
        (
            questions.falls_under("the purpose", "news", "offers"),
            "Does “news” fall under “offers”?",
            "a reader's answer in a commitments file",
        ),
        (Question(FactKind.ROLE, "", ("Nova",)), "What is Nova to the organisation?", "role in the recipient register"),
    ],
    ids=["a column", "a contract", "a role among others", "a condition", "a manner", "an approval", "a meaning", "a role"],
)
def test_a_fact_is_asked_for_in_words_a_person_can_act_on(question: Question, asked: str, where: str) -> None:
    assert (RULES.asked(question), RULES.where(question)) == (asked, where)


@pytest.mark.parametrize("kind", FactKind)
def test_every_fact_can_be_asked_for_whatever_it_is_about(kind: FactKind) -> None:
    question = Question(kind, "", ("{0}", "{name}", "x"), ("{y}",))
    assert RULES.asked(question).endswith("?")
    assert RULES.where(question)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"facts": {}}, "nothing asks for"),
        ({"facts": {**RULES.model_dump()["facts"], "term": {"ask": "{who}?", "where": "x"}}}, "placeholder"),
    ],
    ids=["a hole", "an unknown placeholder"],
)
def test_a_rule_file_with_a_hole_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        FactRules.model_validate(RULES.model_dump() | change)
