"""What recipients do for us is what they are given data for."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We share your data with companies that process payments for us.": [
        "first_party share permit: data; to companies that process payments for us; for process payments for us"
    ],
    "We disclose your data to third parties who perform services on our behalf, such as hosting and billing.": [
        "first_party share permit: data; to third parties who perform services on our behalf; for hosting, billing"
    ],
    "We share your data with companies that provide services to us, including event management and marketing.": [
        "first_party share permit: data; to companies that provide services to us; for event management, marketing"
    ],
    "We pass your address to couriers who deliver parcels on our behalf.": [
        "first_party share permit: address; to couriers; for deliver parcels on our behalf"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We pass your address to firms that work for us.": ["first_party share permit: address; to firms that work for us"],
    "We pass your address to firms who act on our behalf.": ["first_party share permit: address; to firms who act on our behalf"],
    "We pass your address to friends who write on your behalf.": ["first_party share permit: address; to friends; if user_direction"],
    "We never pass your address to firms that send adverts for us.": ["first_party share deny: address; to firms that send adverts for us"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
