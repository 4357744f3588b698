"""Doubt: changes that words alone do not settle in a text written anew; a reader has to say whether anything changed."""

import re

from checker.drift.changes.anew import ANEW
from checker.drift.changes.pairs import telling_words
from checker.drift.clauses.between import Between
from checker.drift.clauses.elsewhere import Text
from checker.drift.comparison.restated import permitted_in_parts
from checker.drift.words.wording import plain, stems
from checker.model import Commitment, Kind
from checker.report.drift import Change, ChangedIn, ChangeKind, Passage, Protection

_GONE = 0.26  # share of a clause's telling words in one sentence of the later text, from which leave that went may stand there
_LOST, _NEW = 0.4, 0.5  # or a promise that went; or leave that is new, in one sentence of the earlier text
_ALLOWED = 0.36  # or leave that is new, all terms of which the earlier text allows in several clauses
_PAIR = 0.55  # words that two wordings share at least to be held against each other
_CELLS = " | "  # between those of a row
_QUOTED = 160  # letters shown of the sentence that comes near
_LEAVE_GONE = "no longer said: what allows"
_READ = re.compile(r"(?:now|no longer) with \w+\.")  # what a taxonomy has under a term
_FIGURE = re.compile(r"\d")
POSSIBLY = {
    ChangeKind.REMOVED: "possibly removed",
    ChangeKind.ADDED: "possibly new",
    ChangeKind.WEAKENED: "possibly weakened",
    ChangeKind.STRENGTHENED: "possibly strengthened",
    ChangeKind.REDEFINED: "possibly redefined",
}


def doubted(change: Change, between: Between) -> Change:
    """Return a change as it is, or as one that a reader has to look at, with the sentence of the other text that comes near.

    Where much of a text was written anew, a clause that one version alone has may be said there in other words, and two clauses that were
    held against each other may be two. Nothing is left out: such changes are listed, and are told to be possible ones.
    """
    if not change.is_meaning or change.change not in POSSIBLY or not between.largely_new:
        return change
    why = _of_a_pair(change) if change.earlier and change.later else _of_one(change, between)
    if why is None:
        return change
    told = f"{POSSIBLY[change.change]}, a reader has to say: {why}; {change.summary}"
    return change.model_copy(update={"sure": False, "protection": Protection.UNCLEAR, "summary": told})


def _common(change: Change) -> float:
    """Return the share of their words that the two wordings of a change have in common; 1 where there is one only."""
    one, other = (stems(plain(each.text).split()) if each else frozenset[str]() for each in (change.earlier, change.later))
    return len(one & other) / len(one | other) if one and other else 1.0


def _of_a_pair(change: Change) -> str | None:
    """Return why two wordings may be none of one clause, or may say the same; None where they are held to be one."""
    if change.summary.startswith(ANEW):
        return "the sentence was written anew"
    if change.dimension is ChangedIn.DEFINITION:
        return "what stands under the term may have been read in one version only" if _READ.search(change.summary) else None
    if change.change is ChangeKind.STRENGTHENED and change.summary.startswith(_LEAVE_GONE):
        return "the leave may stand in another sentence"
    if change.dimension is ChangedIn.PURPOSES and "it now speaks of any" in change.summary:
        return "what it is for may stand in another sentence"
    return "the two sentences have few words in common" if _common(change) < _PAIR else None


def _of_one(change: Change, between: Between) -> str | None:
    """Return which sentence of the other text may say what a clause says that came or went; None where none comes near it.

    A promise that came is told as it stands, and so is leave with data, a receiver or a figure of which the earlier text allows nothing.
    """
    said, came = change.earlier or change.later, change.later is not None
    if said is None or (came and (not _leave(said) or change.protection is Protection.MORE)):
        return None
    other, words = between.old if came else between.new, telling_words(plain(said.text), between.rules)
    lacking = words - other.vocabulary
    if came and (any(_FIGURE.search(word) for word in lacking) or not _permitted(said, other, between, ends=False)):
        return None
    if came and _CELLS in said.text and len(lacking) < len(words) / 2:
        return "it is a row of a table, most words of which the earlier text has"
    if not words:
        return "it has no word that any clause lacks"
    least = (_ALLOWED if _permitted(said, other, between) else _NEW) if came else _GONE if _leave(said) else _LOST
    near = _nearest(words, other)
    return f"“{near[:_QUOTED]}” comes near it" if near and len(words & stems(near.split())) >= least * len(words) else None


def _permitted(said: Commitment | Passage, other: Text, between: Between, *, ends: bool = True) -> bool:
    """Tell whether the earlier text allows in several clauses what one allows."""
    return isinstance(said, Commitment) and permitted_in_parts(said, other, between.rules.ontology, ends=ends)


def _nearest(words: frozenset[str], other: Text) -> str:
    """Return the plain words of the sentence that has most of some words."""
    return max(other.sentences, key=lambda each: (len(words & each[1]), -len(each[1])), default=("", frozenset()))[0]


def _leave(said: Commitment | Passage) -> bool:
    """Tell whether a clause is leave of the organisation."""
    return isinstance(said, Commitment) and said.kind is Kind.PERMIT
