import pytest

from checker.ontology.words import stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("E-mail Addresses", ("email", "address")),
        ("Wi\u2011Fi network", ("wifi", "network")),
        ("your friends\u2019 photos", ("your", "friend", "photo")),
        ("organisations", ("organization",)),
        ("advertising franchises", ("advertising", "franchise")),
        ("personal details", ("personal", "information")),
        ("children\u2019s data", ("child", "information")),
        ("cookies/pixels & tags", ("cookie", ",", "pixel", "and", "tag")),
        ("you\u2019ve visited", ("you", "have", "visited")),
        ("business status", ("business", "status")),
        ("photo " * 200, ("photo",) * 60),
        ("", ()),
    ],
    ids=[
        "hyphen and plural",
        "odd hyphen",
        "possessive",
        "British spelling",
        "words in -ise",
        "synonym",
        "irregular plural",
        "slash",
        "contraction",
        "no plural",
        "too long",
        "empty",
    ],
)
def test_wording_is_made_comparable(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "forms",
    [
        ("provide", "providing", "provided"),
        ("target", "targeted", "targeting"),
        ("share", "sharing"),
        ("stop", "stopping"),
        ("sell", "selling"),
    ],
)
def test_the_forms_of_a_verb_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_a_noun_in_ing_keeps_its_ending() -> None:
    assert stem("accounting") != stem("account")
