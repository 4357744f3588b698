"""Which constructions are tried with a verb: each says of what verbs it is, so that most verbs are held against a few of them only."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Lexicon, lexicon

Fits = Callable[[Lexicon, str], bool]
Maker = Callable[[Token, Lexicon, Setting], Predicate | None]
_REMEMBERED = 4096  # verbs


@dataclass(frozen=True, slots=True)
class Construction:
    """A way of reading verbs that fit by their lemma; with any other verb it reads nothing."""

    fits: Fits
    read: Maker

    def __call__(self, token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
        """Return what is read of a verb, None if nothing is."""
        return self.read(token, words, setting) if self.fits(words, rel.lemma(token)) else None


def of_verbs(fits: Fits) -> Callable[[Maker], Construction]:
    """Return what makes a construction of a function that reads verbs with these lemmas only."""
    return lambda read: Construction(fits, read)


def of_no_list(words: Lexicon, lemma: str) -> bool:
    """Tell whether no list knows a verb, so that only what stands around it can tell what it says."""
    return lemma not in words.known_verbs


def by_lemma(*makers: Maker) -> Callable[[str], tuple[Maker, ...]]:
    """Return what tells which of the constructions may read a verb with a lemma, in their order."""

    @lru_cache(maxsize=_REMEMBERED)
    def fitting(lemma: str) -> tuple[Maker, ...]:
        found = (m for m in makers if not isinstance(m, Construction) or m.fits(lexicon(), lemma))
        return tuple(m.read if isinstance(m, Construction) else m for m in found)

    return fitting
