"""The way through a document, clause by clause: what was spoken of, what a sentence goes on or takes back, what was not understood."""

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from checker.extraction.documents.again import again
from checker.extraction.documents.antecedents import with_parties
from checker.extraction.documents.carve_outs import taken_back
from checker.extraction.documents.closing_off import closed_off
from checker.extraction.documents.commitments import Reader
from checker.extraction.documents.excluded import excluded
from checker.extraction.documents.extending import extended
from checker.extraction.documents.inclusion import included
from checker.extraction.documents.item_labels import only_labels, whole_sentence
from checker.extraction.documents.same_deed import same_deed
from checker.extraction.documents.section_cases import in_its_case
from checker.extraction.documents.that_aim import that_aim
from checker.extraction.documents.that_way import that_way
from checker.extraction.documents.topic import Topic, remember
from checker.extraction.doubts.second_reader import doubted
from checker.extraction.doubts.spoken import of_those, speaking
from checker.extraction.doubts.unread import after_all, reason
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses.language import parse
from checker.extraction.parses.tree import Doc
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.practices.drafts import drafts
from checker.extraction.practices.yours_alone import on_your_device
from checker.extraction.texts.announcing import announces_parties
from checker.extraction.texts.joining import Joined
from checker.extraction.texts.lead_ins import leaves_object
from checker.extraction.texts.straight import straightened
from checker.extraction.words.pointing import pointing_words
from checker.model import Action, Clause, Commitment, Condition, Doubt, Effect, Kind, Unread, UnreadReason

_THEN = re.compile(r"(?:then|after that|afterwards|thereafter|at that point|after this)\b", re.IGNORECASE)
_LOOK_BACK = 4  # sentences
_DANGLING = re.compile(r"\b(?:with|to|for|by|if|when|from|of|in|include|including)\s*[:—–]\s*$", re.IGNORECASE)


@dataclass
class Walk:
    """One reading of one document; it remembers, so it is used once."""

    reader: Reader
    leads: frozenset[int]  # the clauses that introduce lists
    topic: Topic = field(default_factory=Topic)
    commitments: list[Commitment] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    before: Clause | None = None
    told: list[Draft] = field(default_factory=list)  # of the last clause that told of a practice, in this section
    just: list[Draft] = field(default_factory=list)  # of the sentence just before, or of the one that it went on: "that" is what it tells
    led: dict[int, frozenset[Action]] = field(default_factory=dict)  # what lead-ins tell of, by the place of the lead-in
    recent: list[Doc] = field(default_factory=list)  # sentences of this section: "it gets no names" is about somebody whom one names

    def read(self, source: Joined, doc: Doc | None) -> None:
        """Take in the next clause, parsed; None for one that was too long to parse."""
        clause, ontology = self.reader.document.clauses[source.clause], self.reader.ontology
        self.topic.enter(clause, ontology)
        setting = Setting(self.reader.cast, ontology, bool(self.topic.data or self.topic.names))
        goes_on = self.before is not None and self.before.section == clause.section
        self.told, self.just = (self.told, self.just) if goes_on else ([], [])
        doc = None if doc is None else self._with_parties(doc, setting, goes_on=goes_on)
        lost = goes_on and not self.just
        fresh = [] if doc is None else that_aim(that_way(drafts(doc, setting), source.text, self.told), source.text, self.just)
        told = fresh or ([] if doc is None else self._goes_on(doc, setting))
        self.told = told or self.told
        self.just = fresh or (self.just if told else [])
        told = _unsure_of_rest(told, source.text) if lost else told
        found = [self.reader.commitment(in_its_case(draft, clause.section), source, self.topic) for draft in told]
        remember(found, doc, self.topic, ontology)
        found = [c for c, draft in zip(found, told, strict=True) if not on_your_device(draft)]
        if self._is_item(source, clause, found):
            return
        if goes_on and self._takes_back(source.text):
            return
        self.before = clause
        if self._is_repeated(source, clause, found):
            return
        if found and goes_on and _THEN.match(source.text):
            self._spare_from_clock(found)
        self.commitments += found
        why = (None if found else reason(doc, ontology)) or after_all(source.text, doubted(doc, found))
        opens = source.clause in self.leads and leaves_object(source.text.rstrip(" :;—–-"))  # its items say it
        if why is not None and not opens:
            self.unread.append(self._of_lead_in(self._spoken(clause, why, doc), clause))

    def _is_item(self, source: Joined, clause: Clause, found: list[Commitment]) -> bool:
        """Tell whether a clause was an item that adds nothing to its lead-in: a label, or a sentence to be read alone, which is done."""
        if source.clause in self.leads:
            self.led[source.clause] = frozenset(each.action for each in found)
        if only_labels(source, found, self.reader.document):
            self.before = clause
            return True
        alone = whole_sentence(source, found, self.reader.document)
        if alone is not None:
            self.read(alone, next(iter(parse([straightened(alone.text)]))))
        return alone is not None

    def _of_lead_in(self, unread: Unread, clause: Clause) -> Unread:
        """Return an item that was not understood as speaking of what its lead-in tells of ("Data leave us by four doors: 1. ...")."""
        told = self.led.get(clause.lead_in, frozenset()) if clause.lead_in is not None else frozenset[Action]()
        return unread.model_copy(update={"actions": tuple(dict.fromkeys((*unread.actions, *sorted(told))))}) if told else unread

    def _with_parties(self, doc: Doc, setting: Setting, *, goes_on: bool) -> Doc:
        """Return the sentence with the party that a pronoun stands for, which the last sentences may have named."""
        known = self.recent if goes_on else []
        self.recent = [*known, doc][-_LOOK_BACK:]
        return with_parties(doc, known, setting, plural=lambda: not self.topic.recipients)

    def _goes_on(self, doc: Doc, setting: Setting) -> list[Draft]:
        """Return the practices of the sentence before that this one goes on, extends to more, or tells again."""
        return (
            included(doc, setting, self.told)
            or extended(doc, setting, self.just)
            or again(doc, setting, self.just)
            or excluded(doc, setting, self.just)
            or same_deed(doc, setting, self.told)
        )

    def _takes_back(self, text: str) -> bool:
        """Tell whether a sentence only takes something back from the denials of the clause before, and do so."""
        start = None if self.before is None else self.before.start
        last = list(takewhile(lambda c: c.start == start, reversed(self.commitments)))[::-1]
        excepted = (closed_off(text, last) or taken_back(text, last, self.reader.ontology)) if last else None
        if excepted is not None:
            self.commitments[-len(last) :] = excepted
        return excepted is not None

    def _spare_from_clock(self, found: list[Commitment]) -> None:
        """Let the clock told just before spare what this sentence spares ("kept for 31 days. Then it is wiped, unless ...")."""
        spared = next((c.exceptions or _started(c) for c in found if c.action is Action.DELETE), ())
        for at in range(max(0, len(self.commitments) - 2), len(self.commitments)):
            last = self.commitments[at]
            clocked = last.action is Action.RETAIN and any(c.days for c in last.conditions) and last.section == found[0].section
            if spared and clocked:
                self.commitments[at] = last.model_copy(update={"exceptions": (*last.exceptions, *spared)})

    def _is_repeated(self, source: Joined, clause: Clause, found: list[Commitment]) -> bool:
        """Tell whether the items of a list repeat its lead-in, each with the part it lacks; without items it says nothing complete."""
        text = clause.text.rstrip()
        if source.clause in self.leads and found and (not text.endswith(".") or announces_parties(text)):
            return True
        return text.endswith((":", "—", "–")) and _DANGLING.search(clause.text) is not None

    def _spoken(self, clause: Clause, why: UnreadReason, doc: Doc | None) -> Unread:
        told = speaking(self._unread(clause, why), doc, self.reader.ontology)
        return of_those(told, doc, self.topic.recipients)

    def _unread(self, clause: Clause, why: UnreadReason) -> Unread:
        name = self.reader.document.name
        return Unread(statement=name, start=clause.start, end=clause.end, text=clause.text, section=clause.section, reason=why)


def _unsure_of_rest(told: list[Draft], text: str) -> list[Draft]:
    """Doubt denials of what is "otherwise" or to "no one else" behind a sentence that was not understood: it may have allowed the case."""
    words = pointing_words()
    front = words.leaves_out.match(text) is not None
    if any(d.kind is Kind.PERMIT for d in told) or not (front or words.others.search(text)):
        return told
    doubtful = {Kind.DENY, Kind.LIMIT} if front else {Kind.DENY}
    return [replace(d, trace=with_doubt(d.trace, Doubt.POINTS_BACK)) if d.kind in doubtful else d for d in told]


def _started(commitment: Commitment) -> tuple[Condition, ...]:
    """Return the ways out of a deletion, as exceptions: "unless it has been set aside" was read as what starts a denial."""
    triggers = (c for c in commitment.conditions if c.effect is Effect.TRIGGERS)
    return tuple(c.model_copy(update={"effect": Effect.UNLESS}) for c in triggers)
