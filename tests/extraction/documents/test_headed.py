"""Bare lists under headings, both ways."""

import pytest

from tests.extraction.conftest import Extract, Read, briefs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "## Information we collect\n\n- Name\n- Email address\n",
            ["first_party collect permit: name", "first_party collect permit: email address"],
        ),
        ("## What Zorble collects\n\nName and email address.\n", ["first_party collect permit: name, email address"]),
        ("## What we never share\n\n- Your location\n", ["first_party share deny: location"]),
        ("## Who we share your data with\n\n- Advertising partners\n", ["first_party share permit: information; to advertising partners"]),
        ("## How we use your data\n\n- To prevent fraud\n", ["first_party use permit: information; for prevent fraud"]),
        ("## What we do with it\n\n- stop fraud and abuse\n", ["first_party use permit: information; for stop fraud and abuse"]),
    ],
)
def test_a_heading_makes_a_sentence_of_a_bare_list(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "## Contact\n\n- Name\n- Email address\n",
        "## Information we collect\n\n- Our promise\n- A word of thanks\n",
        "## How we use your data\n\nTo have your data removed, please write to us.\n",
        "## Submission Process\n\n- Name and street\n",
        "## What third parties collect\n\n- Name\n",
    ],
)
def test_other_lists_say_nothing(commitments: Read, text: str) -> None:
    assert not commitments(text)


def test_a_full_sentence_stays_as_it_is(commitments: Read) -> None:
    (found,) = commitments("## Information we collect\n\nWe never collect your location.\n")
    assert (found.action, found.kind) == ("collect", "deny")


def test_the_heading_is_quoted_as_lead_in(commitments: Read) -> None:
    text = "## Information we collect\n\n- Name\n"
    (found,) = commitments(text)
    assert found.text == "Name"
    assert found.lead_start is not None


def test_a_label_over_a_list_is_a_term_of_the_document(extracted: Extract) -> None:
    held = "## What we hold\n\n**Crossing papers.** Name, date of birth and postal address.\n\n"
    text = held + "## Airports\n\nWe pass crossing papers to airports.\n"
    shared = [c for c in extracted(text).commitments if c.action == "share"]
    assert [(t.text, t.id is not None, "user.name" in (t.id, *t.includes)) for c in shared for t in c.data] == [
        ("crossing papers", True, True)
    ]


def test_without_the_label_the_term_is_unknown(extracted: Extract) -> None:
    text = "## Airports\n\nWe pass crossing papers to airports.\n"
    assert [(t.text, t.id, t.includes) for c in extracted(text).commitments for t in c.data] == [("crossing papers", None, ())]


def test_who_is_meant_by_they_under_a_label(commitments: Read) -> None:
    (found,) = [c for c in commitments("## Who gets it\n\n**Restaurants.** They get your name and address.\n") if c.action == "share"]
    assert [t.id for t in found.recipients] == ["retailer.catering"]
