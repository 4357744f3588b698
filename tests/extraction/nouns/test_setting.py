"""What a clause is read with decides what "it" and a name may mean."""

import pytest

from checker.extraction.nouns.actors import Cast
from checker.extraction.nouns.setting import Setting, told_once
from checker.extraction.parses.tree import Token
from checker.extraction.practices.drafts import drafts
from checker.model import Actor, Organisation
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse

ONTOLOGY = rulebook().ontology


@pytest.mark.parametrize(("topic", "expected"), [(False, 0), (True, 1)], ids=["nothing spoken of", "data spoken of"])
def test_it_is_data_only_after_data_were_spoken_of(parsed: Parse, *, topic: bool, expected: int) -> None:
    assert len(drafts(parsed("We use it for marketing."), Setting(Cast(), ONTOLOGY, topic))) == expected


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [("Northwind", Actor.FIRST_PARTY), ("Contoso", Actor.THIRD_PARTY)],
    ids=["its own name", "another's name"],
)
def test_a_name_acts_for_whom_the_cast_says(parsed: Parse, organisation: str, expected: Actor) -> None:
    cast = Cast.of(Organisation(name=organisation))
    assert [d.actor for d in drafts(parsed("Northwind may sell your photos."), Setting(cast, ONTOLOGY))] == [expected]


def test_what_is_asked_of_a_noun_is_asked_once_a_setting(parsed: Parse) -> None:
    asked: list[str] = []

    @told_once
    def question(token: Token, setting: Setting) -> bool:
        asked.append(token.text)
        return setting.topic

    doc = parsed("We use it for marketing.")
    before, after = Setting(Cast(), ONTOLOGY), Setting(Cast(), ONTOLOGY, topic=True)
    assert [question(t, s) for s in (before, after, before) for t in doc[:2]] == [False, False, True, True, False, False]
    assert asked == ["We", "use", "We", "use"]
    assert before == Setting(Cast(), ONTOLOGY)
