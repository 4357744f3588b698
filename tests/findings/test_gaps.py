from dataclasses import replace

from checker.findings.gaps import missing_facts, unmapped
from checker.model import Reason, Verdict, VerdictKind
from checker.report import MissingFact, Unmapped
from tests.rendering.sample_case import case, flow


def asks(*missing: str) -> Verdict:
    return Verdict(verdict=VerdictKind.UNDETERMINED, reason=Reason.MISSING_FACT, missing=missing, summary="")


def test_missing_facts_are_counted_in_events_and_apart_where_nothing_else_is_missing() -> None:
    judged = [
        (flow(["gender"], "A", "2014-01-01", events=5), asks("column opted_out")),
        (flow(["gender"], "B", "2014-01-01", events=3), asks("column opted_out", "the role of B")),
        (flow(["gender"], "C", "2014-01-01", events=9), asks("x").model_copy(update={"verdict": VerdictKind.CONSISTENT})),
    ]
    assert missing_facts(judged) == (
        MissingFact(fact="column opted_out", events=8, alone=5),
        MissingFact(fact="the role of B", events=3, alone=0),
    )


def test_terms_that_the_taxonomy_does_not_know_are_listed_text_first_then_log() -> None:
    one = replace(case(), statements=case().statements[2:], judged=case().judged[6:8])
    assert unmapped(one) == (
        Unmapped(where="policies/2012-03-01.md", slot="recipient", text="anyone outside Heartline", count=1),
        Unmapped(where="log", slot="data", text="shoe_size", count=5000),
    )
