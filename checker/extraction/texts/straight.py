"""Sentences turned round for rhetoric, put into plain order for the parser: "Under no circumstances do we sell ...", "All we keep is ...".

Parsers trained on news misread inversions and clefts; the words stay the same, so that what is found is found again in the statement.
"""

import re
from functools import lru_cache

from checker.extraction.texts.listed_aims import with_each_to
from checker.extraction.texts.refusals import told_plainly
from checker.extraction.words import between
from checker.extraction.words.keepings import keepings
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.recasts import recast
from checker.extraction.words.turns import turn_words

_BULLETS = re.compile(r"(?P<colon>:)?\s*[•·▪‣◦]\s*")
_MARK = re.compile(r"(?<=[\w,;:]) \((?:[ivx]{1,4}|[a-h]|[1-9])\) (?=[A-Za-z])")
_MARKED = re.compile(r";((?: and| or)?) \((?:[ivx]{1,4}|[a-h]|[1-9])\) (?=[a-z])")  # "(a) find shops; and (b) plan routes"
_AIMS = re.compile(r"\b(?:to|for)\b[^().;,]{0,60}\((?:a|i|1)\) (?=[a-z])", re.IGNORECASE)
_WAYS_OUT = re.compile(r"\b(?:unless|except|other than|without|only|solely)\b", re.IGNORECASE)  # of which one is enough: no one list
_BY_MEANS = re.compile(r" (?:through|via|by) (?:them|it|these|this)", re.IGNORECASE)
_HELD_UP = re.compile(
    r"\b(?P<does>collect|gather|receive|obtain|store|keep|hold|share|disclose|process|use)(?P<is> (?:are|include|may include)): (?=[a-z])"
)
_SO_AS = re.compile(r"\bso as to ", re.IGNORECASE)
_WHATEVER = re.compile(r"^(?:what|whatever) you(?= )", re.IGNORECASE)  # "what you tell us goes no further": its verb is not the main one


def straightened(text: str) -> str:
    """Return a sentence in plain order, without the names it defines in passing; the same text where nothing is turned round."""
    words, kept = turn_words(), keepings()
    text = _HELD_UP.sub(r"\g<does>\g<is> ", text) if ":" in text else text  # "the data we collect are: your name; your age"
    text = told_plainly(words.aside.sub(r"\1 ", _BULLETS.sub(_listed, text)))
    text = between.parted().sub(_ahead, words.beyond_whom.sub("Apart from ", text))
    text = between.set_between().sub(_before, between.strengthened().sub(r"\g<not> ", text))
    text = between.denied_apart().sub(_before_denial, text)
    text = words.made_up.sub(r", \g<what> ", text)
    text = _without_marks(words.figure.sub(r"\1", text)) if "(" in text else text
    plain = _WHATEVER.sub("Anything you", words.name_in_passing.sub("", text))
    plain = with_each_to(recast(plain))
    plain = _SO_AS.sub("to ", kept.begun.sub(r"\g<since>, ", plain))
    plain = kept.examples_apart.sub(_examples_first, plain)
    plain = kept.nothing_includes.sub(r"\g<who> do not \g<does> \g<what> \g<whom>\g<end>", plain)
    plain = kept.nothing.sub(_no_information, plain) if "nothing" in plain.lower() else plain
    plain = words.what_is_needed.sub(r"anything \g<how>", plain)
    plain = kept.kept_from_others.sub(_not_passed, kept.told_by_records.sub(r"\g<where> ", plain))
    plain = words.seen_by_you.sub("is visible to you alone", plain)
    for turn in (_only_you, _nobody_but, _never, _only, _cleft, _fronted):
        turned = turn(plain)
        if turned is not None:
            return turned
    return plain


def _without_marks(text: str) -> str:
    """Take out the marks of a list inside a sentence ("except (a) our hosts, (b) with your consent, or (c) ..."); one alone refers."""
    if len(_MARK.findall(text)) < 2:
        return text
    return _MARK.sub(" ", text if _WAYS_OUT.search(text) or not _AIMS.search(text) else _MARKED.sub(r",\1 ", text))


def _not_passed(found: re.Match[str]) -> str:
    """Turn "is left out of the lists that we sell to" into "is not sold to"."""
    return f"{found['be']} not {keepings().passing[found['does'].lower()]} {found['whom']}"


def _examples_first(found: re.Match[str]) -> str:
    """Turn "your data with partners, such as your name" into "your data, such as your name, with partners"; the means are left out."""
    means = _BY_MEANS.fullmatch(found["whom"])
    return f"{found['data']}, {found['named']}{'' if means else ',' + found['whom']}{found['aim'] or ''}{found['end']}"


def _no_information(found: re.Match[str]) -> str:
    """Turn "we share nothing with them" into "we share no information with them"."""
    start = next(found.start(name) - found.start() for name in ("told", "sold", "got", "done", "learnt") if found[name])
    first = found["done"] or found["learnt"]
    no = "No information" if first and first[0] == "N" else "no information"
    return found.group()[:start] + no + found.group()[start + len("nothing") :]


def _listed(bullet: re.Match[str]) -> str:
    return ": " if bullet["colon"] else " " if bullet.start() == 0 else ", "


def _ahead(found: re.Match[str]) -> str:
    """Turn "You agree that we may, for a year, use X" into "For a year, you agree that we may use X"."""
    aside, who = found["aside"], _in_mid_sentence(found["who"])
    return f"{aside[:1].upper()}{aside[1:]}, {who} {found['helper']} {found['rest']}"


def _before(found: re.Match[str]) -> str:
    """Turn "We record, in our system, your number" into "In our system, we record your number"."""
    if not _speaks(found["does"]) and not _speaks(found["does"].removesuffix("s")):  # "the clinic records"
        return found.group()
    lead, aside, who = found["lead"], found["aside"], found["who"]
    opening = aside if lead else aside[:1].upper() + aside[1:]
    return f"{lead}{opening}, {who if lead else _in_mid_sentence(who)} {found['does']} {found['what']}"


def _before_denial(found: re.Match[str]) -> str:
    """Turn "We will not without your consent sell X" into "Without your consent, we will not sell X"."""
    lead, aside, who = found["lead"], found["aside"], found["who"]
    opening = aside if lead else aside[:1].upper() + aside[1:]
    return f"{lead}{opening}, {who if lead else _in_mid_sentence(who)} {found['helper']} {found['does']} {found['what']}"


def _in_mid_sentence(who: str) -> str:
    """Return a sentence's first words as they stand further on: a name, and what stays in capitals, keep theirs."""
    return who if re.match(r"I\b|[A-Z]\w*[A-Z]|[A-Z][\w'-]* [A-Z]", who) else who[:1].lower() + who[1:]


def _nobody_but(text: str) -> str | None:
    """Turn "Nobody but your doctor sees X" into "Only your doctor sees X"."""
    found = turn_words().nobody_but.match(text)
    return None if found is None else f"Only {found['who']} {found['does']}"


def _only_you(text: str) -> str | None:
    """Turn "Only you can see X" into "X is visible to you alone"."""
    found = turn_words().you_alone.match(text)
    if found is None:
        return None
    what = found["what"][:1].upper() + found["what"][1:]
    return f"{what} is visible to you alone{found['end']}"


def _never(text: str) -> str | None:
    """Turn "At no time does the clinic release X" into "The clinic does not ever release X"."""
    done = turn_words().never_done.match(text)
    if done is not None:  # "never have we given it away"
        return f"{done['who'][:1].upper()}{done['who'][1:]} {done['helper'].lower()} never {done['rest']}"
    found = _inversion().match(text)
    verb = found["verb"] if found is not None else "be "
    found = found or turn_words().passive_inversion.match(text)
    if found is None:
        return None
    who, rest = found["who"], f"{found['rest'].rstrip(' .')}{found['when']}." if found["when"] else found["rest"]
    lead = found["lead"] or ""
    if found["other"]:  # "at no other time does it send X": at any other time, it does not send X
        case = found["other"].replace(" no ", " any ")
        lead = f"{lead}{case.lower()}, " if lead else f"{case[:1].upper()}{case[1:]}, "
        who = who[:1].lower() + who[1:] if who[1:2].islower() else who
    return f"{lead}{who if lead else who[:1].upper() + who[1:]} {found['helper'].lower()} not {verb}{rest}"


@lru_cache(maxsize=1)
def _inversion() -> re.Pattern[str]:
    return turn_words().inversion((*lexicon().verbs, *lexicon().constructions.moving))


def _only(text: str) -> str | None:
    """Turn "Only with your consent do we share X" into "We do share X only with your consent"."""
    found = turn_words().only_then.match(text)
    if found is None:
        return None
    condition = found["only"][:1].lower() + found["only"][1:]
    return f"{found['who'][:1].upper()}{found['who'][1:]} {found['helper'].lower()} {found['rest']} {condition}{found['end']}"


def _cleft(text: str) -> str | None:
    """Turn "All we keep is your name" into "We keep only your name", "What we pass to X is Y" into "We pass Y to X"."""
    for pattern, only in turn_words().clefts:
        found = pattern.match(text)
        if found is not None and _speaks(found["does"]):
            what = found["what"][:1].lower() + found["what"][1:]
            who = found["who"][:1].upper() + found["who"][1:]
            return f"{who} {found['does']} {only}{what}{found.groupdict().get('whom') or ''}{found['end']}"
    return None


def _speaks(words: str) -> bool:
    """Tell whether one of the words is a verb that speaks of data."""
    return any(word in lexicon().verbs and word != "ask" for word in words.lower().split())


def _fronted(text: str) -> str | None:
    """Turn "Shared with advertisers are your age and town" into "Your age and town are shared with advertisers"."""
    found = turn_words().fronted.match(text)
    if found is None:
        return None
    what = found["what"][:1].upper() + found["what"][1:]
    return f"{what} {found['be']} {found['done'].lower()}{found['how'] or ''}{found['end']}"
