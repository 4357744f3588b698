"""How the terms of a commitment stand to what a flow names: covers, overlaps, disjoint or unknown, per dimension."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from checker.model import Element, Term
from checker.ontology import Ontology
from checker.patterns import whole
from checker.verdicts.clauses.comparing import ROOTS, figures, means, partial, state_of, stated, unnamed, worded, worded_alike
from checker.verdicts.clauses.ends import BARE_PURPOSE, end, relation
from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.clauses.scope import Order, compare, scope_of
from checker.verdicts.flows.practice import Item, Practice, Purpose, is_record
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import GENERAL, by_words, is_general, is_of_occurrence, is_part_of, is_whole_of, shares_words
from checker.verdicts.terms.truth import Answer, Relation, Truth, about, met, not_met, unknown
from checker.verdicts.terms.words import roots

IDENTIFIABLE = re.compile(r"\s*(?:any |your |the )?identif(?:iable|ying|ied) (?:data|information|records?)\s*$", re.IGNORECASE)
RECORDS = whole(judging_words().records)


Column = dict[Rule, Answer]

_FEW = 2  # kinds of data whose names have a word that still tells one from another
ADDRESS = roots("address")
DEVICE = "user.device"  # has addresses and numbers of its own: an IP address is none to write to


@dataclass(frozen=True, eq=False)
class Relations:
    """Relations of terms, worked out once per rule and thing named: a large log names few distinct things."""

    ontology: Ontology
    kept: dict[tuple[object, ...], Answer] = field(default_factory=dict)
    columns: dict[tuple[object, ...], Column] = field(default_factory=dict)
    orders: dict[tuple[object, ...], Order] = field(default_factory=dict)

    def order(self, left: Rule, right: Rule, *, outside: bool = False) -> Order:
        """Tell how what ``left`` permits stands to the scope of ``right``; `outside`: to what its closed list rules out."""
        key = (left, right, outside)
        if key not in self.orders:
            leave = scope_of(left, self.ontology, permitting=right.stance is Stance.DENIAL)
            ban = scope_of(right, self.ontology, outside=outside)
            self.orders[key] = compare(leave, ban, self.ontology)
        return self.orders[key]

    def column(self, item: Item, practice: Practice) -> Column:
        """Return how the data of the rules stand to ``item``, as far as they were looked at."""
        return self.columns.setdefault((item.key, practice.state, practice.personal, practice.contracted, practice.of_persons), {})

    def rule_purpose(self, rule: Rule, purpose: Purpose | None) -> Answer:
        """Tell whether the purposes that ``rule`` names reach ``purpose``; kept."""
        key = (rule, purpose)
        answer = self.kept.get(key)
        if answer is None:
            answer = self.kept[key] = self.purpose(rule.commitment.purposes, purpose)
        return answer

    def data(self, terms: tuple[Term, ...], item: Item, practice: Practice, *, records: bool = False) -> Answer:
        """Tell whether ``terms`` reach ``item`` in the state it is in; ``records``: a record that is named reaches what stands in it."""
        told = tuple(self._data(term, item, practice, records=records) for term in terms)
        found = _best(told) if terms else unnamed(item, practice)
        if records and found.failed and item.id is not None and not practice.aggregated:
            found = next((held for term in terms if (held := self._held(term, item)) is not None), found)
        return about(Element.DATA, found)

    def _held(self, term: Term, item: Item) -> Answer | None:
        """Return that an item stands in the records that a term names ("billing records" have a name in them), None if not."""
        entries = self.ontology.data.entries
        held = [each for found in (term.id, *term.includes) if found and found in entries for each in entries[found].holds]
        inside = RECORDS.search(term.text) and any(relation(self.ontology.data, each, item.id or "") is Relation.COVERS for each in held)
        return met(f"“{item.text}” stands in “{term.text}”", vague=True) if inside else None

    def purpose(self, terms: tuple[Term, ...], purpose: Purpose | None) -> Answer:
        """Tell whether ``terms`` reach ``purpose``; terms that are absent reach every purpose."""
        if not terms:
            return met(vague=True)
        if purpose is None:
            return about(Element.PURPOSE, unknown("the log does not say what it was for", questions.PURPOSE))
        telling = tuple(term for term in terms if not BARE_PURPOSE.match(term.text)) or terms
        return about(Element.PURPOSE, _best(tuple(end(term, purpose, self.ontology) for term in telling)))

    def _data(self, term: Term, item: Item, practice: Practice, *, records: bool) -> Answer:
        taxonomy = self.ontology.data
        ids = tuple(found for found in (term.id, *term.includes) if found)
        state = state_of(term)
        if practice.aggregated or item.figure:
            return figures(term, ids, state)
        if state is not None and not self._names_item(ids, item):
            return stated(term, state, practice)
        if IDENTIFIABLE.match(term.text) and practice.state is None:
            return unknown("the log does not say whether the data identified anybody", questions.STATE)
        if item.id is None or not ids:
            return self._unmapped(term, ids, item, practice, records=records)
        if any(relation(taxonomy, left_out, item.id) is Relation.COVERS for left_out in term.excludes):
            return not_met(f"the text itself leaves “{item.text}” out of", term.text)
        if (apart := _of_a_whole(term, item) or self._by_topic(term, ids, item)) is not None:
            return apart
        related = {found: relation(taxonomy, found, item.id) for found in ids}
        if item.id in related:
            return met(means(term, item.text) if item.id == term.id else f"“{term.text}” covers “{item.text}”")
        if Relation.COVERS in related.values() or (not records and is_of_occurrence(term.text, item.text)):
            return met(f"“{term.text}” covers “{item.text}”", vague=True)
        if by_words(term.text, item.text, things=True) is Relation.COVERS:
            named_alike = roots(term.text) == ADDRESS and item.id.startswith(DEVICE) and not ids[0].startswith(DEVICE)
            return partial(term, item.text) if named_alike else met(means(term, item.text))
        return self._broader(term, item) if Relation.OVERLAPS in related.values() else self._of_another_kind(term, item)

    def _by_topic(self, term: Term, ids: tuple[str, ...], item: Item) -> Answer | None:
        """Answer for an item whose id is guessed, where a term names that kind of data: a reader has to say whether it is; else None."""
        named = item.guessed and self._names_item(ids, item) and not any(found in ROOTS for found in ids)
        named = named and by_words(term.text, item.text, things=True) is not Relation.COVERS  # "transcript of a call" is a transcript
        return worded(term, item.text, "data", guessed=True) if named else None

    def _broader(self, term: Term, item: Item) -> Answer:
        """Answer for an item of a broader kind: its own words may still say that it is something else ("device_model", no location)."""
        if item.id and not is_general(item.text, self.ontology.data.label(item.id)) and not shares_words(term.text, item.text):
            return not_met(f"“{item.text}” is not among", term.text, vague=True)
        return partial(term, item.text)

    def _of_another_kind(self, term: Term, item: Item) -> Answer:
        """Answer for an item of another kind, which a word that few kinds have may put in doubt, unless the taxonomy lists both."""
        listed = self.ontology.data.lists(term.text) and self.ontology.data.lists(item.text)  # "card number" is no "phone number"
        alike = not listed and bool(roots(term.text) & roots(item.text) - self._spread)
        return worded_alike(term, item.text) if alike else not_met(f"“{item.text}” is not among", term.text)

    @cached_property
    def _spread(self) -> frozenset[str]:
        """Return the roots of words that many kinds of data have in their names ("number", "device")."""
        told = Counter(each for entry in self.ontology.data.entries.values() for each in roots(" ".join(entry.phrases)))
        return frozenset(each for each, count in told.items() if count > _FEW) | GENERAL

    def _names_item(self, ids: tuple[str, ...], item: Item) -> bool:
        return item.id is not None and any(relation(self.ontology.data, found, item.id) is Relation.COVERS for found in ids)

    def _unmapped(self, term: Term, ids: tuple[str, ...], item: Item, practice: Practice, *, records: bool) -> Answer:
        """Answer where an id is missing; to permit, it is enough that a thing is called by what is recorded of people."""
        recorded = records and practice.state is None and not item.figure and (practice.contracted or is_record(item.text))
        if item.id is None and any(found in ROOTS for found in ids) and (practice.of_persons or recorded):  # its company says nothing of it
            return met(f"“{term.text}” covers whatever is recorded of a person", vague=True)
        return worded(term, item.text, "data")


def _of_a_whole(term: Term, item: Item) -> Answer | None:
    """Answer where text and log speak of a part and its whole: "full card number" and "card last four", either way round."""
    if is_part_of(item.text, term.text):
        return not_met(f"“{item.text}” is only a part of “{term.text}”")
    return partial(term, item.text) if is_whole_of(item.text, term.text) else None


def _best(answers: tuple[Answer, ...]) -> Answer:
    """Return the answer of the term that reaches furthest, a clear one first; one that does not names all that it was held against."""
    order = {Truth.MET: 0, Truth.UNKNOWN: 1, Truth.NOT_MET: 2}
    best = min(answers, key=lambda answer: (order[answer.truth], answer.vague is not answer.failed, answer.review))
    if not best.failed or not best.named:
        return best
    return replace(best, named=tuple(phrase for answer in answers if answer.said == best.said for phrase in answer.named))
