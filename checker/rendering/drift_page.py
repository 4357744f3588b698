"""The drift as a page: one self-contained HTML file; what each text says stands side by side, the words that changed marked in words."""

import base64
import hashlib
from difflib import SequenceMatcher

from markupsafe import Markup, escape

from checker.rendering import words
from checker.rendering.drift_lines import HEADINGS, NOISE, PROTECTS, TO_DO
from checker.rendering.drift_rows import joined, short_names, told
from checker.rendering.hostile import visible
from checker.rendering.page import environment
from checker.report.drift import Change, ChangeKind, ConsequenceKind, DriftReport, Protection
from checker.resources import data_folder

MARKS = {Protection.LESS: "contradicted", Protection.MORE: "consistent", Protection.SAME: "unjudged", Protection.UNCLEAR: "undetermined"}
SHOWN = 400  # changes of one step; the rest is in the JSON output


def as_html(report: DriftReport) -> str:
    """Return the page; the content security policy names its one style by its hash, and allows nothing else."""
    style = (data_folder("reports/templates") / "style.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    steps = [
        (step, [c for c in report.changes if (c.earlier_version, c.later_version) == (step.earlier_version, step.later_version)])
        for step in report.steps
    ]
    return (
        environment()
        .get_template("drift.html.j2")
        .render(
            report=report,
            policy=f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'",
            style=Markup(style),  # noqa: S704 -- our own file, no input goes into it
            steps=[(step, joined(c for c in here if c.is_meaning), *_others(here)) for step, here in steps],
            counts={kind: sum(change.change is kind and not change.is_possible for change in report.changes) for kind in ChangeKind},
            consequences=[(HEADINGS[kind], TO_DO[kind], [e for e in report.consequences if e.kind is kind]) for kind in ConsequenceKind],
            compared=compared,
            possible_changes=sum(change.is_possible for change in report.changes),
            marks=MARKS,
            noise=NOISE,
            protects=PROTECTS,
            short=short_names([version.name for version in report.versions]),
            shown=SHOWN,
            told=told,
            words=words,
        )
        + "\n"
    )


def _others(changes: list[Change]) -> tuple[list[Change], list[Change]]:
    """Return the possible changes of meaning, for a reader to say, and those of wording or place only."""
    return [each for each in changes if each.is_possible], [each for each in changes if not (each.is_possible or each.is_meaning)]


def compared(change: Change) -> tuple[Markup, Markup]:
    """Return the clause before and after, escaped, with the words that differ in `del` and `ins`; a comma behind one is no difference."""
    before = visible(change.earlier.text).split() if change.earlier else []
    after = visible(change.later.text).split() if change.later else []
    if not before or not after:
        return Markup(" ").join(before), Markup(" ").join(after)
    old, new = [], []
    one, other = ([word.strip(".,;:") or word for word in each] for each in (before, after))
    for what, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        old.append(_tagged("del", before[i1:i2], marked=what != "equal"))
        new.append(_tagged("ins", after[j1:j2], marked=what != "equal"))
    return Markup(" ").join(each for each in old if each), Markup(" ").join(each for each in new if each)


def _tagged(tag: str, part: list[str], *, marked: bool) -> Markup:
    text = escape(" ".join(part))
    return Markup("<{0}>{1}</{0}>").format(Markup(tag), text) if marked and part else text  # noqa: S704 -- our own two tags
