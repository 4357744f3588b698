"""Wording: which words changed between two clauses; a change of meaning has to rest on some of them."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.drift.captures import words_of

NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)+\s+|\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s*|section\s+\d+[.:]?\s*|[•*#-]+\s*)+", re.IGNORECASE)
# Words that join others; one of them more or less says nothing by itself.
JOINING = frozenset(
    "a an the and or of to in on for with by from as at that this these those such any all other also including include"
    " example instance like e.g eg namely also however additionally furthermore moreover please"
    " it its our your their we you they us is are be been will may can when if which who".split()
)
OUTWEIGHS = 3  # so many more words than stood there before are more than other words for the same
POLARITY = frozenset(
    "not no never none nor neither without only solely strictly exclusively except unless nobody cannot don't won't doesn't can't do"
    " stop refrain cease longer nothing may will shall must can".split()
)


@dataclass(frozen=True, slots=True)
class Changed:
    """The words that went and the words that came, in order, between two texts."""

    gone: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()  # of those gone, the ones in whose place no other words stand
    inserted: tuple[str, ...] = ()  # of those that came, the ones that stand in no other words' place

    def __bool__(self) -> bool:
        return bool(self.gone or self.came)

    @property
    def telling(self) -> bool:
        """Tell whether any word changed that says something by itself."""
        return any(word not in JOINING for word in (*self.gone, *self.came))


def plain(text: str) -> str:
    """Return a clause without its numbering and typography: two clauses that differ in nothing else read alike."""
    return " ".join(words_of(NUMBERING.sub("", text.strip())))


def changed(before: str, after: str) -> Changed:
    """Return the words that differ; a word that only moved within the clause went and came, and is in neither."""
    old, new = plain(before).split(), plain(after).split()
    gone: list[str] = []
    came: list[str] = []
    dropped: list[str] = []
    inserted: list[str] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        went, arrived = old[i1:i2], new[j1:j2]
        gone, came = gone + went, came + arrived
        more = _content(arrived) - _content(went)
        dropped += went if more <= -OUTWEIGHS or not _content(arrived) else []
        inserted += arrived if more >= OUTWEIGHS or not _content(went) else []
    for word in set(gone) & set(came):
        for _ in range(min(gone.count(word), came.count(word))):
            gone.remove(word)
            came.remove(word)
    return Changed(tuple(gone), tuple(came), _of(dropped, gone), _of(inserted, came))


def turned(words: Changed) -> Changed:
    """Return the change seen from the other end."""
    return Changed(words.came, words.gone, words.inserted, words.dropped)


def _content(words: list[str]) -> int:
    return sum(word not in JOINING for word in words)


def _of(words: list[str], all_of: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word in all_of)


def stem(word: str) -> str:
    """Return the part of a word that its forms share, roughly: shares, shared, sharing; policies, policy."""
    for ending in ("ies", "ied", "ing", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].rstrip("ei")
    return word


def stems(words: tuple[str, ...] | list[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in JOINING)


def rests_on(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a phrase contains one of the changed words, joining words aside."""
    return bool(stems(list(words_of(text))) & stems(words))
