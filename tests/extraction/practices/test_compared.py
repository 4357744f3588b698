"""Denials of more than something: what stays within the measure is not denied."""

from tests.extraction.conftest import Read, both_ways


@both_ways(
    {
        "We do not disclose your details more often than once a year.": ["deny: more often than once a year"],
        "We do not share your location with hosts any longer than the ride lasts.": ["deny: longer than the ride lasts"],
        "We will not sell your bookings for less than they cost us.": ["deny: less than they cost us"],
        "Your photos are not shown to guests earlier than a day before.": ["deny: earlier than a day before"],
    },
    {
        "We do not share your name with anyone other than banks.": ["limit:"],
        "We do not share your name with shops that pay more than you do.": ["deny: that pay more than you do"],
        "We do not share your name with banks, but sell it more than ever.": ["deny:", "permit:"],
        "We do not share your name with banks.": ["deny:"],
        "We share your name with banks more often than with shops.": ["permit:"],
    },
)
def test_the_measure_is_a_case_of_the_denial(commitments: Read, sentence: str, expected: list[str]) -> None:
    found = [f"{c.kind.value}: {'; '.join(x.text for x in c.conditions)}".strip() for c in commitments(sentence)]
    assert found == expected


def test_no_promise_is_made_to_each_of_a_class(commitments: Read) -> None:
    assert commitments("We do not share your photo with every member.") == ()
    assert [c.kind.value for c in commitments("We do not share your photo with any member.")] == ["deny"]
