import pytest

from checker.contracts.enumeration import members, opening


def test_an_enumeration_says_as_many_things_as_it_has_members() -> None:
    assert members("Quill shall not (i) sell Data; (ii) retain it; or (iii) combine it.") == (
        "Quill shall not sell Data.",
        "Quill shall not retain it.",
        "Quill shall not combine it.",
    )


@pytest.mark.parametrize(
    "text", ["Section 2(a) applies and 2(b) does not.", "See (a) the Annex.", "It is kept (a) here and then (b) there by Quill."]
)
def test_marks_that_complete_no_opening_enumerate_nothing(text: str) -> None:
    assert members(text) == (text,)


def test_a_member_in_a_paragraph_of_its_own_goes_on_with_the_opening() -> None:
    first = "Quill shall not (i) sell Data;"
    assert opening(first) == "Quill shall not"
    assert members(first, goes_on=True) == ("Quill shall not sell Data.",)
    assert members("(ii) retain Data.", opening(first)) == ("Quill shall not retain Data.",)
    assert opening("Nothing is listed here.") == ""
