"""Which kind of condition a phrase is; durations, ages and clocks."""

import pytest

from checker.extraction.words.cues import age_bounds, classify, days, kinds, since
from checker.model import ConditionKind as K


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("with your consent", K.CONSENT, id="consent"),
        pytest.param("without your permission", K.CONSENT, id="permission"),
        pytest.param("unless you opt in", K.CONSENT, id="opting in is consent"),
        pytest.param("unless you opt out", K.OPT_OUT, id="opting out"),
        pytest.param("if required by law", K.LEGAL, id="law"),
        pytest.param("in response to a subpoena", K.LEGAL, id="subpoena"),
        pytest.param("in connection with a merger", K.TRANSACTION, id="merger"),
        pytest.param("after we notify you", K.NOTICE, id="notice"),
        pytest.param("as described in this notice", K.AS_DESCRIBED, id="this notice is no notice to the person"),
        pytest.param("in aggregated form", K.DEIDENTIFIED, id="aggregated"),
        pytest.param("at your direction", K.USER_DIRECTION, id="direction"),
        pytest.param("when you choose to", K.USER_DIRECTION, id="choice"),
        pytest.param("under a confidentiality agreement", K.CONTRACT, id="contract"),
        pytest.param("provided they have signed a business associate agreement", K.CONTRACT, id="what they signed"),
        pytest.param("once you have signed the form", K.CONSENT, id="what the person signed"),
        pytest.param("unless you have switched face grouping on", K.CONSENT, id="switched on"),
        pytest.param("unless you have enabled it", K.CONSENT, id="enabled"),
        pytest.param("when the light is switched on", None, id="switched on by nobody"),
        pytest.param("for 30 days", K.TIME, id="time"),
        pytest.param("if you are under 16", K.AGE, id="age"),
        pytest.param("if you live in California", K.REGION, id="region"),
        pytest.param("to the extent necessary", K.NECESSITY, id="necessity"),
        pytest.param("with great care", None, id="none"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_words_tell_the_kind(phrase: str, expected: K | None) -> None:
    assert classify(phrase) == expected
    assert classify(phrase.upper()) == expected
    assert kinds(phrase)[:1] == (() if expected is None else (expected,))


def test_all_kinds_of_a_phrase_are_told_in_the_order_of_the_rules() -> None:
    assert kinds("with your consent if you are under 16") == (K.CONSENT, K.AGE)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("for 90 days", 90, id="days"),
        pytest.param("for ninety (90) days", 90, id="in words and figures"),
        pytest.param("within 48 hours", 2, id="hours"),
        pytest.param("within one hour", 1, id="under a day counts as one"),
        pytest.param("for a year", 365, id="a year"),
        pytest.param("for 18 months", 548, id="months"),
        pytest.param("for two weeks", 14, id="weeks"),
        pytest.param("a 30-day period", 30, id="hyphen"),
        pytest.param("within 10 business days", 10, id="business days"),
        pytest.param("as long as necessary", None, id="no duration"),
        pytest.param("90 photos", None, id="a number of something else"),
    ],
)
def test_durations_are_told_in_days(phrase: str, expected: int | None) -> None:
    assert days(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("90 days after your last visit", "last visit", id="after"),
        pytest.param("within 30 days of closure", "closure", id="of"),
        pytest.param("two years from the date of purchase, or earlier", "date of purchase", id="up to the comma"),
        pytest.param("for 90 days", None, id="no start"),
        pytest.param("after closure", None, id="no duration"),
    ],
)
def test_the_clock_starts_at_what_follows_the_duration(phrase: str, expected: str | None) -> None:
    assert since(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("under 13", (13, None), id="under"),
        pytest.param("under the age of thirteen", (13, None), id="in words"),
        pytest.param("younger than 16", (16, None), id="younger"),
        pytest.param("18 or older", (None, 18), id="or older"),
        pytest.param("at least 16", (None, 16), id="at least"),
        pytest.param("minors", (18, None), id="minors"),
        pytest.param("adults", (None, None), id="no bound"),
    ],
)
def test_ages_are_bounds_in_years(phrase: str, expected: tuple[int | None, int | None]) -> None:
    assert age_bounds(phrase) == expected
