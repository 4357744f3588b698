"""People whom a clause picks out among others: "the addresses of members who have ticked the box", "only from drivers who are on shift".

Leave to share what members gave who agreed is no leave for the others; without the clause it would be.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.labels import children
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.data_amounts import with_amounts
from checker.extraction.slots.picked_data import of_which
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.slots.whose import is_everyday, is_people, of_people, owners
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Condition, ConditionKind, Dimension, Effect

_PRONOUNS = frozenset({"who", "that", "whose"})
_HUNG = frozenset({"of", "about", "from", "for", "on", "to"})
_COUNTS = word_classes().nouns.counts
_LONGEST = 20  # tokens of a clause
_JUDGED = frozenset({ConditionKind.CONSENT, ConditionKind.OPT_OUT, ConditionKind.USER_DIRECTION})  # kinds that a fact of the log answers
_ONLY = re.compile("|".join(rf"\b{word}\b" for word in sorted(reading_words().exclusive)), re.IGNORECASE)

_ASKED = re.compile(r"\bwho (?:have |has |had )?(?:asked|requested|ordered)\b", re.IGNORECASE)

Conditions = tuple[Condition, ...]
Closed = tuple[Dimension, ...]


@dataclass(frozen=True, slots=True)
class _Picked:
    """Some people, and the words that pick them out."""

    owner: Token
    text: str
    only: bool


def of_whom(
    conditions: Conditions, closed: Closed, predicate: Predicate, data: list[Phrase], receivers: list[Recipient], *, negated: bool
) -> tuple[Conditions, Closed]:
    """Return conditions with those whose data a practice is about, where they are some people; what "only" closes then is the case."""
    doc = predicate.head.doc
    found = of_people(with_amounts(conditions, data), doc, data, negated=negated)
    taken = {r.phrase.head for r in receivers}
    picked = next(_picked(predicate, doc, data, taken), None)
    if picked is None and not negated:
        return of_which(_of_that_one(found, receivers), closed, data)
    if picked is None or any(c.text in picked.text or picked.text in c.text for c in found):
        return found, closed
    only = picked.only and not negated
    told = Condition(
        kind=_kind(picked.text),
        text=f"only {picked.text}" if only else picked.text,
        effect=Effect.TRIGGERS if negated else Effect.REQUIRES,
    )
    groups = sorted({c.group for c in found}) or [0]
    found = (*found, *(told.model_copy(update={"group": group}) for group in groups))
    return found, tuple(dict.fromkeys(Dimension.CONDITION if d is Dimension.DATA else d for d in closed)) if only else closed


def _of_that_one(conditions: Conditions, receivers: list[Recipient]) -> Conditions:
    """Return the conditions of leave for "that employer", of whom the sentence before told, with its being that one; others may not be."""
    heads = (r.phrase.doc[r.phrase.head] for r in receivers)
    that = next((h for h in heads if rel.determiner(h) == "that" and h.tag_ == "NN"), None)
    if that is None or conditions:
        return conditions
    return (Condition(kind=ConditionKind.OTHER, text=f"that {that.text}", effect=Effect.REQUIRES),)


def _kind(text: str) -> ConditionKind:
    """Return what picks people out: their word, which a log records, where they gave it; who did not give it is told by its fields."""
    if _ASKED.search(text):
        return ConditionKind.USER_DIRECTION
    found = classify(text)
    return found if found in _JUDGED else ConditionKind.OTHER


def _picked(predicate: Predicate, doc: Doc, data: list[Phrase], taken: set[int]) -> Iterator[_Picked]:
    verb = rel.first_conjunct(predicate.head)
    hung = (c for c in children(verb, "obl") if rel.preposition(c) in _HUNG and is_people(c) and c.i not in taken)
    to_whom = (c for c in hung if rel.preposition(c) != "to" or predicate.frame.action is Action.USE)
    for owner in (*(owner for item in data for owner in owners(doc[item.head])), *to_whom):
        end = _end(owner, taken)
        if end is not None:
            first = _first(owner)
            before = doc[max(0, owner.left_edge.i - 1) : first].text
            yield _Picked(owner, doc[first:end].text.strip(" ,;."), _ONLY.search(before) is not None)


def _first(owner: Token) -> int:
    first = owner.left_edge.i
    while first < owner.i and (owner.doc[first].relation in ("case", "det", "advmod") or owner.doc[first].pos_ in ("ADP", "DET", "ADV")):
        first += 1
    return first


def _end(owner: Token, taken: set[int]) -> int | None:
    """Return where the clause ends that picks the people out, None where nothing does: everybody uses what is offered to everybody."""
    doc, at = owner.doc, owner.i + 1
    people = lexicon().people
    party = rel.lemma(owner) in people.party_nouns and rel.lemma(owner) not in people.second_party_nouns
    if at >= len(doc) or doc[at].lower_ not in _PRONOUNS or party:
        return None  # "from partners that run ads": where data come from
    if rel.lemma(owner.head) in _COUNTS and owner.relation == "nmod" and not children(owner.head, "compound"):
        return None  # "the number of people who saw it"
    groups = word_classes().nouns.groups_of_people
    if doc[at].lower_ == "that" and not {rel.lemma(owner), owner.lower_} & (groups | people.second_party_nouns):
        return None  # "from shops that sell it"
    pronoun = doc[at]
    clause = _clause(owner, pronoun)
    if clause is None or clause.i - at > _LONGEST:
        return None
    if is_everyday(clause) and not rel.negations(clause) and not children(clause, "xcomp"):
        return None
    last = min(clause.right_edge.i + 1, at + _LONGEST)
    stop = next((i for i in range(clause.i + 1, last) if i in taken or doc[i].text in (",", ";")), last)
    receiver = next((doc[i] for i in range(clause.i + 1, last) if i in taken), None)
    return stop if receiver is None else min(stop, receiver.left_edge.i)


def _clause(owner: Token, pronoun: Token) -> Token | None:
    """Return the verb of the clause that begins with ``pronoun``, its subject, or with the noun that it owns ("whose parents agreed")."""
    subject = pronoun.head if pronoun.lower_ == "whose" else pronoun
    if subject.relation not in ("nsubj", "nsubj:pass") and not subject.dep_.startswith("nsubj"):
        return None
    clause = subject.head
    return clause if clause.i > owner.i and pronoun.i > owner.i else None
