"""The register's file: YAML checked strictly, unknown keys kept as facts, near misses and shared names refused with their lines."""

import difflib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Protocol, Self

from pydantic import BeforeValidator, Field, model_validator

from checker.errors import Mistake, UsageError
from checker.hints import Where
from checker.model import Value
from checker.register.names import host_of, name_key
from checker.register.recipients import Register, RegisterContract, RegisteredRecipient
from checker.yamlfile import places, validated

RECIPIENT_KEYS = ("name", "id", "aliases", "domains", "role", "contracts", "note")
CONTRACT_KEYS = ("ref", "from", "until", "purposes", "data")
# Keys that would be kept as a fact while the contract, its day unread, would be in force for ever.
DAY_WORDS = frozenset(
    ("start", "starts", "begin", "since", "effective", "valid_from", "end", "ends", "to", "expires", "expiry", "valid_until")
)


class RoleTaxonomy(Protocol):
    def match(self, phrase: str, /) -> str | None: ...


class HasRecipients(Protocol):
    @property
    def recipients(self) -> RoleTaxonomy: ...


def _day(value: object) -> object:
    if value is not None and (isinstance(value, datetime) or not isinstance(value, date | str)):
        raise ValueError("should be a day without time, such as 2014-09-01")
    return value


def _with_facts(values: object, known: Sequence[str], refused: frozenset[str] = frozenset()) -> object:
    """Move unknown keys into `facts` as text, but for those that look like a known key misspelt: these stay, and are refused."""
    if not isinstance(values, dict):
        return values
    spare = [key for key in values if isinstance(key, str) and key not in known and key not in refused]
    facts = [key for key in spare if not difflib.get_close_matches(key, known, n=1, cutoff=0.75)]
    rest = {key: value for key, value in values.items() if key not in facts}
    return rest | {"facts": {key: _as_text(values[key]) for key in facts if values[key] is not None}}


def _as_text(value: Any) -> str:  # noqa: ANN401 (whatever YAML holds)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str).strip('"')


Name = Annotated[str, Field(min_length=1)]
Names = tuple[Name, ...]
Day = Annotated[date | None, BeforeValidator(_day)]


class ContractEntry(Value):
    """A contract as it is written."""

    ref: Name
    from_: Day = Field(default=None, alias="from")
    until: Day = None
    purposes: Names = ()
    data: Names = ()
    facts: Mapping[str, str] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _keep_facts(cls, values: object) -> object:
        return _with_facts(values, CONTRACT_KEYS, DAY_WORDS)

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        if self.from_ and self.until and self.until <= self.from_:
            raise ValueError(f"until {self.until} is not after from {self.from_}")
        return self


class RecipientEntry(Value):
    """A recipient as it is written; what an entry leaves empty is not known."""

    name: Name
    id: Name | None = None
    aliases: Names | None = None
    domains: Names | None = None
    role: Name | None = None
    contracts: tuple[ContractEntry, ...] | None = None
    note: str | None = None
    facts: Mapping[str, str] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _keep_facts(cls, values: object) -> object:
        return _with_facts(values, RECIPIENT_KEYS)


class RegisterFile(Value):
    """`recipients.yaml` as it is written."""

    recipients: tuple[RecipientEntry, ...]


def load_register(path: Path | None, ontology: HasRecipients) -> Register:
    """Return the register of a file, an empty one without a file; raises UsageError with every mistake in it."""
    if path is None:
        return Register()
    recipients = tuple(_recipient(entry, ontology) for entry in validated(RegisterFile, path).recipients)
    if mistakes := (*_wrong_domains(path, recipients), *_shared_names(path, recipients)):
        raise UsageError(*mistakes)
    return Register(recipients=recipients)


def _recipient(entry: RecipientEntry, ontology: HasRecipients) -> RegisteredRecipient:
    return RegisteredRecipient(
        name=entry.name,
        id=entry.id,
        aliases=entry.aliases or (),
        domains=entry.domains or (),
        role=entry.role,
        role_id=ontology.recipients.match(entry.role) if entry.role else None,
        contracts=tuple(RegisterContract(**dict(contract)) for contract in entry.contracts or ()),
        note=entry.note,
        facts=entry.facts,
    )


def _wrong_domains(path: Path, recipients: Sequence[RegisteredRecipient]) -> Iterator[Mistake]:
    wrong = [
        (index, number, domain)
        for index, each in enumerate(recipients)
        for number, domain in enumerate(each.domains)
        if not host_of(domain)
    ]
    wheres: list[Where] = [("recipients", index, "domains", number) for index, number, _ in wrong]
    for (*_, domain), place in zip(wrong, places(path, wheres), strict=True):
        yield Mistake(place, f"{domain!r} is no domain", "write it like example.com")


def _names(recipient: RegisteredRecipient) -> Iterator[tuple[str, Where, str]]:
    """Yield every key under which a recipient is found, with its place in the entry and as it is written."""
    yield f"name {name_key(recipient.name)}", ("name",), recipient.name
    if recipient.id:
        yield f"name {name_key(recipient.id)}", ("id",), recipient.id
    for index, alias in enumerate(recipient.aliases):
        yield f"name {name_key(alias)}", ("aliases", index), alias
    for index, domain in enumerate(recipient.domains):
        yield f"domain {host_of(domain)}", ("domains", index), domain


def _shared_names(path: Path, recipients: Sequence[RegisteredRecipient]) -> Iterator[Mistake]:
    """Yield a mistake for every name or domain under which two recipients would be found."""
    first: dict[str, int] = {}
    clashes: list[tuple[Where, str, str]] = []
    for index, each in enumerate(recipients):
        for key, where, shown in _names(each):
            owner = first.setdefault(key, index)
            if owner != index:
                clashes.append((("recipients", index, *where), shown, recipients[owner].name))
    for (_, shown, owner_name), place in zip(clashes, places(path, [where for where, *_ in clashes]), strict=True):
        yield Mistake(place, f"{shown!r} leads to {owner_name!r} too", "give each recipient names of its own, or join the two entries")
