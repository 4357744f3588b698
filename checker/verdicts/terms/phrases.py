"""Phrases of a text against phrases of a log, by their words, where no taxonomy id decides."""

import re

from checker.patterns import whole
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Relation
from checker.verdicts.terms.words import EMPTY, pieces, root, roots

# Verbs that add nothing to what they bring about: "send you the newsletter" is the newsletter.
LIGHT = roots(" ".join(judging_words().light))
# Nouns that name no sort of data by themselves: "location details" is location.
GENERAL = roots(" ".join(judging_words().general))
# And those that name nothing at all: "temperature data" are no payment data. ("Account value" is more than account information.)
CARRIERS = roots(" ".join(judging_words().carriers))
WHOLE = whole(judging_words().entire)
OCCURRENCES = judging_words().occurrences
ASPECTS = judging_words().aspects
PREPOSITIONS = frozenset({"of", "for", "from", "about", "on", "in", "at", "with", "by"})
PART = whole(judging_words().partial)
JOINED = re.compile(r"\b(?:and|or)\b", re.IGNORECASE)
LEFT_OUT = re.compile(r"\b(?:no|not|nor|without|except|other than|apart from|but)\b", re.IGNORECASE)


def by_words(text: str, other: str, idle: frozenset[str] = frozenset(), *, things: bool = False) -> Relation:
    """Compare two phrases by their words: a phrase that has fewer of the same words is the broader one.

    Two words in common that are most of the shorter phrase count as the same thing, as does a single word that is the other's head.
    Words that are `idle` count only in a phrase that has no others; of ``things`` the head is looked for before what is said of it.
    """
    if is_one_of_joined(text, other):
        return Relation.COVERS
    left, right = (found - idle or found for found in (roots(text), roots(other)))
    if not left or not right:
        return Relation.UNKNOWN
    common = left & right
    head = len(left) == 1 and (left == roots(pieces(other)[-1]) or (things and left == roots(_head(other))))
    if left <= right and (len(left) > 1 or left == right or head):
        return Relation.COVERS
    if right < left and len(right) == 1:
        return Relation.OVERLAPS
    if len(common) > 1 and len(common) * 3 >= min(len(left), len(right)) * 2:
        return Relation.COVERS
    return Relation.UNKNOWN if common else Relation.DISJOINT


def _head(phrase: str) -> str:
    """Return the noun that a name is about: "reason for appointment" is a reason, "criminal record certificate copy" a certificate."""
    told = pieces(phrase)
    end = next((at for at, word in enumerate(told) if word in PREPOSITIONS and at), len(told))
    while end > 1 and told[end - 1] in ASPECTS:
        end -= 1
    return told[end - 1]


def is_one_of_joined(text: str, other: str) -> bool:
    """Tell whether two phrases end alike and one joins what the other names alone: "braking and speed data" has "braking data"."""
    if JOINED.search(text) is None or LEFT_OUT.search(text):
        return False
    said, told = pieces(text), pieces(other)
    return 1 < len(told) < len(said) and root(said[-1]) == root(told[-1]) and roots(other) <= roots(text)


def is_general(name: str, label: str) -> bool:
    """Tell whether a log's name says no more than the label of its kind: "device info" does not, "device_model" says which."""
    return roots(name) <= roots(label) | GENERAL


def shares_words(text: str, name: str) -> bool:
    """Tell whether two phrases have a telling word in common."""
    return bool((roots(text) & roots(name)) - GENERAL)


def is_of_occurrence(text: str, name: str) -> bool:
    """Tell whether a log names something of what a text speaks of as a whole: "payment note" is of a payment."""
    spoken, told = ([piece.removesuffix("s") for piece in pieces(each) if piece not in EMPTY] for each in (text, name))
    return len(spoken) == 1 and spoken[0] in OCCURRENCES and len(told) > 1 and told[0] == spoken[0]


def is_part_of(name: str, text: str) -> bool:
    """Tell whether a log names a part of what a text speaks of as a whole: "card last four" is no "full card number"."""
    plain = " ".join(pieces(name))
    return WHOLE.search(text) is not None and PART.search(plain) is not None


def is_whole_of(name: str, text: str) -> bool:
    """Tell whether a text speaks of a part alone, and a log does not say that it is one: "last four digits of your card", "card number"."""
    return PART.search(text) is not None and PART.search(" ".join(pieces(name))) is None and not text.lower().startswith(name.lower())
