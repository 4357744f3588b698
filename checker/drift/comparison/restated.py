"""Restated: a permission that only one text has in a sentence of its own, while the other one has every part of it in several."""

import re
from collections.abc import Iterable, Sequence

from checker.drift.changes.pairs import telling_words
from checker.drift.clauses.between import Side
from checker.drift.clauses.elsewhere import Text, nearest
from checker.drift.clauses.terms_asked import conditions_within
from checker.drift.clauses.units import GENERAL
from checker.drift.words.cues import cues
from checker.drift.words.terms import anything, covered
from checker.drift.words.wording import plain, stems
from checker.model import Action, Commitment, ConditionKind, Kind, Term
from checker.ontology import Ontology, Taxonomy

_LEAST = 3  # words that say something; fewer stand anywhere
_CAME, _WENT = 0.1, 0.4  # share of them that the other text may lack: of what is new, a word tells; of what went, what is still allowed
_ANEW = 0.6  # or of what went from a text written anew, whose data and ends stand there
_ROW = 0.25  # or a row of a table, which tells in single words what sentences tell
_NAME = re.compile(r"(?<![.!?:|] )(?<!^)\b[A-Z][\w&-]+")  # in capitals, within a sentence
_CELLS = " | "  # between those of a row
_NEWS, _MUCH = 3, 0.4  # words that say something which the other text lacks, and their share, for leave to be more than what it has
_WHATEVER = frozenset({"any", "all", "every"})
_FIGURE = re.compile(r"\d")


def restated(each: Commitment, side: Side) -> Commitment | None:
    """Return the nearest permission of the other text, where its permissions for the act cover all that one allows, in words it has.

    "We share your information with our service providers", put before a section that tells of each, allows nothing new. A name or a figure
    that the other text lacks does, as does leave that is asked for there; and so does a sentence put between two that stayed.
    """
    if each.kind is Kind.PERMIT and (sale := _of_the_company(each, side)) is not None:
        return sale
    if each.kind is Kind.PERMIT and (twice := _said_twice(each, side)) is not None:
        return twice
    if each.kind is not Kind.PERMIT or (side.came and (not side.between.anew or _put_in(each, side))):
        return None
    family = _family(each.action)
    theirs = [
        other
        for other in side.other.statement.commitments
        if other.kind is Kind.PERMIT and other.actor is each.actor and _family(other.action) == family and conditions_within(other, each)
    ]
    ontology, known = side.between.rules.ontology, side.other.vocabulary
    why = [term for other in theirs for term in other.purposes]
    loosely = not side.came and side.between.anew and _named(each.data, known) and _within(each.purposes, why, ontology.purposes, known)
    if not theirs or not _in_its_words(each, side, loosely=loosely):
        return None
    data = _within(each.data, [term for other in theirs for term in other.data], ontology.data, known)
    whom = _within(each.recipients, [term for other in theirs for term in other.recipients], ontology.recipients, known)
    return (nearest(each, theirs, ontology) or theirs[0]) if data and whom else None


def _of_the_company(each: Commitment, side: Side) -> Commitment | None:
    """Return the leave of the other text to pass data on with the company itself, where a clause is about that: "if we are sold"."""
    if not any(condition.kind is ConditionKind.TRANSACTION for condition in each.conditions):
        return None
    theirs = (other for other in side.other.statement.commitments if (other.kind, other.actor) == (each.kind, each.actor))
    alike = (other for other in theirs if any(condition.kind is ConditionKind.TRANSACTION for condition in other.conditions))
    return next(
        (other for other in alike if {other.action, each.action} <= {Action.SHARE, Action.SELL} or other.action is each.action), None
    )


def _said_twice(each: Commitment, side: Side) -> Commitment | None:
    """Return what became of the clause that says in its own text, beside leave that went, the same of the same data to the same people.

    "Queries are sent to your search engine" went; "we send queries to your search engine, which suggests words" stayed, with what changed.
    """
    ontology = side.between.rules.ontology
    if side.came or not each.recipients or not each.data:
        return None
    beside = (
        other
        for other in side.own.statement.commitments
        if plain(other.text) != plain(each.text) and (other.actor, other.action, other.kind) == (each.actor, each.action, each.kind)
    )
    same = (other for other in beside if _same(each.data, other.data) and _same(each.recipients, other.recipients))
    stayed = (
        nearest(other, side.other.statement.commitments, ontology)
        for other in same
        if _within(each.purposes, other.purposes, ontology.purposes, frozenset()) and side.other.near(plain(other.text))
    )
    return next((there for there in stayed if there is not None), None)


def _same(one: Sequence[Term], other: Sequence[Term]) -> bool:
    """Tell whether terms are known, and the same."""
    ours, theirs = ({term.id for term in terms} for terms in (one, other))
    return ours == theirs and None not in ours


def says_more(each: Commitment, side: Side) -> bool:
    """Tell whether leave that came is told in words that the earlier text lacks, so that no wider clause of that text said it.

    "We may buy records about your household from compilers" is more than "we obtain information from other sources".
    """
    if each.kind is not Kind.PERMIT or not side.came:
        return False
    telling = telling_words(plain(each.text), side.between.rules)
    lacking = telling - side.other.vocabulary
    return len(lacking) >= max(_NEWS, _MUCH * len(telling))


def allows(leave: Commitment, limit: Commitment, ontology: Ontology) -> bool:
    """Tell whether a rule lets be done to whoever is named what a limit lets be done only so far: the limit then takes from it."""
    if (leave.actor, leave.action) != (limit.actor, limit.action) or leave.kind is Kind.DENY:
        return False
    return all(
        not narrow or any(anything(term, taxonomy) for term in broad) or any(covered(term, broad, taxonomy) for term in narrow)
        for broad, narrow, taxonomy in (
            (leave.data, limit.data, ontology.data),
            (leave.recipients, limit.recipients, ontology.recipients),
        )
    )


def permitted_in_parts(each: Commitment, text: Text, ontology: Ontology, *, ends: bool = True) -> bool:
    """Tell whether a text's permissions for the act of one have, taken together, its data and its receivers, and its ends where asked."""
    rules = [
        other
        for other in text.statement.commitments
        if (other.kind, other.actor, _family(other.action)) == (Kind.PERMIT, each.actor, _family(each.action))
    ]
    asked = (("data", ontology.data), ("recipients", ontology.recipients), *((("purposes", ontology.purposes),) if ends else ()))
    return bool(rules) and all(
        _within(getattr(each, name), [term for other in rules for term in getattr(other, name)], taxonomy, frozenset())
        for name, taxonomy in asked
    )


def _put_in(each: Commitment, side: Side) -> bool:
    """Tell whether a clause stands between two sentences that the other text has too."""
    key, keys = plain(each.text), [sentence for sentence, _ in side.own.sentences]
    at = next((place for place, sentence in enumerate(keys) if key in sentence), None)
    return at is not None and all(side.other.has(beside) for beside in (*keys[max(0, at - 1) : at], *keys[at + 1 : at + 2]))


def _family(action: Action) -> Action:
    """Return one act for those that a text may mean by another's word: to get, use and keep; to share and sell stay what they are."""
    return Action.USE if action in GENERAL else action


def _within(terms: Iterable[Term], theirs: Sequence[Term], taxonomy: Taxonomy, known: frozenset[str]) -> bool:
    """Tell whether others cover terms; one that the taxonomy does not know is covered where the other text has its words."""
    return all(
        anything(term, taxonomy) or covered(term, theirs, taxonomy) or (term.id is None and stems(plain(term.text).split()) <= known)
        for term in terms
    )


def _named(terms: Iterable[Term], known: frozenset[str]) -> bool:
    """Tell whether the other text has all words of some terms."""
    return all(stems(plain(term.text).split()) <= known for term in terms)


def _in_its_words(each: Commitment, side: Side, *, loosely: bool) -> bool:
    """Tell whether the other text has nearly all words of a permission that say something, and denies none of them here."""
    key = plain(each.text)
    telling = telling_words(key, side.between.rules)
    lacking = telling - side.other.vocabulary
    names = {found[0].lower() for found in _NAME.finditer(each.text.strip(" *_•-"))}
    if cues(side.between.rules).negative & {*key.split()}:
        return False
    if len(telling) < _LEAST:
        return side.between.anew and _in_one_sentence(each, telling, side)
    if any(_FIGURE.search(word) for word in lacking) or lacking & stems(list(names)):
        return False
    share = (_ANEW if loosely else _WENT) if not side.came else _ROW if _CELLS in each.text else _CAME
    return len(lacking) <= share * len(telling)


def _in_one_sentence(each: Commitment, telling: frozenset[str], side: Side) -> bool:
    """Tell whether a short line of a list ("Operating system") stands in a sentence of the other text that denies nothing."""
    listed = bool(telling) and each.lead_start is not None and each.lead_start != each.start
    words, known = cues(side.between.rules).negative, {*plain(each.text).split()}
    listed = listed and not _WHATEVER & known
    return listed and any(telling <= theirs and not words & {*key.split()} for key, theirs in side.other.sentences)
