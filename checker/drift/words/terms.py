"""Terms: what a commitment names in one dimension, held against what another names there; ids by the taxonomy, the rest by words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.wording import Changed, rests_on, stems
from checker.model import Term
from checker.ontology import Taxonomy

ROOTS = frozenset({"user", "system", "nonpersonal"})  # whatever is recorded
EXEMPLIFYING = function_words().exemplifying
SERVICE = frozenset({"essential", "functional", "analytics", "operations"})  # purposes of running, mending and improving the service
_OF_ANYTHING = stems([*function_words().bare, "details", "whether", "have", "has"])  # "whether you have it on"
_NARROWER = re.compile(r"\b(?:\w+-(?:derived|based|level)|approximate|coarse|rough|limited|basic)\b", re.IGNORECASE)
_POINTERS = function_words().pronouns | {"purpose", "purposes"}  # "this purpose" names none
_ROOT = 5  # letters by which other forms of a word are known: connection, connected
SOME, MOST = 0.5, 0.6  # share of a term's words that must have changed for the term to have changed


@dataclass(frozen=True, slots=True)
class Shift:
    """Terms that are named no longer and terms that are named now, where changed words bear it out."""

    lost: tuple[Term, ...]
    gained: tuple[Term, ...]
    opened: bool = False  # the new text names nothing in this dimension any more: it speaks of whatever there is
    closed: bool = False  # the old text named nothing, the new one does
    unsure: bool = False  # unknown words stand where unknown words stood


def shift(old: Sequence[Term], new: Sequence[Term], words: Changed, taxonomy: Taxonomy) -> Shift | None:
    """Return how the terms shifted; None where they did not, or where no changed word bears out that they did.

    Where other words stand in the place of some, they may mean the same: it takes two terms that the taxonomy tells apart.
    """
    without, beside = _uncovered(old, new, taxonomy), _uncovered(new, old, taxonomy)
    pointed = bool(old) and all(term.text.lower() in _POINTERS for term in old)
    replaced = pointed or _replaced(_went(old, words.gone), _went(new, words.came), without, beside, taxonomy)
    if EXEMPLIFYING & {*words.gone, *words.came}:  # "your name" and "personal data like your name"
        without, beside = _no_head(without, new), _no_head(beside, old)
    lost = [term for term in without if _changed(term, words.gone if replaced else words.dropped, words.kept, misread=not new)]
    came = _in_no_other_form(words.came if replaced else words.inserted, words.gone)
    gained = [term for term in map(_wide, beside) if _changed(term, came, words.kept, misread=not old)]
    if not new:  # whoever spoke of "third parties" or "information" spoke of whatever there is already
        lost = [term for term in lost if not anything(term, taxonomy)]
    lost, gained = ([term for term in terms if term.text.lower() not in _POINTERS] for terms in (lost, gained))
    if not lost and not gained:
        return None
    unsure = bool(lost and gained) and (_unknown(lost) or _unknown(gained) or _same_service(lost, gained))
    there = [term for term in new if term not in old and rests_on(term.text, words.came)]
    # something of the kind stands in the place of the kind; "partners" for "third parties" is but another name
    narrowed = all(covered(term, lost, taxonomy) and not anything(term, taxonomy) for term in there)
    unsure = unsure or (bool(lost and there) and not gained and not narrowed)
    return Shift(tuple(lost), tuple(gained), opened=bool(old) and not new, closed=bool(new) and not old, unsure=unsure)


def _wide(term: Term) -> Term:
    """Return a term without what only narrows it: "IP-derived location" is no more than "location"."""
    wide = " ".join(_NARROWER.sub(" ", term.text).split())
    return term.model_copy(update={"text": wide}) if wide and wide != term.text else term


def _in_no_other_form(came: Sequence[str], gone: Sequence[str]) -> tuple[str, ...]:
    """Return words that came, without those of which another form went."""
    roots = {word[:_ROOT] for word in gone if len(word) >= _ROOT}
    return tuple(word for word in came if word[:_ROOT] not in roots)


def _went(terms: Iterable[Term], words: Sequence[str]) -> list[Term]:
    return [term for term in terms if term.id and _changed(term, words)]


def _replaced(went: Sequence[Term], came: Sequence[Term], without: Sequence[Term], beside: Sequence[Term], taxonomy: Taxonomy) -> bool:
    """Tell whether a known term stands in the place of another known one: something else, something broader or something narrower."""
    return any(
        (one in without and (other in beside or covered(other, (one,), taxonomy))) or (other in beside and covered(one, (other,), taxonomy))
        for one in went
        for other in came
    )


def _no_head(terms: Iterable[Term], others: Sequence[Term]) -> list[Term]:
    """Return terms without the one that the others are examples of."""
    return [term for term in terms if term.id not in ROOTS or not others or all(other.id in ROOTS for other in others)]


def _uncovered(terms: Iterable[Term], others: Sequence[Term], taxonomy: Taxonomy) -> list[Term]:
    return [term for term in terms if not covered(term, others, taxonomy)]


def _changed(term: Term, words: Sequence[str], kept: frozenset[str] = frozenset(), *, misread: bool = False) -> bool:
    """Tell whether enough of a term's words changed; most of them, where the other text names nothing and may have been misread.

    A word that both wordings have (``kept``) did not change, though one has it once more.
    """
    own = stems(list(words_of(term.text)))
    own = own - _OF_ANYTHING or own  # "details of your account" and "your account data" are one
    return bool(own) and len(own & stems(list(words)) - kept) >= (MOST if misread else SOME) * len(own)


def anything(term: Term, taxonomy: Taxonomy) -> bool:
    """Tell whether a term means whatever is recorded, or whoever there is."""
    entry = taxonomy.entries.get(term.id) if term.id else None
    return term.id in ROOTS or (entry is not None and entry.nature == "generic")


def covered(term: Term, others: Iterable[Term], taxonomy: Taxonomy) -> bool:
    """Tell whether some other term means what ``term`` means, or more."""
    return any(_covers(other, term, taxonomy) for other in others)


def covered_by_any(terms: Iterable[Term], broad: Term, taxonomy: Taxonomy) -> bool:
    """Tell whether ``broad`` covers one of ``terms``."""
    return any(covered(term, (broad,), taxonomy) for term in terms)


def _covers(broad: Term, narrow: Term, taxonomy: Taxonomy) -> bool:
    ours, theirs = (stems(list(words_of(term.text))) for term in (broad, narrow))
    if ours == theirs or (len(ours) > 1 and ours < theirs and broad.id == narrow.id):
        return True  # a closer description of the same
    if narrow.id is None:
        return False
    reach = {broad.id, *broad.includes} - {None}
    return any(each is not None and taxonomy.covers(each, narrow.id) for each in reach)


def _unknown(terms: Sequence[Term]) -> bool:
    return all(term.id is None for term in terms)


def _same_service(lost: Sequence[Term], gained: Sequence[Term]) -> bool:
    """Tell whether only the verb of a purpose changed, and both are ways to run the service: to provide, give or improve the app."""
    if any(term.id and term.id.partition(".")[0] not in SERVICE for term in (*lost, *gained)):
        return False
    objects = [frozenset().union(*(stems(list(words_of(term.text))) for term in terms)) for terms in (lost, gained)]
    return bool(objects[0] & objects[1])


def named(terms: Iterable[Term]) -> str:
    """Return terms as they are quoted in a sentence."""
    return ", ".join(f"“{term.text}”" for term in terms)
