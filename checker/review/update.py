"""A commitments file made for a text, or carried over to the text as it is now."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import ClauseKind, Commitment, Document, Unread
from checker.review.file import SCHEMA, Clause, CommitmentsFile, Entry, UnreadEntry, entries

NEW = "new in this text"
MOVED_LEAD = "the words that introduced it are no longer in the text"


@dataclass(frozen=True, slots=True)
class Carried:
    """A file for the present text, and what became of the entries of the earlier one."""

    file: CommitmentsFile
    kept: int = 0
    moved: int = 0  # of those kept
    new: int = 0
    gone: int = 0


def written(document: Document, commitments: Sequence[Commitment], unread: Sequence[Unread], clauses: int) -> CommitmentsFile:
    """Return the file of a text that nobody has looked at yet."""
    return CommitmentsFile(
        schema_version=SCHEMA,
        statement=document.name,
        sha256=document.sha256,
        clauses=clauses,
        commitments=entries(commitments, document),
        unread=tuple(UnreadEntry(words=u.text, place=(u.start, u.end), section=u.section, reason=u.reason) for u in unread),
        seen=_seen(document),
    )


def carried_over(old: CommitmentsFile, document: Document, fresh: CommitmentsFile) -> Carried:
    """Carry an earlier file over to a text: clauses are found by their words, wherever they stand now.

    What a person corrected, added or removed stays so where the words are the same. Readings of clauses that the earlier text did not
    have are marked; entries whose words are gone are put aside. Nobody has approved the result.
    """
    known, taken = frozenset(old.seen), set[tuple[int, int]]()
    kept: list[Entry] = []
    gone: list[Entry] = []
    for entry in old.commitments:
        place = _place(entry, document.text)
        if place is None:
            gone.append(entry)
            continue
        lost = entry.lead is not None and entry.lead not in document.text
        why = MOVED_LEAD if lost else entry.look_at
        taken.add(place)
        kept.append(entry.model_copy(update={"place": place, "look_at": why, "lead": None if lost else entry.lead}))
    unknown = (each for each in fresh.commitments if digest(each.words) not in known and each.place not in taken)
    new = [each.model_copy(update={"look_at": NEW}) for each in unknown]
    unsettled = {each.words for each in old.unread}
    unread = [
        each if digest(each.words) in known else each.model_copy(update={"look_at": NEW})
        for each in fresh.unread
        if each.words in unsettled or digest(each.words) not in known
    ]
    before = {(entry.words, entry.place) for entry in old.commitments}
    everything = sorted([*kept, *new], key=lambda entry: entry.place or (0, 0))
    file = fresh.model_copy(update={"commitments": tuple(everything), "unread": tuple(unread), "gone": (*old.gone, *gone)})
    moved = sum((entry.words, entry.place) not in before for entry in kept)
    return Carried(file, len(kept), moved, len(new) + sum(bool(each.look_at) for each in unread), len(gone))


def _place(entry: Clause, text: str) -> tuple[int, int] | None:
    """Return where the words of an entry stand now, of several places the one that is closest to the old."""
    starts, start = [], text.find(entry.words)
    while start >= 0:
        starts.append(start)
        start = text.find(entry.words, start + 1)
    if not starts:
        return None
    nearest = min(starts, key=lambda each: abs(each - (entry.place[0] if entry.place else 0)))
    return nearest, nearest + len(entry.words)


def _seen(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys(digest(clause.text) for clause in document.clauses if clause.kind is not ClauseKind.HEADING))


def digest(words: str) -> str:
    """Return twelve digits that stand for the words of a clause, however they are spaced."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:12]
