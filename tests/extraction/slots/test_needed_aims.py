"""What data are said to be needed for is a purpose, wherever it is said; what somebody is required to do is none."""

from tests.extraction.conftest import Read, both_ways

READ: dict[str, list[str]] = {
    "We disclose your records where we believe that this is necessary in order to obey the law, to settle claims and to guard us.": [
        "obey the law", "settle claims", "guard us",
    ],
    "We may give your records to insurers as we, in our sole view, believe necessary or appropriate to answer claims, or prevent harm.": [
        "answer claims", "prevent harm",
    ],
    "We keep your file as reasonably necessary to bill you, prevent fraud and enforce our rules.": [
        "bill you", "prevent fraud", "enforce our rules",
    ],
    "We may disclose your address if that is needed or appropriate to send a parcel.": ["send a parcel"],
}  # fmt: skip
NOT_READ: dict[str, list[str]] = {
    "We may be required to disclose your records.": [],
    "We disclose your records where that is necessary.": [],
    "We keep your file for as long as necessary.": [],
}


@both_ways(READ, NOT_READ)
def test_what_data_are_needed_for_is_a_purpose(commitments: Read, sentence: str, expected: list[str]) -> None:
    (first, *_) = commitments(sentence)
    assert [p.text for p in first.purposes] == expected


def test_the_case_that_tells_of_the_need_stays_one(commitments: Read) -> None:
    text = "We may keep your file while you are a pupil, as told in this notice or as otherwise needed to teach you."
    (kept,) = commitments(text)
    assert [p.text for p in kept.purposes] == ["teach you"]
    assert "as otherwise needed to teach you" in [c.text for c in kept.conditions]
