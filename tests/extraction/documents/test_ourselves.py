import pytest

from checker.extraction.documents.ourselves import introduced, names_for_us


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Marlow Ltd ("Marlow", "we") runs ferries.', {"marlow"}),
        ('Marlow Ltd ("Marlow") runs ferries.', set()),
        ("We run ferries.", set()),
    ],
    ids=["beside we", "alone", "no bracket"],
)
def test_a_bracket_beside_we_names_the_author(text: str, names: set[str]) -> None:
    assert names <= names_for_us(text)
    assert bool(names_for_us(text)) is bool(names)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ('Marlow Ltd (hereinafter "the Operator") runs ferries.', True),
        ("This app is made by Marlow.", True),
        ('Our servers stand at Alto Hosting ("Alto").', False),
    ],
    ids=["hereinafter", "made by", "somebody else"],
)
def test_the_author_opens_the_text(text: str, *, is_one: bool) -> None:
    assert bool(introduced(text)) is is_one
