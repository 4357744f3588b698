"""Captures: the texts of one history in order of time, without what is noise: repeats, flaps, empty, partial and re-rendered captures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checker.model import Document

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
FLAP_DAYS = 60  # a text that comes back within this time was never gone: two renderings of one page take turns
PART = 0.4  # a capture with less than this share of the words around it ...
WHOLE = 0.6  # ... where the next capture has at least this share again, is a page that was caught half loaded
LEAST_WORDS = 20  # less is an error page or a consent wall, no statement


class Noise(StrEnum):
    """Why a capture is no version."""

    EMPTY = "empty"
    PARTIAL = "partial"
    IDENTICAL = "identical"
    RE_EXTRACTION = "re_extraction"  # the same words in the same order; only markup, links or spacing differ
    FLAP = "flap"  # the text before it came back soon after
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Capture:
    """One text as it was found on a day (None: nobody said); without a document it could not be read, and `problem` says why."""

    name: str
    captured: date | None
    document: Document | None
    problem: str = ""
    empty: bool = False  # it had no words

    @property
    def words(self) -> tuple[str, ...]:
        return words_of(self.document.text) if self.document else ()


@dataclass(frozen=True, slots=True)
class Collapsed:
    """A capture that is no version, and the version that stands for it (None: none does)."""

    capture: Capture
    noise: Noise
    stands_for: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    versions: tuple[Capture, ...]
    collapsed: tuple[Collapsed, ...]


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case; markup, spacing and punctuation are no words."""
    return tuple(word.lower().replace("’", "'") for word in WORD.findall(text))


def collapse(captures: Iterable[Capture]) -> History:
    """Return the versions among captures, which come in order of time, and say what became of each other capture."""
    given = tuple(captures)
    sizes = [len(capture.words) for capture in given]
    kept: list[tuple[Capture, tuple[str, ...]]] = []
    collapsed: list[Collapsed] = []
    for number, capture in enumerate(given):
        noise = _unusable(capture, sizes, number, len(kept[-1][1]) if kept else 0)
        if noise:
            collapsed.append(Collapsed(capture, noise, kept[-1][0].name if kept else None))
            continue
        words = capture.words
        same = next((at for at in reversed(range(len(kept))) if kept[at][1] == words), None)
        if same is None or (same < len(kept) - 1 and not _came_back(kept, same, capture)):
            kept.append((capture, words))
            continue
        while len(kept) - 1 > same:
            collapsed.append(Collapsed(kept.pop()[0], Noise.FLAP, kept[same][0].name))
        exactly = capture.document and kept[same][0].document
        identical = exactly and capture.document and capture.document.source_sha256 == exactly.source_sha256
        collapsed.append(Collapsed(capture, Noise.IDENTICAL if identical else Noise.RE_EXTRACTION, kept[same][0].name))
    place = {id(capture): number for number, capture in enumerate(given)}
    return History(tuple(capture for capture, _ in kept), tuple(sorted(collapsed, key=lambda each: place[id(each.capture)])))


def counted(collapsed: Sequence[Collapsed]) -> Iterator[tuple[Noise, int]]:
    """Yield how many captures were collapsed for each reason, in the order of the reasons."""
    for noise in Noise:
        number = sum(each.noise is noise for each in collapsed)
        if number:
            yield noise, number


def _unusable(capture: Capture, sizes: Sequence[int], number: int, before: int) -> Noise | None:
    if capture.document is None and not capture.empty:
        return Noise.UNREADABLE
    size = sizes[number]
    if size < LEAST_WORDS:
        return Noise.EMPTY
    after = next((later for later in sizes[number + 1 :] if later >= max(LEAST_WORDS, PART * before)), 0)
    return Noise.PARTIAL if before and size < PART * before and after >= WHOLE * before else None


def _came_back(kept: Sequence[tuple[Capture, tuple[str, ...]]], same: int, capture: Capture) -> bool:
    """Tell whether the text at ``same`` returned so soon that it was never gone; without dates nobody can tell, so it was."""
    left = kept[same + 1][0].captured
    return left is not None and capture.captured is not None and (capture.captured - left).days <= FLAP_DAYS
