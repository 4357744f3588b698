"""Which clauses that were not understood concern a flow, by what they seem to speak of."""

import pytest

from checker.model import Action, Term, Unread, UnreadReason
from checker.verdicts.terms.words import words
from checker.verdicts.weighing.concern import concerns, denies, is_elsewhere
from checker.verdicts.weighing.review import may_deny, may_speak
from tests.verdicts.sample import flow, ontology, recipient, setting

EVENT = flow(("photo",), "Adsworth", purpose="interest-based advertising")


def clause(data: str = "", recipients: str = "", *actions: Action, text: str = "It is nobody's business.") -> Unread:
    known = ontology()
    return Unread(
        statement="policy.md",
        start=0,
        end=len(text),
        text=text,
        reason=UnreadReason.POSSIBLE_DENIAL,
        actions=actions,
        data=(Term(text=data, id=known.data.match(data)),) if data else (),
        recipients=(Term(text=recipients, id=known.recipients.match(recipients)),) if recipients else (),
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(clause("pictures", "advertisers", Action.SHARE), True, id="data, recipient and action"),
        pytest.param(clause("pictures", "", Action.SHARE), True, id="no recipient is named"),
        pytest.param(clause("personal information", "", Action.SHARE), True, id="broader data"),
        pytest.param(clause("pictures", "", Action.COLLECT, Action.SHARE), True, id="one of several actions"),
        pytest.param(clause("pictures", "insurers", Action.SHARE), False, id="another recipient"),
        pytest.param(clause("phone number", "advertisers", Action.SHARE), False, id="other data"),
        pytest.param(clause("pictures", "advertisers", Action.RETAIN), False, id="another action"),
        pytest.param(clause("pictures", "advertisers"), False, id="no action"),
        pytest.param(clause("", "advertisers", Action.SHARE), False, id="no data"),
    ],
)
def test_what_concerns_a_flow(told: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert concerns(told, found, found.practice.items[0]) is expected
    assert bool(may_speak((told,), found, found.practice.items[0])) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(clause("pictures", "advertisers", Action.SHARE), False, id="the same"),
        pytest.param(clause(), False, id="nothing is known of it"),
        pytest.param(clause("doodads", "gremlins", Action.SHARE), False, id="unknown words may be anything"),
        pytest.param(clause("phone number", "", Action.SHARE), True, id="other data"),
        pytest.param(clause("pictures", "insurers", Action.SHARE), True, id="another recipient"),
        pytest.param(clause("pictures", "", Action.RETAIN), True, id="another action"),
    ],
)
def test_what_is_surely_elsewhere(told: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert is_elsewhere(told, found, found.practice.items) is expected


def test_a_denial_that_is_surely_elsewhere_takes_no_permission_back() -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    words = "Photos never go to Adsworth."
    assert may_deny((clause(text=words),), found, found.practice.items)
    assert not may_deny((clause("pictures", "", Action.RETAIN, text=words),), found, found.practice.items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Pharmacies tell us when pictures have been used.", True, id="told to us"),
        pytest.param("It is only of visits that pictures are received by the company.", True, id="received by us"),
        pytest.param("We learn of pictures from our shops alone.", True, id="learned"),
        pytest.param("Shops send us pictures and we never pass them on.", False, id="passed on as well"),
        pytest.param("Tell us if you do not want pictures given out.", False, id="an order to the reader"),
        pytest.param("What you tell us in pictures is not disclosed.", False, id="what it is of"),
        pytest.param("Pictures stay with us.", False, id="nothing comes in"),
    ],
)
def test_what_comes_in_is_not_what_a_sharing_turns_on(text: str, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert is_elsewhere(clause("pictures", "", Action.SHARE, text=text), found, found.practice.items) is expected
    kept = setting(flow(("photo",), None, Action.COLLECT))
    assert not is_elsewhere(clause("pictures", "", Action.COLLECT, text=text), kept, kept.practice.items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Pictures are never sold.", True, id="in one sentence"),
        pytest.param(
            "Winners give us their pictures. Those who cannot be reached get no prize.", False, id="what is denied is something else"
        ),
        pytest.param("The rules are these. Pictures are not given to anybody. Prizes are sent by post.", True, id="in one of several"),
        pytest.param("Pictures stay behind. Prizes go out.", True, id="in other words than those that are known"),
        pytest.param("Your pictures are yours. So is the rest.", True, id="no word of several denies"),
    ],
)
def test_a_denial_stands_in_one_sentence_with_what_it_denies(text: str, *, expected: bool) -> None:
    assert denies(text, words("pictures")) is expected
