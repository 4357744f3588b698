"""An "only" in a reason, or before another verb, limits that and no more."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "Parcels data is kept at the depot and is only visible to drivers.": [
            "first_party retain permit: Parcels data",
            "first_party share limit: Parcels data; to drivers; only recipient",
        ],
        "Your file is stored on our servers and only used for billing.": [
            "first_party retain permit: file; for billing",
            "first_party use limit: file; for billing; only purpose",
        ],
        "We use your post code to find a shop since we can only deliver to some towns.": [
            "first_party use permit: post code; for find a shop"
        ],
        "Meter readings are kept for a year and can be seen only by our engineers.": [
            "first_party retain permit: Meter readings; if time",
            "first_party share limit: Meter readings; to engineers; only recipient",
        ],
        "Reports are stored here and may be shared solely with the council.": [
            "first_party retain permit: Reports",
            "first_party share limit: Reports; to council; only recipient",
        ],
        "We collect, keep and only share your name to bill you.": [
            "first_party collect permit: name; for bill you",
            "first_party retain permit: name; for bill you",
            "first_party share limit: name; for bill you; only purpose",
        ],
    },
    {
        "Your name may be stored and used only for billing.": [
            "first_party retain limit: name; for billing; only purpose",
            "first_party use limit: name; for billing; only purpose",
        ],
        "We may share your name and only share it to greet you.": [
            "first_party share limit: name; for greet you; only purpose",
            "first_party share limit: it; for greet you; only purpose",
        ],
        "Photos will only be kept or shared with your consent.": [
            "first_party retain limit: Photos; if consent; only condition",
            "first_party share limit: Photos; if consent; only condition",
        ],
        "Because the law asks for it, we only share your name with the tax office.": [
            "first_party share limit: name; to tax office; if legal; only recipient"
        ],
    },
)
def test_an_only_of_another_verb_limits_nothing_here(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "We never pass on your street, because that would show where you live.": ["first_party share deny: street"],
        "We never pass on your street, for that would show where you live.": ["first_party share deny: street"],
        "We do not give your age to shops, as they have no use for it.": ["first_party share deny: age; to shops"],
        "We do not sell meter readings, since these belong to the tenants.": ["first_party sell deny: meter readings"],
        "As we are a bank, we keep records for ten years.": ["first_party retain permit: records; if time"],
    },
    {
        "We do not sell recordings because our members would leave.": ["first_party sell deny: recordings; if other"],
        "We share your name with the courier because you asked for delivery.": [
            "first_party share permit: name; to courier; if user_direction"
        ],
        "We share your name with the police because the law requires it.": ["first_party share permit: name; to police; if legal"],
        "We do not share your photos as long as the shop is open.": ["first_party share deny: photos; if time"],
        "We give your address to the club as you requested.": ["first_party share permit: address; to club; if user_direction"],
        "We have not sold your data since our merger with Oak.": ["first_party sell deny: data; if other"],
    },
)
def test_a_reason_is_no_condition(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
