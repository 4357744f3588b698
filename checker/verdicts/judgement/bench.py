"""What is worked out once for a timeline: the rules of its statements, and how they stand to recipients and purposes."""

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from weakref import WeakKeyDictionary

from checker.model import Commitment, Flow, Organisation, Statement, Term, Verdict
from checker.ontology import Ontology
from checker.register import Register
from checker.timeline import Timeline, midnight
from checker.verdicts.clauses.relate import Relations
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import Party, party_of
from checker.verdicts.flows.practice import Item, Practice, Purpose, practice_of
from checker.verdicts.judgement.twins import Twins, said_by
from checker.verdicts.reach.reach import Standings, standings
from checker.verdicts.terms.phrases import LIGHT, by_words
from checker.verdicts.terms.recall import Recall, bare, settled
from checker.verdicts.terms.truth import Relation
from checker.verdicts.weighing.outcome import Outcome, Reading
from checker.verdicts.weighing.statement import outcome


@dataclass(frozen=True, eq=False)
class Bench:
    """The rules of a timeline's statements for one register and organisation, and what was worked out by them."""

    relations: Relations
    register: Register
    organisation: Organisation
    boundaries: tuple[datetime, ...] = ()  # when statements and contracts start or cease to be in force
    rules: dict[int, tuple[Rule, ...]] = field(default_factory=dict)
    practices: Recall[Practice] = field(default_factory=Recall)
    parties: Recall[Party | None] = field(default_factory=Recall)
    kept: Recall[Standings] = field(default_factory=Recall)
    outcomes: Recall[Outcome] = field(default_factory=Recall)
    verdicts: Recall[Verdict | None] = field(default_factory=Recall)
    placed: dict[tuple[int, str], Purpose | None] = field(default_factory=dict)
    twins: Twins = field(default_factory=Twins)

    def with_register(self, register: Register) -> "Bench":
        """Return a bench of the same statements for another register; what does not turn on recipients is shared."""
        mine = Bench(self.relations, register, self.organisation, self.boundaries, rules=self.rules, practices=self.practices)
        return replace(mine, placed=self.placed, twins=self.twins)

    def of(self, statement: Statement) -> tuple[Rule, ...]:
        """Return the rules of ``statement``, in the order of its text."""
        if id(statement) not in self.rules:
            ordered = enumerate(sorted(statement.commitments, key=_place))
            self.rules[id(statement)] = tuple(rule_of(commitment, statement, number, self._generic) for number, commitment in ordered)
        return self.rules[id(statement)]

    def moment(self, instant: datetime | None) -> int | None:
        """Return the number of the period in which all the same statements and contracts are in force; None for no instant."""
        if instant is None:
            return None
        return bisect_right(self.boundaries, instant if instant.tzinfo else instant.replace(tzinfo=UTC))

    def practice(self, flow: Flow) -> Practice:
        """Return ``flow`` in the checker's terms."""
        found = self.practices.ask((), flow, lambda seen: practice_of(seen, self.relations.ontology))
        return found if found.flow is flow else replace(found, flow=flow)

    def party(self, flow: Flow, in_force: tuple[Statement, ...]) -> Party | None:
        """Return who received the data; of the day, all that matters is what is in force on it."""
        key = self.moment(bare(flow).first)
        return self.parties.ask(
            key,
            settled(flow, "first"),
            lambda seen: party_of(seen, self.register, self.organisation, self.relations.ontology, in_force),
        )

    def local(self, statement: Statement, setting: Setting) -> Setting:
        """Return ``setting`` with a purpose that the taxonomy cannot place placed as the statement's own words place it."""
        purpose = setting.practice.purpose
        if purpose is None or purpose.id is not None:
            return setting
        key = (id(statement), purpose.text)
        if key not in self.placed:
            self.placed[key] = _placed(statement, purpose)
        found = self.placed[key]
        return replace(setting, practice=replace(setting.practice, purpose=found), columns={}, held=Recall()) if found else setting

    def standings(self, statement: Statement, setting: Setting) -> Standings:
        """Return how the rules of ``statement`` stand to the flow, apart from its data."""
        key = (id(statement), *_dealing(setting))
        return self.kept.ask(key, setting.practice.flow, lambda _: standings(self.of(statement), setting))

    def outcome(self, statement: Statement, item: Item, setting: Setting) -> Outcome:
        """Return what ``statement`` says about ``item``; recalled for flows that differ only in what it does not turn on."""
        first, practice = self.twins.first(statement), setting.practice
        key = (id(first), *_dealing(setting), item.key, practice.state, practice.personal, practice.contracted, practice.of_persons)
        found = self.outcomes.ask(key, practice.flow, lambda _: outcome(Reading(first, self.standings(first, setting), setting), item))
        found = found if first is statement else said_by(found, statement, self.of(statement))
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
        days = sorted({*timeline.boundaries, *register.boundaries})
        bench = _benches[timeline] = Bench(Relations(ontology), register, organisation, tuple(map(midnight, days)))
    return bench


def _placed(statement: Statement, purpose: Purpose) -> Purpose | None:
    """Return a purpose with the id of the statement's phrase in the same words; None where there is none, or several that differ."""
    named = (term for commitment in statement.commitments for term in commitment.purposes if term.id)
    found = {term.id for term in named if by_words(term.text, purpose.text, LIGHT) is Relation.COVERS}
    return Purpose(purpose.text, found.pop(), by_words=True) if len(found) == 1 else None


def _dealing(setting: Setting) -> tuple[Hashable, ...]:
    """Return what was made of a flow's facts before a statement is held against it: action, recipient and purpose."""
    flow, party = setting.practice.flow, setting.party
    known = (flow.recipient_role, flow.contract, party.paper, tuple(map(id, party.contracts))) if party else None
    return flow.action, flow.recipient, known, flow.purpose, setting.practice.aggregated


def _place(commitment: Commitment) -> tuple[object, ...]:
    return (commitment.start, commitment.end, commitment.action, commitment.kind, commitment.model_dump_json())
