"""Lists of doings: each is a purpose, wherever the parse hung it."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We use your roll number for purposes such as printing badges, seating guests where there is room, and settling the bill.": [
        "first_party use permit: roll number; for purposes, printing badges, seating guests where there is room, settling the bill"
    ],
    "We keep your address for the following purposes: posting certificates; answering complaints; and meeting our legal duties.": [
        "first_party retain permit: address; for posting certificates, answering complaints, meeting our legal duties"
    ],
    "Your readings are processed for the purposes of balancing the grid, checking how meters run, and billing you.": [
        "first_party use permit: readings; for balancing the grid, checking how meters run, billing you"
    ],
}
NOT_READ = {
    "We process your plate number for opening the barrier, keeping records of stays, and we share it with the council.": [
        "first_party use permit: plate number; for opening the barrier, keeping records of stays",
        "first_party share permit: it; to council",
    ],
    "We do not use your number for calling about donations or passing it to sponsors.": [
        "first_party use deny: number; for calling about donations or passing it to sponsors",
        "first_party share deny: it; to sponsors",
    ],
}


@both_ways(READ, NOT_READ)
def test_each_doing_is_a_purpose_and_what_is_done_with_data_is_a_practice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
