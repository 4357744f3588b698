"""Words that are a noun here and a verb there."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share your step count with your coach.": ["first_party share permit: step count; to coach"],
    "We report rent payments to a credit bureau.": ["first_party share permit: rent payments; to credit bureau"],
    "We share trade secrets with our auditors.": ["first_party share permit: trade secrets; to auditors"],
    "Your mechanic sees fault codes.": ["first_party share permit: fault codes; to mechanic"],
    "We share location with couriers and anonymise reviews.": [
        "first_party share permit: location; to couriers",
        "first_party delete require: reviews",
    ],
    "Your search terms trickle down to the ad exchanges.": ["first_party share permit: search terms; to ad exchanges"],
    "Team scores are published, whereas your heart rate remains between you and us.": [
        "first_party share permit: Team scores",
        "first_party share deny: heart rate",
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Rain trickles down to the drain.": [],
    "We share three times a day.": [],
    "We help deliver parcels to you.": [],
    "We will go collect parcels from you.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
