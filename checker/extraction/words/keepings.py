"""Patterns of what is kept from others, of nothing that is shared, and of examples, made of the words in rules/lexicon/keepings.yaml."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

# ruff: noqa: E501 - one expression a line reads better than the same in pieces
_ANY_CASE = re.IGNORECASE
_END = r"(?P<end>[.!]?)$"


class KeepingWords(Value):
    """Words by the part of the sentence that they stand in; each property finds one way of saying, with its parts as groups."""

    where: Patterns
    telling_things: Patterns
    telling: Patterns
    kept_from: Patterns
    whole_of: Patterns
    passing: Mapping[str, str]
    nothing_told: Patterns
    nothing_got: Patterns
    nothing_done: Patterns
    about_you: Patterns
    others: Patterns
    since_then: Patterns
    examples_of: Patterns
    behind: Patterns
    exemplifying: Patterns
    yours_next: Patterns
    nothing_we: Patterns
    includes: Patterns

    @cached_property
    def told_by_records(self) -> re.Pattern[str]:
        """Find "where the settings show that she has opted out", of which only what they show counts."""
        things = rf"(?:(?:the|our|your|its|their|a|an|any|[A-Z]?\w+'s) )?(?:[\w'-]+ ){{0,2}}?{either(self.telling_things)}"
        return re.compile(rf"^(?P<where>{either(self.where)}) {things} {either(self.telling)} that (?=[^,;:]{{5,160}}, )", _ANY_CASE)

    @cached_property
    def kept_from_others(self) -> re.Pattern[str]:
        """Find "is left out of the lists that we sell to", which is not sold to them."""
        who = r"(?:we|the (?:company|service|organi[sz]ation|app)|(?-i:[A-Z][\w&.'-]*))"
        return re.compile(
            rf"\b(?P<be>is|are|will be|shall be) (?P<ever>(?:always|also|then) )?{either(self.kept_from)} {either(self.whole_of)} {who} (?:may |might |do |can |will )?(?P<does>{either(self.passing)}) (?P<whom>(?:on |over )?(?:to|with)\b)",
            _ANY_CASE,
        )

    @cached_property
    def examples_apart(self) -> re.Pattern[str]:
        """Find "share account data with partners, such as your name", whose examples are of the data."""
        whom = rf"(?P<whom> {either(self.behind)} (?:our |the |any |some |other |these |those )?(?:(?! for | to )[\w' -]){{2,50}}?)"
        named = rf"(?P<named>{either(self.exemplifying)} {either(self.yours_next)} [^;:.]{{3,200}}?)"
        aim = r"(?P<aim>,? (?:in order to|so that|to|for|when|if|unless|where) [^;:.]{3,200}?)?"
        return re.compile(rf"(?<=\w)(?P<data> {either(self.examples_of)}){whom}, {named}{aim}{_END}", _ANY_CASE)

    @cached_property
    def nothing_includes(self) -> re.Pattern[str]:
        """Find "nothing we pass to them, in whatever form, will include X", which denies that X is passed to them."""
        passed = rf"(?P<who>we|(?-i:[A-Z][\w&.'-]*)) (?:may |will |can |ever |do )*(?P<does>{either(self.passing)}) (?P<whom>(?:on |over )?(?:to|with) [^,;:]{{2,60}}?)"
        holds = rf"(?:(?:will|may|can|shall|must|does|do|ever) )*{either(self.includes)}(?: or {either(self.includes)})*"
        return re.compile(
            rf"^{either(self.nothing_we)} {passed}(?:, [^.;:]{{3,140}}?,)? {holds} (?P<what>[^;:]{{3,160}}?){_END}", _ANY_CASE
        )

    @cached_property
    def begun(self) -> re.Pattern[str]:
        """Find "from then on" in front of a sentence, with what must be a comma behind it."""
        return re.compile(rf"^(?P<since>{either(self.since_then)})(?P<comma>,? )(?=[a-z])", _ANY_CASE)

    @cached_property
    def nothing(self) -> re.Pattern[str]:
        """Find "we share nothing with them", "they get nothing from us", "nothing is shared": the word that means no information."""
        they = r"(?:we|you|they) (?!(?:need|must|have to)\b)[a-z]+"
        which = rf"(?:that|which|{they})"
        after = rf"(?= {either(self.about_you)}\b| (?:to|with|on|over|away|from|by|after|for|unless|until|without|except|at all|concerning|relating to|regarding|about your|{they})\b|[.;,]|$)"
        whom = r"(?: (?:our |the |your |any )?[a-z'-]+(?: [a-z'-]+)?)??"
        told = rf"\b(?:we|they|it|(?-i:[A-Z]\w+)|(?:the|our|this) [a-z-]+) (?:will |shall |do |can |ever |also )*{either(self.nothing_told)}(?:e?s)?{whom} (?P<told>nothing){after}"
        sold = rf"\b(?:we|they) (?:will |shall |do )*sell (?P<sold>nothing)(?= {either(self.about_you)}\b| to {either(self.others)}\b)"
        got = rf"\b{either(self.nothing_got)} (?P<got>nothing)(?= {either(self.about_you)}\b| from (?:us|you)\b| {which}\b|[.;,]|$)"
        case = r"(?:if|when|whenever|once|after|where|until|unless|as soon as|as long as) [^,;:]{3,160}, (?:then )?"
        done = rf"(?:^|^{case}|(?<=, and )|(?<=; ))(?P<done>nothing)(?= (?:{either(self.about_you)} )?(?:is|are|will be|has been|goes|passes|leaves|ever leaves|ever goes|is ever) (?:ever )?(?:{either(self.nothing_done)}|to|our)\b)"
        learnt = rf"(?:^|^{case}|(?<=, and )|(?<=; ))(?P<learnt>nothing)(?= {which}\b(?![^.;:]*\buse of\b)[^.;:]{{3,120}}? (?:is|are|will be|shall be|may be) (?:ever )?(?:{either(self.nothing_done)}|used)\b)"
        return re.compile(f"{told}|{sold}|{got}|{done}|{learnt}", _ANY_CASE)


@lru_cache(maxsize=1)
def keepings() -> KeepingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(KeepingWords, "lexicon/keepings.yaml")
