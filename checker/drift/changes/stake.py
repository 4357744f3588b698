"""Stake: what a sentence that was written anew in its place does to the person, told by what it stood for as a whole, before and after.

Only asked where hardly another sentence of the text changed: there each was changed for what it says. Where many were, a sentence that lost
its words may have been said again elsewhere.
"""

import re

from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.say import expression
from checker.drift.words.synonyms import unmatched
from checker.drift.words.wording import JOINING
from checker.report.drift import Protection

Told = tuple[Protection, str]
_MOST = 0.6
_TELLING = 2  # words without another for the same that came with a denial that went, or went with one that came


def staked(old: str, new: str, cues: Cues) -> Told | None:
    """Return what a sentence's new wording does: something owed that it no longer owes, a denial that it no longer has, or a refusal.

    ``old`` and ``new`` are plain words with denials written out. What is said in other words has another word for what is owed, and
    another denial for the denial; where it has not, and says something else besides, it is not the same.
    """
    was, now = worth(old, cues), worth(new, cues)
    if min(was, now) < 0 and was != now:
        return (Protection.LESS, "what the person wants is refused now") if now < 0 else (Protection.MORE, "it is refused no longer")
    lost, won = _owed_alone(old, new, cues), _owed_alone(new, old, cues)
    if bool(lost) is not bool(won) and (now < was if lost else was < now):
        return (Protection.LESS, f"“{lost[0]}” is owed no longer") if lost else (Protection.MORE, f"“{won[0]}” is owed now")
    lost_denial, new_denial = _denies_alone(old, new, cues), _denies_alone(new, old, cues)
    if lost_denial is not new_denial:
        return (Protection.LESS, "no longer a denial") if lost_denial else (Protection.MORE, "now a denial")
    return None


def worth(key: str, cues: Cues) -> int:
    """Return 1 for a sentence that promises or gives the person something, -1 for one that refuses what the person wants, else 0."""
    if cues.standing.refuses(key) or re.search(
        rf"\b(?:{'|'.join(sorted(cues.negative))}) (?:\w+ ){{0,3}}(?:{'|'.join(cues.wanted)})\b", key
    ):
        return -1
    return int(bool(_denials(key, cues) & cues.negative) or cues.owes(key))


def _denials(key: str, cues: Cues) -> frozenset[str]:
    key = expression((*cues.standing.no_promise, *cues.at_no_cost)).sub(" ", key)
    return frozenset(cues.denials(key, cues.negative | cues.only))


def _owed_alone(key: str, other: str, cues: Cues) -> tuple[str, ...]:
    """Return what a sentence owes the person for which the other one has no word."""
    if expression(cues.wanted).search(other):
        return ()
    words = [found[0] for found in expression(cues.owed).finditer(key)] if cues.owes(key) or cues.firm & {*key.split()} else []
    return unmatched([word for each in words for word in each.split()], other.split())


def _denies_alone(key: str, other: str, cues: Cues) -> bool:
    """Tell whether a sentence denies or limits where the other one has no word for that, and says something else in its place."""
    limits = cues.negative | cues.only | cues.hedges | cues.standing.shut
    if not _denials(key, cues) or limits & {*other.split()} or cues.part(f"{other} x") == "exception":
        return False
    idle = JOINING | cues.filler | cues.idle | function_words().auxiliary | limits
    words, others = ([word for word in each.split() if word not in idle] for each in (other, key))
    mostly = len({*words} & {*others}) >= _MOST * len({*words}) and cues.part(f"{key} x") == "main"  # one sentence, denied as a whole
    return len(unmatched(words, others)) >= (1 if mostly else _TELLING)
