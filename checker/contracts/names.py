"""What a text of an agreement is called, by itself and by the texts that go with it: "this Data Processing Addendum (“DPA”)"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.contracts.lexicon import precedence_words
from checker.model import Document

_OPENING = 15  # clauses within which a text says what it and the others are called
_TITLE = 5  # clauses among which its title is
_LONGEST = 12  # words of a title
_SHORT = re.compile(
    r"\b(?P<which>[Tt]his|[Tt]he|[Aa]n?)\s+(?P<name>[A-Z][^()“”\"]{2,100}?)\s*"
    r"\([^()]*?[\"“”„](?:the )?(?P<short>[^\"”“]{2,40})[\"”“][^()]*\)"
)
_WITH_WHAT = re.compile(r",?\s+(?:including|together with|as amended|along with|with (?:its|all|any)|and (?:its|all|any))\b.*$", re.DOTALL)
_SAYS = re.compile(r"\b(?:shall|will|must|(?-i:may)|can|is|are|was|were|has|have|applies|apply|forms?|means?|defined)\b", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
_ANNEX = re.compile(r"^(?P<part>\w+\s+[A-Z0-9]{1,4})\b[\s.:–—-]*(?P<rest>.*)$")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Named:
    """The names of one text: its own, and those that it gives to others (short name, and what it stands for)."""

    own: tuple[str, ...]
    others: tuple[tuple[str, str], ...] = ()

    @cached_property
    def keys(self) -> frozenset[tuple[str, ...]]:
        """Return its own names as words; a bare "agreement" is the name of any."""
        found = {key(name) for name in self.own}
        found |= {(initials,) for name in self.own if (initials := _initials(name))}
        return frozenset(each for each in found if each and not (len(each) == 1 and each[0] in precedence_words().principal))

    @property
    def addition(self) -> bool:
        """Tell whether it goes with another text: an addendum, annex, order form ..."""
        words = precedence_words()
        return any(words.addition.search(name) for name in self.own)

    @property
    def part(self) -> bool:
        """Tell whether it is an annex, schedule or exhibit by its title."""
        words = precedence_words()
        return any(words.part.match(name) for name in self.own)

    def stands_for(self, phrase: str) -> str:
        """Return a phrase with the short name that the text gives to another one written out."""
        return next((full for short, full in self.others if key(short) == key(phrase)), phrase)

    def calls_itself(self, phrase: str) -> bool:
        """Tell whether the text means itself by a phrase that does not say "this"."""
        return any(key(name) == key(phrase) for name in self.own)


def names(document: Document) -> Named:
    """Return what ``document`` is called by its title and its opening, and what it calls others."""
    texts = [clause.text for clause in document.clauses if not clause.furniture][:_OPENING]
    own, others = list(_titles(texts[:_TITLE])), []
    for text in texts:
        for found in _SHORT.finditer(text):
            name = _WITH_WHAT.sub("", " ".join(found["name"].split()))
            if not precedence_words().text.search(name) or _SAYS.search(name):
                continue
            if found["which"].lower() == "this" or key(name) in {key(each) for each in own}:
                own += [name, found["short"]]
            else:
                others.append((found["short"], name))
    return Named(tuple(dict.fromkeys(own)), tuple(dict.fromkeys(others)))


def key(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others, in lower case."""
    return tuple(word for word in _WORD.findall(name.lower()) if word not in precedence_words().filler)


def within(name: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Tell whether the words of a name stand in those of a phrase, one after the other."""
    return any(phrase[at : at + len(name)] == name for at in range(len(phrase) - len(name) + 1))


def _titles(texts: list[str]) -> Iterator[str]:
    """Yield the first short line that has the name of a kind of text; of "Annex 2: Data Processing Agreement" both parts."""
    words = precedence_words()
    lines = (_BRACKET.sub("", text.strip()) for text in texts)
    titles = (
        line for line in lines if not _SAYS.search(line) and len(line.split()) <= _LONGEST and not re.search(r"(?:[.,;:]|\band)$", line)
    )
    title = next((line for line in titles if words.text.search(line)), "")
    annex = _ANNEX.match(title) if words.part.match(title) else None
    yield from filter(None, (annex["part"], annex["rest"].strip()) if annex else (title,))


def _initials(name: str) -> str:
    words = key(name)
    return "".join(word[0] for word in words) if len(words) > 2 else ""
