"""A finding keeps its fingerprint, so that waivers and baselines hold, while what does not concern it changes around it."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ALLOWED, DENIED, POLICY, checker, log

DENIAL = "We never share your photos with advertisers."


def fingerprints(case: Path) -> list[str]:
    return [finding["fingerprint"] for finding in json.loads(checker("check", case, "--format", "json").stdout)["findings"]]


def edited(old: str, new: str) -> Callable[[Path], None]:
    assert old in POLICY
    return lambda case: written(case / "policy.md", POLICY.replace(old, new))


def events(*rows: dict[str, object]) -> Callable[[Path], None]:
    return lambda case: written(case / "events.jsonl", log(*rows))


def written(path: Path, text: str) -> None:
    path.write_bytes(text.encode())


def as_html(case: Path) -> None:
    blocks = [f"<h2>{block.lstrip('# ')}</h2>" if block.startswith("#") else f"<p>{block}</p>" for block in POLICY.split("\n\n")]
    (case / "policy.html").write_text("<html><body>" + "".join(blocks) + "</body></html>", encoding="utf-8")
    (case / "checker.toml").write_text((case / "checker.toml").read_text().replace("policy.md", "policy.html"))


MANY = [DENIED | {"event_id": f"e{number}", "occurred_at": f"2020-0{number}-01T00:00:00Z", "count": number} for number in range(1, 10)]
SHUFFLED = random.Random(3).sample([ALLOWED, *MANY], 10)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(edited(DENIAL, "We  never share\nyour photos with advertisers."), id="wrapped"),
        pytest.param(edited("# Privacy", "# Our new heading: privacy"), id="a heading"),
        pytest.param(edited("\n\n", "\n\n\n\n"), id="blank lines"),
        pytest.param(edited("## Who", "We like to be plain about what we do.\n\n## Who"), id="a sentence before it"),
        pytest.param(edited("never share your", "**never** share your"), id="bold"),
        pytest.param(edited("\n", "\r\n"), id="other line ends"),
        pytest.param(as_html, id="HTML"),
        pytest.param(events(ALLOWED, DENIED), id="the log the other way round"),
        pytest.param(events(*MANY, ALLOWED), id="new rows"),
        pytest.param(events(*SHUFFLED), id="new rows, shuffled"),
    ],
)
def test_a_fingerprint_survives(case: Path, change: Callable[[Path], None]) -> None:
    (before,) = fingerprints(case)
    change(case)
    assert fingerprints(case) == [before]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(events(DENIED | {"recipient": "Bidsworth", "recipient_role": "advertiser"}), id="another recipient"),
        pytest.param(events(DENIED | {"purpose": "analytics"}), id="another purpose"),
        pytest.param(edited(DENIAL, "Your photos are never given to advertisers."), id="other words"),
    ],
)
def test_what_is_another_matter_has_another_fingerprint(case: Path, change: Callable[[Path], None]) -> None:
    (before,) = fingerprints(case)
    change(case)
    assert before not in fingerprints(case)
