"""Same: whether two wordings say the same, word for word though in another order, voice or number, with what gives force where it was."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from checker.drift.changes.force import written_out
from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.say import expression
from checker.drift.words.stems import stem
from checker.drift.words.synonyms import same, unmatched
from checker.drift.words.wording import JOINING

_NEXT = 3  # words behind one of force, among which stands what it is about


def says_the_same(old: str, new: str, cues: Cues) -> bool:
    """Tell whether two wordings (plain words) have the same words, or others for them, and whether each word of force is about the same.

    "We do not sell it" and "it is not sold by us" do; "if you do not agree, we share it" and "if you agree, we do not share it" do not, nor
    do two periods that changed places, "and" in the place of "or", or "may" in the place of "will".
    """
    old, new = written_out(old), written_out(new)
    one, other = _content(old, cues), _content(new, cues)
    if not one or unmatched(one, other) or unmatched(other, one) or _counted(old) != _counted(new):
        return False
    if bool(cues.soft & {*old.split()}) is not bool(cues.soft & {*new.split()}):
        return False
    return _about_the_same([*_forces(old, cues)], [*_forces(new, cues)])


def _content(key: str, cues: Cues) -> list[str]:
    """Return the words that say something: neither ones that join, nor light verbs, nor words of force."""
    force, idle = cues.negative | cues.only | {*cues.exception, *cues.condition}, _idle(cues.filler)
    return [word for word in key.split() if stem(word) not in idle and word not in force and not word.isdigit()]


@lru_cache(maxsize=4)
def _idle(filler: frozenset[str]) -> frozenset[str]:
    words = function_words()
    return frozenset(map(stem, JOINING | filler | words.auxiliary | words.light | words.leave))


def _counted(key: str) -> tuple[tuple[str, ...], Counter[str]]:
    """Return the figures in their order, and how often a word stands that may not change places with another."""
    words = key.split()
    return tuple(word for word in words if word.isdigit()), Counter(word for word in words if word in function_words().fixed)


def _forces(key: str, cues: Cues) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each denial, "only", exception and condition by its sort, with the words next to it that say something.

    A denial or "only" is about the next such word; what an exception or a condition opens may begin with any of a few.
    """
    words = key.split()
    force = cues.negative | cues.only | {*cues.exception, *cues.condition}
    for at, word in enumerate(words):
        behind = words[at + 1 :]
        until = (
            next((place for place, each in enumerate(behind) if each in force), len(behind))
            if word in cues.exception + cues.condition
            else None
        )
        rest = tuple(_content(" ".join(behind[:until]), cues))
        if word in cues.negative:
            yield "denial", rest[:1]
        elif word in cues.only:
            yield "only", rest[:1]
        elif word in cues.exception:
            yield "exception", rest[:_NEXT]
        elif word in cues.condition and behind:  # not "the reason for which it was provided"
            yield "condition", rest[:_NEXT]


def _about_the_same(ours: list[tuple[str, tuple[str, ...]]], theirs: list[tuple[str, tuple[str, ...]]]) -> bool:
    """Tell whether each word of force has one of its sort in the other wording that is about the same."""
    if len(ours) != len(theirs):
        return False
    for sort, words in ours:
        found = next((each for each in theirs if each[0] == sort and _shared(words, each[1])), None)
        if found is None:
            return False
        theirs.remove(found)
    return True


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not (one or other) or any(stem(word) == stem(each) or same(word, each) for word in one for each in other)


def resumed(key: str, cues: Cues) -> str:
    """Return what a sentence says of what stands before it, without the words that take that up: "we will do so (only as you wish)"."""
    found = expression(cues.resuming).match(key)
    rest = key[found.end() :].strip() if found else ""
    return rest if len(rest.split()) >= _NEXT else ""
