"""Sentences that leave a practice to the person, put into plain words: "tell us if you object", "it is up to you whether we share X".

Most say how to say no to what the sentence before them told; read as advice, they would lose the one condition that an objection breaks.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

_CASE = r"(?:if|when|where|should|in case)"


class ObjectingWords(Value):
    """Words of sentences about a choice; see rules/lexicon/objecting.yaml."""

    people: Patterns
    objecting: Patterns
    telling: Patterns
    asked: Patterns
    able: Patterns
    offered: Patterns
    ought: Patterns
    left_out: Patterns
    unwanted: Patterns
    done: Patterns
    choosing: Patterns
    doing: Mapping[str, str]
    gates: Patterns
    requesting: Patterns
    reaching: Patterns
    ending: Patterns
    lasting: Patterns
    anytime: Patterns
    getting: Patterns
    done_so: Patterns

    @cached_property
    def says_no(self) -> tuple[re.Pattern[str], ...]:
        """Return what finds a no to what was just told: "if you object, write to us", "tell us if you object", "you can opt out"."""
        who, no = either(self.people), either(self.objecting)
        whoever = either((*self.people, "those"))
        once, so = rf"(?:if|when|once|as soon as|after) {who}", rf"(?:'ve |’ve )?{either(self.done_so)}(?: so)?"
        leave = r"we(?:'ll| will| shall) (?:leave|stop|take|remove|not|cease|end)"
        comes = rf"(?:(?:,? and|,? in which case|, after which|,? but|, which|;) (?:then )?{either((*self.ending, *self.lasting))})?"
        when = rf"(?:,? (?:{either(self.anytime)}|(?:by|in|on|using) [^,;.]{{3,60}})){{0,2}}"
        return (
            _pattern(rf"^{_CASE} {who} {no}(?:,| then) {either(self.telling)}\b[^;:]*$"),
            _pattern(rf"^{either(self.asked)} if {who} {no}[.!]?$"),
            _pattern(rf"^(?:but |though |although )?{who} {either(self.able)} {no}{when}{comes}[.!]?$"),
            _pattern(rf"^(?:please |just |simply )?{no}{when}{comes}[.!]?$"),
            _pattern(rf"^{who} {either(self.offered)}{when}[.!]?$"),
            _pattern(rf"^{whoever} who (?:{no}|{either(self.left_out)}),? {either(self.ought)} {either(self.telling)}\b[^;:]*$"),
            _pattern(rf"^{_CASE} (?:you are [^,;]{{3,40}}? and )?{no}(?:,| then) {either(self.telling)}\b[^;:]*$"),
            _pattern(rf"(?:^|[;,] ){once} (?:{no}|{so}),? {either(self.ending)}[.!]?$"),
            _pattern(rf"^{_CASE} {who} objects? to [a-z' -]{{3,60}}, [^;:]{{3,80}}\b{leave}\b[^;:]*$"),
            _pattern(rf"^(?:an? |any |every )[a-z-]+ who {no} {either(self.getting)}\b[^;:]*$"),
        )

    @cached_property
    def unwanted_practice(self) -> tuple[re.Pattern[str], ...]:
        """Return what finds a practice that a no ends: "if you do not want us to share X with Y, tell us"."""
        who, end = either(self.people), rf"(?:,(?: then)?|(?= please)) {either(self.telling)}\b[^;:]*$"
        what = rf"(?P<what>(?:your|the|a|their|any) [^,;]{{2,80}}?) (?:to be )?(?P<done>{either(self.done)})(?P<rest>[^,;]{{0,120}}?)"
        wants = rf"{who} {either(self.unwanted)}"
        practices = (rf"(?:to have )?{what}", r"(?:us (?:to )?)?(?P<does>[a-z][^,;]{5,160}?)")
        return tuple(
            _pattern(told)
            for practice in practices
            for told in (rf"^{_CASE} {wants} {practice}{end}", rf"^{either(self.asked)} if {wants} {practice}[.!]?$")
        )

    @cached_property
    def requested(self) -> tuple[re.Pattern[str], ...]:
        """Return what finds a practice that people may ask us to leave: "you may request that we not share X with Y"."""
        who, when = either(self.people), r"(?:(?:at any time|also|always|in addition), )?"
        ask = rf"(?:{either(self.reaching)} )?{either(self.requesting)}(?: (?:us|the (?!same\b)[a-z]+(?: [a-z]+)?|our [a-z]+))?"
        start = rf"^{when}{who} (?:can|may|could)(?: always| also)?(?: at any time)? {ask}"
        end = r"(?:,? (?:by|through|via) (?:[a-z]+ing|using) .*|, as (?:set|described|explained|provided) .*)?[.!]?$"
        what = (
            rf"(?P<what>(?:your|the|their|any) [^,;]{{2,60}}?) (?:not|no longer) be (?P<done>{either(self.done)})(?P<rest>[^;]{{0,160}}?)"
        )
        return (
            _pattern(rf"{start}(?: that)? (?:we|(?-i:[A-Z]\w+)) (?:do )?not (?P<does>(?!\w+ you\b)[a-z][^;]{{5,200}}?){end}"),
            _pattern(rf"{start} not to (?P<does>(?!\w+ you\b)[a-z][^;]{{5,200}}?){end}"),
            _pattern(rf"{start}(?: that)? {what}{end}"),
        )

    @cached_property
    def needing(self) -> re.Pattern[str]:
        """Return "sharing X with Y requires your written permission"."""
        gate = rf"(?P<gate>(?:your|the|a|an|explicit|prior) [^,;:]{{0,60}}?{either(self.gates)}[^,;:]{{0,60}}?)"
        needs = r"(?:always |also )?(?:requires?|needs?|is subject to|takes)"
        return _pattern(rf"^(?P<doing>{either(self.doing)}) (?P<what>[^,;:]{{5,140}}?) {needs} {gate}[.!]?$")

    @cached_property
    def choice(self) -> re.Pattern[str]:
        """Return "it is up to you whether we share X with Y"."""
        what = r"(?P<what>(?:we|your|the|our|a) [^;:]{5,160}?)"
        return _pattern(rf"^{either(self.choosing)} (?:whether|if)(?: or not)? {what}(?: or not)?[.!]?$")


def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


@lru_cache(maxsize=1)
def objecting_words() -> ObjectingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(ObjectingWords, "lexicon/objecting.yaml")


def left_to_you(text: str) -> Iterator[str]:
    """Yield the sentence in plain words, where it says how to object to a practice or whose choice it is; nothing for any other."""
    words = objecting_words()
    if any(pattern.search(text) for pattern in words.says_no):
        yield "If you object, we do not."
    if found := words.choice.match(text):
        yield f"{_capital(found['what'])} only if you agree."
    if found := words.needing.match(text):
        bare = re.match(r"(?:it )?(?:with|to)\b", found["what"], re.IGNORECASE) is not None  # "sharing with others requires your consent"
        yield f"We {words.doing[found['doing'].lower()]} {'it ' if bare else ''}{found['what']} only with {found['gate']}."
    for pattern in (*words.unwanted_practice, *words.requested):
        if found := pattern.match(text):
            yield _unless(found)


def _unless(found: re.Match[str]) -> str:
    if "done" in found.groupdict():
        return f"{_capital(found['what'])} may be {found['done']}{found['rest']} unless you object."
    return f"We may {found['does'].removeprefix('us to ')} unless you object."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
