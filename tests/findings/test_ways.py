"""Remedies are chosen by what a step turned on; those that need words of the text are not offered without."""

import pytest
from pydantic import ValidationError

from checker.findings.rules import severity_rules
from checker.findings.ways import RemedyRules, remedy_rules, telling
from checker.model import Action, Element, Reason, StatementKind, Step, Verdict, VerdictKind
from checker.rulebook import rulebook
from tests.rendering.sample_case import flow

RULES = remedy_rules(rulebook())
FOUND = severity_rules(rulebook()).findings
FLOW = flow(["gender"], "A", "2014-01-01")


def verdict(kind: VerdictKind = VerdictKind.CONTRADICTED, reason: Reason = Reason.CLOSED_LIST) -> Verdict:
    return Verdict(verdict=kind, reason=reason, summary="")


def failed(element: Element, *named: str) -> Step:
    return Step(subject="Exception", text="", outcome="not met", element=element, named=named)


def chosen(way: str, *steps: Step, of: Verdict | None = None) -> str | None:
    found = RULES.chosen(way, FLOW, of or verdict(), steps)
    return found.text if found else None


@pytest.mark.parametrize(
    ("way", "steps", "words"),
    [
        ("consent", (failed(Element.NOTICE, "once we told you"),), "tell people before"),
        ("consent", (failed(Element.OPT_OUT, "and let you opt out"),), "Honour the opt-out"),
        ("consent", (failed(Element.CONSENT),), "Ask people before"),
        ("contract", (failed(Element.OWN_PURPOSE, "vendors"),), "let it rule out"),
        ("contract", (failed(Element.ROLE, "vendors"),), "does act as"),
        ("practice", (failed(Element.PRACTICE), failed(Element.OWN_PURPOSE, "vendors")), "own ends"),
        ("practice", (failed(Element.PURPOSE, "hosting"),), "to the purposes that the text names"),
        ("practice", (failed(Element.TIME),), "Delete {data} now"),
        ("practice", (failed(Element.PRACTICE),), "does not allow it"),
    ],
    ids=str,
)
def test_what_a_step_turned_on_chooses_the_remedy(way: str, steps: tuple[Step, ...], words: str) -> None:
    assert words in (chosen(way, *steps) or "")


@pytest.mark.parametrize(
    ("way", "steps"),
    [
        ("consent", (failed(Element.PRACTICE),)),
        ("contract", (failed(Element.PRACTICE),)),
        ("consent", (failed(Element.NOTICE),)),
        ("contract", (failed(Element.ROLE),)),
    ],
    ids=["a plain denial knows no consent", "and no contract", "notice in words that nobody knows", "a role that nobody names"],
)
def test_a_way_that_would_not_count_is_not_offered(way: str, steps: tuple[Step, ...]) -> None:
    assert chosen(way, *steps) is None


def test_without_words_for_one_step_the_next_that_has_them_is_taken() -> None:
    rule = next(remedy for remedy in RULES.remedies if Element.ROLE in remedy.elements and remedy.way == "contract")
    assert rule.step((failed(Element.ROLE), failed(Element.ROLE, "vendors"))) == failed(Element.ROLE, "vendors")


def test_words_that_point_back_name_nobody_to_whom_data_may_go() -> None:
    assert "does not allow it" in (chosen("practice", failed(Element.ROLE, "They")) or "")
    rule = next(remedy for remedy in RULES.remedies if Element.ROLE in remedy.elements and remedy.way == "practice")
    found = rule.step((failed(Element.ROLE, "They"), failed(Element.ROLE, "them", "vendors")))
    assert found is not None
    assert telling(found) == ("vendors",)


def test_nothing_is_deleted_before_it_is_settled_that_it_must_be() -> None:
    open_ = verdict(VerdictKind.UNDETERMINED, Reason.RETENTION)
    event = flow(["gender"], "A", "2014-01-01", action=Action.RETAIN)
    found = RULES.chosen("practice", event, open_, (failed(Element.TIME),))
    assert found is not None
    assert found.text.startswith("Keep {data} apart and unused until that is settled.")


@pytest.mark.parametrize("kind", [VerdictKind.CONTRADICTED, VerdictKind.UNDISCLOSED, VerdictKind.UNDETERMINED])
def test_a_contract_is_changed_with_the_other_side_and_not_by_telling_people(kind: VerdictKind) -> None:
    for element in Element:
        found = RULES.chosen("text", FLOW, verdict(kind), (failed(element, "x"),), StatementKind.CONTRACT)
        assert found is not None
        assert found.text.startswith("Agree with the other side in writing")
    policy = RULES.chosen("text", FLOW, verdict(kind), (), StatementKind.PRIVACY_POLICY)
    assert policy is not None
    assert "the other side" not in policy.text


def test_the_reason_of_a_verdict_goes_before_what_its_steps_turned_on() -> None:
    conflict = verdict(VerdictKind.UNDETERMINED, Reason.CONFLICT)
    assert "goes before the other" in (chosen("text", failed(Element.TIME), of=conflict) or "")
    nothing = verdict(VerdictKind.UNDETERMINED, Reason.NO_STATEMENT)
    assert "Add the version" in (chosen("record", of=nothing) or "")


def test_every_way_that_a_finding_names_is_one_and_some_way_is_always_open() -> None:
    assert {way for rule in FOUND for way in rule.remedies} <= set(RULES.ways)
    assert [rule.id for rule in FOUND if len(rule.remedies) > 4] == []
    for rule in FOUND:
        for action in Action:
            event = flow(["gender"], "A", "2014-01-01", action=action)
            reason = rule.reasons[0] if rule.reasons else Reason.NOT_MENTIONED
            held = verdict(rule.verdict or VerdictKind.UNDETERMINED, reason)
            assert RULES.chosen(rule.remedies[0], event, held, ()) is not None


def test_no_remedy_speaks_of_guilt() -> None:
    words = RULES.model_dump_json().casefold()
    assert not [word for word in ("illegal", "violation", "unlawful", "guilty") if word in words]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"remedies": ({"way": "prayer", "text": "x"},)}, "not among the ways"),
        ({"remedies": ({"way": "text", "text": "{who}"},)}, "unknown placeholder"),
        ({"ways": {**RULES.ways, "prayer": "Pray"}}, "have no remedy"),
    ],
    ids=["no such way", "an unknown placeholder", "a way without a remedy"],
)
def test_a_rule_file_with_a_hole_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        RemedyRules.model_validate(RULES.model_dump() | change)
