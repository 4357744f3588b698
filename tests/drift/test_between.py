from checker.drift.between import KINDS, VERBS
from checker.drift.wording import changed
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
