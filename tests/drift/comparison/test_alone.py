import pytest

from checker.drift.clauses.between import Side
from checker.drift.clauses.units import units
from checker.drift.comparison.alone import alone
from checker.report.drift import Change, ChangeKind, Protection, ReadingNoise
from tests.drift.versions import between, meaning, text

PHOTOS = "We share your photos with our printers."


def test_a_clause_that_is_gone_is_removed_unless_its_words_are_still_there() -> None:
    (unit,) = units(text(PHOTOS))
    (gone,) = alone(unit, Side(between(PHOTOS, "We like dogs."), came=False))
    assert isinstance(gone, Change)
    assert (gone.change, gone.protection) == (ChangeKind.REMOVED, Protection.MORE)
    (noise,) = alone(unit, Side(between(PHOTOS, f"Once it was: {PHOTOS}"), came=False))
    assert isinstance(noise, ReadingNoise)


def test_a_removed_limit_takes_protection_away_and_names_what_comes_nearest() -> None:
    before, after = "We share your photos only with our printers.", "We may share your photos with advertisers and data brokers abroad."
    (limit,) = units(text(before))
    (gone,) = alone(limit, Side(between(before, after), came=False))
    assert isinstance(gone, Change)
    assert gone.protection is Protection.LESS
    assert gone.nearest is not None
    assert "advertisers" in gone.nearest.text


def test_a_new_clause_that_another_clause_said_before_is_no_change_of_meaning() -> None:
    before = "We share your content with third parties."
    after = f"{before}\n\nThird parties may receive your photos from us."
    new = units(text(after))[-1]
    (change,) = alone(new, Side(between(before, after), came=True))
    assert isinstance(change, Change)
    assert change.change is ChangeKind.REWORDED


def test_a_sentence_that_both_texts_have_hides_no_other_that_is_gone() -> None:
    before = "We share your photos with our printers.\n\nWe share your photos with our advertisers."
    gone = next(unit for unit in units(text(before)) if "advertisers" in unit.own)
    (change,) = alone(gone, Side(between(before, PHOTOS), came=False))
    assert isinstance(change, Change)
    assert change.change is ChangeKind.REMOVED


def test_a_sentence_that_only_points_is_no_change() -> None:
    assert meaning("We like dogs.", "We like dogs.\n\nYou can read more about how we use your photos with our printers below.") == []
    assert meaning("We like dogs.", "We like dogs.\n\nWe use your photos with our printers.") != []


def test_a_clause_written_anew_is_no_clause_that_came_and_shows_what_stood_there() -> None:
    before = "We do not receive payment details, which are sent to our vendors in Bilbao for handling."
    after = "All payment details of members are sent to our vendors in Bilbao for handling and we share them with tax clerks."
    told = [each for each in meaning(before, after) if each.after]
    assert told
    assert all(each.change in (ChangeKind.WEAKENED, ChangeKind.STRENGTHENED) and each.earlier is not None for each in told)
    assert [each.change for each in meaning("We like dogs.", f"We like dogs.\n\n{PHOTOS}")] == [ChangeKind.ADDED]


def test_another_word_for_an_act_that_both_wordings_name_says_nothing() -> None:
    before = "A cookie of our own is stored to remember that you are logged in."
    assert meaning(before, "A cookie of our own is stored to keep you logged in.") == []
    assert meaning(before, "A cookie of our own is stored to remember that you are logged in. We keep your letters for a year.") != []


def test_what_stands_in_the_place_of_a_clause_is_held_against_it() -> None:
    around = "We like dogs.\n\n{}\n\nWe like cats."
    assert meaning(around.format("Chat letters stay for one year."), around.format("We keep chat letters for twelve months.")) == []
    told = meaning(
        around.format("No letters are shared with shops."), around.format("No letters are sold, and shops process what they need.")
    )
    assert any(each.protection is Protection.LESS for each in told)


@pytest.mark.parametrize(
    ("put", "protection"),
    [
        ("We may also check your credit and your references (for certain jobs only).", "unclear"),
        ("We share your letters only with couriers.", "more"),
    ],
    ids=["in brackets", "the rule itself"],
)
def test_a_limit_in_brackets_lets_the_rest_be_done(put: str, protection: str) -> None:
    stays = "Otters like rivers. We keep your letters for a year."
    assert [change.protection for change in meaning(stays, f"{stays} {put} Dogs bark.")] == [protection]


def test_to_request_to_know_is_a_right() -> None:
    stays = "Otters like rivers. We keep your letters for a year."
    put = "Subject to the law, you may have the right to:\n\n- Request to know which data we collect and those with whom we share them;"
    assert {change.protection for change in meaning(stays, f"{stays}\n\n{put}")} <= {"more"}


@pytest.mark.parametrize(
    ("before", "protection"),
    [("We keep your letters for a year.", "unclear"), ("We may share your letters with couriers.", "more")],
    ids=["nothing was let", "all was let"],
)
def test_a_limit_takes_only_from_what_was_let(before: str, protection: str) -> None:
    put = "We may share your letters with couriers, and only as far as they need them to find you."
    stays = f"Otters like rivers. {before} Dogs bark. We share your photographs with insurers."
    assert [change.protection for change in meaning(stays, f"{stays} Herons fish. {put} Cats sleep.")] == [protection]
