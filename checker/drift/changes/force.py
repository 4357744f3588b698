"""Force: whether a sentence lost or gained a denial, "only", a word of "as a rule", or had its condition turned round."""

import re

from checker.drift.changes.conditions import NUMERALS
from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.periods import every, periods
from checker.drift.words.say import expression
from checker.drift.words.wording import JOINING, stems
from checker.patterns import whole
from checker.report.drift import Protection

_SHORT = re.compile(r"\b(\w+?)n't\b")
_IN_DUE_TIME = whole(function_words().in_due_time, re.NOFLAG)
_SOON = 6  # words before the speaker of a part that goes on with something owed: "but do not worry, we will ..."
_NEAR = 0.05  # share by which twelve months and a year may differ
Told = tuple[Protection, str]
_FREELY = re.compile(r"\b(?:you|they|customers|members|users|people) (?:may|can) (?:(?!we\b)\w+ ){1,10}without\b")


def written_out(key: str) -> str:
    """Write denials out ("don't" is "do not", "nobody but" is "only"), and "no more than" without its denial."""
    for each in function_words().rewordings:
        key = each.expression.sub(each.plainly, key)
    key = " ".join(key.split()).replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not")
    return _SHORT.sub(r"\1 not", key)


def asked_aside(old: str, new: str, cues: Cues) -> tuple[str, str]:
    """Return two wordings that both ask for a yes, each in its own words, without these: "with your consent", "if you have agreed"."""
    finds = re.compile(rf"(?:\b(?:only )?(?:if|when|whenever|once|where|unless) )?{expression(cues.opt_in).pattern}(?: (?:us )?to(?= |$))?")
    said = [finds.search(key) for key in (old, new)]
    force = cues.negative | {"unless", "without"}
    one, other = (force & {*each[0].split()} if each else None for each in said)
    if one is None or one != other or cues.choice(old) != cues.choice(new):
        return old, new
    bare, other_bare = (" ".join(finds.sub(" ", key).split()) for key in (old, new))
    return bare, other_bare


def choice(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether the person has more or less say (a yes that is asked for is more than a no that is heard), or hears earlier or later."""
    said = {3: "the person is asked first", 2: "the person may say no", 1: "the person is told", -1: "the person is taken to agree"}
    heard = {2: "the person hears of it before", 1: "the person hears of it after"}
    for before, after, words in ((cues.choice(old), cues.choice(new), said), (cues.notice(old), cues.notice(new), heard)):
        if before != after and 0 not in {before, after}:
            return Protection.MORE if after > before else Protection.LESS, f"{words[before]}; now {words[after]}"
    return None


def hedged(old: str, new: str, cues: Cues) -> Told | None:
    """Tell what a word of "as a rule" that came or went does to what protects the person."""
    one, other = set(old.split()), set(new.split())
    came, gone = sorted((other - one) & cues.hedges), sorted((one - other) & cues.hedges)
    refused = cues.standing.refuses(old) is not cues.standing.refuses(new)
    if refused or any(_new_duty(key, longer, cues) for key, longer in ((old, new), (new, old))):
        return None  # it stands in a duty that the other wording has not at all
    if came and not gone and cues.protects(old):
        return Protection.LESS, f"now only “{came[0]}”"
    if gone and not came and cues.protects(new):
        return Protection.MORE, f"no longer only “{gone[0]}”"
    return None


def loosened(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether a period made way for a time that nobody can be held to, or the other way round: "in three weeks", "soon"."""
    was, now = _IN_DUE_TIME.search(old), _IN_DUE_TIME.search(new)
    dated, vague = (old, now) if now else (new, was)
    if vague is None or (was and now) or len(periods(dated)) != 1 or periods(new if now else old):
        return None
    if cues.larger_protects(dated):
        return None  # a notice of at least a month
    return (Protection.LESS, f"a period became “{vague[0]}”") if now else (Protection.MORE, f"“{vague[0]}” became a period")


def _new_duty(key: str, longer: str, cues: Cues) -> bool:
    """Tell whether the longer of two wordings goes on with something that is owed: "... and we will correct it if possible"."""
    more = longer.removeprefix(key).replace("'", " ").split()
    at = next((at for at, word in enumerate(more) if word in cues.speaker), len(more))
    return longer.startswith(key) and at < _SOON and bool((cues.ruling | {"ll"}) & {*more[at : at + 2]})


def denied(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether a denial or "only" came or went."""
    one, other = set(old.split()), set(new.split())
    if (one ^ other) & cues.negative and "unless" in one ^ other:
        return None  # "only if" and "not unless", "where not" and "unless"
    for words, told in ((cues.negative, "a denial"), (cues.only, "“only”")):
        if bool(words & one) is not bool(words & other) and cues.denials(old if words & one else new, words):
            lost = bool(words & one)
            said = old if lost else new
            good = not (cues.unwanted(said) or cues.standing.refuses(said))
            return Protection.LESS if lost is good else Protection.MORE, f"{'no longer' if lost else 'now'} {told}"
    return None


def turned_round(old: str, new: str, cues: Cues) -> Told | None:
    """Tell what two words that changed places with their opposite do: including and excluding, if and unless."""
    one, other = set(old.split()), set(new.split())
    was_out, now_out = (any(f" {word} " in f" {key} " for word in cues.leaving_out) for key in (old, new))
    if ("including" in one - other and now_out > was_out) or ("including" in other - one and was_out > now_out):
        less = was_out is not cues.protects(new)
        return Protection.LESS if less else Protection.MORE, "“including” and “excluding” changed places"
    for word, opposites in function_words().opposites.items():
        was, now = word in one - other and bool(opposites & other - one), word in other - one and bool(opposites & one - other)
        if was is not now:
            free = word == "without" and _FREELY.search(old if was else new) is not None  # "you may object without giving reasons"
            protection = Protection.UNCLEAR if cues.negative & one else Protection.LESS if now is not free else Protection.MORE
            return protection, f"“{word}” {'came in the place of its opposite' if now else 'gave way to its opposite'}"
    return None


_DEFAULT = re.compile(r"\bby default (?:it|they|this|that|these|those) (?P<force>(?:\w+ ?){1,2})")


def defaulted(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether what holds unless the person changes it was turned round: "by default it cannot be found", "by default it can"."""
    was, now = _DEFAULT.search(old), _DEFAULT.search(new)
    if was is None or now is None:
        return None
    before, after = (bool(cues.negative & {*found["force"].split()}) for found in (was, now))
    if before is after:
        return None
    return (Protection.LESS, "it no longer holds by default") if before else (Protection.MORE, "it holds by default now")


def outright(old: str, new: str, cues: Cues) -> Told | None:
    """Tell what a price, how often, a time nobody can be held to, or a default does, however many words changed."""
    return (
        charged(old, new, cues) or rarer(old, new, cues) or loosened(old, new, cues) or defaulted(old, new, cues) or posted(old, new, cues)
    )


def posted(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether people who were told in person can only read it somewhere now, or the other way round: "we put a note on our site"."""
    (was, now), (put, puts) = ([expression(some).search(key) is not None for key in (old, new)] for some in (cues.in_person, cues.posted))
    if was and puts and not now and not put:
        return Protection.LESS, "people are no longer told in person; it is only posted"
    return (Protection.MORE, "people are told in person now") if now and put and not was and not puts else None


def quantified(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether some of a thing became all of it, or the other way round."""
    one, other = {*old.split()}, {*new.split()}
    partial, entire = cues.partial & one, cues.entire & other
    more = bool(partial - other) and bool(entire - one)
    less = bool(cues.entire & one - other) and bool(cues.partial & other - one)
    if more is less:
        return None
    told = "some of it became all of it" if more else "all of it became some of it"
    return (Protection.MORE if cues.protects(new) is more else Protection.LESS), told


def charged(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether what was free has a price now, or the other way round."""
    free, price = expression(cues.at_no_cost), expression(cues.at_a_cost)
    was, now = (free.search(key) is not None for key in (old, new))
    if was is now or not any(price.search(free.sub("", key)) for key in (old, new)):
        return None
    return (Protection.LESS, "no longer free of charge") if was else (Protection.MORE, "now free of charge")


def rarer(old: str, new: str, cues: Cues) -> Told | None:
    """Tell whether a person may do less often, or more often, what a right lets the person do "each year"."""
    was, now = every(old), every(new)
    if was is None or now is None or abs(was - now) <= _NEAR * was or not (cues.owes(old) and cues.owes(new)):
        return None
    return (Protection.LESS, "less often than before") if now > was else (Protection.MORE, "more often than before")


def all_said(old: str, new: str, cues: Cues) -> bool:
    """Tell whether one wording has all that the other says, figures and what gives force aside: what came or went is no other wording."""
    force = cues.negative | cues.only | cues.hedges | JOINING | cues.filler
    ours, theirs = (stems([each for each in text.split() if each not in force and not each.isdigit()]) - NUMERALS for text in (old, new))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)
