"""Headings that leave a sentence open are gone on with by the items below them; others are not."""

import pytest

from checker.extraction.texts.open_headings import under_open
from checker.reading import read_text
from tests.extraction.conftest import Read, briefs


def under(heading: str, *items: str) -> str:
    return f"## {heading}\n\n" + "".join(f"- {item}\n" for item in items)


@pytest.mark.parametrize(
    ("heading", "item", "told"),
    [
        ("We never", "sell your samples", "We never sell your samples"),
        ("3. We will not", "Lend your tapes", "We will not lend your tapes"),
        ("We do not use your scans for", "Advertising", "We do not use your scans for advertising"),
        ("Our staff may share your file with", "IBM", "Our staff may share your file with IBM"),
        ("Your meter readings are never", "sold", "Your meter readings are never sold"),
        ("We only share your records when", "You ask us to", "We only share your records when you ask us to"),
        ("What we never do", "Rent out our list", "We never rent out our list"),
        ("Things we don't do with your data", "read your mail", "We never read your mail"),
        ("We don’t share", "your school reports", "We don't share your school reports"),
    ],
)
def test_an_open_heading_is_gone_on_with(heading: str, item: str, told: str) -> None:
    found = under_open(read_text(under(heading, item), "policy.md", ".md"), 1, goes_on=True)
    assert found == (told, 0)


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("Who may we share it with?", "our bank"),
        ("Contact us by", "letter"),
        ("How to write to", "the office"),
        ("We are open", "on Mondays"),
        ("Your data", "name"),
        ("What we never do", "your name"),
        ("What we never do", "selling your name"),
        ("We never", "the name of your doctor"),
        ("Your rights to", "access"),
        ("What you never do", "share your password"),
    ],
)
def test_a_heading_that_says_nothing_of_its_items_opens_nothing(heading: str, item: str) -> None:
    assert under_open(read_text(under(heading, item), "policy.md", ".md"), 1, goes_on=True) is None


def test_a_sentence_of_its_own_goes_on_with_cases_only() -> None:
    of_cases, of_deeds = (read_text(under(heading, "You ask us to."), "policy.md", ".md") for heading in ("We share it if", "We may"))
    assert under_open(of_cases, 1, goes_on=False) == ("We share it if you ask us to.", 0)
    assert under_open(of_deeds, 1, goes_on=False) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            under("We never", "sell your seat preferences", "hand your passport numbers to airlines"),
            ["first_party sell deny: seat preferences", "first_party share deny: passport numbers; to airlines"],
        ),
        (under("We do not use your essays for", "advertising"), ["first_party use deny: essays; for advertising"]),
        (
            under("We share your allergies with", "the ship's doctor", "Caterers"),
            ["first_party share permit: allergies; to ship's doctor", "first_party share permit: allergies; to caterers"],
        ),
        (under("4. We will not:", "Lend your tapes"), ["first_party sell deny: tapes"]),
        (under("We are here for", "your family", "your dog"), []),
        (under("About us", "We sell boats", "Founded in 1911"), []),
    ],
    ids=["denials", "a purpose", "recipients", "a colon", "no practice", "no open heading"],
)
def test_what_stands_under_an_open_heading_is_read(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected


def test_the_cases_of_a_limit_are_known_though_they_are_sentences(commitments: Read) -> None:
    for text in (
        under("We only share your chart when", "you ask us to", "a court orders us to"),
        "We only share your chart when:\n\n- You ask us to.\n- A court orders us to.\n",
    ):
        assert {(c.kind, w.kind) for c in commitments(text) for w in c.conditions} == {("permit", "user_direction"), ("permit", "legal")}
        assert [c.kind for c in commitments(text)] == ["limit", "permit", "permit"]
