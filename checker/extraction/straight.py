"""Sentences turned round for rhetoric, put into plain order for the parser: "Under no circumstances do we sell ...", "All we keep is ...".

Parsers trained on news misread inversions and clefts; the words stay the same, so that what is found is found again in the statement.
"""

import re
from functools import lru_cache

from checker.extraction.lexicon import lexicon

_NEVER = (
    r"(?:under|in) no (?:circumstances?|conditions?|event|case|way|situation)(?: whatsoever| whatever)?|at no (?:time|point|stage)|"
    r"on no account|by no means|nowhere|never(?: again| once)?|nor|neither|in no circumstances|for no reason|not once|to no one|to nobody"
)
_HELPERS = r"do|does|did|will|would|shall|may|might|can|could|must|should"
# ruff: noqa: E501 - one expression a line reads better than the same in pieces
_ASIDE = re.compile(
    r"\b(may|might|can|could|will|shall|would|do|does)(?:(?:, | )(?:however|therefore|nevertheless|from time to time|at times|of course|in some cases|in certain cases|in certain circumstances|in some circumstances|if necessary|where necessary|as necessary|for example|for instance|in turn|on occasion|at any time|at some (?:later|future) (?:date|point|time|stage)|in (?:the )?future|in (?:our|its|their) (?:sole |absolute )?discretion|at (?:our|its|their) (?:sole |absolute )?discretion))+(?:, | )",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"\s*\((?=(?:the |collectively,? |together,? |hereinafter,? |hereafter,? |each,? an? |or )*(?:referred to (?:herein )?as |called )?(?:the )?[\"“])(?![^()]{0,160}\b(?:information|data|details|records?|content|cookies?|identifiers?|materials?)\b)(?:[^()\"“”]{0,60}[\"“][^()\"“”]{1,60}[\"”][^()\"“”]{0,40}){1,4}\)",
    re.IGNORECASE,
)
_ONLY = re.compile(
    rf"^(?P<only>only (?!to\b)(?:(?:if|when|where|once|after|with|in|for|on|upon|under|by|as) [^,;:.]{{2,120}}?)),? (?P<helper>{_HELPERS}) "
    rf"(?P<who>we|they|it|the [\w'-]+(?: [\w'-]+)?|(?-i:[A-Z]\w+)) (?P<rest>.+?)(?P<end>[.!]?)$",
    re.IGNORECASE,
)
_PARTED = re.compile(  # "we may, with your consent, share X": the aside goes to the front, where a condition is read
    r"^(?P<who>(?!if\b|when\b|where\b)[^,;:]{2,60}) (?P<helper>may|might|can|could|will|shall|would|must), "
    r"(?P<aside>(?:if|where|when|with|without|subject|for|in|at|on|upon|after|before|as|once|unless|until|to|under) [^;:]{3,120}?), (?P<rest>(?:not |also |only )?[a-z]+ .+)$",
    re.DOTALL,
)
_BEYOND = re.compile(
    r"^(?:beyond|outside(?: of)?|besides|bar|barring|other than|leaving aside) (?=[^;:]{3,160}?, (?:no\b|no-one\b|nobody\b|nothing\b|none\b|(?:we|they|it) (?:do not|does not|don't|doesn't|never|will not|will never|won't)\b))",
    re.IGNORECASE,
)
_BULLETS = re.compile(r"(?P<colon>:)?\s*[•·▪‣◦]\s*")
_LIMITED = re.compile(
    r"^what (?P<who>[\w' -]{2,60}?) (?P<does>receives?|gets?|sees?|obtains?|learns?|(?:is|are) (?:given|told|shown|sent)|can see|may see) (?:from us )?(?:is|are|remains?) (?:strictly )?(?:limited|restricted|confined) to (?P<what>.+?)(?P<end>[.!]?)$",
    re.IGNORECASE,
)
_WHATEVER = re.compile(r"^(?:what|whatever) you(?= )", re.IGNORECASE)  # "what you tell us goes no further": its verb is not the main one
_WHAT = re.compile(
    r"^what (?P<who>we|they) (?P<does>[\w' -]{2,40}?)(?P<whom> (?:to|with|about|from|on|for) [^,;:]{2,60}?)? (?:is|are) (?P<what>(?!set\b|described\b|explained\b).+?)(?P<end>[.!]?)$",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"^(?:all|the (?:only|sole) (?:thing|things|data|information|details?|personal data|personal information|items?|facts?))(?: that| which)? "
    r"(?P<who>we|they|(?-i:[A-Z]\w+)) (?:ever )?(?P<does>[\w' -]{2,40}?)(?P<whom> (?:to|with|about|from|on) [^,;:]{2,60}?)? (?:is|are) (?P<what>.+?)(?P<end>[.!]?)$",
    re.IGNORECASE,
)
_IS_ALL = re.compile(
    r"^(?P<what>(?:your|the|a|an) [^.;:]{2,90}?) (?:is|are) (?:all|the only (?:thing|things|data|information|details?))(?: that)? "
    r"(?P<who>we|they) (?:ever )?(?P<does>[\w' -]{2,40}?)(?P<whom> (?:to|with|about|from|on) [^,;:]{2,60}?)?(?P<end>[.!]?)$",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^(?:also )?(?P<done>shared|sent|passed|disclosed|given|collected|stored|kept|recorded|deleted|sold)(?P<how> [^.;:]{0,90}?)? (?P<be>is|are) "
    r"(?P<what>(?:your|the|any|all|a|an) .+?)(?P<end>[.!]?)$",
    re.IGNORECASE,
)


_NOBODY_BUT = re.compile(
    r"^(?:nobody|no ?-?one)(?: else)? (?:but|except(?: for)?|other than|apart from|save(?: for)?) (?P<who>[^,;:.]{2,80}?) (?P<does>(?:(?:will|may|can|ever|is|are) )*(?:sees?|gets?|receives?|has|have|knows?|learns?|reads?|views?|accesse?s?|given|told|shown|sent|able)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEEDED = re.compile(r"\bwhat(?:ever)? is (?P<how>(?:strictly |reasonably )?(?:necessary|needed|required))\b", re.IGNORECASE)


def straightened(text: str) -> str:
    """Return a sentence in plain order, without the names it defines in passing; the same text where nothing is turned round."""
    text = _ASIDE.sub(r"\1 ", _BULLETS.sub(_listed, text))
    text = _PARTED.sub(_ahead, _BEYOND.sub("Apart from ", text))
    plain = _WHATEVER.sub("Anything you", _DEFINED.sub("", text))
    plain = _NEEDED.sub(r"anything \g<how>", plain)
    for turn in (_nobody_but, _never, _only, _cleft, _fronted):
        turned = turn(plain)
        if turned is not None:
            return turned
    return plain


def _listed(bullet: re.Match[str]) -> str:
    return ": " if bullet["colon"] else " " if bullet.start() == 0 else ", "


def _ahead(found: re.Match[str]) -> str:
    """Turn "You agree that we may, for a year, use X" into "For a year, you agree that we may use X"."""
    aside, who = found["aside"], found["who"]
    first = who if re.match(r"I\b|[A-Z]\w*[A-Z]", who) else who[:1].lower() + who[1:]
    return f"{aside[:1].upper()}{aside[1:]}, {first} {found['helper']} {found['rest']}"


def _nobody_but(text: str) -> str | None:
    """Turn "Nobody but your doctor sees X" into "Only your doctor sees X"."""
    found = _NOBODY_BUT.match(text)
    return None if found is None else f"Only {found['who']} {found['does']}"


def _never(text: str) -> str | None:
    """Turn "At no time does the clinic release X" into "The clinic does not ever release X"."""
    found = _inversion().match(text)
    if found is None:
        return None
    who = found["who"]
    lead = found["lead"] or ""
    return f"{lead}{who if lead else who[:1].upper() + who[1:]} {found['helper'].lower()} not {found['verb']}{found['rest']}"


@lru_cache(maxsize=1)
def _inversion() -> re.Pattern[str]:
    verbs = "|".join(sorted({*lexicon().verbs, *lexicon().constructions.moving, "let", "allow", "make", "ask", "be", "have"}))
    return re.compile(
        rf"^(?P<lead>(?:if|when|where|once|unless|after|before|during|with|without|as|in|on|at|for|under|while|since|because|however|moreover|furthermore|but|and|also)\b[^,;:]{{0,80}}, )?(?:and |but )?(?:{_NEVER}),? (?P<helper>{_HELPERS}) "
        rf"(?P<who>we|they|it|you|any \w+(?: \w+)?|(?!we\b|they\b|you\b)[\w'-]+(?: (?!we\b|you\b|they\b)[\w'-]+){{0,4}}?|(?:the|our|its|their|your|a|an) (?:(?!we\b|you\b|they\b)[\w'-]+ ?){{1,5}}?|(?-i:[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*)*)) "
        rf"(?:ever |knowingly |intentionally )?(?P<verb>{verbs})\b(?P<rest>.*)$",
        re.IGNORECASE | re.DOTALL,
    )


def _only(text: str) -> str | None:
    """Turn "Only with your consent do we share X" into "We do share X only with your consent"."""
    found = _ONLY.match(text)
    if found is None:
        return None
    condition = found["only"][:1].lower() + found["only"][1:]
    return f"{found['who'][:1].upper()}{found['who'][1:]} {found['helper'].lower()} {found['rest']} {condition}{found['end']}"


def _cleft(text: str) -> str | None:
    """Turn "All we keep is your name" into "We keep only your name", "What we pass to X is Y" into "We pass Y to X"."""
    for pattern, only in ((_LIMITED, "only "), (_WHAT, ""), (_ALL, "only "), (_IS_ALL, "only ")):
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
    found = _FRONTED.match(text)
    if found is None:
        return None
    what = found["what"][:1].upper() + found["what"][1:]
    return f"{what} {found['be']} {found['done'].lower()}{found['how'] or ''}{found['end']}"
