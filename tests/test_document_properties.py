"""What must hold for any whole document: order, and what it says of other things, change no verdict; a denial more clears nothing."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.excerpts import Excerpt, event_ids, excerpts, verdicts

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "documents"
STEP = 6  # every sixth document of each set
DOCUMENTS = [each for path in sorted(FOLDER.glob("*.jsonl")) for each in excerpts(path)[::STEP] if each.get("kind") != "contract"]
UNRELATED = (
    "## Opening hours\n\nThe office opens at nine on weekdays.",
    "## The garden\n\nRoses are planted in spring. Dogs are welcome.",
    "## About this page\n\nThis page was printed on green paper.",
)
DENIALS = ("## Further\n\nWe never sell recipes to bakers.", "## Also\n\nNobody outside gets your shoe size.")

documents = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each["id"])


def judged(document: Excerpt) -> list[str]:
    """Return the verdicts of the events, in the order of the document."""
    found = verdicts(document)
    return [found[name] for name in event_ids(document)]


@cache
def _as_it_is(identity: str) -> tuple[str, ...]:
    return tuple(judged(next(each for each in DOCUMENTS if each["id"] == identity)))


def _with(document: Excerpt, **changed: Any) -> Excerpt:
    return {**document, **changed}


@documents
def test_the_order_of_events_and_of_the_register_changes_nothing(document: Excerpt) -> None:
    turned = judged(_with(document, events=document["events"][::-1]))
    assert tuple(turned[::-1]) == _as_it_is(document["id"])


@documents
def test_what_is_said_of_something_else_changes_nothing(document: Excerpt) -> None:
    behind = UNRELATED[len(document["id"]) % len(UNRELATED) - len(document["events"]) % 2]
    assert tuple(judged(_with(document, text=f"{document['text']}\n\n{behind}"))) == _as_it_is(document["id"])


@documents
@pytest.mark.parametrize("denial", DENIALS)
def test_a_denial_more_clears_nobody(document: Excerpt, denial: str) -> None:
    after = judged(_with(document, text=f"{document['text']}\n\n{denial}"))
    assert ("contradicted", "consistent") not in set(zip(_as_it_is(document["id"]), after, strict=True))


@documents
def test_fewer_data_of_a_permitted_event_are_permitted_too(document: Excerpt) -> None:
    pairs = zip(document["events"], _as_it_is(document["id"]), strict=True)
    several = [event for event, found in pairs if found == "consistent" and len(event["data"]) > 1]
    narrower = [{**event, "data": [one]} for event in several for one in event["data"]]
    assert not narrower or set(judged(_with(document, events=narrower))) == {"consistent"}
