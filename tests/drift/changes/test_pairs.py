from checker.drift.changes.pairs import acts, borne_out, matched
from checker.drift.words.wording import changed, turned
from checker.model import Action, Kind
from checker.rulebook import rulebook
from tests.verdicts.sample import clause

SHARE, DENY, SELL = clause(Kind.PERMIT), clause(Kind.DENY), clause(Kind.PERMIT, Action.SELL)
USE = clause(Kind.PERMIT, Action.USE, data=("photos:user.content.photo",))


def test_the_same_rule_goes_first_then_the_same_act_then_a_sale_with_a_sharing() -> None:
    found = matched((DENY, SHARE), (SHARE, SELL))
    assert found.pairs == ((SHARE, SHARE), (DENY, SELL))
    assert matched((USE,), (SHARE,)).gone == (USE,)


def test_what_one_wording_says_alone_rests_on_its_act_or_on_several_words() -> None:
    rules = rulebook()

    def told(before: str, after: str) -> bool:
        words = changed(before, after)
        return borne_out(USE, turned(words), rules)

    assert told("We collect photos.", "We collect and use photos.")
    assert not told("We analyse photos.", "We process photos."), "other words for the same act"
    assert not told("We collect photos here.", "We collect photos there.")
    assert told("We collect names.", "We collect names, and train robots with photos overnight.")


def test_the_frames_know_the_words_for_an_act() -> None:
    assert {"disclos", "transfer"} <= acts(Action.SHARE, rulebook())


def test_a_denial_in_other_words_bears_nothing_out_and_neither_do_other_forms_of_the_act() -> None:
    rules = rulebook()
    words = changed("It serves to print the label and for nothing else.", "It serves to print the label and has no other end.")
    assert not borne_out(USE, words, rules)
    words = changed("It serves to print the label and for nothing else.", "It serves to print the label.")
    assert borne_out(USE, words, rules)
    assert {"thrown", "delet"} <= acts(Action.DELETE, rules)
    assert "thrown" not in acts(Action.SHARE, rules)


def test_a_word_for_any_act_and_one_that_both_wordings_have_bear_nothing_out() -> None:
    rules = rulebook()
    words = changed("They may collect many points of data as they run.", "They may process many points of data as they run.")
    assert not borne_out(clause(Kind.PERMIT, Action.COLLECT), words, rules)
    keep = clause(Kind.PERMIT, Action.RETAIN)
    words = changed("A cookie is stored to remember that you are in.", "A cookie is stored to keep that you are in.")
    assert not borne_out(keep, turned(words), rules)
    words = changed("A cookie is set to remember that you are in.", "A cookie is set to keep that you are in.")
    assert borne_out(keep, turned(words), rules)
