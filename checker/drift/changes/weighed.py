"""Weighed words: what a change in one place of a sentence does to the person by what the words name, where no other sign tells."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from checker.drift.changes.stake import worth
from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.hunks import Hunk
from checker.drift.words.rows import by_the_way, narrows, points_back, says_nothing
from checker.drift.words.stems import stem
from checker.drift.words.synonyms import unmatched
from checker.drift.words.wording import JOINING, stems
from checker.patterns import Patterns, whole
from checker.report.drift import Protection

Told = tuple[Protection, str]
LESS, MORE = Protection.LESS, Protection.MORE
_HERS = re.compile(r"\byou (?:may|can) (?:\w+ ){0,2}(?:refuse|decline|reject)")  # the person's own refusal
_ADDRESS = frozenset({"http", "https", "www", "html"})
_EXAMPLES = re.compile(r"(?:\w+ ){0,3}for (?:example|instance)\b")
_LONGEST = 20  # words of a place; in a longer one something else is said
_TELLING, _MANY = 2, 4  # words that a replacement by others rests on at least; words of which the other wording has most
_SOON = 3  # words after "may" or "will" among which stands what is owed


@dataclass(frozen=True, slots=True)
class Around:
    """What a change of words stands in."""

    old: str  # the plain words of the sentence before
    new: str  # and after
    listed: bool = False  # the words that came, or went, are one of several things in a row
    deliberate: bool = False  # hardly a sentence of the text changed besides


def weighed(places: Sequence[Hunk], around: Around, cues: Cues) -> Told | None:
    """Return what the words that came and went in the places of a sentence do; None where they may say the same.

    Of a sentence that changed in several places only strong words tell: a safeguard that went, a reach without end, a refusal.
    """
    if not places:
        return None
    all_of = Hunk(
        _joined(each.gone for each in places), _joined(each.came for each in places), places[0].before, places[-1].after, joined=False
    )
    gone, came = _content(all_of.gone, cues), _content(all_of.came, cues)
    only_gone, only_came = unmatched(gone, came), unmatched(came, gone)
    if not (only_gone or only_came) or _ADDRESS & {*gone, *came} or len(all_of.gone) + len(all_of.came) > _LONGEST:
        return None
    strong = _safeguards(all_of, around, cues) or _strong(all_of, around, cues) or _say(all_of, around, cues)
    if strong or len(places) > 1:
        return strong
    if not gone or not came:
        return _more_or_less(places[0], around, cues, only_came or only_gone)
    return _instead(places[0], around, cues, {*only_gone, *only_came} - cues.idle)


def firmer(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether what is owed to the person became certain or optional: "we may tell you", "we will tell you"."""
    was, now = _modal(old, cues), _modal(new, cues)
    if was is None or now is None or was[0] == now[0] or stem(was[1]) != stem(now[1]):
        return None
    return (MORE, "what it may do it will do now") if now[0] else (LESS, "what it would do it may do now")


def _modal(key: str, cues: Cues) -> tuple[bool, str] | None:
    """Return whether the first thing owed in a sentence is certain, and what is owed; None where nothing is."""
    words, owed = key.split(), whole(cues.owed, re.NOFLAG)
    for at, word in enumerate(words):
        found = owed.search(" ".join(words[at + 1 : at + 1 + _SOON])) if word in cues.firm | cues.soft else None
        if found is not None:
            ours = at > 0 and words[at - 1] not in function_words().person and not cues.negative & {*words[at : at + 1 + _SOON]}
            return (word in cues.firm, found[0]) if ours else None
    return None


def _safeguards(hunk: Hunk, around: Around, cues: Cues) -> Told | None:
    was, now = _says(cues.safeguards, " ".join(hunk.gone)), _says(cues.safeguards, " ".join(hunk.came))
    if was is now or _denies(hunk, cues) or worth(around.old if now else around.new, cues) > worth(around.new if now else around.old, cues):
        return None  # or a promise went with what came
    if _says(cues.safeguards, around.old if now else around.new):
        return None  # the other wording keeps it from telling of anybody too
    return (LESS, f"no longer {_quoted(hunk.gone)}") if was else (MORE, f"now {_quoted(hunk.came)}")


def _strong(hunk: Hunk, around: Around, cues: Cues) -> Told | None:
    """Tell of a reach without end, and of what a person asks and is refused."""
    gone, came = " ".join(hunk.gone), " ".join(hunk.came)
    told = f"{_quoted(hunk.gone)} became {_quoted(hunk.came)}"
    if not gone or not came:
        return None
    if _says(cues.boundless, came) is not _says(cues.boundless, gone):
        return (LESS if _says(cues.boundless, came) is not _protects(around, cues) else MORE), told
    if (
        _says(cues.ignoring, came) is not _says(cues.ignoring, gone)
        and cues.speaker & {*around.new.split()}
        and not _HERS.search(around.new)
    ):
        return (LESS if _says(cues.ignoring, came) else MORE), told
    return None


def _say(hunk: Hunk, around: Around, cues: Cues) -> Told | None:
    """Tell what became of the person's say, and of what kept a rule to what is needed, unless the sentence denies something."""
    gone, came = " ".join(hunk.gone), " ".join(hunk.came)
    if cues.denials(around.old, cues.negative) or cues.denials(around.new, cues.negative):
        return None
    was, now = cues.choice(around.old), cues.choice(around.new)
    instead = cues.part(f"{gone if now else came} x") != "main"  # another condition stood, or stands, in its place
    told = (None if instead else cues.say.asked(was, now, f"{gone} {came}")) or cues.say.bound(around.old, around.new)
    return told or cues.say.measured(gone, came) or cues.say.at_will(gone, came, around.new)


def _instead(hunk: Hunk, around: Around, cues: Cues, telling: Set[str]) -> Told | None:
    """Tell of other words in one place of a sentence, where hardly another sentence of the text changed."""
    secret = all(cues.standing.shut & {*key.split()} for key in (around.old, around.new))  # to keep it secret, or treat it so
    if len(telling) < _TELLING or not around.deliberate or secret:
        return None
    was, now = (worth(key, cues) for key in (around.old, around.new))
    gone, came = " ".join(hunk.gone), " ".join(hunk.came)
    told = f"{_quoted(hunk.gone)} became {_quoted(hunk.came)}"
    if was != now and min(was, now) < 0:  # what the person wants is refused
        return (MORE if was < now else LESS), told
    worse = (_says(cues.exposing, came) - _says(cues.exposing, gone)) - (_says(cues.sparing, came) - _says(cues.sparing, gone))
    if not worse or cues.part(hunk.before) != "main":
        return Protection.UNCLEAR, told
    return (LESS if (worse > 0) is not _denies(hunk, cues) else MORE), told


def _more_or_less(hunk: Hunk, around: Around, cues: Cues, said: tuple[str, ...]) -> Told | None:
    """Tell of words in nobody's place: one more or less of several things, or of several conditions."""
    more, words = bool(hunk.came), hunk.came or hunk.gone
    part, protects = cues.part(hunk.before), _protects(around, cues)
    if (
        (says_nothing(words) or (more and narrows(words)))
        or points_back(*((around.old, around.new) if more else (around.new, around.old)))
        or cues.examples.match(" ".join(words))
        or not [word for word in said if word not in cues.idle and not word.isdigit()]
        or any({*said} <= words and words & {*(around.old if more else around.new).split()} for words in cues.one_act.values())
    ):
        return None
    if _known(words, around.old if more else around.new, cues) or (protects and cues.exemplified(hunk.before)):
        return None
    if _EXAMPLES.match(hunk.after) and not protects:
        return None  # "a plan, a theme or a scarf, for example"
    told = f"{'now' if more else 'no longer'} {_quoted(words)}"
    opened = cues.part(" ".join((*words[:2], "x"))) if part == "main" else ""
    if opened in ("condition", "exception"):
        return ((MORE if more is not protects else LESS), told) if around.deliberate else None
    one_of_several = around.listed and hunk.before and not by_the_way(words) and _says(cues.doing, around.new)
    if not (one_of_several or around.deliberate):
        return None
    if by_the_way(words) or function_words().relative & {*hunk.before.split()[-_SOON:]}:
        return Protection.UNCLEAR, told  # or of whom somebody "with whom we share it" is
    one_more_end = words[0] == "or" and _until(hunk.before, cues)
    if one_more_end or (part != "main" and words[0] == "and" and words[1:2] != ("or",)):
        return (MORE if more is not protects else LESS), told  # one more condition, or one more end of what goes on "until" then
    wider_is_good = protects and part != "exception"
    return (MORE if more is wider_is_good else LESS), told


def _until(before: str, cues: Cues) -> bool:
    """Tell whether what comes after some words is what something goes on until."""
    _, until, since = before.rpartition("until ")
    return bool(until) and cues.part(since) == "main"


def _known(words: tuple[str, ...], other: str, cues: Cues) -> bool:
    """Tell whether the other wording has most of some words too, though in another place."""
    own, there = stems(_content(words, cues)), stems(other.split())
    return len(own) >= _MANY and len(own & there) > len(own) / 2


def _protects(around: Around, cues: Cues) -> bool:
    """Tell whether more of what a sentence says is more protection."""
    limits = bool(cues.only & {*around.new.split()})
    denied = cues.denials(around.new, cues.negative) != ()
    return (denied or cues.owes(around.new)) and not limits


def _denies(hunk: Hunk, cues: Cues) -> bool:
    return bool(cues.denials(hunk.before, cues.negative))


def _joined(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for part in parts for word in part)


def _content(words: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    return tuple(word for word in words if word not in JOINING | cues.filler)


def _says(patterns: Patterns, words: str) -> bool:
    return whole(patterns, re.NOFLAG).search(words) is not None


def _quoted(words: tuple[str, ...]) -> str:
    return f"“{' '.join(words)}”"
