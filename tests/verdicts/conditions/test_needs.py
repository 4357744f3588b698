"""What a clause asks for, condition by condition."""

import pytest

from checker.model import ConditionKind as K
from checker.model import Element, Flow
from checker.verdicts.clauses.rules import groups
from checker.verdicts.conditions.needs import Need, came_to, needs
from checker.verdicts.terms.truth import Truth, met, not_met
from tests.verdicts.sample import flow, recipient, setting, when

WAY_OUT = groups((when(K.NOTICE, "once we told you"), when(K.OPT_OUT, "and let you opt out")))


def found(event: Flow, *conditions: object) -> list[Need]:
    held = setting(event, recipient("Clarifai, Inc."))
    grouped = WAY_OUT if not conditions else conditions[0]
    return list(needs(grouped, held, held.practice.items[0]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "text", "element", "named"),
    [
        pytest.param(
            flow(notice_given=True, opted_out=True),
            "notice (“once we told you”): met, as the person was told beforehand; and"
            " a way to opt out (“and let you opt out”): not met, as the person had opted out",
            Element.OPT_OUT,
            ("and let you opt out",),
            id="told, and said no",
        ),
        pytest.param(
            flow(notice_given=False),
            "notice (“once we told you”): not met, as the person was not told; and"
            " a way to opt out (“and let you opt out”): not known, as the log does not record the opt-out state",
            Element.NOTICE,
            ("once we told you", "and let you opt out"),
            id="not told, and not known whether asked",
        ),
        pytest.param(
            flow(notice_given=True, opted_out=False),
            "notice (“once we told you”): met, as the person was told beforehand; and"
            " a way to opt out (“and let you opt out”): met, as the person had not opted out",
            Element.NOTICE,
            (),
            id="both met",
        ),
    ],
)
def test_every_condition_of_a_way_out_is_told_with_its_fact(event: Flow, text: str, element: Element, named: tuple[str, ...]) -> None:
    (need,) = found(event)
    assert (need.text, need.element, need.named) == (text, element, named)


def test_alternatives_are_told_apart() -> None:
    either = groups((when(K.CONSENT, "if you agree", group=0), when(K.LEGAL, "or the law asks for it", group=1)))
    first, second = found(flow(consent="none", purpose="training models"), either)
    assert (first.element, second.element) == (Element.CONSENT, Element.LEGAL)
    assert [need.answer.truth for need in (first, second)] == [Truth.NOT_MET, Truth.NOT_MET]


def test_a_list_of_two_hundred_recipients_is_told_as_one() -> None:
    vendors = groups(when(K.RECIPIENT, f"Vendor {number}", group=number, ids=("named",)) for number in range(200))
    (need,) = found(flow(), vendors)
    assert need.text == (
        "a certain recipient (“Vendor 0”, “Vendor 1”, “Vendor 2”, “Vendor 3” or 196 more): not met, as Clarifai, Inc. is not among these"
    )
    assert need.element is Element.ROLE


def test_what_a_test_came_to_is_told_with_its_fact_where_there_is_one() -> None:
    assert came_to(not_met("the person was not told")) == "not met, as the person was not told"
    assert came_to(met()) == "met"
