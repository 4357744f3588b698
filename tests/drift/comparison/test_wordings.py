from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import Text
from checker.drift.clauses.units import units
from checker.drift.comparison.wordings import missed, other_wording, same_act, wordings
from checker.rulebook import rulebook
from tests.drift.versions import text


def _sides(before: str, after: str) -> Side:
    return Side(Between(Text(text(before, "old.md")), Text(text(after, "new.md")), rulebook()), came=False)


def test_a_sentence_of_nearly_the_same_words_in_which_nothing_was_read_is_the_clause_missed() -> None:
    side = _sides(
        "We share your name with the couriers of the town.", "Sharing your name with couriers of the town is what we do, is it not."
    )
    (unit,) = units(side.own.statement)
    close = wordings(unit, side)
    assert missed(unit.commitments[0], close, side) is not None


def test_a_ban_with_a_way_out_that_was_read_is_no_clause_missed() -> None:
    side = _sides("We never share your data with insurers.", "We do not share your data unless you ask us to.")
    (unit,) = units(side.own.statement)
    close = wordings(unit, side)
    assert missed(unit.commitments[0], close, side) is None
    assert other_wording(unit.commitments[0], close, side.between) is not None


def test_another_wording_does_the_same_where_act_and_data_stayed_and_nothing_was_turned() -> None:
    side = _sides("We share your name with couriers when it rains.", "Your name we share with couriers on any wet day of the year.")
    (unit,) = units(side.own.statement)
    close = wordings(unit, side)
    assert all(same_act(unit.commitments[0], each, side.between) for each in close)


def test_sentences_that_the_own_text_has_too_are_no_other_wording() -> None:
    side = _sides("We share your name with couriers. We share your name with insurers.", "We share your name with insurers.")
    (unit, _) = units(side.own.statement)
    assert wordings(unit, side) == []


def test_a_sentence_of_nearly_all_its_words_is_its_other_wording_whatever_act_it_names() -> None:
    side = _sides(
        "These songs may be heard, used and copied by the public at large in clubs, on boats and in films.",
        "These songs may be heard and copied by the public at large in clubs, on boats and in films.",
    )
    for unit in units(side.own.statement):
        for each in unit.commitments:
            assert other_wording(each, wordings(unit, side), side.between) is not None
