"""Kinds that words inside a phrase name, where no taxonomy knows it as a whole: a "hospital eye service" is a hospital's."""

import re
from collections.abc import Iterator

from checker.ontology import Taxonomy
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import before_relative, pieces, stem, words

BODIES = frozenset(map(stem, judging_words().bodies))
OF = "of"
# "anyone who rings up" are some people; "anyone who is not one of us" is everybody else.
SINGLED = re.compile(
    r"^(?:anyone|anybody|someone|somebody|people|persons?|those|individuals)\b[^,]*? who (?:\w+ly )?"
    r"(?!(?:is|are|was|were|does|do|did|has|have|will|would) not\b|(?:is|are|does|do|has|have)n[’']t\b)",
    re.IGNORECASE,
)
# "marketing-data agencies", "companies whose trade is in lists": others of one trade, which no taxonomy knows.
TRADE = re.compile(
    r"\b[a-z]+(?:-[a-z]+)* (?:agenc(?:y|ies)|bureaux?|bureaus|brokers?|houses?|shops?)\b"
    r"|\bwhose (?!(?:products?|offers?|goods|services?)\b)[^,;]{3,80}",
    re.IGNORECASE,
)
IDLE = words(" ".join(judging_words().bare_recipient | judging_words().praised)) | words("agency bureau broker house shop whose")
_LONGEST = 3  # words of a kind's name


def kind_within(text: str, taxonomy: Taxonomy) -> str | None:
    """Return the kind that a phrase names inside, where its head is a body of any kind; None where it names none.

    ``text``: a recipient in a statement's words. "Customers of banks" are no bank: only a body that belongs to a kind is one.
    """
    said = [piece for piece in pieces(before_relative(text)) if piece not in judging_words().empty or piece == OF]
    own, inside = (said[: said.index(OF)], said[said.index(OF) + 1 :]) if OF in said else (said, [])
    if not own or stem(own[-1]) not in BODIES:
        return None
    for said_of in (inside, own[:-1]):
        for gram in _grams(said_of):
            found = taxonomy.match(" ".join(gram))
            if found is not None and taxonomy.entries[found].nature == "kind":
                return found
    return None


def _grams(told: list[str]) -> Iterator[list[str]]:
    for size in range(min(_LONGEST, len(told)), 0, -1):
        for at in range(len(told) - size, -1, -1):
            yield told[at : at + size]


def telling_name(text: str) -> frozenset[str]:
    """Return the words of a phrase that say what its recipients do, without those for any body ("removal firms": removal)."""
    said = frozenset(stem(piece) for piece in pieces(before_relative(text)) if piece not in judging_words().empty)
    return said - BODIES - frozenset(map(stem, judging_words().any_recipient | judging_words().bare_recipient))


def picks_out(text: str) -> bool:
    """Tell whether words for anybody go on to say who is meant ("anyone who rings up", "marketing-data agencies"): not everybody is."""
    trade = TRADE.search(text)
    of_one = trade is not None and bool(words(trade.group()) - judging_words().everybody - IDLE)
    return of_one or SINGLED.search(text) is not None
