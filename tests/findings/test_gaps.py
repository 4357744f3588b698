from dataclasses import replace

from checker.findings.gaps import missing_facts, unmapped
from checker.model import FactKind, Flow, Question, Reason, Verdict, VerdictKind
from checker.report import MissingFact, Unmapped
from checker.verdicts.terms.questions import CONSENT, OPT_OUT, contract_covers, one_of, role_of
from tests.rendering.sample_case import case, flow


def asks(*questions: Question) -> Verdict:
    missing = tuple(question.text for question in questions)
    return Verdict(verdict=VerdictKind.UNDETERMINED, reason=Reason.MISSING_FACT, missing=missing, questions=questions, summary="")


def gaps(*judged: tuple[Flow, Verdict]) -> tuple[MissingFact, ...]:
    return missing_facts(replace(case(), judged=judged))


def test_missing_facts_are_counted_in_events_and_apart_where_nothing_else_is_missing() -> None:
    assert gaps(
        (flow(["gender"], "A", "2014-01-01", events=4_812), asks(OPT_OUT)),
        (flow(["gender"], "B", "2014-01-01", events=3), asks(OPT_OUT, role_of("B", "vendors"))),
        (flow(["gender"], "C", "2014-01-01", events=9), asks(CONSENT).model_copy(update={"verdict": VerdictKind.CONSISTENT})),
    ) == (
        MissingFact(fact="Had the person opted out?", where="column opted_out", kind=FactKind.OPTED_OUT, events=4_815, alone=4_812),
        MissingFact(
            fact="Does B fall under “vendors”, or what else is it to the organisation?",
            where="role in the recipient register",
            kind=FactKind.ROLE,
            events=3,
            alone=0,
        ),
    )


def test_the_same_fact_asked_in_different_sentences_is_one_line() -> None:
    (found,) = gaps(
        (flow(["gender"], "Nova", "2014-01-01", events=5), asks(role_of("Nova", "vendors"))),
        (flow(["email"], "Nova", "2014-01-01", events=2), asks(one_of("nova", "They"), role_of("Nova", "partners"))),
    )
    assert (found.events, found.alone) == (7, 7)
    assert found.fact == "Does Nova fall under “vendors”, “They” or “partners”, or what else is it to the organisation?"


def test_a_contract_is_asked_for_by_its_number_and_each_purpose_is_a_question_of_its_own() -> None:
    found = gaps(
        (flow(["gender"], "Nova", "2014-01-01", events=5), asks(contract_covers("Nova", "model training", "DPA-17"))),
        (flow(["gender"], "Nova", "2014-01-01", events=4), asks(contract_covers("Nova", "hosting", "DPA-17"))),
    )
    assert [(one.fact, one.events) for one in found] == [
        ("Does contract DPA-17 with Nova cover “model training”?", 5),
        ("Does contract DPA-17 with Nova cover “hosting”?", 4),
    ]


def test_an_event_for_which_two_facts_are_missing_is_settled_by_neither_alone() -> None:
    assert {one.alone for one in gaps((flow(["gender"], "A", "2014-01-01", events=5), asks(OPT_OUT, CONSENT)))} == {0}


def test_terms_that_the_taxonomy_does_not_know_are_listed_text_first_then_log() -> None:
    one = replace(case(), statements=case().statements[2:], judged=case().judged[6:8])
    assert unmapped(one) == (
        Unmapped(where="policies/2012-03-01.md", slot="recipient", text="anyone outside Heartline", count=1),
        Unmapped(where="log", slot="data", text="shoe_size", count=5000),
    )
