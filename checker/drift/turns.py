"""Turns: what the words that changed between two wordings of one sentence do to the person, where no reading of it tells."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.drift.cues import Cues
from checker.drift.wording import JOINING, stem
from checker.report.drift import Protection

_AND = frozenset({"and", "or"})
_NEAR = 15  # words after a denial or "only" that it may be about
_MONTHS = frozenset("january february march april may june july august september october november december".split())

_REFERENCES = frozenset("item items section sections clause clauses paragraph article annex schedule part chapter page version".split())
Place = tuple[tuple[str, ...], tuple[str, ...]]  # the words that went, and those that came in their place


@dataclass(frozen=True, slots=True)
class Turn:
    """What a change of words does, and which words it rests on."""

    protection: Protection
    summary: str


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Words that went and words that came in one place of a sentence."""

    gone: tuple[str, ...]
    came: tuple[str, ...]
    before: str  # the words before it in the wording that has more
    joined: bool  # "and" or "or" ties it to its neighbours: one more of several, and no closer description

    @property
    def place(self) -> Place:
        return self.gone, self.came


def turn(old: str, new: str, cues: Cues, usual: Container[Place] = ()) -> Turn | None:
    """Return what became of a sentence (its plain words, before and after); None for other words that may say the same.

    A yes that is asked for and a no that is heard are told apart in any words. All else is told of a sentence that changed in one place:
    where several places changed, somebody may have said the same in other words. ``usual`` are replacements that the whole text has.
    """
    old, new = _full(old), _full(new)
    found = _choice(old, new, cues)
    if found:
        return found
    places = [each for each in _hunks(old, new) if any(word not in JOINING | cues.filler for word in (*each.gone, *each.came))]
    if len(places) != 1 or not _telling(places[0], old, new, cues):
        return None
    reach = None if places[0].place in usual else _reach(places[0], old, new, cues)
    return _figures(old, new, cues) or _force(old, new, cues) or reach


def replacements(old: str, new: str) -> Iterator[Place]:
    """Yield what was put in the place of what, between two wordings of a sentence."""
    return (each.place for each in _hunks(_full(old), _full(new)))


def _choice(old: str, new: str, cues: Cues) -> Turn | None:
    """Tell whether the person has more or less say: a yes that is asked for is more than a no that is heard."""
    before, after = cues.choice(old), cues.choice(new)
    if before == after or 0 in {before, after}:
        return None
    said = {2: "the person is asked first", 1: "the person may say no"}
    return Turn(Protection.MORE if after > before else Protection.LESS, f"{said[before]}; now {said[after]}")


def _figures(old: str, new: str, cues: Cues) -> Turn | None:
    """Tell what other figures do; years and days of the month are none."""
    before, after = _numbers(old), _numbers(new)
    if before == after or not (before and after):
        return None
    told = f"{_listed(before)} became {_listed(after)}"
    if len(before) != len(after) or sum(one != other for one, other in zip(before, after, strict=True)) != 1:
        return None
    larger = cues.larger_protects(new)
    protection = Protection.UNCLEAR if larger is None else Protection.MORE if (sum(after) > sum(before)) is larger else Protection.LESS
    return Turn(protection, told)


def _force(old: str, new: str, cues: Cues) -> Turn | None:
    """Tell whether a sentence lost or gained force: a denial, "only", or a word of "as a rule"."""
    one, other = set(old.split()), set(new.split())
    came, gone = sorted((other - one) & cues.hedges), sorted((one - other) & cues.hedges)
    if came and not gone and cues.protects(old):
        return Turn(Protection.LESS, f"now only “{came[0]}”")
    if gone and not came and cues.protects(new):
        return Turn(Protection.MORE, f"no longer only “{gone[0]}”")
    for words, told in ((cues.negative, "a denial"), (cues.only, "“only”")):
        if bool(words & one) is not bool(words & other):
            lost = bool(words & one)
            return Turn(Protection.LESS if lost else Protection.MORE, f"{'no longer' if lost else 'now'} {told}")
    if ("including" in one - other and "excluding" in other - one) or ("excluding" in one - other and "including" in other - one):
        less = ("excluding" in one) is not cues.protects(new)
        return Turn(Protection.LESS if less else Protection.MORE, "“including” and “excluding” changed places")
    return None


def _reach(hunk: _Hunk, old: str, new: str, cues: Cues) -> Turn | None:
    """Tell whether a sentence says more or less: words that came, or went, in nobody's place."""
    if not (cues.negative | cues.only) & {*hunk.before.split()[-_NEAR:]}:
        return None  # of what is allowed the readings tell; in other words there is too often nothing more
    more = any(_tells(word, old, cues) for word in hunk.came)
    less = any(_tells(word, new, cues) for word in hunk.gone)
    if more is less or any(word not in JOINING | cues.filler for word in (hunk.gone if more else hunk.came)):
        return None  # other words stand there
    if cues.examples.match(" ".join(hunk.came if more else hunk.gone)):
        return None
    wider = hunk.joined is more  # one more of several widens, a closer description narrows
    good = _good(hunk, new if more else old, cues)
    told = f"{'now' if more else 'no longer'} “{' '.join(hunk.came if more else hunk.gone)}”"
    return Turn(Protection.MORE if good is wider else Protection.LESS, told)


def _telling(hunk: _Hunk, old: str, new: str, cues: Cues) -> bool:
    """Tell whether any word of a place says something that the other wording does not."""
    force = cues.negative | cues.only | cues.hedges
    came, gone = ({*words} - {*others} for words, others in ((hunk.came, hunk.gone), (hunk.gone, hunk.came)))
    figures = any(word.isdigit() for word in came | gone)
    return figures or bool(force & (came | gone)) or any(_tells(w, old, cues) for w in came) or any(_tells(w, new, cues) for w in gone)


def _full(key: str) -> str:
    """Write shortened denials out ("don't" is "do not"), and "no more than" without its denial."""
    key = re.sub(r"\b(?:no|not) (?:more|later|longer|less|fewer|earlier) than\b|\bwithin\b", "at most", key)
    return re.sub(r"\b(\w+?)n't\b", r"\1 not", key.replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not"))


def _good(hunk: _Hunk, sentence: str, cues: Cues) -> bool:
    """Tell whether a wider reach of the part where a hunk stands protects the person."""
    part = cues.part(hunk.before)
    limits = bool(cues.only & set(sentence.split()))
    protects = cues.protects(sentence) and not limits
    return protects if part == "main" else protects and part == "condition"


def _hunks(old: str, new: str) -> Iterator[_Hunk]:
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, [stem(word) for word in before], [stem(word) for word in after], autojunk=False)
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        if what != "equal":
            words, start, end = (after, j1, j2) if j2 - j1 > i2 - i1 else (before, i1, i2)
            around = {*words[max(0, start - 1) : end + 1]}
            yield _Hunk(tuple(before[i1:i2]), tuple(after[j1:j2]), " ".join(words[:start]), bool(_AND & around))


def _tells(word: str, other: str, cues: Cues) -> bool:
    """Tell whether a word says something that the other wording does not say in another form."""
    return word not in JOINING | cues.filler | cues.negative and stem(word) not in {stem(each) for each in other.split()}


def _numbers(text: str) -> list[int]:
    words = text.split()
    return [
        int(word)
        for at, word in enumerate(words)
        if word.isdigit()
        and not (len(word) == 4 and word[:2] in {"19", "20"})
        and not _MONTHS & {*words[max(0, at - 1) : at + 2]}
        and not _REFERENCES & {*words[max(0, at - 1) : at]}
    ]


def _listed(numbers: list[int]) -> str:
    return " and ".join(map(str, numbers))
