"""Questions with the short answers under them, as statements: "Who sees my file?" over "Your doctor." is "Your doctor may see your file".

A statement is made only where question and answer fit one of a few forms; any other answer is read as it stands.
"""

import re

from checker.extraction.words.asked_words import asked_words
from checker.patterns import either, whole

_NUMBERED = re.compile(r"^\W*(?:Q\s*[:.)]|(?:\d+|[a-z])[.)])?\s*(?:(?:and|but|so)\b,? )?", re.IGNORECASE)
_LONGEST = 30  # words of an answer
_FINITE = re.compile(r"\b(?:may|will|is|are|can|has|have|do|does|must|shall|was|were|sees?|gets?|receives?|knows?)\b", re.IGNORECASE)
_TOLD_OF = re.compile(r"\b(?:who|that|which|you|we|they|whose \w+|whom) (?:\w+ ){0,2}?[\w']+", re.IGNORECASE)
_MINE = ((r"\bmy\b", "your"), (r"\bmine\b", "yours"), (r"\bme\b", "you"), (r"\bI am\b", "you are"), (r"\bI\b", "you"))
_US = asked_words().us
_TOLD_BY_CLAUSE = re.compile(
    r"\b(?:who|what|where|which|how|whether|when) (?:I|my|we|it|they|the)\b"
)  # "see who I am": a case behind it would be its own
_ABLE = re.compile(r"^(?:is|are) (?P<who>(?:[\w']+ ){1,4}?)(?:able|allowed|permitted) to ", re.IGNORECASE)
_IN_CASE = re.compile(r"(?:if|when|where|once|with|after|while)\b", re.IGNORECASE)


def question(text: str, before: str = "") -> str:
    """Return a question without its number and mark, in the words of who asks; "" for any other text.

    ``before``: the question before, which "And to other users?" goes on.
    """
    plain = text.strip().strip("*_ ")
    if not plain.endswith("?") or len(plain.split()) > _LONGEST:
        return ""
    plain = _ABLE.sub(r"can \g<who>", _NUMBERED.sub("", plain).rstrip("? ").replace("’", "'"))
    more = asked_words().further.match(plain)
    if more is None or not before:
        return plain
    if more["whom"]:
        return re.sub(rf"\b{more['prep']} [^,;]+$", f"{more['prep']} {more['whom']}", before)
    return re.sub(r"\bmy [\w' -]+?(?= (?:with|to|by|from|for|on)\b|$)", more["what"], before, count=1)


def statement(asked: str, answer: str, following: str = "") -> str | None:
    """Return what a question and a short answer state together; None where the answer is none, or says more than the question asked.

    ``following``: the sentence behind the answer, which may end a list for good ("Nobody else.").
    """
    told = answer.strip().replace("’", "'")
    if not asked or len(told.split()) > _LONGEST:
        return None
    return _hired(asked, told, following) or _yes_or_no(asked, told) or _listed(asked, told, following) or _timed(asked, told)


def _hired(asked: str, answer: str, following: str) -> str | None:
    """Return who work for us, as those who get what their work needs: "Does anyone work for you?" over "Yes: printers and couriers."."""
    words = asked_words()
    found = words.helpers.match(asked)
    if found is None:
        return None
    said = words.answer.match(answer)
    named = answer[said.end() :] if said is not None and said["yes"] else answer
    plain = named.strip(" :,.!–—-")
    if (said is not None) != bool(found["any"]) or (said is not None and not said["yes"]) or not _is_fragment(plain):
        return None
    bound = re.match(either(words.instructed), following.strip(), re.IGNORECASE)
    return f"{_capital(plain)} receive your information{' under contract to work on our behalf' if bound else ''}."


def _yes_or_no(asked: str, answer: str) -> str | None:
    words = asked_words()
    said, deed, state = words.answer.match(answer), words.deed.match(asked), words.state.match(asked)
    if said is None or (deed is None and state is None) or whole(words.too_much).search(asked):
        return None
    rest = answer[said.end() :].rstrip(".! ")
    rest = "" if said["no"] and re.fullmatch(either(words.certainly), rest, re.IGNORECASE) else rest
    if rest and not (said["only"] or said["unless"]) and not re.match(rf"{either(words.going_on)}\b", rest, re.IGNORECASE):
        return None
    denied = bool(said["no"] or said["unless"])
    core = _deed(deed, denied=denied) if deed is not None else _state(state, denied=denied) if state is not None else None
    if core is None:
        return None
    if said["only"] and _TOLD_BY_CLAUSE.search(core) and _IN_CASE.match(rest):
        return f"{_capital(rest)}, and not otherwise, {core[:1].lower()}{_yours(core)[1:]}."
    joint = ", " if rest.lower().startswith("but ") and not rest.lower().startswith("but only") else " "
    only = "only " if said["only"] else ""
    return f"{_yours(core)}{joint if rest else ''}{only}{rest.removeprefix('but ') if joint == ' ' else rest}."


def _deed(found: re.Match[str], *, denied: bool) -> str | None:
    who, aux = found["who"].strip(), found["aux"].lower()
    if who.lower() in ("i", "my", "the", "your", "our", "any", "other"):
        return None
    ours, does = who.lower() in _US, asked_words().look.sub("see", found["does"])
    aux = "do" if ours and aux == "does" else aux
    helper = {"do": "do not", "does": "does not"}.get(aux, f"{aux} not") if denied else "may" if aux in ("do", "does") else aux
    return f"{'We' if ours else _capital(who)} {helper} {does}"


def _state(found: re.Match[str], *, denied: bool) -> str:
    be = "will be" if found["be"].lower() == "will" else found["be"].lower()
    denial = "will not be" if be == "will be" else f"{be} not"
    return f"{_capital(found['what'])} {denial if denied else be} {found['so']}"


def _listed(asked: str, answer: str, following: str) -> str | None:
    """Return what a list of people or data states under the question that it answers."""
    words = asked_words()
    ended = re.search(rf"[,;] {either(words.nobody_else)}[.!]?$", answer, re.IGNORECASE)
    plain = (answer[: ended.start()] if ended else answer).rstrip(".! ")
    doers = words.doers.match(plain)
    plain = " and ".join(filter(None, (doers["first"], doers["more"]))) if doers else plain  # "Our nurses do, and so does the lab."
    alone = ended is not None or is_end(following)
    only = re.match(r"(?:only|just) ", plain, re.IGNORECASE)
    named = plain[only.end() :] if only else plain
    limit = "only " if only or alone else ""
    if found := words.who_sees.match(asked):
        what = _capital(found["what"])
        if re.fullmatch(either(words.nobody), plain, re.IGNORECASE):
            return _yours(f"{what} {_be(what)} not visible to anyone{' else' if found['other'] else ''}.")
        known = doers or re.search(r"^[^,:;]+ you [^,:;]+$", named)
        fits = _is_fragment(named) and (limit or known)  # any other list is read under its heading
        return _yours(f"{what} can be seen {limit}by {_low(named)}.") if fits else None
    if (found := words.shared_with.match(asked)) and (found["to"] or found["prep"]) and _is_fragment(named) and limit:
        whom = (found["to"] or found["prep"]).strip()
        return _yours(f"We {found['does']} {(found['what'] or 'your information').strip()} only {whom} {_low(named)}.")
    if (found := words.what_public.match(asked)) and _is_fragment(named):
        return _yours(f"{_capital(f'{limit}{_low(named)}')} {_be(named)} {found['so']}.")
    if (found := words.what_seen.match(asked)) and _is_fragment(named):
        who = found["who"].strip()
        verb = (
            {"know": "hold", "see": "collect", "get": "collect"}.get(found["does"].lower(), found["does"])
            if who.lower() in _US
            else found["does"]
        )
        return _yours(f"{'We' if who.lower() in _US else _capital(who)} {'' if who.lower() in _US else 'can '}{verb} {limit}{_low(named)}.")
    return None


def is_end(text: str) -> bool:
    """Tell whether a sentence only ends a list for good: "Nobody else." """
    return re.fullmatch(rf"\W*{either(asked_words().nobody_else)}[.! ]*", text, re.IGNORECASE) is not None


def _timed(asked: str, answer: str) -> str | None:
    """Return how long data are kept, or when they are deleted."""
    words = asked_words()
    for pattern, done in ((words.how_long, words.keeping), (words.when_deleted, words.deleting)):
        found = pattern.match(asked)
        if found is None or not (words.time.match(answer) or words.period.match(answer)):
            continue
        bare = done == words.keeping and words.period.match(answer)
        when = f"for {_low(answer)}" if bare else _low(answer)
        if found["does"]:
            return _yours(f"We {found['does']} {found['what']} {when}")
        return _yours(f"{_capital(found['told'])} {_be(found['told'])} {found['done']} {when}")
    return None


def _is_fragment(text: str) -> bool:
    """Tell whether an answer names things or people and is no sentence of its own."""
    opens = re.match(rf"{either(asked_words().whole)}\b", text, re.IGNORECASE)
    return bool(text) and opens is None and _FINITE.search(_TOLD_OF.sub("", text)) is None and not re.search("[?:]", text)


def _be(named: str) -> str:
    return "are" if " and " in named or named.lower().endswith(("s", "data", "them")) else "is"


def _yours(text: str) -> str:
    """Return words that a reader asked about "my" data as we would say them."""
    for mine, yours in _MINE:
        text = re.sub(mine, yours, text) if mine.isupper() else re.sub(mine, yours, text, flags=0 if "I" in mine else re.IGNORECASE)
    return _capital(text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _low(text: str) -> str:
    proper = sum(c.isupper() for c in text.split(" ", 1)[0]) > 1
    return text if proper else text[:1].lower() + text[1:]
