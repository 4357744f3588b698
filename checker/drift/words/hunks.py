"""Hunks: the places in which two wordings of one sentence differ, and what stands around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.drift.words.function_words import function_words
from checker.drift.words.stems import stem

_BRIDGE = 2  # words
_AND = frozenset({"and", "or"})
Place = tuple[tuple[str, ...], tuple[str, ...]]  # the words that went, and those that came in their place


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words that went and words that came in one place of a sentence."""

    gone: tuple[str, ...]
    came: tuple[str, ...]
    before: str  # the words before it in the wording that has more
    after: str  # and those after it
    joined: bool  # "and" or "or" ties it to its neighbours: one more of several, and no closer description

    @property
    def place(self) -> Place:
        return self.gone, self.came


def owners(old: str, new: str) -> tuple[str, str]:
    """Return two wordings, the later one with a name that says whose a thing is in the place of "our", where the other has it so."""
    ours, words = old.split(), new.split()
    matcher = SequenceMatcher(None, [stem(word) for word in ours], [stem(word) for word in words], autojunk=False)
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        if what != "replace" or i2 - i1 != 1 or j2 - j1 != 1:
            continue
        one, other = ours[i1], words[j1]
        named, meant = sorted((one, other), key=lambda word: not word.endswith(("'s", "s'")))
        if named.endswith(("'s", "s'")) and meant in function_words().possessive:
            words[j1] = one
    return old, " ".join(words)


def hunks(old: str, new: str, bridges: frozenset[str] = frozenset()) -> Iterator[Hunk]:
    """Yield the places in order; ``old`` and ``new`` are plain words. Places with only one or two of the ``bridges`` between are one."""
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, [stem(word) for word in before], [stem(word) for word in after], autojunk=False)
    spans: list[list[int]] = []
    for what, *span in matcher.get_opcodes():
        if what == "equal":
            continue
        between = before[spans[-1][1] : span[0]] if spans else []
        if between and len(between) <= _BRIDGE and bridges.issuperset(between):
            spans[-1][1], spans[-1][3] = span[1], span[3]
        else:
            spans.append(span)
    for i1, i2, j1, j2 in spans:
        words, start, end = (after, j1, j2) if j2 - j1 > i2 - i1 else (before, i1, i2)
        around = {*words[max(0, start - 1) : end + 1]}
        yield Hunk(tuple(before[i1:i2]), tuple(after[j1:j2]), " ".join(words[:start]), " ".join(words[end:]), bool(_AND & around))
