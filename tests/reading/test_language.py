from checker.reading.language import foreign

FRENCH = "Nous ne vendons jamais vos données personnelles à des tiers et nous les conservons aussi longtemps que nécessaire. " * 5
ENGLISH = "We never sell your personal data to third parties and we keep it for as long as it is needed by us. " * 5
DUTCH = "Wij verkopen uw persoonsgegevens nooit aan derden en wij bewaren ze niet langer dan nodig is voor de dienst. " * 5


def test_french_and_dutch_are_named() -> None:
    assert foreign([FRENCH]) == "French"
    assert foreign([DUTCH]) == "Dutch"


def test_english_passes() -> None:
    assert foreign([ENGLISH]) is None


def test_english_lists_without_function_words_pass() -> None:
    assert foreign(["Name, email address, phone number, device identifier, browser type, precise location, purchase history. " * 8]) is None


def test_a_short_text_is_not_judged() -> None:
    assert foreign(["Nous ne vendons jamais vos données."]) is None
