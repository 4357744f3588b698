from checker.drift.clauses.between import KINDS, VERBS
from checker.drift.words.wording import changed
from checker.model import Kind
from checker.report.drift import ChangeKind, Protection
from tests.drift.versions import between


def test_a_change_names_both_versions_and_the_words_that_differ() -> None:
    two = between("We like dogs.", "We like cats.")
    change = two.change(ChangeKind.REWORDED, Protection.SAME, "other words", changed("We like dogs.", "We like cats."))
    assert (change.earlier_version, change.later_version, change.gone, change.came) == ("old.md", "new.md", ("dogs",), ("cats",))
    noise = two.noise("We like dogs.", "nothing was read in it")
    assert (noise.earlier_version, noise.later_version, noise.text) == ("old.md", "new.md", "We like dogs.")


def test_every_kind_of_rule_has_a_verb_and_less_protection_is_a_weakening() -> None:
    assert set(VERBS) == set(Kind)
    assert KINDS[Protection.LESS] is ChangeKind.WEAKENED
    assert Protection.UNCLEAR not in KINDS


BEFORE, AFTER = "We like dogs.\n\n{}\n\nWe like cats.", "We like dogs.\n\n{}\n\nWe like cats."


def test_a_sentence_stands_in_the_place_of_the_one_that_it_replaced() -> None:
    old, new = "Chat letters stay for one year.", "We keep chat letters for twelve months."
    two = between(BEFORE.format(old), AFTER.format(new))
    assert two.placed == {
        "chat letters stay for one year": "we keep chat letters for twelve months",
        "we keep chat letters for twelve months": "chat letters stay for one year",
    }
    assert between(BEFORE.format(old), AFTER.format("Our office is in Bilbao.")).placed == {}, "nothing in common"
    assert between(BEFORE.format(old), AFTER.format(f"{new}\n\n{old}")).placed == {}, "it still stands there"
