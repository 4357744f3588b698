"""The words of questions and of the short answers under them, made of rules/lexicon/asked.yaml into patterns."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.extraction.words.lexicon import lexicon
from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

# ruff: noqa: E501 - one expression a line reads better than the same in pieces


_NAMED = r"(?-i:[A-Z][\w&.'-]*(?: [A-Z][\w&'-]*){0,2})"  # "how long does Acme keep it": who is asked, by name


class AskedWords(Value):
    """Words of questions and answers; see rules/lexicon/asked.yaml."""

    noes: Patterns
    yeses: Patterns
    onlys: Patterns
    not_unless: Patterns
    going_on: Patterns
    too_much: Patterns
    us: frozenset[str]
    doing: Patterns
    states: Patterns
    known: Patterns
    gathering: Patterns
    sharing: Patterns
    keeping: Mapping[str, str]
    deleting: Mapping[str, str]
    nobody: Patterns
    nobody_else: Patterns
    whole: Patterns
    looking: Patterns
    periods: Patterns
    timed: Patterns
    others: Patterns
    serving: Patterns
    instructed: Patterns
    certainly: Patterns
    case_openers: Patterns
    case_prepositions: Patterns
    no_cases: frozenset[str]

    @cached_property
    def case_in_front(self) -> re.Pattern[str]:
        """Return a lead-in that is nothing but a case ("If you pay for the service:", "Without your consent:"), as the group "case"."""
        idle = either(sorted(self.no_cases))
        bare = rf"{either(self.case_prepositions)} (?!(?:[\w'’-]+ ){{0,4}}?{idle}\b)(?:[\w'’-]+ ){{0,6}}[\w'’-]+"
        return _pattern(rf"^(?P<case>{either(self.case_openers)} [^,:;.]{{3,120}}|{bare})\s*[:—–-]\s*$")

    @cached_property
    def look(self) -> re.Pattern[str]:
        """Return a way of seeing data at the start of what is done."""
        return _pattern(rf"^{either(self.looking)}\b")

    @cached_property
    def period(self) -> re.Pattern[str]:
        """Return how a bare period begins ("two years")."""
        return _pattern(rf"{either(self.periods)}\b")

    @cached_property
    def time(self) -> re.Pattern[str]:
        """Return how any other time begins ("until you leave")."""
        return _pattern(rf"{either(self.timed)}\b")

    @cached_property
    def answer(self) -> re.Pattern[str]:
        """Return what a short answer opens with: a yes under a condition, a no with a way out, a no, a yes."""
        sorts = {"only": self.onlys, "unless": self.not_unless, "no": self.noes, "yes": self.yeses}
        return _pattern(
            "^(?:" + "|".join(f"(?P<{n}>{either(sorted(p, key=len, reverse=True))})" for n, p in sorts.items()) + r")(?!\w)[\s,.!;—–-]*"
        )

    @cached_property
    def deed(self) -> re.Pattern[str]:
        """Return "Do advertisers get my address", whose subject ends where a verb of doing with data begins."""
        verbs = either((*sorted(self.doing, key=len, reverse=True), *sorted(lexicon().verbs, key=len, reverse=True)))
        return _pattern(
            rf"^(?P<aux>do|does|will|would|can|could|may|might) (?P<who>(?:[\w'’&.-]+ ){{1,6}}?)(?:ever |also |really |still )?(?P<does>{verbs}\b.*)$"
        )

    @cached_property
    def state(self) -> re.Pattern[str]:
        """Return "Is my number shown to drivers"."""
        return _pattern(
            rf"^(?P<be>is|are|will) (?P<what>(?:my|your|the|our|any|this|that)\b[^,;]{{2,80}}?) (?:be )?(?:ever )?(?P<so>{either(self.states)}\b.*)$"
        )

    @cached_property
    def who_sees(self) -> re.Pattern[str]:
        """Return "Who else can see my transactions"."""
        return _pattern(
            rf"^who(?P<other> else)? (?:can |may |could |will |gets to |does )?(?P<does>{either(self.known)}) (?P<what>(?:my|your|the|our|it|them|this|that)\b.*|(?:[a-z-]+ ){{0,2}}[a-z-]+s)$"
        )

    @cached_property
    def doers(self) -> re.Pattern[str]:
        """Return an answer that repeats a question's verb by a helper: "Our nurses do, and so does the lab"."""
        helper = r"(?:do|does|can|may|will)"
        return _pattern(
            rf"^(?!{either(self.whole)}\b)(?P<first>[^,;:]{{3,80}}?) {helper}(?:,? (?:and )?so {helper} (?P<more>[^;:]{{3,120}}))?$"
        )

    @cached_property
    def shared_with(self) -> re.Pattern[str]:
        """Return "Who do you share my data with"."""
        verb = either(self.sharing)
        return _pattern(
            rf"^(?P<to>with |to )?whom?(?P<other> else)? (?:do|does|will|can|may|might) (?P<who>you|we) (?P<does>{verb})(?: on)?(?P<what> [\w' -]{{2,60}}?)?(?: (?P<prep>with|to))?$"
        )

    @cached_property
    def how_long(self) -> re.Pattern[str]:
        """Return "How long do you keep recordings", "How long are recordings kept"."""
        return _pattern(
            rf"^(?:for )?how long (?:(?:do|does|will) (?:you|we|{_NAMED}) (?P<does>{either(tuple(self.keeping))}) (?P<what>.+)|(?:is|are|will) (?P<told>.+?) (?:be )?(?P<done>{either(tuple(self.keeping.values()))}))$"
        )

    @cached_property
    def when_deleted(self) -> re.Pattern[str]:
        """Return "When do you delete my file"."""
        return _pattern(
            rf"^when (?:(?:do|does|will) (?:you|we|{_NAMED}) (?P<does>{either(tuple(self.deleting))}) (?P<what>.+)|(?:is|are|will) (?P<told>.+?) (?:be )?(?P<done>{either(tuple(self.deleting.values()))}))$"
        )

    @cached_property
    def what_public(self) -> re.Pattern[str]:
        """Return "What's public", "What is shown to other members"."""
        return _pattern(
            rf"^(?:what(?:'s|’s| is)|which (?:details|data|information|parts) (?:are|is)) (?P<so>(?:{either(self.states)})\b.*)$"
        )

    @cached_property
    def what_seen(self) -> re.Pattern[str]:
        """Return "What do hotels get from us"."""
        return _pattern(
            rf"^what(?: else)? (?:do|does|can|will|may) (?P<who>(?:[\w'’&.-]+ ){{1,5}}?)(?P<does>{either(self.known)}|{either(self.gathering)})(?P<rest> (?:about|of) me| from (?:you|us)| about (?:us|them))?$"
        )

    @cached_property
    def helpers(self) -> re.Pattern[str]:
        """Return "Does anyone work on your behalf", "Who else helps you"."""
        return _pattern(
            rf"^(?:(?:do|does|will) (?P<any>{either(self.others)}) |(?P<who>who|which {either(self.others)})(?: else)? )(?:else )?{either(self.serving)}(?: (?P<data>with (?:my|our|this|that) [^,;?]+))?$"
        )

    @cached_property
    def further(self) -> re.Pattern[str]:
        """Return "And to other users", "What about my photos", which go on the question before."""
        return _pattern(r"^(?:what about |how about )?(?:(?P<prep>to|with|by|from) (?P<whom>[^?]{2,60})|(?P<what>my [^?]{2,60}))$")


def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


@lru_cache(maxsize=1)
def asked_words() -> AskedWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(AskedWords, "lexicon/asked.yaml")
