from checker.drift.clauses.align import align, likeness
from checker.drift.clauses.units import Unit, units
from tests.drift.versions import text

OLD = "We share your photos with our printers.\n\nWe never sell your e-mail address.\n\nWe collect your location to show people nearby."
NEW = (
    "We collect your location to show people nearby.\n\nWe share your photos and videos with our printers.\n\n"
    "We delete your name after a month."
)


def shown(pairs: tuple[tuple[Unit, Unit], ...]) -> set[tuple[str, str]]:
    return {(one.own, other.own) for one, other in pairs}


def test_clauses_are_paired_by_what_they_say_not_by_where_they_stand() -> None:
    aligned = align(units(text(OLD)), units(text(NEW)))
    assert shown(aligned.pairs) == {
        ("we share your photos with our printers", "we share your photos and videos with our printers"),
        ("we collect your location to show people nearby",) * 2,
    }
    assert [unit.own for unit in aligned.gone] == ["we never sell your e mail address"]
    assert [unit.own for unit in aligned.came] == ["we delete your name after a month"]


def test_the_same_words_under_the_same_heading_go_together() -> None:
    said = "## Photos\n\nWe share your photos with our printers.\n\n## Badges\n\nWe share your photos with our printers."
    turned = "## Badges\n\nWe share your photos with our printers.\n\n## Photos\n\nWe share your photos with our printers."
    aligned = align(units(text(said)), units(text(turned)))
    assert [(one.section, other.section) for one, other in aligned.pairs] == [("badges", "badges"), ("photos", "photos")]


def test_items_of_one_list_are_told_apart_by_their_own_words() -> None:
    before = units(text("We share your photos with:\n\n- our printers who make badges;\n- our advertisers in the city."))
    printers, advertisers = (next(unit for unit in before if word in unit.own) for word in ("printers", "advertisers"))
    assert likeness(printers, printers) == 1.0
    assert likeness(printers, advertisers) < 0.5


def test_a_clause_that_says_much_more_of_the_same_is_another_wording_of_it() -> None:
    (short,) = units(text("We share anonymous information with advisers, writers, researchers and investors."))
    (long,) = units(
        text(
            "We share aggregated, hashed or anonymous information with third parties, among them advisers, writers, researchers and"
            " investors, to study how the trade in badges and prints goes and for essays on it."
        )
    )
    (other,) = units(text("We share your photos and letters with researchers."))
    assert likeness(short, long) >= 0.5
    assert likeness(short, other) < 0.5


def test_items_of_two_lists_with_no_word_in_common_are_no_pair() -> None:
    one = "When you use our boats and visit our piers, we use these data of yours:\n\n- your tickets\n- records of rides"
    other = "When you use our boats or visit our piers and shops, we use these data of yours:\n\n- cookies\n- records of rides"
    aligned = align(units(text(one)), units(text(other)))
    assert ("records of rides", "records of rides") in shown(aligned.pairs)
    assert ("your tickets", "cookies") not in shown(aligned.pairs)
