"""The view of grammatical relations over a parse."""

import pytest

from checker.extraction.parses import relations as rel
from checker.extraction.parses.relations import Governor
from tests.extraction.conftest import Parse, word

ACTIVE = "We may share your photos and videos with advertisers."


def test_an_active_clause(parsed: Parse) -> None:
    verb = word(parsed(ACTIVE), "share")
    assert [t.text for t in rel.subjects(verb)] == ["We"]
    assert [t.text for t in rel.objects(verb)] == ["photos", "videos"]
    assert rel.auxiliaries(verb) == ["may"]
    assert not rel.is_passive(verb)
    assert rel.is_predicate(verb)
    assert (verb.relation, rel.lemma(verb)) == ("ROOT", "share")


def test_a_passive_clause_with_its_agent(parsed: Parse) -> None:
    verb = word(parsed("Your photos may be used by advertisers."), "used")
    assert rel.is_passive(verb)
    assert [t.text for t in rel.subjects(verb)] == ["photos"]
    assert [t.text for t in rel.agents(verb)] == ["advertisers"]
    assert rel.lemma(verb) == "use"


def test_an_indirect_object(parsed: Parse) -> None:
    verb = word(parsed("We give advertisers your photos."), "give")
    assert [t.text for t in rel.indirect_objects(verb)] == ["advertisers"]
    assert [t.text for t in rel.objects(verb)] == ["photos"]


def test_prepositional_phrases_share_their_preposition(parsed: Parse) -> None:
    doc = parsed("We share photos with advertisers and insurers.")
    found = [pair for source in (word(doc, "share"), word(doc, "photos")) for pair in rel.prepositional(source)]
    assert [(words, noun.text) for words, noun in found] == [("with", "advertisers"), ("with", "insurers")]
    assert rel.preposition(word(doc, "advertisers")) == "with"
    assert rel.preposition(word(doc, "photos")) == ""


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We do not sell it.", "sell", ["not"], id="not"),
        pytest.param("We never sell it.", "sell", ["never"], id="never"),
        pytest.param("We don't sell it.", "sell", ["n't"], id="n't"),
        pytest.param("We sell it.", "sell", [], id="none"),
    ],
)
def test_negating_adverbs(parsed: Parse, sentence: str, verb: str, expected: list[str]) -> None:
    assert [t.text for t in rel.negations(word(parsed(sentence), verb))] == expected


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We share your photos.", "share", (Governor.ROOT, "share"), id="root"),
        pytest.param("We intend to share your photos.", "share", (Governor.COMPLEMENT, "intend"), id="complement"),
        pytest.param("If you share your photos, we see them.", "share", (Governor.ADVERBIAL, "see"), id="adverbial"),
        pytest.param("We sell photos that you share.", "share", (Governor.RELATIVE, "photos"), id="relative"),
    ],
)
def test_a_clause_hangs_on_its_governor(parsed: Parse, sentence: str, verb: str, expected: tuple[Governor, str]) -> None:
    kind, head = rel.governor(word(parsed(sentence), verb))
    assert (kind, head.text) == expected


def test_coordination_has_a_first_member(parsed: Parse) -> None:
    doc = parsed("We share your name, photos and videos.")
    name = word(doc, "name")
    assert [t.text for t in rel.coordination(name)] == ["name", "photos", "videos"]
    assert [t.text for t in rel.conjuncts(name)] == ["photos", "videos"]
    assert rel.first_conjunct(word(doc, "videos")) == name


def test_an_infinitive_has_the_subject_of_its_governor_or_its_object(parsed: Parse) -> None:
    assert [t.text for t in rel.subjects(word(parsed("We intend to share your photos."), "share"))] == ["We"]
    assert [t.text for t in rel.subjects(word(parsed("We require vendors to delete your photos."), "delete"))] == ["vendors"]


def test_the_small_words_of_a_phrase(parsed: Parse) -> None:
    doc = parsed("If you agree, our partners get no photos.")
    assert rel.marker(word(doc, "agree")) == "if"
    assert rel.determiner(word(doc, "photos")) == "no"
    owner = rel.possessor(word(doc, "partners"))
    assert owner is not None
    assert owner.text == "our"
    assert rel.possessor(word(doc, "photos")) is None


def test_a_copula(parsed: Parse) -> None:
    visible = rel.copula(word(parsed("Your profile is visible."), "visible"))
    assert visible is not None
    assert visible.text == "is"
    assert rel.copula(word(parsed(ACTIVE), "share")) is None
    assert rel.particle(word(parsed(ACTIVE), "share")) == ""


def test_clauses_under_a_word(parsed: Parse) -> None:
    doc = parsed("If you agree, we sell photos that you share.")
    assert [(kind, t.text) for kind, t in rel.clauses_under(word(doc, "sell"))] == [("advcl", "agree")]
    assert [t.text for t in rel.relative_clauses(word(doc, "photos"))] == ["share"]


def test_a_base_form_is_its_own_lemma(parsed: Parse) -> None:
    assert rel.lemma(word(parsed("We rent your photos."), "rent")) == "rent"
    assert rel.lemma(word(parsed("We are selling data."), "data")) == "data"


def test_adverbs_and_subjects_hang_on_their_verb(parsed: Parse) -> None:
    doc = parsed("We sell profile photos that you share.")
    assert [t.text for t in rel.adverbs(word(parsed("We never sell it."), "sell"))] == ["never"]
    assert [t.text for t in rel.own_subjects(word(doc, "sell"))] == ["We"]
