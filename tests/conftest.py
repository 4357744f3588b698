"""A small case in a folder of its own, for tests that run the whole checker; every text is our own."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main

POLICY = """\
# Privacy at Heartline

Heartline runs a dating service. This policy says what we do with what you tell us, and who else may get to see it.

## Who receives your information

We never share your photos with advertisers. We share your e-mail address with our service providers so that they can send you the
messages that you asked for. We may disclose your personal information when a court order requires us to do so.
"""

REGISTER = """\
recipients:
  - name: Adsworth
    domains: [adsworth.example]
    role: advertiser
  - name: Mailman
    role: service_provider
    contracts:
      - {ref: DPA-1, from: 2019-01-01, purposes: [send messages], data: [email]}
"""

PROJECT = """\
[organisation]
name = "Heartline"

[[statements]]
path = "policy.md"
effective_from = 2019-01-01

[events]
paths = ["events.jsonl"]

[recipients]
path = "recipients.yaml"
"""

DENIED: dict[str, object] = {
    "event_id": "denied",
    "occurred_at": "2020-05-01T10:00:00Z",
    "data": ["photos"],
    "recipient": "Adsworth",
    "purpose": "advertising",
}
ALLOWED: dict[str, object] = {
    "event_id": "allowed",
    "occurred_at": "2020-05-02T10:00:00Z",
    "data": ["email"],
    "recipient": "Mailman",
    "purpose": "send messages",
    "contract": "DPA-1",
}


def log(*events: dict[str, object]) -> str:
    """Return events as JSON lines."""
    return "".join(json.dumps(event) + "\n" for event in events)


def checker(*words: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command line in this process."""
    return CliRunner().invoke(main, [str(word) for word in words], input=stdin)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return a folder with a project: one photo went where the policy says it never goes, one address where it may."""
    folder = tmp_path / "case"
    folder.mkdir()
    for name, text in (
        ("policy.md", POLICY),
        ("recipients.yaml", REGISTER),
        ("checker.toml", PROJECT),
        ("events.jsonl", log(DENIED, ALLOWED)),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    return folder
