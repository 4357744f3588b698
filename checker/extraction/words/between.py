"""What stands between a verb and what belongs to it: "we record, in our system, your number", "will not without your consent sell"."""

import re
from functools import lru_cache

from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.turns import turn_words
from checker.patterns import either

# What stands before a clause, and the words of the clause before its verb.
_CLAUSE = r"^(?P<lead>(?:[^;:]{0,160}?[,;] )??)(?P<who>(?!(?i:if|when|where|unless|and|or|but|who|which|that)\b)[^,;:]{2,60}?)"


@lru_cache(maxsize=1)
def set_between() -> re.Pattern[str]:
    """Return what finds "we record, in our ticket system, your number": an aside between a verb and its object."""
    return re.compile(
        rf"{_CLAUSE} (?P<does>[a-z]+(?:(?:, [a-z]+){{0,4}},? (?:and|or) [a-z]+)?), "
        rf"(?P<aside>{either(turn_words().parting)} [^,;:]{{3,80}}), (?P<what>{either(turn_words().objects)}\b.+)$",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def strengthened() -> re.Pattern[str]:
    """Return what finds "will not, in any case, sell": the denial before words that only make it stronger."""
    return re.compile(
        rf"(?P<not>\b(?:not|never|cannot)|n['’]t)(?:, | ){either(turn_words().in_any_case)}(?: whatsoever| whatever| at all)?"
        r"(?:, | )(?!(?:other|except|but|apart|save|beyond)\b)(?=[a-z])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def denied_apart() -> re.Pattern[str]:
    """Return what finds "will not without your consent sell": what a denial is parted by from a verb that speaks of data."""
    opener = rf"(?:{either(turn_words().parting)}|now)"
    alone = r"(?: (?!(?:be|been|to|that|which|who|we|you|they|is|are|only|just)\b)[\w'-]+){1,12}?"  # no clause that stands without commas
    return re.compile(
        rf"{_CLAUSE} (?P<helper>(?:{either(turn_words().helpers)}) (?:not|never)|never|\w+n['’]t)(?P<comma>,)? "
        rf"(?!{either(turn_words().mostly)}\b)(?P<aside>{opener}(?(comma) [^,;:]{{3,80}}|{alone}))(?(comma),|) "
        rf"(?P<does>{either(sorted(lexicon().verbs))}) (?P<what>[a-z].*)$",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def parted() -> re.Pattern[str]:
    """Return what finds "we may, with your consent, share X"."""
    return re.compile(  # "we may, with your consent, share X": the aside goes to the front, where a condition is read
        rf"^(?P<who>(?!(?i:if|when|where)\b)[^,;:]{{2,60}}) (?P<helper>{either(turn_words().parting_helpers)}), "
        rf"(?P<aside>{either(turn_words().parting)} [^;:]{{3,120}}?), (?P<rest>(?:not |also |only )?[a-z]+ .+)$",
        re.DOTALL,
    )
