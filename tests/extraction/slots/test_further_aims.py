import pytest

from tests.extraction.conftest import Read, Table, both_ways

READ = {
    "We keep your address, which lets us plan the round.": ["plan the round"],
    "We use pooled figures to study how the scooters are ridden, which lets us improve our maps.": [
        "study how the scooters are ridden", "improve our maps",
    ],
    "We keep your address, allowing us to plan the round.": ["plan the round"],
    "We collect your blood type as this allows us to match donors.": ["match donors"],
    "We use the number of messages you are sending to plan our shifts, and to suggest courses.": ["plan our shifts", "suggest courses"],
    "We collect the details of others that you give us in order to complete your request.": ["complete your request"],
    "We keep the photos that you send us in order to answer your question.": ["answer your question"],
    "They have access to information that is necessary to perform their tasks.": ["perform their tasks"],
}  # fmt: skip
NEAR_MISSES: Table = {
    "We keep the files that you put in order.": [],
    "We record your calls, which allows you to hear them again.": [],
    "We use the details you need to file your taxes.": [],
    "We use the answers we are required to keep.": [],
    "We keep your address as you allowed us to plan the round.": [],
    "We collect your name, which never helps us to sell.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_what_a_practice_lets_us_do_is_its_purpose(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [item.text for item in commitments(sentence)[0].purposes] == expected


def test_a_reason_is_no_condition(commitments: Read) -> None:
    assert not commitments("We collect your blood type as this allows us to match donors.")[0].conditions


@pytest.mark.parametrize(
    ("sentence", "aims"),
    [
        (
            "We use the data to run our shop, which includes packing orders, answering calls and sending receipts.",
            ["run our shop", "packing orders", "answering calls", "sending receipts"],
        ),
        ("We use the data to run our shop, which includes a bakery.", ["run our shop"]),
        ("We use the data to run our shop, which stands in Leeds.", ["run our shop"]),
    ],
)
def test_what_an_aim_is_said_to_include_is_an_aim(commitments: Read, sentence: str, aims: list[str]) -> None:
    assert [p.text for p in commitments(sentence)[0].purposes] == aims
