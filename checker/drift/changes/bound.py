"""Bound: an act that is denied no longer, though a denial stands elsewhere in the sentence, and others who are bound by what is said."""

import re
from collections.abc import Iterable

from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.hunks import Hunk
from checker.drift.words.say import expression
from checker.drift.words.stems import stem
from checker.drift.words.synonyms import unmatched
from checker.drift.words.wording import JOINING, stems
from checker.report.drift import Protection

Told = tuple[Protection, str]
_BY = 2  # words behind a verb among which its denial may stand: "used by nobody", "uses none of it"
_BEFORE = 4  # words before a verb among which its denial stands
_OURS = re.compile(r"\bour (?:\w+ )?$")
_MOST = 0.6  # share of the words of the shorter wording that both have, to be one sentence in which an act was turned


def in_opening_condition(before: str, cues: Cues) -> bool:
    """Tell whether what comes after some words still stands in the condition that opens its sentence: "if you have not finished a ..."."""
    first = before.split()[:_BY]
    opened = cues.part(" ".join((*first, "x"))) == "condition" and not (cues.only | cues.negative) & {*first}
    return opened and not (cues.speaker | cues.ruling) & {*before.split()[_BY:]}


def freed(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether an act that one wording denies is done in the other one, which denies something else.

    "We do not use it to show ads" and "we use it, but not to show ads"; other words for the same denial are none.
    """
    ours, theirs = stems(old.split()), stems(new.split())
    if len(ours & theirs) < _MOST * min(len(ours), len(theirs)):
        return None
    lost, won = _freed(old, new, cues), _freed(new, old, cues)
    if bool(lost) is bool(won):
        return None
    good = not cues.unwanted(old if lost else new)
    told = f"“{lost or won}” is {'no longer denied' if lost else 'denied now'}"
    return (Protection.LESS if bool(lost) is good else Protection.MORE), told


def _freed(key: str, other: str, cues: Cues) -> str:
    """Return the first verb that a wording denies and the other one has before any denial; "" where there is none."""
    if expression((*cues.exception, "until", "outside")).search(key) or cues.only & {*key.split(), *other.split()}:
        return ""
    words, there = key.split(), other.split()
    idle = cues.filler | cues.negative | JOINING | function_words().auxiliary
    forms = [stem(word) for word in there]
    for at, word in enumerate(words):
        if word != "not" or not at or words[at - 1] not in function_words().auxiliary:
            continue
        if not cues.denials(" ".join(words[: at + 1]), cues.negative):
            continue
        verb = next((each for each in words[at + 1 :] if each not in idle and not each.endswith("ly")), "")
        place = forms.index(stem(verb)) if stem(verb) in forms else None
        if place is None or stem(verb) in {stem(each) for each in words[:at]} or verb in function_words().light:
            continue
        if any(cues.negative & {*there[max(0, at - _BEFORE) : at]} for at, form in enumerate(forms) if form == stem(verb)):
            continue  # denied there too, in another place
        before, after = there[:place], there[place + 1 : place + 1 + _BY]
        denied = cues.negative & {*before, *after} or ({*cues.exception} | cues.standing.shut) & {*before}
        if not denied and cues.negative & {*there}:
            return verb
    return ""


def unbound(places: Iterable[Hunk], old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether words that bind others (a contract, a duty of theirs, "as we instruct") went, or came, and no others in their place."""
    places = list(places)
    gone, came = (" ".join(word for each in places for word in getattr(each, side)) for side in ("gone", "came"))
    binding = expression(cues.binding)
    was, now = (binding.search(words) for words in (gone, came))
    others = cues.names_receivers(f"{old} {new}") or bool({"they", "them", "affiliates"} & {*old.split(), *new.split()})
    found = was or now
    if found is None or (was and now) or not others or not unmatched(found[0].split(), (new if was else old).split()):
        return None  # or the other wording has the word, elsewhere
    if _OURS.search((gone if was else came)[: found.start()]):
        return None  # "to comply with our legal obligations"
    return (Protection.LESS if was else Protection.MORE), f"others are {'no longer bound' if was else 'bound now'}: “{found[0]}”"
