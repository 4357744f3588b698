from checker.extraction import relations as rel
from checker.extraction.repairs import before_number, is_main
from tests.extraction.conftest import Parse, Read


def test_every_member_of_a_fronted_list_is_denied(commitments: Read) -> None:
    (found,) = commitments("Your blood group, your allergies and your ward number are never given to an insurer.")
    assert found.kind.value == "deny"
    assert {"blood group", "allergies"} <= {term.text for term in found.data}


def test_an_object_before_a_duration_is_the_object(parsed: Parse) -> None:
    doc = parsed("We delete photos 90 days after closure.")
    verb = next(t for t in doc if t.text == "delete")
    assert [t.text for t in (rel.objects(verb) or before_number(verb))] == ["photos"]


def test_a_relative_clause_is_not_the_main_verb(parsed: Parse) -> None:
    doc = parsed("We keep the photos that are shared by members.")
    assert not is_main(next(t for t in doc if t.text == "shared"))
