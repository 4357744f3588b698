"""The words by which drift tells what a changed sentence does to the person, loaded from rules/drift.yaml."""

import re
from collections.abc import Sequence
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from checker.drift.words.function_words import function_words
from checker.drift.words.say import Say, expression
from checker.drift.words.standing import Standing
from checker.model import Action
from checker.patterns import Patterns, either
from checker.rulebook import Rulebook

_FIRST = 20  # letters before a condition that opens a sentence, its title among them
_CONDITION = 2  # words of a condition at least
_OPENING = 2  # words in which a condition may open a sentence
_MIGHT = re.compile(r"\b(?:may|might|could) not\b")  # nothing is promised so
_EXAMPLES = 15  # words that examples go on for


class Cues(BaseModel):
    """Words and patterns over the words of a sentence in lower case, without punctuation; see the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    relevant: Patterns
    opt_in: Patterns
    opt_out: Patterns
    refusal: Patterns
    told: Patterns
    hears: Patterns
    beforehand: Patterns
    in_person: Patterns
    posted: Patterns
    afterwards: Patterns
    acts: dict[Action, tuple[str, ...]]
    one_act: dict[Action, frozenset[str]]
    negative: frozenset[str]
    only: frozenset[str]
    hedges: frozenset[str]
    exception: Patterns
    condition: Patterns
    protective: Patterns
    duties: Patterns
    more_is_better: Patterns
    less_is_better: Patterns
    filler: frozenset[str]
    at_no_cost: Patterns
    at_a_cost: Patterns
    exemplifying: Patterns
    aside: Patterns
    pointing: Patterns
    safeguards: Patterns
    half_safeguards: Patterns
    exposing: Patterns
    sparing: Patterns
    boundless: Patterns
    ignoring: Patterns
    say: Say
    standing: Standing
    owed: Patterns
    firm: frozenset[str]
    soft: frozenset[str]
    idle: frozenset[str]
    speaker: frozenset[str]
    ruling: frozenset[str]
    changelog: Patterns
    scope: Patterns
    doing: Patterns
    wanted: Patterns
    advice: Patterns
    reasons: frozenset[str]
    receivers: Patterns
    leaving_out: tuple[str, ...]
    partial: frozenset[str]
    entire: frozenset[str]
    binding: Patterns
    assumed: Patterns
    resuming: Patterns

    @cached_property
    def _markers(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:(?P<exception>{'|'.join(self.exception)})|(?P<condition>{'|'.join(self.condition)}))\b")

    @cached_property
    def examples(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{'|'.join(self.exemplifying)})\b")

    def exemplified(self, before: str) -> bool:
        """Tell whether what comes after some words of a sentence is one of the examples that they began to give."""
        found = list(self.examples.finditer(before))
        return bool(found) and len(before[found[-1].end() :].split()) <= _EXAMPLES

    def advises(self, key: str) -> bool:
        """Tell whether a sentence is advice to the person: it begins with a command, and the organisation does nothing in it."""
        return expression(self.advice).match(key) is not None and not self.speaker & {*key.split()}

    def does(self, key: str) -> bool:
        """Tell whether a sentence says what the organisation does with data."""
        return bool(self.speaker & {*key.split()}) and expression(self.doing).search(key) is not None

    def names_receivers(self, key: str) -> bool:
        """Tell whether words name others who may get data: partners, providers."""
        return expression(self.receivers).search(key) is not None

    def speaks_of_practice(self, key: str) -> bool:
        """Tell whether a sentence is about practice with data or the person's say in it, and does more than point elsewhere."""
        return expression(self.relevant).search(key) is not None and not self.points_elsewhere(key)

    def promises_not(self, key: str) -> bool:
        """Tell whether a sentence denies something that concerns the person, whatever it is about."""
        return (
            bool(function_words().person & {*key.split()})
            and self.denials(_MIGHT.sub("", key), self.negative) != ()
            and not self.points_elsewhere(key)
        )

    def points_elsewhere(self, key: str) -> bool:
        """Tell whether a sentence points elsewhere, counts requests, is about copyright, or gives advice."""
        return expression(self.aside).search(key) is not None or self.tells_of_the_text(key) or self.advises(key)

    def tells_of_the_text(self, key: str) -> bool:
        """Tell whether a sentence says what became of the text itself, or what it is about: "we have clarified the section on cookies"."""
        return expression(self.changelog).match(key) is not None or expression(self.scope).search(key) is not None

    def only_points(self, key: str) -> bool:
        """Tell whether a sentence only says where to read on."""
        return re.match("|".join(self.pointing), key) is not None

    def choice(self, key: str) -> int:
        """Return how much say a sentence leaves the person: 3 a yes asked first, 2 a no heard, 1 told, 0 unsaid, -1 a yes assumed."""
        if expression(self.assumed).search(key):
            return -1
        if expression(self.refusal).search(key):
            return 2
        levels = ((3, self.opt_in), (2, self.opt_out), (1, self.told))
        return next((level for level, patterns in levels if expression(patterns).search(key)), 0)

    def notice(self, key: str) -> int:
        """Return when a sentence says that the person hears of something: 2 for before it happens, 1 for after, 0 where it does not say."""
        heard = expression(self.hears).search(key)
        if heard is None:
            return 0
        after = key[heard.end() :]
        return 2 if expression(self.beforehand).search(after) else 1 if expression(self.afterwards).search(after) else 0

    def protects(self, key: str) -> bool:
        """Tell whether more of what a sentence says is more protection: a ban, a right of the person, a duty to protect."""
        return bool(self.denials(_MIGHT.sub("", key), self.negative)) or self.owes(key)

    def guards(self, words: str) -> int:
        """Return how well data are said to tell of nobody: 2 where they cannot, 1 where they can with a key, 0 where nothing is said."""
        said = words.lower().replace("-", " ")
        return 0 if not expression(self.safeguards).search(said) else 1 if expression(self.half_safeguards).search(said) else 2

    def owes(self, key: str) -> bool:
        """Tell whether a sentence is a right of the person or a duty to protect, apart from what it denies."""
        return expression(self.protective).search(key) is not None or self.say.right(key)

    def unwanted(self, key: str) -> bool:
        """Tell whether what a sentence denies is what the person wants done: "we do not delete it"."""
        return re.search(rf"\b(?:{'|'.join(sorted(self.negative))}) (?:\w+ ){{0,2}}{either(self.wanted)}\b", key) is not None

    def duty(self, key: str) -> bool:
        """Tell whether words are a right of the person or a duty to protect by themselves."""
        return expression(self.duties).search(key) is not None

    def part(self, before: str) -> str:
        """Return in which part of a sentence stands what comes after ``before``: "main", "condition" or "exception"."""
        found = list(self._markers.finditer(before))
        # What a sentence mainly says has begun after a condition that opens it: "when you write to us, we ...".
        begun = found and not (self.speaker | self.ruling).isdisjoint(before[found[-1].end() :].split()[_CONDITION:])
        if not found or (found[-1].start() <= _FIRST and begun):
            return "main"
        return "exception" if found[-1]["exception"] else "condition"

    def denials(self, key: str, words: frozenset[str]) -> tuple[str, ...]:
        """Return those of ``words`` in what a sentence mainly says: in no condition but one that opens it, and of nobody "who"."""
        said = re.sub(r"\bno(?= \d)", "number", key).split()
        placed = ((at, word) for at, word in enumerate(said) if word in words and not self._reason(said, at))
        before = ((word, said[min(at, _OPENING) : at]) for at, word in placed)
        return tuple(word for word, led in before if self.part(" ".join(led)) == "main" and not function_words().relative & {*led})

    def _reason(self, said: Sequence[str], at: int) -> bool:
        """Tell whether a word stands in what a sentence gives as its reason: before the speaker where it opens with one, else behind it."""
        opened = next((place for place, word in enumerate(said[:at]) if word in self.reasons), None)
        return opened is not None and (opened > 0 or bool(self.speaker & {*said[at:]}))

    def larger_protects(self, key: str) -> bool | None:
        """Tell whether a larger figure is more protection in a sentence; None where nothing shows it."""
        more, less = expression(self.more_is_better).search(key), expression(self.less_is_better).search(key)
        return None if bool(more) is bool(less) else more is not None


def cues(rules: Rulebook) -> Cues:
    """Return the words; every mistake in the file is a UsageError with file and line."""
    return rules.load("drift.yaml", Cues)
