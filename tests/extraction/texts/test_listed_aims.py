"""Aims set apart by semicolons, each read as an aim; what is no deed is none."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We use your data to: send tickets; answer letters; and count visits.": [
            "first_party use permit: data; for send tickets, answer letters, count visits"
        ],
        "We use your data to run the shop; improve our pages; and write to you.": [
            "first_party use permit: data; for run the shop, improve our pages, write to you"
        ],
        "We use your answers to: mark your test; rank the class; and plan lessons.": [
            "first_party use permit: answers; for mark your test, rank the class, plan lessons"
        ],
    },
    {
        "We use your data to run the shop; we never sell it.": [
            "first_party use permit: data; for run the shop",
            "first_party sell deny: it",
        ],
        "We use your data to: billing; hosting; support.": ["first_party use permit: data"],
        "We use your number to ring you; please tell us if it changes.": ["first_party use permit: number; for ring you; if other"],
        "We use your file to treat you; your doctor reads it.": [
            "first_party use permit: file; for treat you",
            "first_party share permit: it; to doctor",
        ],
    },
)
def test_each_aim_of_a_list_is_one(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
