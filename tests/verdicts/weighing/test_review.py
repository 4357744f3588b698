"""Which clauses that were not understood may turn a verdict."""

import pytest

from checker.model import ConditionKind, Effect, Kind, Statement, Unread, UnreadReason
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.weighing.review import distinct_clauses, may_deny, may_permit, may_speak, pointed_at
from tests.verdicts.sample import clause, flow, recipient, setting, terms, when

EVENT = flow(("photo",), "Adsworth", purpose="interest-based advertising")


def unread(text: str, reason: UnreadReason = UnreadReason.POSSIBLE_PERMISSION) -> Unread:
    return Unread(statement="policy.md", start=0, end=len(text), text=text, reason=reason)


def about(text: str, data: str) -> Unread:
    return unread(text).model_copy(update={"data": terms(data)})


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(unread("Adsworth gets a look."), True, id="names the recipient"),
        pytest.param(unread("Companies in marketing and advertising get a look."), True, id="names its class"),
        pytest.param(unread("Interest based advertising is our bread."), True, id="names the purpose"),
        pytest.param(unread("Parcels go by post."), False, id="names none of them"),
        pytest.param(unread("Adsworth gets nothing.", UnreadReason.POSSIBLE_DENIAL), False, id="a possible denial permits nothing"),
        pytest.param(about("Adsworth's kit helps us to count visits.", "user.behavior.usage"), False, id="what helps us with other data"),
        pytest.param(about("Adsworth's kit helps us to sort photos.", "user.content.photo"), True, id="what helps us with these"),
        pytest.param(about("Adsworth counts visits.", "user.behavior.usage"), True, id="other data, and no word of help"),
    ],
)
def test_what_may_permit(clause: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert bool(may_permit((clause,), found, found.practice.items[0])) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(unread("Photos are nothing that we would sell.", UnreadReason.POSSIBLE_DENIAL), True, id="data and action"),
        pytest.param(unread("Photos are not for Adsworth.", UnreadReason.POSSIBLE_DENIAL), True, id="data and recipient"),
        pytest.param(unread("Photos are dear to us.", UnreadReason.POSSIBLE_DENIAL), False, id="data alone"),
        pytest.param(unread("Letters are nothing that we would sell.", UnreadReason.POSSIBLE_DENIAL), False, id="other data"),
        pytest.param(unread("Photos are nothing that we would sell."), False, id="not a possible denial"),
    ],
)
def test_what_may_deny(clause: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert bool(may_deny((clause,), found, found.practice.items)) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(unread("Photos are something that we share."), True, id="data and action"),
        pytest.param(unread("Photos are not for Adsworth.", UnreadReason.POSSIBLE_DENIAL), True, id="a possible denial speaks as well"),
        pytest.param(unread("Photos are dear to us."), False, id="data alone"),
        pytest.param(unread("Adsworth gets letters."), False, id="other data"),
        pytest.param(unread("Photos are not for Adsworth.", UnreadReason.UNRESOLVED_REFERENCE), False, id="another reason"),
    ],
)
def test_what_may_speak_of_a_flow(clause: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert bool(may_speak((clause,), found, found.practice.items[0])) is expected


def rule(words: str) -> Rule:
    way_out = when(ConditionKind.AS_DESCRIBED, words, Effect.UNLESS)
    found = clause(Kind.LIMIT, exceptions=(way_out,)).model_copy(update={"section": ("Who gets it",)})
    return rule_of(found, Statement(path="policy.md"), 0, lambda _: False)


@pytest.mark.parametrize(
    ("section", "reason", "expected"),
    [
        pytest.param(("Who gets it", "Technicians"), UnreadReason.POSSIBLE_PERMISSION, True, id="below the same heading"),
        pytest.param(("Cookies",), UnreadReason.POSSIBLE_PERMISSION, False, id="elsewhere"),
        pytest.param(("Who gets it",), UnreadReason.POSSIBLE_DENIAL, False, id="a possible denial"),
    ],
)
def test_a_list_that_is_pointed_at_may_hold_an_unread_permission(section: tuple[str, ...], reason: UnreadReason, *, expected: bool) -> None:
    passage = unread("Mailers have what they need.", reason).model_copy(update={"section": section})
    assert bool(pointed_at(rule("apart from these"), (passage,))) is expected


def test_a_list_named_in_words_points_at_no_neighbour() -> None:
    passage = unread("Mailers have what they need.").model_copy(update={"section": ("Who gets it",)})
    assert pointed_at(rule("except as described in this policy"), (passage,)) == ()


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        pytest.param("the following", "To emergency services, where a life is in danger.", True, id="a case of the list"),
        pytest.param("the following", "If you press the button, we pass it on.", True, id="a case told as a sentence"),
        pytest.param("the following", "If you never press it, nothing is sent.", False, id="a case in which nothing is done"),
        pytest.param("the following", "Clients promise not to go further.", False, id="a sentence behind the list"),
        pytest.param("except as described in this policy", "To emergency services.", False, id="no list"),
    ],
)
def test_below_a_closed_list_every_case_may_permit(words: str, text: str, *, expected: bool) -> None:
    passage = unread(text, UnreadReason.POSSIBLE_DENIAL).model_copy(update={"section": ("Who gets it",)})
    assert bool(pointed_at(rule(words), (passage,))) is expected


def test_clauses_of_several_groups_are_told_once_in_order() -> None:
    first, second = unread("A."), unread("Bb.").model_copy(update={"start": 9})
    assert distinct_clauses((second,), (first, second)) == (first, second)
