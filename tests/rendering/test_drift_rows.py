from checker.rendering.drift_rows import joined, short_names, told
from checker.report.drift import ChangeKind, Protection
from tests.rendering.drift_case import change


def test_acts_of_one_clause_that_came_are_told_as_one() -> None:
    acts = [
        change(ChangeKind.ADDED, Protection.LESS, f"said now: it allows {act}", after="We may.")
        for act in ("collecting", "using", "keeping")
    ]
    other = change(ChangeKind.ADDED, Protection.LESS, "said now: it allows using", after="They may.")
    assert [each.summary for each in joined([*acts, other])] == ["said now: it allows collecting, using and keeping", other.summary]


def test_what_went_keeps_what_comes_nearest_and_other_kinds_stay_apart() -> None:
    gone = [
        change(
            ChangeKind.REMOVED, Protection.LESS, f"no longer said: what {what}; the nearest that stays: “Nearest clause.”", before="We may."
        )
        for what in ("rules out selling", "limits sharing")
    ]
    turned = [change(ChangeKind.WEAKENED, Protection.LESS, each, before="A.", after="B.") for each in ("one", "two")]
    (first, *rest) = joined([*gone, *turned])
    assert first.summary == "no longer said: what rules out selling and limits sharing; the nearest that stays: “Nearest clause.”"
    assert [each.summary for each in rest] == ["one", "two"]
    assert told(first) == "no longer said: what rules out selling and limits sharing"


def test_names_are_told_by_what_differs() -> None:
    assert short_names(["/a/b/2019/x.md", "/a/b/2020/x.md"]) == {"/a/b/2019/x.md": "2019/x.md", "/a/b/2020/x.md": "2020/x.md"}
    assert short_names(["old.md", "new/x.md"]) == {"old.md": "old.md", "new/x.md": "new/x.md"}
    assert short_names(["a/only.md"]) == {"a/only.md": "only.md"}
    assert short_names([]) == {}
