"""Drafts to commitments: taxonomy ids, definitions, what "this information" points to, section scope, places."""

import re
from dataclasses import dataclass, field

from checker.extraction.documents.antecedents import spoken_before
from checker.extraction.documents.cases import cases, description
from checker.extraction.documents.defined_ends import purpose_term
from checker.extraction.documents.definitions import Definitions
from checker.extraction.documents.example_parties import with_examples
from checker.extraction.documents.topic import OURSELVES, Topic
from checker.extraction.nouns.actors import Cast, actor
from checker.extraction.nouns.narrowed import inferred, qualified
from checker.extraction.nouns.nobody import is_nobody
from checker.extraction.nouns.parties import is_general, names_a_party, picked_out
from checker.extraction.nouns.parts_of import contents, whole
from checker.extraction.nouns.peoples import of_people
from checker.extraction.nouns.phrases import Phrase, is_reference, phrase
from checker.extraction.nouns.pointed import points_back
from checker.extraction.nouns.question_terms import question_term
from checker.extraction.nouns.section_scope import scope
from checker.extraction.nouns.senses import in_its_sense, of_shared_head
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_named_family, is_owned, is_parent
from checker.extraction.practices.certainty import calibrated, with_doubt
from checker.extraction.practices.contacting import medium_of
from checker.extraction.practices.draft import Draft
from checker.extraction.practices.hired import as_hired
from checker.extraction.practices.reports import is_report
from checker.extraction.slots.elsewhere import told_elsewhere
from checker.extraction.texts.joining import Joined
from checker.extraction.texts.wording import Words, is_lost
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import Actor, Commitment, Document, Doubt, Kind, Term
from checker.ontology import Ontology

_TELLS_APART = re.compile(r"\b(?:that|which)\b.*\bidentif", re.IGNORECASE)  # "that identifies you": a state, not all data
_SPOKEN = ("nsubj", "obj", "conj", "obl")
_PRONOUNS, _PLURAL = reading_words().pronouns, frozenset({"they", "them", "these", "those"})
ANYBODY = "third_party"  # the root of the taxonomy of recipients
_AT_ONCE = 3  # things that a plural may stand for
_BACK = re.compile(r"do so\b", re.IGNORECASE)  # "when the law asks us to do so": no aim


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns the drafts of one document into commitments."""

    document: Document
    ontology: Ontology
    definitions: Definitions
    cast: Cast
    unmapped: set[str] = field(default_factory=set)

    def commitment(self, draft: Draft, source: Joined, topic: Topic) -> Commitment:
        """Return a draft with its ids and its place."""
        clause = self.document.clauses[source.clause]
        lead = self.document.clauses[source.lead_in] if source.lead_in is not None else None
        words = Words(source.text)
        data = words.terms((*(self._data(p, topic) for p in draft.data), *self._named_too(draft, topic)))
        conditions = topic.meant(draft.conditions, source.text, denied=draft.kind is Kind.DENY)
        conditions += told_elsewhere(draft.kind, source.text, data) + cases(draft, self.definitions)
        named = with_examples(draft.recipients, lambda item: self._recipient(item, topic))
        recipients = self.definitions.meant(as_hired(draft, words.terms(named)))
        vague = self._is_vague(draft, topic) or is_lost(data)
        trace = with_doubt(draft.trace, Doubt.POINTS_BACK) if vague else draft.trace
        return Commitment(
            statement=self.document.name,
            start=clause.start,
            end=clause.end,
            text=clause.text,
            section=clause.section,
            actor=draft.actor,
            subject=self._recipient(draft.subject, topic, note=False) if draft.subject is not None else None,
            action=draft.action,
            kind=draft.kind,
            data=data,
            recipients=recipients,
            purposes=words.terms(purpose_term(p, self.ontology, self.definitions.ends) for p in draft.purposes if not _BACK.match(p.text)),
            conditions=words.conditions(conditions),
            exceptions=words.conditions(topic.spared(draft.exceptions)),
            closes=draft.closes,
            scope=scope(clause.section),
            confidence=calibrated(trace.score, draft.actor),
            rule=draft.rule,
            lead_start=lead.start if lead else None,
            lead_end=lead.end if lead else None,
            trace=trace,
        )

    def _data(self, item: Phrase, topic: Topic) -> Term:
        text = item.text
        found = in_its_sense(identify(item, self.ontology.data), item, self.ontology.data)
        if (goes_by := medium_of(item)) is not None:
            return Term(text=text, id=goes_by)
        asked = question_term(item, self.ontology.data)
        if asked is not None:
            return asked
        if (of := whole(item)) is not None:
            return self._data(of, topic).model_copy(update={"text": item.doc[item.start : max(item.end, of.end)].text})
        antecedent = (self._antecedent(item) if text.lower() in ("it", "them", "they") else None) or topic.singly_headed(text)
        if antecedent is not None:
            return Term(text=item.text, id=antecedent)
        joined = (*self.ontology.data.matches(text), *of_shared_head(text, self.ontology.data))
        several = tuple(dict.fromkeys(joined)) if re.search(r",|\b(?:and|or)\b", text) else ()
        if is_reference(item.doc[item.head]) and topic.data and found in (None, "user"):
            return Term(text=text, id=topic.data[0], includes=topic.data[1:])
        if about := inferred(item, found, self.ontology.data):
            return Term(text=text, id=about[0], includes=about[1:])
        if is_reference(item.doc[item.head]) and topic.names and not topic.data and found is None:
            return Term(text=" and ".join(topic.names), id=None)
        defined, found = self.definitions.of(text), self.definitions.in_its_sense(text, found)
        if about := of_people(item, found, self.document, contract=bool(self.cast.party)):
            return Term(text=text, id="user", includes=tuple(dict.fromkeys((*about, *defined.includes))), excludes=defined.excludes)
        if found == "user" and not defined.includes and not self.cast.party:  # an agreement's "Licensed Data" are all that it is about
            found = qualified(item, self.ontology.data)
        if found is None and not defined.includes and not is_reference(item.doc[item.head]):
            self.unmapped.add(text)
        return Term(
            text=text,
            id=None if defined.closed and found == "user" else found,
            includes=tuple(dict.fromkeys((*defined.includes, *(i for i in (*several, *contents(item, self.ontology.data)) if i != found)))),
            excludes=defined.excludes,
        )

    def _named_too(self, draft: Draft, topic: Topic) -> tuple[Term, ...]:
        """Return what a pronoun stands for beside what the taxonomy knows: "swipe-card logs" in "footage and swipe-card logs. They ..."."""
        back = [p for p in draft.data if p.text.lower() in ("it", "they", "them") and self._antecedent(p) is None]
        return tuple(Term(text=name, id=None) for name in topic.beside) if back and topic.data else ()

    def _antecedent(self, item: Phrase) -> str | None:
        """Return the data that a pronoun means in its own sentence: the last subject or object before it that is data."""
        nouns = (
            t
            for t in spoken_before(item.doc[item.head])
            if t.pos_ in ("NOUN", "PROPN") and (t.relation in _SPOKEN or is_owned(t) or (t.lower_, t.relation) == ("data", "nmod"))
        )
        nouns = (t for t in nouns if not names_a_party(t, self.ontology))
        plural = item.text.lower() != "it"
        found = (
            in_its_sense(identify(p := phrase(t), self.ontology.data), p, self.ontology.data)
            for t in nouns
            if plural or t.tag_ in ("NN", "NNP") or t.lower_ == "data"
        )
        return next((i for i in found if i is not None), None)

    def _recipient(self, item: Phrase, topic: Topic, *, note: bool = True) -> Term:
        head = item.doc[item.head]
        end = head.right_edge.i + 1
        longer = item.doc[item.start : max(end, item.end)].text
        own = identify(item, self.ontology.recipients)
        generic = own is None or self.ontology.recipients.entries[own].nature == "generic"
        if is_report(head) or (points_back(head) and generic):  # those who get the report, or are meant, were spoken of before
            return Term(text=item.text, id=topic.recipients[0] if topic.recipients else None, includes=topic.recipients[1:])
        if is_nobody(head) and (own is None or rel.relative_clauses(head)):  # "no one can buy it": whoever it is
            return Term(text=longer, id=None if rel.relative_clauses(head) else ANYBODY)  # "nobody you have not approved"
        if head.lower_ == "person" and own == "other_user" and rel.determiner(head) in ("any", "no"):
            return Term(text=item.text, id="third_party")  # "to any other person": whoever it is, companies too
        following = description(item)
        if self.cast.names_family(longer) or is_parent(head) or is_named_family(head):
            return Term(text=item.text, id="parent_guardian" if is_parent(head) else "affiliate")
        role = lexicon().recipient_clauses.role(following) if following else None
        found = (
            role
            if role and is_general(head, self.ontology)
            else self.ontology.recipients.match(longer) or identify(item, self.ontology.recipients)
        )
        if found is None and actor(head, self.cast) is Actor.FIRST_PARTY:
            return Term(text=item.text, id=OURSELVES)  # "only our billing team sees it"
        if found is None and is_reference(head) and topic.recipients:
            return Term(text=item.text, id=topic.recipients[0], includes=topic.recipients[1:])
        several = self.ontology.recipients.matches(item.text) if found is None else ()  # "hotels and airlines"
        if found is None and not several and note and head.pos_ != "PROPN":
            self.unmapped.add(item.text)
        return Term(text=picked_out(item) if found == ANYBODY else item.text, id=found, includes=several)

    def _is_vague(self, draft: Draft, topic: Topic) -> bool:
        """Tell whether a denial or limit only points back for its parties or its data, so that what it spares is not certain."""
        if draft.kind is Kind.DENY and self._vague_reference(draft, topic):
            return True
        if draft.kind not in (Kind.DENY, Kind.LIMIT):
            return False
        pronouns = [p for p in draft.data if p.text.lower() in _PRONOUNS]
        several = all(p.text.lower() in _PLURAL for p in pronouns) and len(topic.data) <= _AT_ONCE  # "they": the footage and the logs
        specific = "user" not in topic.data and (len(topic.data) == 1 or several)
        told = bool(topic.data) and (specific or draft.actor is Actor.THIRD_PARTY)
        lost = any(self._antecedent(p) is None for p in pronouns) and not told  # a bond is about whatever the other party was given
        heads, told_of = {p.head for p in draft.data}, draft.data[0].doc.tokens if draft.data else ()
        like = any(t.lower_ == "like" and t.relation == "case" and t.head.head.i in heads for t in told_of)
        narrowed = any(self.definitions.case_of(p.text) for p in draft.data) and not cases(draft, self.definitions)
        states = narrowed or any(_TELLS_APART.search(p.text) for p in draft.data)
        return lost or like or states

    def _vague_reference(self, draft: Draft, topic: Topic) -> bool:
        """Tell whether a denial's recipients are only pointed back to, and not to one class: whom it spares is then not certain."""
        back = [r for r in draft.recipients if points_back(r.phrase.doc[r.phrase.head])]
        return bool(back) and (len(topic.recipients) != 1 or topic.recipients == (ANYBODY,))
