import pytest

from checker.drift.words.wording import changed, plain, rests_on


@pytest.mark.parametrize(
    "other", ["4.2 We share your photos.", "(b) We share your photos", "• We  share\nyour photos", "WE SHARE YOUR PHOTOS."]
)
def test_numbering_and_typography_are_no_part_of_a_clause(other: str) -> None:
    assert plain(other) == plain("We share your photos.")


def test_words_that_only_moved_did_not_change() -> None:
    assert not changed("With your consent, we share photos.", "We share photos with your consent.")


def test_words_in_the_place_of_others_are_told_from_words_alone() -> None:
    replaced = changed("We give photos to our partners.", "We sell photos to our partners.")
    assert (replaced.gone, replaced.came, replaced.dropped, replaced.inserted) == (("give",), ("sell",), (), ())
    inserted = changed("We share photos.", "We share photos and your exact location.")
    assert (inserted.gone, inserted.inserted) == ((), ("exact", "location"))


def test_a_word_that_moved_hides_no_word_that_came() -> None:
    assert changed("From your camera and photos.", "From your camera, photos and microphone.").inserted == ("microphone",)


def test_another_form_of_a_word_is_no_other_word() -> None:
    assert not changed("The administrators of the account may see it.", "The administrator of the account may see it.")


def test_joining_words_tell_nothing() -> None:
    assert not changed("We share the photos.", "We share your photos.").telling
    assert changed("We share photos.", "We sell photos.").telling


def test_a_phrase_rests_on_changed_words_but_not_on_joining_ones() -> None:
    assert rests_on("your exact location", ("exact",))
    assert not rests_on("your exact location", ("your", "name"))


def test_another_word_for_the_same_is_no_change() -> None:
    assert not changed("We give photos to our partners.", "We provide photos to our partners.")
    assert "never" in changed("We give photos to our partners.", "We never provide photos to our partners.").came


def test_addresses_and_brackets_of_number_are_no_words() -> None:
    assert plain("Write to the owner(s) at walks@heartline.example or https://heartline.example/stop?x=1.") == "write to the owner at or"
    assert plain("e" * 200 + "@" + "a." * 400) != ""


def test_signs_that_a_page_lost_are_no_words() -> None:
    assert plain("Marlowrsquo;s boats &amp; piers") == plain("Marlow’s boats & piers")
