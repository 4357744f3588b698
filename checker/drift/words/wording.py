"""Wording: which words changed between two clauses; a change of meaning has to rest on some of them."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.stems import stem
from checker.drift.words.synonyms import unmatched

NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)+\s+|\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s*|section\s+\d+[.:]?\s*|[•*#-]+\s*)+", re.IGNORECASE)
MEMBER = re.compile(r"(?<=\s)\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)(?=\s)")  # "(i) to bill you, (ii) to write to you"
ADDRESS = re.compile(
    r"\{:[^{}]{0,80}\}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\b(?:https?://|www\.)[^\s<>()\[\]]{1,500}", re.IGNORECASE
)
ENTITY = re.compile(r"&?(?:[lr]s(?P<single>quo)|[lr]dquo|nbsp|[mn]dash|hellip|quot|amp);", re.IGNORECASE)  # that a page lost its "&" of
ONE_OR_MORE = re.compile(r"(?<=\w)\(e?s\)")  # "owner(s)"
# Words that join others; one of them more or less says nothing by itself.
JOINING = function_words().joining
OUTWEIGHS = 3  # so many more words than stood there before are more than other words for the same
POLARITY = function_words().polarity


@dataclass(frozen=True, slots=True)
class Changed:
    """The words that went and the words that came, in order, between two texts."""

    gone: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()  # of those gone, the ones in whose place no other words stand
    inserted: tuple[str, ...] = ()  # of those that came, the ones that stand in no other words' place
    kept: frozenset[str] = frozenset()  # stems of the words that both texts have

    def __bool__(self) -> bool:
        return bool(self.gone or self.came)

    @property
    def telling(self) -> bool:
        """Tell whether any word changed that says something by itself."""
        return any(word not in JOINING for word in (*self.gone, *self.came))


def plain(text: str) -> str:
    """Return a clause without its numbering, typography and addresses: two clauses that differ in nothing else read alike."""
    typed = ENTITY.sub(lambda found: "’" if found["single"] else " ", text.strip())
    return " ".join(words_of(ADDRESS.sub(" ", ONE_OR_MORE.sub("", MEMBER.sub(" ", NUMBERING.sub("", typed))))))


def changed(before: str, after: str) -> Changed:
    """Return the words that differ; a word that only moved within the clause is none, nor is another for the same."""
    old, new = plain(before).split(), plain(after).split()
    matcher = SequenceMatcher(None, [stem(word) for word in old], [stem(word) for word in new], autojunk=False)
    places = ((old[i1:i2], new[j1:j2]) for what, i1, i2, j1, j2 in matcher.get_opcodes() if what != "equal")
    hunks = [place for place in places if not _said_otherwise(*place)]
    gone = [word for went, _ in hunks for word in went]
    came = [word for _, arrived in hunks for word in arrived]
    for word in set(gone) & set(came):
        for _ in range(min(gone.count(word), came.count(word))):
            gone.remove(word)
            came.remove(word)
    dropped: list[str] = []
    inserted: list[str] = []
    for went, arrived in hunks:
        less, more = _content(went, gone), _content(arrived, came)
        dropped += less if not more or len(less) - len(more) >= OUTWEIGHS else []
        inserted += more if not less or len(more) - len(less) >= OUTWEIGHS else []
    kept = frozenset(map(stem, old)) & frozenset(map(stem, new))
    return Changed(tuple(gone), tuple(came), tuple(dropped), tuple(inserted), kept)


def _said_otherwise(went: list[str], arrived: list[str]) -> bool:
    """Tell whether other words for the same stand in the place of some, none of which turns a rule round."""
    less, more = ([word for word in words if word not in JOINING] for words in (went, arrived))
    if not (less and more) or POLARITY & {*went} ^ POLARITY & {*arrived}:
        return False
    return not unmatched(less, more) and not unmatched(more, less)


def _content(words: list[str], really: list[str]) -> list[str]:
    """Return the words of a place that say something and did not only move."""
    return [word for word in words if word in really and word not in JOINING]


def turned(words: Changed) -> Changed:
    """Return the change seen from the other end."""
    return Changed(words.came, words.gone, words.inserted, words.dropped, words.kept)


def stems(words: tuple[str, ...] | list[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in JOINING)


def rests_on(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a phrase contains one of the changed words, joining words aside."""
    return bool(stems(list(words_of(text))) & stems(words))
