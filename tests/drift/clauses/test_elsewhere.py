from checker.drift.clauses.elsewhere import Text, nearest, said, stands_in
from checker.drift.clauses.units import units
from checker.drift.words.terms import covered_by_any
from checker.model import ConditionKind, Kind
from tests.drift.versions import text
from tests.verdicts.sample import clause, ontology, terms, when

BROAD = clause(Kind.PERMIT, data=("content:user.content",), to=("advertisers:advertising",))
ANYTHING = clause(Kind.PERMIT, data=("information:user",), to=("third parties:third_party",))
NARROW = clause(Kind.PERMIT, data=("photos:user.content.photo",), to=("advertisers:advertising",))


def test_a_broader_permission_says_a_narrower_one_and_not_the_other_way_round() -> None:
    assert said(NARROW, (BROAD,), ontology()) is BROAD
    assert said(BROAD, (NARROW,), ontology()) is None


def test_whoever_may_share_anything_has_not_said_what_and_with_whom() -> None:
    assert said(NARROW, (ANYTHING,), ontology()) is None
    assert said(ANYTHING, (ANYTHING,), ontology()) is ANYTHING


def test_a_permission_under_a_condition_does_not_say_one_without() -> None:
    asked = BROAD.model_copy(update={"conditions": (when(ConditionKind.CONSENT, "with consent"),)})
    assert said(NARROW, (asked,), ontology()) is None
    assert said(NARROW.model_copy(update={"conditions": asked.conditions}), (asked,), ontology()) is asked


def test_a_denial_with_an_exception_does_not_say_one_without() -> None:
    denial = clause(Kind.DENY, data=("information:user",), to=("third parties:third_party",))
    soft = denial.model_copy(update={"exceptions": (when(ConditionKind.LEGAL, "unless the law asks"),)})
    assert said(denial, (soft,), ontology()) is None


def test_the_nearest_speaks_of_the_same_act() -> None:
    other = clause(Kind.DENY, data=("photos:user.content.photo",), to=("advertisers:advertising",))
    assert nearest(NARROW, (other, BROAD), ontology()) is BROAD
    assert nearest(NARROW, (), ontology()) is None


def test_words_that_stand_in_a_text_are_found_whatever_was_read_there() -> None:
    (unit,) = units(text("We share your photos with our printers."))
    assert stands_in(unit, Text(text("Some say: we share your photos with our printers!")))
    assert not stands_in(unit, Text(text("We share your photos with our bakers.")))


def test_nearly_the_same_words_are_found_unless_the_other_text_has_them_too() -> None:
    (unit,) = units(text("We share your photos with our printers."))
    wider = Text(text("We share all your photos with our printers."))
    assert wider.near(unit.key) == (("we share all your photos with our printers", 1.0),)
    assert wider.near(unit.key, but=wider) == ()
    assert Text(text("We like dogs.")).near(unit.key) == ()


def test_something_below_a_term_is_covered_by_it() -> None:
    (broad,) = terms("information:user")
    assert covered_by_any(terms("photos:user.content.photo"), broad, ontology().data)


def test_a_sentence_is_found_by_its_plain_words_and_stands_where_it_says() -> None:
    known = Text(text("We like dogs.\n\nWe share *your photos* with our printers."))
    found = known.passage("we share your photos with our printers")
    assert found is not None
    assert known.statement.text[found.start : found.end] == found.text
    assert known.passage("we share your photos") is None


def test_how_much_sentences_must_share_is_asked_for() -> None:
    known = Text(text("We share your photos, letters, names and wishes with our printers."))
    assert known.near("we share your photos with our printers") == ()
    assert [found for found, _ in known.near("we share your photos with our printers", least=0.4)] != []


def test_cells_that_ran_together_are_the_same_words() -> None:
    glued = Text(text("Kind of dataDo we sell itFingerprints and voicesWe do not collect these dataNobody gets themNames"))
    assert glued.has("fingerprints and voices we do not collect these data nobody gets them")
    assert not glued.has("voices we do collect")
    assert not glued.has("fingerprints and voices we collect these data and nobody gets them")
