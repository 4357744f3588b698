from checker.drift.clauses.sentence import sentences
from tests.drift.versions import text


def test_sentences_keep_their_places_and_have_plain_words() -> None:
    statement = text("1. We keep “photos”.\n\n- letters\n- songs")
    found = sentences(statement)
    assert all(statement.text[each.start : each.end] == each.text for each in found)
    keys = [each.key for each in found]
    assert "we keep photos" in keys
    assert keys.index("letters") + 1 == keys.index("songs")


def test_a_few_words_that_open_a_paragraph_are_its_label() -> None:
    found = sentences(text("Present position and telephone details. When you ride with us, we ask for them.\n\nRides and boats."))
    assert [each.text for each in found if each.label] == ["Present position and telephone details."]
