"""Limits and cases that belong to what the sentence says, not to the noun or verb beside them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We use the details you give us only for the lesson you booked.": [
        "first_party use limit: details you give us; for lesson; only purpose"
    ],
    "We share the file you uploaded solely with the notary.": ["first_party share limit: file; to notary; only recipient"],
    "These providers may use the fingerprints disclosed to them only for purposes related to our service.": [
        "third_party use limit: fingerprints; to providers; for purposes related to our service; only purpose"
    ],
    'We use so-called "flash cookies" to remember your basket.': ["first_party use permit: flash cookies; for remember your basket"],
}
NOT_READ = {
    "Object to processing of your records where we are relying on a legitimate interest, or where we are processing your records for marketing.": [],  # noqa: E501
    "We use the names you added only yesterday to print badges.": ["first_party use permit: names; for print badges"],
    "You may object where we rely on our interests, and we delete your file when you leave.": ["first_party delete permit: file; if other"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
