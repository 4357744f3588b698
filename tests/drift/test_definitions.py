from checker.drift.definitions import defined, meanings, redefinitions
from checker.drift.elsewhere import Text
from tests.drift.versions import between, text

OLD = "“Personal information” means your name, your photos and your location.\n\nWe never sell your personal information."
NEW = "“Personal information” means your name and your photos.\n\nWe never sell your personal information."


def test_a_term_that_means_less_is_redefined_though_its_clauses_stayed() -> None:
    (change,) = redefinitions(between(OLD, NEW))
    assert (change.change, change.dimension) == ("redefined", "definition")
    assert "no longer with user.location" in change.summary
    assert change.before is not None
    assert "sell" in change.before.text
    assert "location" in change.gone


def test_other_words_around_the_same_definition_redefine_nothing() -> None:
    reworded = OLD.replace("means your name, your photos and your location", "means your location, your name and your photos")
    assert list(redefinitions(between(OLD, reworded))) == []


def test_a_definition_is_found_by_the_term_at_its_head() -> None:
    assert defined("personal information", Text(text(OLD))) == "personal information means your name your photos and your location"
    assert defined("information", Text(text("Information includes your name."))) == ""
    assert "personal information" in meanings(text(OLD))
