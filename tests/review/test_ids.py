"""Ids that no taxonomy has are told; an organisation that stands by its own name needs none."""

from checker.model import NAMED, Kind, Term
from checker.review.ids import unknown_ids
from checker.rulebook import rulebook
from tests.verdicts.sample import clause


def test_only_ids_that_no_taxonomy_has_are_told_with_their_place() -> None:
    made = clause(Kind.PERMIT, data=("user.content.photo", "pictures:user.content.foto"), to=("Stackhost:named", "advertising"))
    assert [found[:3] for found in unknown_ids(made, rulebook().ontology)] == [("data", 1, "user.content.foto")]


def test_data_and_purposes_do_not_stand_by_their_own_name() -> None:
    made = clause(Kind.PERMIT, data=(f"x:{NAMED}",), purposes=(f"y:{NAMED}",))
    assert [found[:3] for found in unknown_ids(made, rulebook().ontology)] == [("data", 0, NAMED), ("purposes", 0, NAMED)]


def test_a_phrase_without_an_id_is_no_mistake() -> None:
    made = clause(Kind.PERMIT).model_copy(update={"recipients": (Term(text="whoever"),)})
    assert list(unknown_ids(made, rulebook().ontology)) == []
