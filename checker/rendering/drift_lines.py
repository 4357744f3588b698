"""The drift for a terminal: versions, what changed in meaning between them, what that does to events, and what was set aside."""

import textwrap
from collections.abc import Iterator, Sequence

from checker.model import Commitment
from checker.rendering.drift_rows import joined, short_names
from checker.rendering.hostile import one_line
from checker.rendering.words import counted, day, span
from checker.report.drift import Change, ChangeKind, Consequence, ConsequenceKind, DriftReport, DriftStep, DriftVersion, Passage, Protection

CHANGES, FLIPS, QUOTED = 40, 30, 300  # shown of one step; flips shown; characters of a clause
WIDTH = 120
PROTECTS = {Protection.LESS: "less protection", Protection.MORE: "more protection", Protection.SAME: "", Protection.UNCLEAR: "read it"}
HEADINGS = {
    ConsequenceKind.LEGALISES_THE_PAST: "This change allows what was already done",
    ConsequenceKind.NOT_CURED: "Not cured by the new text",
    ConsequenceKind.FRESH_CONSENT: "Collected under the old text: fresh consent",
    ConsequenceKind.GAP: "No version in force",
}
TO_DO = {
    ConsequenceKind.LEGALISES_THE_PAST: "This broke the text of its day, and still counts as that; the new text holds from its own day on.",
    ConsequenceKind.NOT_CURED: "This broke the text of its day, or stood in none; the new text would not plainly allow it either.",
    ConsequenceKind.FRESH_CONSENT: "Before older data are used under the new text: ask the people, or leave their data out.",
    ConsequenceKind.GAP: "Add the text of those days to the project, or find out what people were shown then.",
}
NOISE = {
    "empty": "empty",
    "partial": "caught in part",
    "identical": "identical",
    "re_extraction": "the same words in another rendering",
    "flap": "gone again soon after (the text before came back)",
    "unreadable": "could not be read",
}


def as_text(report: DriftReport) -> str:
    """Return the drift as a person reads it, the heaviest changes of each step first."""
    blocks = [_versions(report), *(_step(report, step) for step in report.steps)]
    blocks += [list(_flips(report)), *(_consequences(report, kind) for kind in ConsequenceKind), list(_totals(report))]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _versions(report: DriftReport) -> list[str]:
    lines = [f"{one_line(report.subject)}: {counted(len(report.versions), 'version')}"]
    lines += [f"  {noise}" for noise in collapsed(report)]
    lines += [line for version in report.versions for line in _version(version)]
    lines += [
        f"  set aside: {one_line(each.name)}: {NOISE[each.noise]}" + (f" ({one_line(each.problem, 200)})" if each.problem else "")
        for each in report.collapsed
        if each.noise in {"unreadable", "partial"}
    ]
    return lines


def collapsed(report: DriftReport) -> Iterator[str]:
    """Yield how many captures are no versions, for each reason."""
    for noise, number in report.collapsed_counts.items():
        yield f"{counted(number, 'capture')} collapsed: {NOISE[noise]}"


def _version(version: DriftVersion) -> Iterator[str]:
    read = f"{counted(version.commitments, 'commitment')}, {version.unread:,} clauses not understood"
    stated = None if version.captured else version.stated_effective or version.stated_updated
    own = ", dated by its own words" if stated else ""
    yield f"  {day(version.captured or stated) or 'undated':<10}  {one_line(version.name)}  {read}{own}"
    for told in version.dates:
        yield f"              {told}"


def _step(report: DriftReport, step: DriftStep) -> list[str]:
    here = [c for c in report.changes if (c.earlier_version, c.later_version) == (step.earlier_version, step.later_version)]
    short = short_names([version.name for version in report.versions])
    told, possible = joined(change for change in here if change.is_meaning), [change for change in here if change.is_possible]
    counts = ", ".join(f"{number:,} {kind}" for kind, number in step.counts.items())
    lines = [
        " -> ".join(one_line(short.get(each, each)) for each in (step.earlier_version, step.later_version)),
        f"  {step.unchanged:,} unchanged{', ' * bool(counts)}{counts}",
    ]
    lines += (
        [f"  {counted(step.reading_noise, 'clause')} read differently though the words did not change: no change"]
        if step.reading_noise
        else []
    )
    lines += [line for change in told[:CHANGES] for line in _change(change)]
    lines += [f"  … {len(told) - CHANGES:,} more: see --format json"] if len(told) > CHANGES else []
    lines += ["", f"  For a reader to say: {counted(len(possible), 'possible change')} of meaning"] if possible else []
    lines += [line for change in possible[:CHANGES] for line in _change(change)]
    lines += [f"  … {len(possible) - CHANGES:,} more: see --format json"] if len(possible) > CHANGES else []
    lines += [f"  not understood, and new: “{one_line(each.text, QUOTED)}”" for each in step.not_understood[:5]]
    lines += [f"  … {len(step.not_understood) - 5:,} more not understood: see --format json"] if len(step.not_understood) > 5 else []
    return lines


def _change(change: Change) -> list[str]:
    where = f" in {change.dimension}" if change.dimension else ""
    protects = f" ({PROTECTS[change.protection]})" if PROTECTS[change.protection] else ""
    kind = "POSSIBLE" if change.is_possible else change.change.upper()
    lines = ["", *_wrapped(f"{kind}{where}{protects}: {change.summary}", "  ")]
    lines += _quoted("-", change.earlier) + _quoted("+", change.later)
    return lines


def _quoted(mark: str, said: Commitment | Passage | None) -> list[str]:
    return _wrapped(f"“{one_line(said.text, QUOTED)}”", f"    {mark} ") if said else []


def _flips(report: DriftReport) -> Iterator[str]:
    if report.flips:
        yield "Events that one version judges otherwise than the version before it, each taken alone"
    for flip in report.flips[:FLIPS]:
        yield from _wrapped(f"{flip.summary} ({counted(flip.events, 'event')}: {', '.join(flip.samples[:3])})", "  ")
    if len(report.flips) > FLIPS:
        yield f"  … {len(report.flips) - FLIPS:,} more: see --format json"


def _consequences(report: DriftReport, kind: ConsequenceKind) -> list[str]:
    found: Sequence[Consequence] = [each for each in report.consequences if each.kind is kind]
    lines = [HEADINGS[kind], *_wrapped(TO_DO[kind], "  ")] if found else []
    for each in found[:FLIPS]:
        unsure = "" if each.known else "cannot be determined: "
        lines += _wrapped(f"{unsure}{each.summary} ({counted(each.events, 'event')}, {span(each.first, each.last)})", "  ")
    return [*lines, f"  … {len(found) - FLIPS:,} more: see --format json"] if len(found) > FLIPS else lines


def _totals(report: DriftReport) -> Iterator[str]:
    if report.events_read is not None:
        yield f"{report.events_read:,} events read = {report.events_judged:,} judged + {report.events_quarantined:,} quarantined."
    kinds = {kind: sum(change.change is kind and not change.is_possible for change in report.changes) for kind in ChangeKind}
    told = ", ".join(f"{number:,} {kind}" for kind, number in kinds.items() if number)
    meaning = len(report.meaning_changes)
    ending = f"{counted(meaning, 'change')} of meaning" if meaning else "No change of meaning"
    possible = sum(change.is_possible for change in report.changes)
    beside = f"; and {counted(possible, 'possible change')} for a reader to say" if possible else ""
    yield f"{ending} over {counted(len(report.steps), 'step')}{': ' * bool(told)}{told}{beside}"


def _wrapped(text: str, lead: str) -> list[str]:
    return textwrap.wrap(one_line(text), WIDTH, initial_indent=lead, subsequent_indent=" " * (len(lead) + 2)) or [lead.rstrip()]
