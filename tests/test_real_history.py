"""The case that this project was made for, on OkCupid's own texts (facts: FTC v. Match Group, 2026; the texts stay where they are)."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main

HISTORY = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "policies" / "okcupid"
EVENT = {
    "event_id": "clarifai",
    "occurred_at": "2014-09-15T12:00:00Z",
    "action": "share",
    "data": ["user photos", "age", "gender", "location"],
    "recipient": "Clarifai",
    "purpose": "training Clarifai's face recognition models",
    "consent": "none",
    "notice_given": False,
    "opt_out_offered": False,
}


def _project(folder: Path, until: str, role: str | None) -> Path:
    """Write a project of all versions up to a date, with one event and one entry of a register."""
    texts = [path for path in sorted(HISTORY.glob("*.html.txt")) if path.name[:10] <= until]
    told = ['[organisation]\nname = "OkCupid"\naliases = ["Humor Rainbow, Inc."]\naffiliates = ["Match", "Tinder"]\n']
    for path in texts:
        shutil.copy(path, folder / path.name)
        told.append(f'[[statements]]\npath = "{path.name}"\nkind = "privacy_policy"\neffective_from = {path.name[:10]}\n')
    told.append('[events]\npaths = ["events.jsonl"]\n\n[recipients]\npath = "register.json"\n')
    entry = {"name": "Clarifai"} | ({"role": role} if role else {})
    (folder / "checker.toml").write_text("\n".join(told), encoding="utf-8")
    (folder / "events.jsonl").write_text(json.dumps(EVENT) + "\n", encoding="utf-8")
    (folder / "register.json").write_text(json.dumps({"recipients": [entry]}), encoding="utf-8")
    return folder


@pytest.mark.skipif(not HISTORY.is_dir(), reason="the real policies are not on this machine (../shared/data/policies)")
@pytest.mark.parametrize("role", ["unaffiliated", "ai_developer", None])
@pytest.mark.parametrize("until", ["2014-08-26", "2019-11-20"])
def test_the_photos_given_to_clarifai_contradict_the_text_in_force_whatever_came_later(
    tmp_path: Path, until: str, role: str | None
) -> None:
    out = tmp_path / "verdicts.jsonl"
    CliRunner().invoke(main, ["check", str(_project(tmp_path, until, role)), "--verdicts", str(out)])
    (verdict,) = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert verdict["verdict"] == "contradicted"
    deciding = " ".join(quote["text"] for quote in verdict["evidence"] if quote["statement"].startswith("2014-08-26"))
    assert re.search(r"except as indicated|opt out", deciding)
