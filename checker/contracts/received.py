"""Data received from the other party: which of the data that an agreement defines are handed by one party to the other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded
from checker.model import Value
from checker.patterns import Patterns, either

_DEFINED = re.compile(
    r'^(?:[\d.()a-z]{1,8} )?[“"](?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*){0,4})[”"] (?:shall )?(?:means?|refers? to|comprises?|are|is) '
)
_TERM = r"(?:the |all |any )?(?P<term>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3})"
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


class ReceivedWords(Value):
    """Verbs by which data go from one party to the other; see rules/contracts/received.yaml."""

    gives: Patterns
    gets: Patterns
    hands_with: Patterns
    data: Patterns
    came: Patterns

    @cached_property
    def from_the_other(self) -> str:
        """Return the pattern of data that came from somebody, up to who that is: "(all) data that it has received from"."""
        had = r"(?:(?:that|which) (?:it|they|we|such party|that party) (?:(?:has|have|had|may have) )?)?"
        were = r"(?:(?:that|which) (?:is|are|was|were) )?"
        return rf"(?:(?:the|all|any|such) )?{either(self.data)},? {had}{were}{either(self.came)}(?: from| by)?"


@lru_cache(maxsize=1)
def received_words() -> ReceivedWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return loaded(ReceivedWords, "received")


def received(texts: Iterable[str], own: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Return the defined names of the data that a party gets from the other one, by the clauses' texts, in their order.

    By a definition ('"Site Data" means ... that Quill makes available to Brae') or a duty ("Quill shall provide Brae with Site Data").
    """
    return tuple(dict.fromkeys(_handed(texts, either(_bare(own)), either(_bare(other)))))


def _handed(texts: Iterable[str], mine: str, theirs: str) -> Iterator[str]:
    words = received_words()
    sources = re.compile(
        rf"\b(?:that|which) (?:(?:the )?{theirs} (?:has |have |may |will |shall )?{either(words.gives)}\b"
        rf"|(?:the )?{mine} (?:has |have |may |will |shall )?{either(words.gets)}\b[^.;]{{0,60}}\bfrom (?:the )?{theirs}\b)"
    )
    duties = re.compile(
        rf"\b{theirs} (?:shall|will|may|must|agrees to) (?:{either(words.hands_with)} (?:the )?{mine} with {_TERM}"
        rf"|{either(words.gives)} {_TERM.replace('term', 'thing')} to (?:the )?{mine}\b)"
    )
    for text in texts:
        defined = _DEFINED.match(text)
        if defined and sources.search(text):
            yield defined["name"]
        for duty in duties.finditer(text):
            yield (duty["term"] or duty["thing"]).strip()


def named(text: str, names: Sequence[str], other: Sequence[str]) -> str:
    """Return a clause with the names of the data in the place of "data received from the other party"; as it is where none is known."""
    if not names:
        return text
    whom = either([r"the other party", r"the other", *(rf"(?:the )?{each}" for each in _bare(other))])
    return re.sub(rf"\b{received_words().from_the_other} {whom}(?![\w-])", " or ".join(names), text)


def _bare(names: Iterable[str]) -> list[str]:
    """Return names as patterns without their article, the longest first, so that none ends before its last word."""
    return [re.escape(_ARTICLE.sub("", name)) for name in sorted(names, key=lambda name: (-len(name), name)) if name]
