"""Conditions: what was asked, excepted or timed before and is no longer, and the other way round."""

import re
from collections.abc import Iterable, Sequence

from checker.drift.changes.ageing import ConditionShift, aged, younger
from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.periods import ages, named
from checker.drift.words.stems import stem
from checker.drift.words.wording import JOINING, Changed, plain, rests_on, stems
from checker.model import Action, Commitment, Condition, ConditionKind, Effect, Kind, Term
from checker.patterns import whole
from checker.report.drift import Protection

PLAIN = frozenset({ConditionKind.OTHER, ConditionKind.AS_DESCRIBED, ConditionKind.NECESSITY})  # they say little by their kind
USE_OF_SERVICE = stems(function_words().using_the_service)
NUMERALS = stems(function_words().numerals)
NOBODY = stems(function_words().nobody)
_OR_AFTER = re.compile(r"[^.]{0,300}?[,;]? or(?:,[^,]{3,40},)? (?:if|when|whenever|where|because|as (?:required|needed|permitted))\b")
_OR_BEFORE = re.compile(r"\b(?:if|when|whenever|where|because)\b.*\bor,? $", re.DOTALL)
_FURTHER = re.compile(
    r"\W*(?:as well as|and also|and even|also|including)\b", re.IGNORECASE
)  # a further case, and no condition of the rest
_ONE_MORE = re.compile(r"\W*or (?:if|when|where|once)\b", re.IGNORECASE)  # of which each is enough
_WHETHER = re.compile(r"\bwhether\b[^;.]*\bor\b[^,;.]*", re.IGNORECASE)
_AT_ONCE = whole(function_words().at_once, re.NOFLAG)
_ANYWAY = re.compile(rf"(?:{'|'.join(function_words().holds_anyway)})")
_REASON = re.compile(r"(?<=\w) (?:since|because|although)\b", re.IGNORECASE)  # why, which is no part of what is asked
# A case that has lasted so long: "if a bill is unpaid for more than 90 days", before which nothing is done.
_THRESHOLD = re.compile(
    r"^(?:only )?(?:if|when|where|once|in case)\b.*\b(?:more than|longer than|at least|for|over|exceeds?) "
    r"|\b(?:no|not) (?:sooner|earlier) than |^not before |\bat the (?:very )?earliest\b"
)
_BESIDES, _WORDS = 2, 3  # words; before a period, that may say that nothing happens until then
GROUNDS = frozenset({"essential.legal_obligation"})
MOSTLY, HALF = 0.6, 0.5  # share of a condition's words that must have changed


def period_shifts(old: Commitment, new: Commitment, words: Changed) -> tuple[ConditionShift, ...]:
    """Return what became of how long something is kept, between leave to keep it and a limit to keeping it, each in other words."""
    if old.action is not Action.RETAIN or {old.kind, new.kind} != {Kind.PERMIT, Kind.LIMIT}:
        return ()
    was, now = ([each for each in rule.conditions if each.days is not None] for rule in (old, new))
    if bool(was) is bool(now) or not _changed((was or now)[0], words.gone if was else words.came, (), words.kept):
        return ()
    told = f"{'no longer' if was else 'now'}: “{(was or now)[0].text}”"
    return (ConditionShift(Protection.LESS if was else Protection.MORE, told, (was or now)[0].text),)


def condition_shifts(old: Commitment, new: Commitment, words: Changed) -> tuple[ConditionShift, ...]:
    """Return the conditions and exceptions that went or came, and the limits that were set anew."""
    before, after = (*old.conditions, *old.exceptions), (*new.conditions, *new.exceptions)
    found = [
        ConditionShift(_went(each, old, after or _grounds(new), words), f"no longer: “{each.text}”", each.text)
        for each in before
        if _real(each, old)
        and not (_among(each, after) or _timed(each, words.came))
        and _changed(each, words.gone, words.dropped, words.kept)
    ]
    found += [
        _came(each, old, new, words)
        for each in after
        if _real(each, new)
        and not (_among(each, before) or _timed(each, words.gone))
        and _changed(each, words.came, words.inserted, words.kept)
    ]
    found += _reset(old, new, words)
    return tuple(found)


def _came(condition: Condition, old: Commitment, new: Commitment, words: Changed) -> ConditionShift:
    """Return what a condition that came does; a period in the place of "at once" is a longer one."""
    at_once = _AT_ONCE.search(" ".join(words.gone)) if condition.days is not None else None
    if at_once and not _AT_ONCE.search(plain(condition.text)):
        return ConditionShift(Protection.LESS, f"“{at_once[0]}” became “{condition.text}”", condition.text)
    others = (*old.conditions, *old.exceptions) or _grounds(old)
    does = _does(new, condition, came=not alternative(condition, new, others))
    besides = stems(list(words.inserted)) - stems(list(words_of(condition.text)))
    if does is Protection.MORE and len(besides) >= _BESIDES:
        does = Protection.SAME  # it came with what it is a condition of: "including your device's name if you report a fault"
    return ConditionShift(does, f"now: “{condition.text}”", condition.text)


def narrowed(kind: Kind, condition: Condition, *, came: bool) -> Protection:
    """Say what a condition that came or went does to the person: every condition narrows its rule, be it a permission or a denial."""
    good = kind is Kind.PERMIT or (kind is Kind.LIMIT and condition.effect is Effect.REQUIRES)
    return Protection.MORE if good is came else Protection.LESS


def _went(condition: Condition, rule: Commitment, others: Sequence[Condition | Term], words: Changed) -> Protection:
    """Say what a condition that went does: one of several that were enough each opened the rule, but not a yes that made way for less."""
    replaced = condition.kind is ConditionKind.CONSENT and not rests_on(condition.text, words.dropped)
    return _does(rule, condition, came=not replaced and alternative(condition, rule, others))


def _does(rule: Commitment, condition: Condition, *, came: bool) -> Protection:
    """Say what a condition does to the person; how soon something is deleted protects, whether it is allowed or owed."""
    if rule.action is Action.DELETE and (condition.days is not None or _AT_ONCE.search(plain(condition.text))):
        return Protection.MORE if came else Protection.LESS
    return narrowed(rule.kind, condition, came=came)


def _grounds(rule: Commitment) -> tuple[Term, ...]:
    """Return the purposes that are a ground by themselves, as a condition is: to obey the law."""
    return tuple(term for term in rule.purposes if term.id in GROUNDS)


def alternative(condition: Condition, rule: Commitment, others: Sequence[Condition | Term]) -> bool:
    """Tell whether a condition is one of several that are enough each ("if A or if B"), where the other wording has some of the others."""
    if condition in rule.conditions and (_FURTHER.match(condition.text) or _ONE_MORE.match(condition.text)):
        return True
    if condition not in rule.conditions or not others:
        return False
    before, found, after = rule.text.partition(condition.text.strip(" ,"))
    return bool(found) and bool(_OR_AFTER.match(after) or _OR_BEFORE.search(before))


def _real(condition: Condition, rule: Commitment) -> bool:
    """Tell whether a condition is one: no example, no pointer, and none of what a rule holds for "whether ... or ..."."""
    text, pointer = condition.text.strip(" ,"), condition.kind is ConditionKind.AS_DESCRIBED and rule.kind is Kind.PERMIT
    if pointer or _ANYWAY.fullmatch(plain(text)):
        return False  # "as mentioned above"; the law holds whether a text says so or not
    return not text.lower().startswith(function_words().no_condition) and not any(text in each[0] for each in _WHETHER.finditer(rule.text))


def _timed(condition: Condition, others: Sequence[str]) -> bool:
    """Tell whether another wording of a period may stand among other words: "six months" and "half a year"."""
    return condition.days is not None and any(word.isdigit() or stem(word) in NUMERALS for word in others)


def _among(condition: Condition, others: Iterable[Condition]) -> bool:
    own = stems(list(words_of(condition.text)))
    for other in others:
        if condition.kind not in PLAIN and (condition.kind, condition.effect) == (other.kind, other.effect):
            return True
        if own & stems(list(words_of(other.text))) and _alike(own, stems(list(words_of(other.text)))):
            return True
    return False


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= HALF * min(len(one), len(other))


def _changed(condition: Condition, words: Sequence[str], alone: Sequence[str], kept: frozenset[str]) -> bool:
    words = alone if condition.kind in PLAIN else words  # other words may stand for the same plain condition
    head = condition.text.strip(" ,").partition(",")[0] if condition.kind is ConditionKind.OTHER else condition.text
    head = _REASON.split(head, maxsplit=1)[0]
    own, least = stems(list(words_of(head))), MOSTLY if condition.kind in PLAIN else HALF
    own = own - NOBODY or own
    says_something = bool(own - USE_OF_SERVICE) or condition.kind not in (ConditionKind.OTHER, ConditionKind.USER_DIRECTION)
    fresh = stems(list(words)) - (kept if condition.kind is ConditionKind.OTHER else frozenset())  # what both wordings name is no news
    return says_something and bool(own) and len(own & fresh) >= least * len(own)


def _reset(old: Commitment, new: Commitment, words: Changed) -> list[ConditionShift]:
    """Return the periods and ages that have another number; the number must be among the changed words."""
    found: list[ConditionShift] = []
    (before, after), kind = ((*rule.conditions, *rule.exceptions) for rule in (old, new)), new.kind
    for one in before:
        other = next((each for each in after if (each.kind, each.effect) == (one.kind, one.effect)), None)
        numbered = other is not None and _counted(one, words.gone) and _counted(other, words.came)
        if other is None or not (numbered or one.kind is ConditionKind.REGION):
            continue
        if ages(plain(one.text)) and ages(plain(other.text)):
            found += aged(one, other, kind)
        elif one.days is not None and other.days is not None and one.days != other.days:
            longer = (other.days > one.days) is not (_threshold(one, old) and _threshold(other, new))
            was, now = (named(plain(each.text)) or f"{each.days:,} days" for each in (one, other))
            text = f"“{was}” became “{now}”"
            found.append(ConditionShift(Protection.LESS if longer else Protection.MORE, text))
        elif one.kind is ConditionKind.REGION and (place := _place(one, other, kind, words)) is not None:
            found.append(place)
        elif one.age_below != other.age_below and None not in (one.age_below, other.age_below):
            found.append(younger(one.age_below or 0, other.age_below or 0, kind))
    return list(dict.fromkeys(found))


def _threshold(condition: Condition, rule: Commitment) -> bool:
    """Tell whether a case has to last so long before a rule begins: "if it is unpaid for more than 90 days", "no sooner than 60 days"."""
    before = words_of(rule.text.partition(condition.text)[0])[-_WORDS:]
    return any(_THRESHOLD.search(key) for key in (plain(condition.text), " ".join((*before, plain(condition.text)))))


def _place(one: Condition, other: Condition, kind: Kind, words: Changed) -> ConditionShift | None:
    """Return what places that came or went do: a rule that allows, or limits to them, opens with them; a denial reaches further."""
    came = [w for w in words_of(other.text) if w in words.inserted and w not in JOINING | function_words().of_places]
    gone = [w for w in words_of(one.text) if w in words.dropped and w not in JOINING | function_words().of_places]
    if bool(came) is bool(gone):
        return None
    less = (kind is not Kind.DENY) is bool(came)
    text = f"now also “{' '.join(came)}”" if came else f"no longer “{' '.join(gone)}”"
    return ConditionShift(Protection.LESS if less else Protection.MORE, text)


def _counted(condition: Condition, words: Sequence[str]) -> bool:
    """Tell whether a number of a condition, or its unit, is among the changed words."""
    own = set(words_of(condition.text)) & set(words)
    return any(word.isdigit() or stem(word) in NUMERALS for word in own)
