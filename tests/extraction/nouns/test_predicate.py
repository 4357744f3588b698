from checker.extraction.nouns.predicate import own_data, stranded
from checker.extraction.parses import relations as rel
from tests.extraction.conftest import Parse


def test_a_verb_acts_on_its_objects_or_on_its_passive_subjects(parsed: Parse) -> None:
    active, passive = parsed("We share your photos with vendors."), parsed("Your photos are shared with vendors.")
    assert [t.text for t in own_data(next(t for t in active if t.text == "share"))] == ["photos"]
    assert [t.text for t in own_data(next(t for t in passive if t.text == "shared"))] == ["photos"]


def test_a_preposition_is_stranded_only_right_behind_a_passive_verb(parsed: Parse) -> None:
    looked = parsed("Your location is looked at for one reason.")
    looking = parsed("We look at your location.")
    assert stranded(next(t for t in looked if rel.lemma(t) in ("look", "looked")), "at")
    assert not stranded(next(t for t in looking if t.text == "look"), "at")
