from checker.drift.judged import came_alone, changes_of, gone_alone
from checker.drift.units import units
from checker.report.drift import Change, ChangeKind, Protection, ReadingNoise
from tests.drift.versions import between, meaning, text

PHOTOS = "We share your photos with our printers."


def test_a_clause_of_the_same_words_did_not_change() -> None:
    (unit,) = units(text(PHOTOS))
    assert list(changes_of(unit, unit, between(PHOTOS, PHOTOS), moved=False)) == []
    (change,) = changes_of(unit, unit, between(PHOTOS, PHOTOS), moved=True)
    assert isinstance(change, Change)
    assert change.change is ChangeKind.MOVED


def test_a_clause_that_is_gone_is_removed_unless_its_words_are_still_there() -> None:
    (unit,) = units(text(PHOTOS))
    (gone,) = gone_alone(unit, between(PHOTOS, "We like dogs."))
    assert isinstance(gone, Change)
    assert (gone.change, gone.protection) == (ChangeKind.REMOVED, Protection.MORE)
    (noise,) = gone_alone(unit, between(PHOTOS, f"Once it was: {PHOTOS}"))
    assert isinstance(noise, ReadingNoise)


def test_a_removed_limit_takes_protection_away_and_names_what_comes_nearest() -> None:
    before, after = "We share your photos only with our printers.", "We may share your photos with advertisers and data brokers abroad."
    (limit,) = units(text(before))
    (gone,) = gone_alone(limit, between(before, after))
    assert isinstance(gone, Change)
    assert gone.protection is Protection.LESS
    assert gone.nearest is not None
    assert "advertisers" in gone.nearest.text


def test_a_new_clause_that_another_clause_said_before_is_no_change_of_meaning() -> None:
    before = "We share your content with third parties."
    after = f"{before}\n\nThird parties may receive your photos from us."
    new = units(text(after))[-1]
    (change,) = came_alone(new, between(before, after))
    assert isinstance(change, Change)
    assert change.change is ChangeKind.REWORDED


def test_a_sentence_that_both_texts_have_hides_no_other_that_is_gone() -> None:
    before = "We share your photos with our printers.\n\nWe share your photos with our advertisers."
    gone = next(unit for unit in units(text(before)) if "advertisers" in unit.own)
    (change,) = gone_alone(gone, between(before, PHOTOS))
    assert isinstance(change, Change)
    assert change.change is ChangeKind.REMOVED


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


def test_a_sentence_that_only_points_is_no_change() -> None:
    assert meaning("We like dogs.", "We like dogs.\n\nYou can read more about how we use your photos with our printers below.") == []
    assert meaning("We like dogs.", "We like dogs.\n\nWe use your photos with our printers.") != []
