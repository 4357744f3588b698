"""A drift to render: hostile texts, a change of each kind, and everything that is set aside."""

from datetime import UTC, date, datetime

from checker.model import Action, Commitment, Kind, Unread, UnreadReason, VerdictKind
from checker.report.drift import (
    Change,
    ChangedIn,
    ChangeKind,
    CollapsedCapture,
    Consequence,
    ConsequenceKind,
    DriftReport,
    DriftStep,
    DriftVersion,
    Flip,
    Protection,
    ReadingNoise,
)

HOSTILE = '<script>alert(1)</script>"\u202e'
BEFORE, AFTER = f"We never share {HOSTILE} with anyone.", f"We may share {HOSTILE} with everyone."
WHEN = datetime(2014, 9, 1, tzinfo=UTC)


def commitment(text: str, kind: Kind) -> Commitment:
    return Commitment(statement="old.md", start=0, end=len(text), text=text, section=(HOSTILE,), action=Action.SHARE, kind=kind)


def change(kind: ChangeKind, protection: Protection, summary: str, *, before: str = "", after: str = "") -> Change:
    return Change(
        change=kind,
        dimension=ChangedIn.ACTION if before and after else None,
        protection=protection,
        before=commitment(before, Kind.DENY) if before else None,
        after=commitment(after, Kind.PERMIT) if after else None,
        nearest=commitment("Nearest clause.", Kind.PERMIT) if before and not after else None,
        summary=summary,
        earlier_version="old.md",
        later_version="new.md",
    )


def sample_drift() -> DriftReport:
    """Return a drift with one of everything."""
    facts = {"events": 2, "samples": (HOSTILE,), "data": ("photos",), "recipient": HOSTILE, "first": WHEN, "last": WHEN}
    changes = (
        change(ChangeKind.WEAKENED, Protection.LESS, "a rule that forbids became one that allows", before=BEFORE, after=AFTER),
        change(ChangeKind.REMOVED, Protection.LESS, "no longer said", before="Gone clause."),
        change(ChangeKind.ADDED, Protection.MORE, "said now", after="Come clause."),
        change(ChangeKind.REWORDED, Protection.SAME, "other words", before="One wording.", after="Another wording."),
    )
    step = DriftStep(
        earlier_version="old.md",
        later_version="new.md",
        unchanged=3,
        counts={each.change: 1 for each in changes},
        reading_noise=1,
        not_understood=(Unread(statement="new.md", start=0, end=1, text=HOSTILE, reason=UnreadReason.NOT_PARSED),),
    )
    flip = Flip.model_validate(
        facts
        | {"action": Action.SHARE, "before": VerdictKind.CONTRADICTED, "after": VerdictKind.CONSISTENT}
        | {"earlier_version": "old.md", "later_version": "new.md", "summary": f"share of photos to {HOSTILE}"}
    )
    return DriftReport(
        tool="t",
        rules_digest="r",
        subject=HOSTILE,
        command="checker drift",
        versions=(
            DriftVersion(name="old.md", captured=date(2013, 1, 1), sha256="a", commitments=4, unread=0, clauses=9),
            DriftVersion(
                name="new.md", sha256="b", stated_effective=date(2018, 5, 25), commitments=4, unread=1, clauses=9, dates=("late",)
            ),
        ),
        collapsed=(CollapsedCapture(name="mid.md", noise="unreadable", problem=HOSTILE),),
        collapsed_counts={"unreadable": 1},
        steps=(step,),
        changes=changes,
        noise=(ReadingNoise(text=HOSTILE, earlier_version="old.md", later_version="new.md", what="read differently"),),
        flips=(flip,),
        consequences=tuple(
            Consequence.model_validate(facts | {"kind": kind, "summary": f"{kind} {HOSTILE}", "known": kind is not ConsequenceKind.GAP})
            for kind in ConsequenceKind
        ),
        events_read=3,
        events_judged=2,
        events_quarantined=1,
    )
