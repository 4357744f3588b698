"""Patterns of sentences turned round for rhetoric, made of the words in rules/lexicon/turns.yaml."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

# ruff: noqa: E501 - one expression a line reads better than the same in pieces
_ANY_CASE, _OVER_LINES = re.IGNORECASE, re.DOTALL
_END = r"(?P<end>[.!]?)$"
_WHEN = r"(?P<when> (?:during|after|before|while|throughout|within)\b[^,;:.]{3,80}?)?"  # "at no point {during the trial} will we ..."


class TurnWords(Value):
    """Words by the turn that they belong to; each property finds one turn, with its parts as groups."""

    never: Patterns
    helpers: Patterns
    leads: Patterns
    verbs: Patterns
    adverbs: Patterns
    participles: Patterns
    aside_helpers: Patterns
    asides: Patterns
    in_any_case: Patterns
    mostly: Patterns
    parting_helpers: Patterns
    parting: Patterns
    objects: Patterns
    only: Patterns
    beyond: Patterns
    nobody: Patterns
    denying: Patterns
    data: Patterns
    getting: Patterns
    limited: Patterns
    things: Patterns
    things_behind: Patterns
    told_elsewhere: Patterns
    done: Patterns
    but: Patterns
    having: Patterns
    needed: Patterns
    seeing: Patterns
    seen: Patterns
    comprising: Patterns
    numbers: Patterns
    no_deeds: frozenset[str]

    @cached_property
    def aside(self) -> re.Pattern[str]:
        """Return what finds "may, from time to time, share": helper and aside."""
        return re.compile(rf"\b({either(self.aside_helpers)})(?:(?:, | ){either(self.asides)})+(?:, | )", _ANY_CASE)

    @cached_property
    def name_in_passing(self) -> re.Pattern[str]:
        """Return what finds a bracket that gives a name ("the “Services”"), unless it names data."""
        return re.compile(
            rf"\s*\((?=(?:the |collectively,? |together,? |hereinafter,? |hereafter,? |each,? an? |or )*(?:referred to (?:herein )?as |called )?(?:the )?[\"“])(?![^()]{{0,160}}\b{either(self.data)}\b)(?:[^()\"“”]{{0,60}}[\"“][^()\"“”]{{1,60}}[\"”][^()\"“”]{{0,40}}){{1,4}}\)",
            _ANY_CASE,
        )

    @cached_property
    def only_then(self) -> re.Pattern[str]:
        """Return what finds "only with your consent do we share X"."""
        return re.compile(
            rf"^(?P<only>only (?!to\b)(?:{either(self.only)} [^,;:.]{{2,120}}?)),? (?P<helper>{either(self.helpers)}) "
            rf"(?P<who>we|they|it|the [\w'-]+(?: [\w'-]+)?|(?-i:[A-Z]\w+)) (?P<rest>.+?){_END}",
            _ANY_CASE,
        )

    @cached_property
    def beyond_whom(self) -> re.Pattern[str]:
        """Return what finds "beyond the lab, nobody sees X" up to its place."""
        return re.compile(
            rf"^{either(self.beyond)} (?=[^;:]{{3,160}}?, (?:{either(self.nobody)}|(?:we|they|it) {either(self.denying)}\b))", _ANY_CASE
        )

    @cached_property
    def clefts(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """Return what finds "what we keep is", each with the word that its meaning adds."""
        whom = r"(?P<whom> (?:to|with|about|from|on) [^,;:]{2,60}?)?"
        does, what = r"(?P<does>[\w' -]{2,40}?)", rf"(?P<what>.+?){_END}"
        limited = rf"^what (?P<who>[\w' -]{{2,60}}?) (?P<does>{either(self.getting)}) (?:from us )?(?:is|are|remains?) (?:strictly )?{either(self.limited)} to {what}"
        told = rf"^what (?P<who>we|they) {does}(?P<whom> (?:to|with|about|from|on|for) [^,;:]{{2,60}}?)? (?:is|are) (?P<what>(?!{either(self.told_elsewhere)}).+?){_END}"
        every = (
            rf"^(?:all|the (?:only|sole) (?:[\w'-]+ ){{0,3}}?{either(self.things)})(?: that| which)? "
            rf"(?P<who>we|they|(?-i:[A-Z]\w+)) (?:ever )?{does}{whom} (?:is|are) {what}"
        )
        is_all = (
            rf"^(?P<what>(?:your|the|a|an) [^.;:]{{2,90}}?) (?:is|are) (?:all|the only {either(self.things_behind)})(?: that)? "
            rf"(?P<who>we|they) (?:ever )?{does}{whom}{_END}"
        )
        found = ((limited, "only "), (told, ""), (every, "only "), (is_all, "only "))
        return tuple((re.compile(pattern, _ANY_CASE), only) for pattern, only in found)

    @cached_property
    def fronted(self) -> re.Pattern[str]:
        """Return what finds "shared with advertisers are your age and town"."""
        return re.compile(
            rf"^(?:also )?(?P<done>{either(self.done)})(?P<how> [^.;:]{{0,90}}?)? (?P<be>is|are) "
            rf"(?P<what>(?:your|the|any|all|a|an) .+?){_END}",
            _ANY_CASE,
        )

    @cached_property
    def never_done(self) -> re.Pattern[str]:
        """Return what finds "never have we given X away"."""
        who = r"(?P<who>we|they|it|(?:the|our|its|your|any|such|this|these) [\w'-]+(?: [\w'-]+)??|(?-i:[A-Z]\w+))"
        helper = r"(?P<helper>have|has|had|is|are|was|were)"
        rest = rf"(?P<rest>(?:ever )?(?:[a-z]+ly )?(?:[a-z]+(?:ed|en|nt|ld|pt|ad|wn)|{either(self.participles)})\b.*)"  # a participle
        return re.compile(rf"^(?:and |but )?{either(self.never)},? {helper} {who} {rest}$", _ANY_CASE | _OVER_LINES)

    @cached_property
    def nobody_but(self) -> re.Pattern[str]:
        """Return what finds "nobody but your doctor sees X"."""
        return re.compile(
            rf"^(?:nobody|no ?-?one)(?: else)? {either(self.but)} (?P<who>[^,;:.]{{2,80}}?) (?P<does>(?:(?:will|may|can|ever|is|are) )*{either(self.having)}\b.*)$",
            _ANY_CASE | _OVER_LINES,
        )

    @cached_property
    def what_is_needed(self) -> re.Pattern[str]:
        """Return what finds "what is strictly needed"."""
        return re.compile(rf"\bwhat(?:ever)? is (?P<how>(?:strictly |reasonably )?{either(self.needed)})\b", _ANY_CASE)

    @cached_property
    def you_alone(self) -> re.Pattern[str]:
        """Return what finds "only you can see X"."""
        return re.compile(
            r"^(?:only you|(?:nobody|no[ -]one)(?: else)? (?:but|except|other than|apart from) you|you alone) "
            rf"(?:(?:can|may|(?:will be|are) able to) {either(self.seeing)}|ha(?:s|ve) access to) (?P<what>[^;:]{{3,120}}?){_END}",
            _ANY_CASE,
        )

    @cached_property
    def seen_by_you(self) -> re.Pattern[str]:
        """Return what finds "can be seen only by you"."""
        return re.compile(rf"\bcan be {either(self.seen)} (?:only by you|by you (?:alone|only))\b", _ANY_CASE)

    @cached_property
    def made_up(self) -> re.Pattern[str]:
        """Return what finds "data, consisting of names, available to X"."""
        return re.compile(rf", {either(self.comprising)} (?P<what>[^;:.]{{3,120}}?), (?=available\b|to\b|with\b)")

    @cached_property
    def figure(self) -> re.Pattern[str]:
        """Return what finds "sixty (60) days", where the figure says the word again."""
        return re.compile(rf"\b({either(self.numbers)}(?:-\w+)?) ?\(\d+\)(?= )", _ANY_CASE)

    @cached_property
    def passive_inversion(self) -> re.Pattern[str]:
        """Return what finds "under no circumstances will the slips you fill in be passed on", with the "be" that has no helper before it."""
        helpers, whose = either(self.helpers), "the|our|your|their|its|any|an?|this|that|these|those|anything|what|whatever"
        before = "".join(rf"(?<! {word})" for word in (*self.helpers, "to", "not", "never", "n't", "only", "also"))
        return re.compile(
            rf"^(?P<lead>{either(self.leads)}\b[^,;:]{{0,80}}, )?(?:and |but )?{either(self.never)}{_WHEN},? (?P<helper>{helpers}) "
            rf"(?P<who>(?:{whose}|(?!we\b|they\b|you\b|it\b)[\w'-]+)\b[^.;:]{{1,160}}?){before} be (?P<rest>.*)$",
            _ANY_CASE | _OVER_LINES,
        )

    def inversion(self, verbs: Iterable[str]) -> re.Pattern[str]:
        """Return what finds "at no time do we ..." before one of ``verbs``, or of those in the rules."""
        known = either(sorted({*verbs, *self.verbs}))
        return re.compile(
            rf"^(?P<lead>{either(self.leads)}\b[^,;:]{{0,80}}, )?(?:and |but )?{either(self.never)}{_WHEN},? (?P<helper>{either(self.helpers)}) "
            rf"(?P<who>we|they|it|you|any \w+(?: \w+)?|(?!we\b|they\b|you\b)[\w'-]+(?: (?!we\b|you\b|they\b)[\w'-]+){{0,4}}?|(?:the|our|its|their|your|a|an) (?:(?!we\b|you\b|they\b)[\w'-]+ ?){{1,5}}?|(?-i:[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*)*)) "
            rf"(?:{'|'.join(f'{each} ' for each in self.adverbs)})?(?P<verb>{known})\b(?P<rest>.*)$",
            _ANY_CASE | _OVER_LINES,
        )


@lru_cache(maxsize=1)
def turn_words() -> TurnWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(TurnWords, "lexicon/turns.yaml")
