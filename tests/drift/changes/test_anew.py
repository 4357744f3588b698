from checker.drift.changes.anew import ANEW, both_ways
from checker.report.drift import Change, ChangeKind, Passage, Protection


def change(summary: str, protection: Protection, earlier: int = 0, later: int = 5) -> Change:
    was, now = (Passage(statement="a.md", start=at, end=at + 3, text="abc") for at in (earlier, later))
    kind = ChangeKind.WEAKENED if protection is Protection.LESS else ChangeKind.STRENGTHENED
    values = {"change": kind, "protection": protection, "summary": summary, "earlier_version": "a.md", "later_version": "b.md"}
    return Change.model_validate({**values, "was": was, "now": now})


def test_a_passage_that_says_less_and_more_is_told_once_and_unclear() -> None:
    less, more = change(f"{ANEW}no longer A; nothing near", Protection.LESS), change(f"{ANEW}now B", Protection.MORE)
    (told,) = both_ways([less, more])
    assert (told.protection, told.summary) == (Protection.UNCLEAR, f"{ANEW}no longer A; now B")


def test_passages_that_go_one_way_and_other_changes_stay() -> None:
    one, two = change(f"{ANEW}no longer A", Protection.LESS), change(f"{ANEW}no longer B", Protection.LESS)
    other, elsewhere = change("now C", Protection.MORE), change(f"{ANEW}now D", Protection.MORE, later=50)
    assert list(both_ways([one, two, other, elsewhere])) == [one, two, other, elsewhere]
