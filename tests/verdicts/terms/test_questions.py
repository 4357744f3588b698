"""The same fact asked in other words is one question."""

import pytest

from checker.model import FactKind, Question
from checker.verdicts.terms import questions
from checker.verdicts.terms.questions import merged, sentences


def test_a_fact_is_asked_for_once_and_others_stay_apart() -> None:
    found = merged((questions.NOTICE, questions.OPT_OUT, questions.NOTICE))
    assert found == (questions.NOTICE, questions.OPT_OUT)


def test_the_role_of_a_recipient_is_one_fact_whatever_the_text_calls_it() -> None:
    plain = questions.role_of("Nova Labs", "vendors")
    asked = (
        questions.one_of("Nova Labs", "They"),
        plain,
        questions.one_of("nova labs", "outside bodies"),
        questions.role_of("Other", "vendors"),
    )
    first, second = merged(asked)
    assert (first.text, first.phrases) == ("the role of Nova Labs (recipients)", ("They", "vendors", "outside bodies"))
    assert second.about == ("Other",)
    assert sentences(asked) == 4


def test_where_only_the_words_of_the_text_tell_which_role_they_are_all_named() -> None:
    (found,) = merged((questions.one_of("Nova", "They"), questions.one_of("Nova", "bodies")))
    assert found.text == "whether Nova falls under “They” or “bodies” (recipients)"


def test_what_a_word_means_is_one_question_for_a_reader() -> None:
    (found,) = merged((questions.falls_under("the purpose", "news", "offers"), questions.falls_under("", "News", "support")))
    assert found.text == "whether “news” falls under “offers” or “support”"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (questions.LEGAL, questions.DEAL),
        (questions.stated("an ad is requested"), questions.stated("“An ad is requested”.")),
        (questions.contract_covers("Nova", "hosting", "DPA-17"), questions.contract_covers("nova", "Hosting", "DPA-17")),
    ],
    ids=["one column", "case and quotation marks", "a contract"],
)
def test_one_fact(left: Question, right: Question) -> None:
    assert len(merged((left, right))) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (questions.contract_covers("Nova", "hosting", "DPA-17"), questions.contract_covers("Nova", "model training", "DPA-17")),
        (questions.contract_covers("Nova", "hosting", "DPA-17"), questions.contract_covers("Nova", "hosting", "DPA-18")),
        (questions.contract_with("Nova"), questions.contract_covers("Nova", "hosting", None)),
        (questions.stated("an ad is requested"), questions.stated("you say so")),
        (questions.CONSENT, questions.CONSENT_BY),
    ],
    ids=["another purpose", "another contract", "whether there is one and what it is for", "another condition", "another column"],
)
def test_two_facts(left: Question, right: Question) -> None:
    assert len(merged((left, right))) == 2


def test_a_contract_is_named_by_its_number_where_it_has_one() -> None:
    assert (
        questions.contract_covers("Nova", "model training", "DPA-17").text
        == "whether contract DPA-17 with Nova covers “model training” (contract)"
    )
    assert questions.contract_covers("Nova", "hosting", None).kind is FactKind.CONTRACT_PURPOSE
