"""Where a phrase starts and ends."""

from checker.extraction.nouns.edges import past_commas, trim, with_number
from tests.extraction.conftest import Parse


def test_a_phrase_has_neither_comma_before_nor_behind_it(parsed: Parse) -> None:
    doc = parsed("We share it, with your consent, with (our) vendors.")
    assert doc[past_commas(doc, 3) : trim(doc, 4, 8)].text == "with your consent"
    assert doc[trim(doc, 8, 12) - 1].text == ")"


def test_a_clock_starts_with_its_number(parsed: Parse) -> None:
    doc = parsed("We delete it 60 days after closure.")
    assert doc[with_number(doc, 5)].text == "60"
    assert with_number(doc, 1) == 1


def test_as_long_as_starts_with_its_first_word(parsed: Parse) -> None:
    doc = parsed("We keep it for as long as your account is open, as long as you pay.")
    assert with_number(doc, 6) == 3
    assert with_number(doc, 14) == 12
