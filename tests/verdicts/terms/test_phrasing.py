"""Words of a text in questions about them."""

import pytest

from checker.verdicts.terms.phrasing import quoted, was_so, whether, whether_one


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("and whether you passed", "you passed"),
        ("or if substantially all of the assets are sold,", "if substantially all of the assets are sold"),
        ("(which we call “network data”", "which we call “network data”"),
        ('your profile is set to "Open', "your profile is set to Open"),
        ("the sign (at the door) is up", "the sign (at the door) is up"),
        ("you agree", "you agree"),
    ],
)
def test_a_phrase_is_cut_out_whole(phrase: str, expected: str) -> None:
    assert quoted(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("you book a flight", "whether “you book a flight” was so"),
        ("and whether you passed", "whether “you passed” was so"),
        ("at your written direction", "whether this was done “at your written direction”"),
        ("With Night Mode switched on", "whether this was done “with Night Mode switched on”"),
        ("Without it", "whether this was done “without it”"),
        ("to protect people from harm", "whether this was done “to protect people from harm”"),
        ("that helps to stop the nuisance", "whether it was one “that helps to stop the nuisance”"),
        ("enabled", "whether it was “enabled”"),
    ],
)
def test_what_is_asked_can_be_read(phrase: str, expected: str) -> None:
    assert whether(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("you book a flight", "it so: “you book a flight”"),
        ("save as clause 5 permits", "it so: “save as clause 5 permits”"),
        ("To Records that the tax office wants", "this done “to Records that the tax office wants”"),
        ("that helps to stop the nuisance", "it one “that helps to stop the nuisance”"),
        ("enabled", "it “enabled”"),
    ],
)
def test_the_same_can_be_asked_directly(phrase: str, expected: str) -> None:
    assert was_so(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("policyholder", "whether the person was a “policyholder”"),
        ("entrant", "whether the person was an “entrant”"),
        ("existing customers", "whether the person was one of those meant by “existing customers”"),
    ],
)
def test_people_are_asked_for_as_people(phrase: str, expected: str) -> None:
    assert whether_one(phrase) == expected
