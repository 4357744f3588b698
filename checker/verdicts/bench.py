"""What is worked out once for a timeline: the rules of its statements, and how they stand to recipients and purposes."""

from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

from checker.model import Action, Commitment, Organisation, Statement, Term
from checker.ontology import Ontology
from checker.register import Register
from checker.timeline import Timeline
from checker.verdicts.outcome import Outcome
from checker.verdicts.phrases import LIGHT, by_words
from checker.verdicts.practice import Item, Purpose
from checker.verdicts.reach import Standings, standings
from checker.verdicts.relate import Relations
from checker.verdicts.rules import Rule, rule_of
from checker.verdicts.setting import Setting
from checker.verdicts.statement import Reading, outcome
from checker.verdicts.truth import Relation

MOST = 20_000  # kept standings; a log with more distinct recipients and purposes starts anew
MOST_OUTCOMES = 200_000


@dataclass(frozen=True, eq=False)
class Bench:
    """The rules of a timeline's statements for one register and organisation."""

    relations: Relations
    register: Register
    organisation: Organisation
    rules: dict[int, tuple[Rule, ...]] = field(default_factory=dict)
    kept: dict[tuple[object, ...], Standings] = field(default_factory=dict)
    outcomes: dict[tuple[object, ...], Outcome] = field(default_factory=dict)
    placed: dict[tuple[int, str], Purpose | None] = field(default_factory=dict)

    def of(self, statement: Statement) -> tuple[Rule, ...]:
        """Return the rules of ``statement``, in the order of its text."""
        if id(statement) not in self.rules:
            ordered = enumerate(sorted(statement.commitments, key=_place))
            self.rules[id(statement)] = tuple(rule_of(commitment, statement, number, self._generic) for number, commitment in ordered)
        return self.rules[id(statement)]

    def local(self, statement: Statement, setting: Setting) -> Setting:
        """Return ``setting`` with a purpose that the taxonomy cannot place placed as the statement's own words place it."""
        purpose = setting.practice.purpose
        if purpose is None or purpose.id is not None:
            return setting
        key = (id(statement), purpose.text)
        if key not in self.placed:
            self.placed[key] = _placed(statement, purpose)
        found = self.placed[key]
        return replace(setting, practice=replace(setting.practice, purpose=found), columns={}, held={}) if found else setting

    def standings(self, statement: Statement, setting: Setting) -> Standings:
        """Return how the rules of ``statement`` stand to the flow, apart from its data."""
        key = (id(statement), *_dealing(setting))
        found = self.kept.get(key)
        if found is None:
            if len(self.kept) >= MOST:
                self.kept.clear()
            found = self.kept[key] = standings(self.of(statement), setting)
        return found

    def outcome(self, statement: Statement, item: Item, setting: Setting) -> Outcome:
        """Return what ``statement`` says about ``item``; kept for flows that differ only in other items and in time."""
        flow = setting.practice.flow
        if flow.collected_at or flow.consent_at or flow.consent_scope or flow.deletion_requested_at or flow.action is Action.RETAIN:
            return outcome(Reading(statement, self.standings(statement, setting), setting), item)
        person = (flow.subject_relation, flow.subject_age, flow.subject_region, flow.legal_basis, flow.extra)
        choice = (flow.consent, flow.consent_by, flow.opted_out, flow.opt_out_offered, flow.notice_given)
        thing = (item.key, setting.practice.state, setting.practice.personal)
        key = (id(statement), *_dealing(setting), thing, person, choice)
        found = self.outcomes.get(key)
        if found is None:
            if len(self.outcomes) >= MOST_OUTCOMES:
                self.outcomes.clear()
            found = self.outcomes[key] = outcome(Reading(statement, self.standings(statement, setting), setting), item)
        return found if found.item is item else replace(found, item=item)

    def _generic(self, term: Term) -> bool:
        entry = self.relations.ontology.recipients.entries.get(term.id) if term.id else None
        return entry is not None and entry.nature == "generic"


_benches: WeakKeyDictionary[Timeline, Bench] = WeakKeyDictionary()


def bench_of(timeline: Timeline, register: Register, organisation: Organisation, ontology: Ontology) -> Bench:
    """Return the bench of ``timeline``, made anew where register, organisation or ontology are others than before."""
    bench = _benches.get(timeline)
    if (
        bench is None
        or bench.relations.ontology is not ontology
        or bench.register is not register
        or bench.organisation is not organisation
    ):
        bench = _benches[timeline] = Bench(Relations(ontology), register, organisation)
    return bench


def _placed(statement: Statement, purpose: Purpose) -> Purpose | None:
    """Return a purpose with the id of the statement's phrase in the same words; None where there is none, or several that differ."""
    named = (term for commitment in statement.commitments for term in commitment.purposes if term.id)
    found = {term.id for term in named if by_words(term.text, purpose.text, LIGHT) is Relation.COVERS}
    return Purpose(purpose.text, found.pop(), by_words=True) if len(found) == 1 else None


def _dealing(setting: Setting) -> tuple[object, ...]:
    """Return what a flow's recipient and purpose are told apart by."""
    flow, party = setting.practice.flow, setting.party
    known = (party.paper, tuple(contract.ref for contract in party.contracts)) if party else None
    return (
        flow.action,
        flow.recipient,
        flow.recipient_role,
        flow.contract,
        known,
        flow.purpose,
        flow.consideration,
        setting.practice.aggregated,
    )


def _place(commitment: Commitment) -> tuple[object, ...]:
    return (commitment.start, commitment.end, commitment.action, commitment.kind, commitment.model_dump_json())
