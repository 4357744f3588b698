from checker.drift.clauses.units import units
from checker.drift.comparison.judged import changes_of
from checker.report.drift import Change, ChangeKind
from tests.drift.versions import between, meaning, text

PHOTOS = "We share your photos with our printers."


def test_a_clause_of_the_same_words_did_not_change() -> None:
    (unit,) = units(text(PHOTOS))
    assert list(changes_of(unit, unit, between(PHOTOS, PHOTOS), moved=False)) == []
    (change,) = changes_of(unit, unit, between(PHOTOS, PHOTOS), moved=True)
    assert isinstance(change, Change)
    assert change.change is ChangeKind.MOVED


def test_a_clause_that_says_more_of_the_same_act_is_weakened_and_shows_both_wordings() -> None:
    before = "We share your photos with our printers."
    after = "We share your photos with our printers and, to make the shop pay, we share your letters with our advertisers."
    told = meaning(before, after)
    assert {each.change for each in told} == {ChangeKind.WEAKENED}
    assert all(each.earlier is not None and each.later is not None for each in told)


def test_the_say_of_the_person_stands_for_the_conditions_it_was_told_in() -> None:
    before = "We may use your photos to offer you prints, subject to your right to say no."
    after = "We may use your photos to offer you prints, provided that you have said yes."
    (change,) = meaning(before, after)
    assert (change.change, change.summary) == (ChangeKind.STRENGTHENED, "the person may say no; now the person is asked first")
