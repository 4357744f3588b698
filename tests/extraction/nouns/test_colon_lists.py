"""Data that a list behind a colon names, known to the taxonomy or not."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share the following categories of information with hotels: arrival time, pillow choice, and allergy notes.": [
        "first_party share permit: information, arrival time, pillow choice, allergy notes; to hotels"
    ],
    "We get the following categories of data from the makers of the ovens that stand in your own kitchen: recipes, baking times and photos.": [  # noqa: E501
        "first_party collect permit: data, recipes, baking times, photos"
    ],
    "We collect these kinds of data: shoe size, gait pattern and heart rate.": [
        "first_party collect permit: data, shoe size, gait pattern, heart rate"
    ],
}
NOT_READ = {
    "We collect the following information: we ask your name and read your card.": [
        "first_party collect permit: following information",
        "first_party collect permit: card",
    ],
    "We share information about you with banks: they check it.": [
        "first_party share permit: information about you; to banks",
        "third_party use permit: it; to they",
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_general_data_right_before_a_colon_announce_their_list(commitments: Read) -> None:
    told = commitments("We store technical data: your IP address, browser type, and time zone setting.")[0].data
    assert [d.text for d in told] == ["technical data", "IP address", "browser type", "time zone setting"]
    assert [d.text for d in commitments("We share your data: it is sold to brokers.")[0].data] == ["data"]
