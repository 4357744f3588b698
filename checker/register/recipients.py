"""Recipients and contracts as values, and how a name or domain of the log leads to one of them."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from pydantic import ConfigDict, Field

from checker.model import Value
from checker.register.names import domains_above, host_of, name_key


class RegisterContract(Value):
    """An agreement with a recipient; without days it is in force always."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    ref: str
    from_: date | None = Field(default=None, alias="from")
    until: date | None = None  # exclusive
    purposes: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    facts: Mapping[str, str] = Field(default_factory=dict)  # unknown keys, as text

    def in_force(self, day: date) -> bool:
        """Tell whether the contract holds on a day; its last day is the one before `until`."""
        return (self.from_ is None or self.from_ <= day) and (self.until is None or day < self.until)


class RegisteredRecipient(Value):
    """A recipient as the register describes it."""

    name: str
    id: str | None = None  # an identifier that the log may use
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    role: str | None = None  # as written; None: not known
    role_id: str | None = None  # the role's taxonomy id; None: not known, or not mapped
    contracts: tuple[RegisterContract, ...] = ()
    note: str | None = None
    facts: Mapping[str, str] = Field(default_factory=dict)  # unknown keys, as text

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *((self.id,) if self.id else ()), *self.aliases)

    def contract(self, ref: str | None) -> RegisterContract | None:
        """Return the contract of a reference, None when the register has none."""
        return next((contract for contract in self.contracts if ref and contract.ref.casefold() == ref.strip().casefold()), None)

    def contracts_on(self, day: date) -> tuple[RegisterContract, ...]:
        """Return the contracts in force on a day."""
        return tuple(contract for contract in self.contracts if contract.in_force(day))


class Register(Value):
    """All recipients; a name or domain leads to at most one."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    recipients: tuple[RegisteredRecipient, ...] = ()

    def find(self, name: str | None) -> RegisteredRecipient | None:
        """Return the recipient of a name, alias, id or domain (subdomains too), whatever its case, punctuation or legal form."""
        if not name or not name.strip():
            return None
        found = self._by_name.get(name_key(name))
        if found is None and (host := host_of(name)):
            found = next((self._by_domain[domain] for domain in domains_above(host) if domain in self._by_domain), None)
        return found

    @cached_property
    def boundaries(self) -> tuple[date, ...]:
        """Return every day on which a contract starts or ceases to be in force, in order."""
        days = (day for each in self.recipients for contract in each.contracts for day in (contract.from_, contract.until))
        return tuple(sorted({day for day in days if day is not None}))

    @cached_property
    def _by_name(self) -> Mapping[str, RegisteredRecipient]:
        return {name_key(name): each for each in self.recipients for name in each.names}

    @cached_property
    def _by_domain(self) -> Mapping[str, RegisteredRecipient]:
        return {host: each for each in self.recipients for domain in each.domains if (host := host_of(domain))}
