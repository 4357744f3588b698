import pytest

from checker.drift.comparison.compare import Compared
from checker.drift.comparison.doubt import doubted
from checker.report.drift import Change, ChangeKind, Protection
from tests.drift.versions import between, compared

OLD = "\n\n".join(f"The {name} path is open on {day}, and its gate is {colour}." for name, day, colour in zip(
    "oak elm ash yew fir birch beech maple willow alder hazel rowan".split(),
    "Monday Tuesday Wednesday Thursday Friday Saturday".split() * 2,
    "red blue green white black brown".split() * 2,
    strict=True,
))  # fmt: skip
NEW = "\n\n".join(f"Bring {thing} when {beast} come near the {place}." for thing, beast, place in zip(
    "bread water ropes boots maps lamps whistles gloves hats bells poles tents".split(),
    "cows sheep goats geese dogs wolves".split() * 2,
    "river bridge lake hill wood marsh".split() * 2,
    strict=True,
))  # fmt: skip


def changes(old: str, new: str, *, anew: bool = True) -> Compared:
    """Return what became of one clause in a text that was written anew, or that stayed."""
    return compared(f"{OLD}\n\n{old}", f"{NEW if anew else OLD}\n\n{new}")


LEAVE = "We share your telephone number and your shoe size with guides who plan the longer walks."
BOOTS = "We share your shoe size with sponsors who plan the longer walks."
GUIDES = "Guides who plan the longer walks are told of your shoe size."
ELSEWHERE = "Guides see a walker's shoe size before a longer walk begins, as the council asks of all clubs."


def test_leave_that_went_from_a_text_written_anew_is_possibly_removed_where_a_sentence_comes_near() -> None:
    (change,) = (each for each in changes(LEAVE, ELSEWHERE).changes if each.before and each.before.text == LEAVE)
    assert (change.change, change.sure, change.protection) == (ChangeKind.REMOVED, False, Protection.UNCLEAR)
    assert change.summary.startswith("possibly removed, a reader has to say: “guides see a walker's shoe size")
    assert change.is_possible
    assert not change.is_meaning


def test_a_possible_change_is_told_apart_from_the_counts_and_is_not_lost() -> None:
    step = changes(LEAVE, ELSEWHERE).step
    assert step.possible == 1
    assert ChangeKind.REMOVED not in step.counts


@pytest.mark.parametrize(
    ("old", "new", "anew"),
    [
        (LEAVE, "Nobody is left behind.", True),
        (LEAVE, ELSEWHERE, False),
        (GUIDES, "We share your shoe size and 14 photos with sponsors of the longer walks.", True),
        (GUIDES, "We share your shoe size with sponsors of the longer walks.", True),
        ("Nobody is left behind.", "We never share a walker's shoe size with a council.", True),
        ("We never sell the photos that you take on a walk.", "Songs are sung.", True),
    ],
    ids=[
        "nothing comes near",
        "the text stayed",
        "a figure is new",
        "a receiver is new",
        "a promise came",
        "a promise went, and nothing comes near",
    ],
)
def test_what_words_settle_is_sure(old: str, new: str, *, anew: bool) -> None:
    told = [each for each in changes(old, new, anew=anew).changes if each.before or each.after]
    assert any(each.is_meaning for each in told)
    assert not any(each.is_possible for each in told)


@pytest.mark.parametrize(
    ("old", "new", "kind", "why"),
    [
        (
            f"{BOOTS}\n\nWe use your height to lend coats.",
            "We use your height to plan the longer walks.",
            ChangeKind.WEAKENED,
            "few words in common",
        ),
        (
            "We will never pass your photos on to towns.",
            "A walker's photos hang in towns, and we thank all who pass.",
            ChangeKind.WEAKENED,
            "written anew",
        ),
    ],
    ids=["few words in common", "written anew"],
)
def test_what_may_stand_in_other_words_is_possible(old: str, new: str, kind: ChangeKind, why: str) -> None:
    found = [each for each in changes(old, new).changes if each.is_possible and each.change is kind]
    assert found
    assert all(why in each.summary for each in found)


def test_new_leave_is_possible_where_the_earlier_text_lets_as_much_be_done_and_has_its_words() -> None:
    bought = "The boots for the longer walks are bought in winter."
    new = "We share your shoe size with sponsors, who buy boots for the longer walks."
    texts = between(f"{OLD}\n\nWe share your shoe size with sponsors. {bought}", f"{NEW}\n\n{new}")
    alone = between(f"{OLD}\n\nWe keep your shoe size. {bought}", f"{NEW}\n\n{new}")
    leave = texts.new.statement.commitments[-1]
    change = Change(
        change=ChangeKind.ADDED, protection=Protection.LESS, after=leave, summary="said now", earlier_version="a", later_version="b"
    )
    assert doubted(change, texts).is_possible
    assert doubted(change, alone).is_meaning, "the earlier text lets nobody have it"


def test_other_wording_and_sure_changes_are_left_as_they_are() -> None:
    texts = between(f"{OLD}\n\n{LEAVE}", f"{NEW}\n\n{ELSEWHERE}")
    for kind, sure in ((ChangeKind.REWORDED, True), (ChangeKind.MOVED, True), (ChangeKind.REMOVED, False)):
        change = Change(change=kind, protection=Protection.SAME, summary="x", earlier_version="a", later_version="b", sure=sure)
        assert doubted(change, texts) is change
