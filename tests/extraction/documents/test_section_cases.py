"""Headings that tell a time or a case."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "heading", ["After the course", "While you are travelling", "If something goes wrong", "3. During the trial", "Once the season is over"]
)
def test_a_denial_below_starts_with_it(commitments: Read, heading: str) -> None:
    (found,) = commitments(f"## {heading}\n\nWe do not sell your photos.")
    assert [c.text for c in found.conditions] == [heading.removeprefix("3. ")]


@pytest.mark.parametrize(
    "heading",
    [
        "When we share data",
        "When information leaves Acme",
        "When your data is shared",
        "When do we share?",
        "If you rent from us",
        "While you are a member",
        "Photos",
        "At a glance",
        "When information leaves us",
    ],
)
def test_topics_and_people_start_nothing(commitments: Read, heading: str) -> None:
    (found,) = commitments(f"## {heading}\n\nWe do not sell your photos.")
    assert found.conditions == ()


def test_before_a_deed_is_until_it(commitments: Read) -> None:
    (found,) = commitments("## Before you book\n\nWe do not ask for your passport.")
    assert [(c.text, c.effect.value) for c in found.exceptions] == [("Before you book", "unless")]


def test_a_list_below_is_in_doubt_and_a_permission_is_not(commitments: Read) -> None:
    limit, permit = commitments("## During the trial\n\nWe only give your name to couriers. We give your age to banks.")
    assert (limit.confidence < 0.6, permit.confidence < 0.6) == (True, False)


@pytest.mark.parametrize(
    ("text", "started"),
    [
        ("## During the ride\n\nWe do not use your location for advertising.", False),
        ("**While you wait.** Your name is not used for marketing.", False),
        ("## During the ride\n\nWe do not record your voice.", True),
        ("## After the ride\n\nWe do not use your location for advertising.", True),
    ],
)
def test_a_stage_says_nothing_of_what_data_are_not_used_for(commitments: Read, text: str, *, started: bool) -> None:
    (found,) = [c for c in commitments(text) if c.kind == "deny"]
    assert bool(found.conditions) is started
