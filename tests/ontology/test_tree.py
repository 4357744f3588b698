import pytest

from checker.ontology.entries import Entry, Examples
from checker.ontology.tree import Tree


def entry(name: str, *, is_a: tuple[str, ...] = (), also: tuple[str, ...] = ()) -> Entry:
    return Entry(id=name, label=name, is_a=is_a, also=also, source="test", examples=Examples(yes=(name,)))


TREE = Tree(
    (
        entry("user"),
        entry("user.photo"),
        entry("user.photo.face", is_a=("user.biometric",)),
        entry("user.biometric", also=("user.bio",)),
        entry("other"),
    )
)


@pytest.mark.parametrize(
    ("broad", "narrow", "covered"),
    [
        ("user", "user.photo.face", True),
        ("user.biometric", "user.photo.face", True),
        ("user.bio", "user.photo.face", True),
        ("user.photo", "user.photo", True),
        ("user.photo.face", "user.photo", False),
        ("user.photo", "user.biometric", False),
        ("other", "user", False),
        ("unknown", "unknown", True),
        ("user", "unknown", False),
    ],
)
def test_an_id_covers_itself_and_everything_below_it(broad: str, narrow: str, *, covered: bool) -> None:
    assert TREE.covers(broad, narrow) is covered


def test_ancestors_and_descendants_leave_the_id_out() -> None:
    assert TREE.ancestors("user.photo.face") == {"user", "user.photo", "user.biometric"}
    assert TREE.descendants("user.bio") == {"user.photo.face"}


def test_another_id_of_the_same_thing_is_known() -> None:
    assert TREE.canonical("user.bio") == "user.biometric"
    assert TREE.canonical("nothing") is None


def test_a_circle_of_parents_is_found_and_ends() -> None:
    tree = Tree((entry("a", is_a=("b",)), entry("b", is_a=("c",)), entry("c", is_a=("a",))))
    assert tree.cycle() == ("a", "b", "c", "a")
    assert tree.ancestors("a") == {"a", "b", "c"}
    assert TREE.cycle() == ()
