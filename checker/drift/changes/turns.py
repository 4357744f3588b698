"""Turns: what the words that changed between two wordings of one sentence do to the person, where no reading of it tells."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from checker.drift.changes.bound import freed, in_opening_condition, unbound
from checker.drift.changes.force import all_said, asked_aside, choice, denied, hedged, outright, quantified, turned_round, written_out
from checker.drift.changes.receivers import receivers
from checker.drift.changes.stake import staked
from checker.drift.changes.weighed import Around, firmer, weighed
from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.hunks import Hunk, Place, hunks, owners
from checker.drift.words.periods import ages, figure, periods
from checker.drift.words.rows import by_the_way, in_a_row, names_only, points_back, says_nothing
from checker.drift.words.stems import stem
from checker.drift.words.wording import JOINING
from checker.report.drift import Protection

Pair = tuple[str, str]
_NEAR = 15  # words after a denial or "only" that it may be about
_SOON = 5  # words after the subject of a sentence among which its denial stands: "photos and letters are never sold"
_SHORT = 8  # words of a place in which a denial may come or go; in a longer one something else is said
_OF_A_NAME = re.compile(r"(?<![.!?:] )\b[A-Z][a-z]{2,30} \d{1,4}\b")
_LONG = 5  # digits; so long a figure is the number of a house, a telephone or a place


@dataclass(frozen=True, slots=True)
class Turn:
    """What a change of words does, and which words it rests on."""

    protection: Protection
    summary: str


def turn(
    old: str, new: str, cues: Cues, usual: Container[Place] = (), *, practice: bool = True, texts: Pair = ("", ""), deliberate: bool = False
) -> Turn | None:
    """Return what became of a sentence (its plain words, before and after); None for other words that may say the same.

    A yes that is asked for and a no that is heard are told apart in any words. All else is told of a sentence that changed in one place:
    where several places changed, somebody may have said the same in other words. ``usual`` are replacements that the whole text has; of a
    sentence that is not about ``practice`` with data only a denial and a period are told. ``texts`` are the sentences as they are written;
    the change is ``deliberate`` where hardly another sentence of the text changed.
    """
    old, new = asked_aside(*owners(written_out(old), written_out(new)), cues)
    say = choice(old, new, cues) or outright(old, new, cues)
    say = say or (freed(old, new, cues) if practice else None)
    if say:
        return Turn(*say)
    places = [each for each in hunks(old, new) if _content(each, cues) and not names_only(each.gone or each.came, texts)]
    if practice and not places:
        said = quantified(old, new, cues) or turned_round(old, new, cues) or firmer(old, new, cues)
        return _told(said or cues.say.bound(old, new))
    found = _in_words(places, old, new, cues, usual, practice=practice, texts=texts)
    if not found and practice:
        around = Around(old, new, listed=len(places) == 1 and in_a_row(places[0], texts), deliberate=deliberate)
        near = [each for each in hunks(old, new, JOINING) if _content(each, cues) and each.place not in usual]
        near = [each for each in near if not names_only(each.gone or each.came, texts)]
        found = _told(firmer(old, new, cues) or weighed(near, around, cues))
    found = found or _told(receivers(texts, cues))
    return found or (_told(staked(old, new, cues) or unbound(places, old, new, cues)) if deliberate and places else None)


def _in_words(
    places: Sequence[Hunk], old: str, new: str, cues: Cues, usual: Container[Place], *, practice: bool, texts: Pair
) -> Turn | None:
    """Tell what denials, limits, figures, duties and prices that came or went do."""
    if len(places) > 1 and practice and all_said(old, new, cues):
        firm = _figures(old, new, cues, texts) or _told(denied(old, new, cues) or hedged(old, new, cues))
        return firm or _alike([_reach(each, old, new, cues) for each in places])
    if len(places) != 1 or not _telling(places[0], old, new, cues):
        return None
    reach = None if places[0].place in usual else _reach(places[0], old, new, cues)
    if not practice:
        told = _told(denied(old, new, cues)) if all_said(old, new, cues) else None
        timed = len(periods(old)) == len(periods(new)) == 1 and periods(old) != periods(new)
        return told or (_figures(old, new, cues, texts) if timed or ages(old) != ages(new) else None)
    few = len(places[0].gone) + len(places[0].came) <= _SHORT or all_said(old, new, cues) or cues.only & {*places[0].gone, *places[0].came}
    hedge = hedged(old, new, cues) if few or not cues.hedges & {*places[0].gone, *places[0].came} else None
    force = hedge or (denied(old, new, cues) if few else None) or turned_round(old, new, cues)
    return _figures(old, new, cues, texts) or _told(force) or _duty(places[0], cues) or reach


def _content(hunk: Hunk, cues: Cues) -> bool:
    return any(word not in JOINING | cues.filler for word in (*hunk.gone, *hunk.came))


def replacements(old: str, new: str) -> Iterator[Place]:
    """Yield what was put in the place of what, between two wordings of a sentence."""
    return (each.place for each in hunks(written_out(old), written_out(new)))


def _told(found: tuple[Protection, str] | None) -> Turn | None:
    return Turn(*found) if found else None


def _alike(found: list[Turn | None]) -> Turn | None:
    """Return the first of several turns that all go the same way."""
    turns = [each for each in found if each]
    return turns[0] if len({each.protection for each in turns}) == 1 else None


def _duty(hunk: Hunk, cues: Cues) -> Turn | None:
    """Tell of words in nobody's place that are a right of the person or a duty to protect by themselves."""
    gone, came = (tuple(word for word in words if word not in JOINING | cues.filler) for words in (hunk.gone, hunk.came))
    if bool(gone) is bool(came) or not cues.duty(" ".join(hunk.came if came else hunk.gone)):
        return None
    told = f"{'now' if came else 'no longer'} “{' '.join(hunk.came if came else hunk.gone)}”"
    return Turn(Protection.MORE if came else Protection.LESS, told)


def _figures(old: str, new: str, cues: Cues, texts: Pair) -> Turn | None:
    """Tell what other figures and periods do; years and days of the month are none."""
    before: Sequence[float] = periods(old)
    after: Sequence[float] = periods(new)
    if not before or len(before) != len(after) or before == after:
        before, after = (_numbers(key, _named(texts)) for key in (old, new))
    if before == after or not (before and after):
        return None
    unit = " years" if ages(old) != ages(new) else " days" if before == periods(old) else ""
    told = f"{_counted(before)} became {_counted(after)}{unit}"
    if len(before) != len(after) or len({one < other for one, other in zip(before, after, strict=True) if one != other}) != 1:
        return None  # one became longer and another shorter
    larger = cues.larger_protects(new)
    protection = Protection.UNCLEAR if larger is None else Protection.MORE if (sum(after) > sum(before)) is larger else Protection.LESS
    return Turn(protection, told)


def _reach(hunk: Hunk, old: str, new: str, cues: Cues) -> Turn | None:
    """Tell whether a sentence says more or less: words that came, or went, in nobody's place."""
    force = cues.negative | cues.only
    subject = hunk.joined and cues.part(hunk.before) == "main" and _denied_after(hunk.after.split()[:_SOON], force, cues)
    if not (subject or cues.denials(hunk.before, force & {*hunk.before.split()[-_NEAR:]})):
        return None  # of what is allowed the readings tell; in other words there is too often nothing more
    if in_opening_condition(hunk.before, cues) or points_back(*((old, new) if hunk.came else (new, old))):
        return None
    more = any(_tells(word, old, cues) for word in hunk.came)
    less = any(_tells(word, new, cues) for word in hunk.gone)
    if more is less or any(word not in JOINING | cues.filler for word in (hunk.gone if more else hunk.came)):
        return None  # other words stand there
    said = hunk.came if more else hunk.gone
    if cues.examples.match(" ".join(said)) or cues.exemplified(hunk.before) or by_the_way(said) or says_nothing(said):
        return None
    opened = cues.part(" ".join((*said[:2], "x"))) in ("condition", "exception")  # it holds in fewer cases, whatever part it stands in
    wider = (hunk.joined is more) if not opened else not more
    good = subject or _good(hunk.before if not opened else "", new if more else old, cues)
    told = f"{'now' if more else 'no longer'} “{' '.join(hunk.came if more else hunk.gone)}”"
    return Turn(Protection.MORE if good is wider else Protection.LESS, told)


def _denied_after(words: list[str], force: frozenset[str], cues: Cues) -> bool:
    """Tell whether the words after a subject deny something of it: "... are never sold"."""
    at = next((at for at, word in enumerate(words) if word in force), 0)
    return at > 0 and words[at - 1] in function_words().auxiliary and cues.part(" ".join(words[:at])) == "main"


def _telling(hunk: Hunk, old: str, new: str, cues: Cues) -> bool:
    """Tell whether any word of a place says something that the other wording does not."""
    force = cues.negative | cues.only | cues.hedges
    came, gone = ({*words} - {*others} for words, others in ((hunk.came, hunk.gone), (hunk.gone, hunk.came)))
    figures = any(word.isdigit() for word in came | gone)
    return figures or bool(force & (came | gone)) or any(_tells(w, old, cues) for w in came) or any(_tells(w, new, cues) for w in gone)


def _good(before: str, sentence: str, cues: Cues) -> bool:
    """Tell whether a wider reach of the part of a sentence that comes after ``before`` protects the person."""
    part = cues.part(before)
    limits = bool(cues.only & set(sentence.split()))
    protects = cues.protects(sentence) and not limits
    return protects if part == "main" else protects and part == "condition"


def _tells(word: str, other: str, cues: Cues) -> bool:
    """Tell whether a word says something that the other wording does not say in another form."""
    return word not in JOINING | cues.filler | cues.negative and stem(word) not in {stem(each) for each in other.split()}


def _named(texts: Pair) -> frozenset[str]:
    """Return the numbers that are part of a name, with the word before them: "Windows 11"."""
    return frozenset(found[0].lower() for text in texts for found in _OF_A_NAME.finditer(text))


def _numbers(text: str, named: frozenset[str] = frozenset()) -> list[int]:
    words = [figure(word) for word in text.split()]
    return [
        int(word)
        for at, word in enumerate(words)
        if word.isdigit()
        and len(word) < _LONG
        and not (len(word) == 4 and word[:2] in {"19", "20"})
        and not {*function_words().months} & {*words[max(0, at - 1) : at + 2]}
        and not function_words().references & {*words[max(0, at - 1) : at]}
        and " ".join(words[max(0, at - 1) : at + 1]) not in named
    ]


def _counted(numbers: Sequence[float]) -> str:
    return " and ".join(f"{number:g}" for number in numbers)
