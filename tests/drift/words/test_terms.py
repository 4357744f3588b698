from checker.drift.words.terms import covered, named, shift
from checker.drift.words.wording import changed
from checker.model import Term
from tests.verdicts.sample import ontology, terms

DATA = ontology().data
PHOTO, EMAIL, PLACE = terms("photos:user.content.photo", "e-mail address:user.contact.email", "exact location:user.location.precise")


def test_a_term_that_came_with_words_of_its_own_widens() -> None:
    words = changed("We share photos.", "We share photos and your e-mail address.")
    found = shift((PHOTO,), (PHOTO, EMAIL), words, DATA)
    assert found is not None
    assert (found.lost, found.gained) == ((), (EMAIL,))


def test_what_was_read_otherwise_in_the_same_words_did_not_change() -> None:
    words = changed("We share photos with printers.", "We share photos with our printers.")
    assert shift((), (PHOTO,), words, DATA) is None


def test_a_term_in_the_place_of_another_changes_only_where_the_taxonomy_tells_them_apart() -> None:
    words = changed("We share photos.", "We share e-mail address.")
    found = shift((PHOTO,), (EMAIL,), words, DATA)
    assert found is not None
    assert (found.lost, found.gained) == ((PHOTO,), (EMAIL,))
    unknown = Term(text="snaps")
    assert shift((PHOTO,), (unknown,), changed("We share photos.", "We share snaps."), DATA) is None


def test_a_broader_term_covers_a_narrower_one_and_other_words_of_the_same_id() -> None:
    anywhere, mail = terms("location:user.location", "email:user.contact.email")
    assert covered(PLACE, (anywhere,), DATA)
    assert not covered(anywhere, (PLACE,), DATA)
    assert covered(EMAIL, (mail,), DATA)


def test_a_definition_of_the_document_covers_what_it_includes() -> None:
    defined = Term(text="Member Data", includes=("user.content.photo",))
    assert covered(PHOTO, (defined,), DATA)


def test_the_head_of_a_list_of_examples_is_no_new_term_but_a_broad_term_in_the_place_of_a_narrow_one_is() -> None:
    (everything,) = terms("personal data:user")
    listed = changed("We collect photos.", "We collect personal data like photos.")
    assert shift((PHOTO,), (everything, PHOTO), listed, DATA) is None
    found = shift((PHOTO,), (everything,), changed("We share photos.", "We share personal data."), DATA)
    assert found is not None
    assert found.gained == (everything,)


def test_terms_are_quoted() -> None:
    assert named((PHOTO, EMAIL)) == "“photos”, “e-mail address”"


def test_whoever_was_named_before_is_no_term_that_is_lost() -> None:
    them = Term(text="them")
    words = changed("We share with them only what they need.", "We share only what is needed.")
    assert shift((them,), (), words, ontology().recipients) is None
    firms = Term(text="those firms in town")
    assert shift((firms,), (), changed("We share it with those firms in town.", "We share it."), ontology().recipients) is not None
