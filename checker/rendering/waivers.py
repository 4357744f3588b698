"""Waivers in words: the list of what became of each, and the entry that a person pastes into the file."""

import json
from collections.abc import Sequence
from datetime import date

from checker.errors import Mistake, UsageError
from checker.rendering.hostile import one_line
from checker.rendering.words import counted
from checker.report import Finding, WaiverState, WaiverUse


def listed(uses: Sequence[WaiverUse]) -> str:
    """Return one line for each waiver, and the counts."""
    lines = [f"{use.place}  {use.waiver.id}  {use.state}, until {use.waiver.until}: {use.waiver.who}: {use.waiver.why}" for use in uses]
    counts = ", ".join(f"{sum(use.state is state for use in uses)} {state}" for state in WaiverState)
    return "".join(f"{one_line(line)}\n" for line in [*lines, f"{counted(len(uses), 'waiver')}: {counts}"])


def entry(finding: Finding, *, who: str, why: str, until: date, owner: str | None, approved_on: date) -> str:
    """Return the entry that waives ``finding``, as YAML to stand below `waivers:`; raises UsageError for one that is over already."""
    if until < approved_on:
        raise UsageError(Mistake("--until", f"{until} is over", "name a day to come"))
    said = [("who", who), ("why", why), *([("owner", owner)] if owner else [])]
    if empty := [key for key, text in said if not text.strip()]:
        raise UsageError(Mistake(f"--{empty[0]}", "says nothing", "say it in words"))
    lines = [f'- id: "{finding.fingerprint}"  # {finding.rule} {one_line(finding.title, 120)}']
    lines += [f"  {key}: {json.dumps(one_line(text), ensure_ascii=False)}" for key, text in said]  # a JSON string is a YAML string
    return "\n".join([*lines, f"  approved_on: {approved_on}", f"  until: {until}"]) + "\n"
