from checker.drift.clauses.align import align
from checker.drift.clauses.places import moved
from checker.drift.clauses.units import units
from tests.drift.versions import text

PHOTOS, MAIL, PLACE = (
    "We share your photos with our printers.",
    "We never sell your e-mail address.",
    "We collect your location to show people nearby.",
)


def places(before: str, after: str) -> set[str]:
    old, new = units(text(before)), units(text(after))
    return {old[one].own for one, _ in moved(align(old, new).pairs)}


def test_only_what_left_the_common_order_moved() -> None:
    moved_ones = places("\n\n".join((PHOTOS, MAIL, PLACE)), "\n\n".join((MAIL, PLACE, PHOTOS)))
    assert moved_ones == {"we share your photos with our printers"}


def test_a_heading_that_was_renamed_moves_nothing() -> None:
    assert places(f"## What we share\n\n{PHOTOS}", f"## 4. Who gets it\n\n{PHOTOS}") == set()


def test_another_heading_that_was_there_before_does() -> None:
    before = f"## Photos\n\n{PHOTOS}\n\n## Mail\n\n{MAIL}\n\n{PLACE}"
    after = f"## Photos\n\n{PHOTOS}\n\n{MAIL}\n\n## Mail\n\n{PLACE}"
    assert places(before, after) == {"we never sell your e mail address"}
