import pytest

from checker.contracts.sides import sides
from checker.contracts.together import together
from checker.contracts.voice import Voice
from checker.reading import read_text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            'between Lark Ltd ("Lark") and Oak Ltd ("Oak"), each a "Controller" and together the "Controllers".',
            ("Controller", "Controllers"),
        ),
        ('Lark Ltd and Oak Ltd (individually a "Company", collectively "the Companies") agree.', ("Company", "Companies")),
        ('Lark Ltd and Oak Ltd (each a "Party" and together the "Parties") agree.', ()),
        ('Each Controller shall name a "Contact Person".', ()),
        ('between Lark Ltd (the "Controller") and Oak Ltd (the "Processor").', ()),
    ],
)
def test_names_that_a_text_gives_to_each_of_its_parties(text: str, names: tuple[str, ...]) -> None:
    assert together([text]) == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Neither Controller may sell Visitor Data.", "We may not sell Visitor Data."),
        ("Neither of the Controllers shall sell Visitor Data.", "We shall not sell Visitor Data."),
        ("Each Controller may host Visitor Data.", "We may host Visitor Data."),
        ("The Controllers shall delete Visitor Data.", "We shall delete Visitor Data."),
        ("Neither Customer may sell Visitor Data.", "Neither Customer may sell Visitor Data."),
    ],
)
def test_each_of_them_speaks_where_any_of_them_is_meant(text: str, said: str) -> None:
    assert Voice(("Lark",), ("Oak",), together=("Controller", "Controllers")).speak(text) == said


def test_such_a_name_is_no_third_party() -> None:
    opening = 'This arrangement is made between Lark Ltd ("Lark") and Oak Ltd ("Oak") (each a "Controller", together the "Controllers").'
    found = sides(
        read_text(f"# Arrangement\n\n{opening}\n\nLark may host data. Oak may host data. Each Controller shall agree.", "a.md", ".md")
    )
    assert sorted(side.name for side in found.all) == ["Lark", "Oak"]
