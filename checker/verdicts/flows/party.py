"""Who received the data: names, register entry, claim of the log, and the contracts in force that day."""

from dataclasses import dataclass, field
from datetime import UTC, date
from enum import StrEnum

from checker.model import Flow, Organisation, Statement
from checker.ontology import Ontology
from checker.register import Register, RegisterContract, RegisteredRecipient
from checker.register.names import name_key
from checker.verdicts.terms.words import words

NONE = "none"  # in `contract`, `consent` and `consideration`: known absence


class Paper(StrEnum):
    """What is known of an agreement with the recipient."""

    IN_FORCE = "in force"
    NOT_IN_FORCE = "not in force"  # the agreement that the log cites starts later or has ended
    ABSENT = "absent"  # the log says that there is none
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Party:
    """The recipient of a flow, as far as register, contracts and the organisation's family show who it is."""

    name: str
    names: frozenset[str]  # keys of every name, alias and domain
    entry: RegisteredRecipient | None
    role: str | None  # of the register
    claim: str | None  # of the log: no evidence for a relationship
    claimed: str | None  # the claim in the log's words
    kind_by_name: str | None  # "Dallas County Court": what an organisation's own name says it is
    affiliate: bool
    paper: Paper
    contracts: tuple[RegisterContract, ...]  # in force, with this recipient
    cited: RegisterContract | None
    register: Register | None = field(default=None, compare=False, repr=False)

    def is_another(self, name: str) -> str | None:
        """Return the name of the register's other recipient that ``name`` means; None where it may mean this one."""
        found = self.register.find(name) if self.register is not None and self.entry is not None else None
        return found.name if found is not None and found is not self.entry else None

    @property
    def unaffiliated(self) -> bool:
        """Tell whether the register says that the party has no relationship with the organisation."""
        return self.role == "unaffiliated"

    @property
    def described(self) -> frozenset[str]:
        """Return the words in which the register describes the recipient beyond a role that the taxonomy knows."""
        if self.entry is None:
            return frozenset()
        role = self.entry.role if self.role is None else None
        return words(" ".join((role or "", self.entry.note or "", *self.entry.facts.values())))


def party_of(
    flow: Flow, register: Register, organisation: Organisation, ontology: Ontology, in_force: tuple[Statement, ...]
) -> Party | None:
    """Resolve the recipient of ``flow``; None where the data stayed with the organisation."""
    if flow.recipient is None:
        return None
    entry = register.find(flow.recipient)
    names = frozenset(name_key(name) for name in (flow.recipient, *((entry.name, *entry.aliases, *entry.domains) if entry else ())))
    day = flow.first.astimezone(UTC).date() if flow.first.tzinfo else flow.first.date()
    family = frozenset(name_key(name) for name in organisation.affiliates)
    contracts = entry.contracts_on(day) if entry else ()
    cited = entry.contract(flow.contract) if entry else None
    return Party(
        name=entry.name if entry else flow.recipient,
        names=names,
        entry=entry,
        role=entry.role_id if entry else None,
        claim=ontology.recipients.match(flow.recipient_role) if flow.recipient_role else None,
        claimed=flow.recipient_role,
        kind_by_name=ontology.recipients.match(flow.recipient),
        affiliate=bool(names & family) or any(name.startswith(f"{member} ") for name in names for member in family),
        paper=_paper(flow, cited, contracts, day, names, in_force),
        contracts=contracts,
        cited=cited,
        register=register,
    )


def _paper(
    flow: Flow,
    cited: RegisterContract | None,
    contracts: tuple[RegisterContract, ...],
    day: date,
    names: frozenset[str],
    in_force: tuple[Statement, ...],
) -> Paper:
    if flow.contract and flow.contract.lower() == NONE:
        return Paper.ABSENT
    if cited is not None:
        return Paper.IN_FORCE if cited.in_force(day) else Paper.NOT_IN_FORCE
    if contracts or any(statement.party and name_key(statement.party) in names for statement in in_force):
        return Paper.IN_FORCE
    return Paper.NOT_KNOWN
