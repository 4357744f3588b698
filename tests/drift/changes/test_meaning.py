import pytest

from checker.drift.changes.meaning import differences, reach
from checker.drift.words.wording import changed, turned
from checker.model import Action, Kind
from checker.report.drift import ChangedIn, Protection
from checker.rulebook import rulebook
from tests.verdicts.sample import clause

LESS, MORE = Protection.LESS, Protection.MORE


@pytest.mark.parametrize(
    ("kind", "action", "dimension", "wider"),
    [
        (Kind.PERMIT, Action.SHARE, ChangedIn.DATA, LESS),
        (Kind.DENY, Action.SHARE, ChangedIn.DATA, MORE),
        (Kind.LIMIT, Action.SHARE, ChangedIn.RECIPIENTS, LESS),
        (Kind.LIMIT, Action.SHARE, ChangedIn.DATA, MORE),
        (Kind.LIMIT, Action.SHARE, ChangedIn.ACTION, MORE),
        (Kind.REQUIRE, Action.DELETE, ChangedIn.DATA, MORE),
        (Kind.PERMIT, Action.DELETE, ChangedIn.DATA, MORE),
    ],
)
def test_a_wider_rule_protects_more_or_less_by_what_it_is(kind: Kind, action: Action, dimension: ChangedIn, wider: Protection) -> None:
    rule = clause(kind, action)
    assert reach(rule, dimension, wider=True) is wider
    assert reach(rule, dimension, wider=False) is not wider


@pytest.mark.parametrize(
    ("before", "after", "protection"),
    [(Kind.DENY, Kind.PERMIT, LESS), (Kind.LIMIT, Kind.PERMIT, LESS), (Kind.PERMIT, Kind.LIMIT, MORE), (Kind.PERMIT, Kind.DENY, MORE)],
)
def test_a_rule_of_another_kind_needs_words_that_turn_it(before: Kind, after: Kind, protection: Protection) -> None:
    told = differences(clause(before), clause(after), changed("We never share photos.", "We may share photos."), rulebook())
    assert [(each.dimension, each.protection) for each in told] == [(ChangedIn.ACTION, protection)]
    assert differences(clause(before), clause(after), changed("We share photos.", "We share pictures."), rulebook()) == ()


def test_a_denial_of_selling_is_less_than_one_of_sharing() -> None:
    sharing, selling = clause(Kind.DENY), clause(Kind.DENY, Action.SELL)
    words = changed("We never share photos.", "We never sell photos.")
    assert [each.protection for each in differences(sharing, selling, words, rulebook())] == [LESS]
    assert [each.protection for each in differences(selling, sharing, words, rulebook())] == [MORE]


def test_no_word_no_difference() -> None:
    old, new = clause(Kind.PERMIT, data=("photos:user.content.photo",)), clause(Kind.PERMIT)
    assert differences(old, new, changed("We share photos.", "We share your photos."), rulebook()) == ()


def test_to_name_whom_the_text_left_open_takes_nothing_back() -> None:
    old, new = clause(Kind.PERMIT), clause(Kind.PERMIT, to=("our advertisers:advertising",))
    words = changed("We share photos.", "We share photos with our advertisers.")
    assert [each.protection for each in differences(old, new, words, rulebook())] == [Protection.SAME]
    assert [each.protection for each in differences(new, old, turned(words), rulebook())] == [LESS]
    anyone = clause(Kind.PERMIT, to=("third parties:third_party",))
    shorter = changed("We share photos with third parties.", "We share photos.")
    assert differences(anyone, old, shorter, rulebook()) == ()


def test_a_promise_that_holds_only_as_a_rule_promises_less() -> None:
    rule = clause(kind=Kind.DENY)
    (weaker,) = differences(rule, rule, changed("we do not share it", "we generally do not share it"), rulebook())
    assert weaker.protection is Protection.LESS
    (stronger,) = differences(rule, rule, changed("we generally do not share it", "we do not share it"), rulebook())
    assert stronger.protection is Protection.MORE
    permit = clause(kind=Kind.PERMIT)
    assert differences(permit, permit, changed("we share it", "we generally share it"), rulebook()) == ()


def test_a_duty_with_an_exception_is_less_than_one_without() -> None:
    words = changed("We delete it.", "We delete it, unless you keep it.")
    told = differences(clause(Kind.REQUIRE, Action.DELETE), clause(Kind.LIMIT, Action.DELETE), words, rulebook())
    assert [each.protection for each in told] == [LESS]
    told = differences(clause(Kind.LIMIT, Action.DELETE), clause(Kind.REQUIRE, Action.DELETE), turned(words), rulebook())
    assert [each.protection for each in told] == [MORE]


def test_a_limit_is_a_ban_on_the_rest() -> None:
    limit = clause(Kind.LIMIT, text="Letters are read by our team alone.")
    ban = clause(Kind.DENY, text="Nobody outside our team reads letters.")
    assert differences(limit, ban, changed(limit.text, ban.text), rulebook()) == ()
    full = clause(Kind.DENY, text="Nobody reads letters.")
    assert [each.protection for each in differences(limit, full, changed(limit.text, full.text), rulebook())] == [MORE]


def test_a_sole_purpose_is_a_limit_whatever_was_read_in_it() -> None:
    read, missed = (
        clause(Kind.LIMIT, text="We use it solely to print."),
        clause(Kind.PERMIT, text="We use it for the sole purpose of printing."),
    )
    assert differences(missed, read, changed(missed.text, read.text), rulebook()) == ()
