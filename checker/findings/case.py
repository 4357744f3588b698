"""A case: one organisation, its statements and its judged practice, with what is known to read them by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.model import Evidence, Flow, Organisation, Statement, Verdict
from checker.report import DataItem

if TYPE_CHECKING:
    from checker.register import Register, RegisteredRecipient
    from checker.rulebook import Rulebook

Again = Callable[["Flow", "Register | None"], "Verdict"]


@dataclass(frozen=True, slots=True)
class Case:
    organisation: Organisation
    statements: tuple[Statement, ...]
    judged: tuple[tuple[Flow, Verdict], ...]
    register: Register
    rulebook: Rulebook
    again: Again | None = None  # judges an event as it would be with another register; None: what is proposed cannot be tried
    tried: list[int] = field(default_factory=lambda: [0], compare=False)  # how often it was asked
    # A large log names few distinct things, often, and judges few of them differently.
    _items: dict[str, DataItem] = field(default_factory=dict, compare=False)
    _registered: dict[str, RegisteredRecipient | None] = field(default_factory=dict, compare=False)
    named: dict[tuple[object, ...], tuple[tuple[Evidence, ...], str]] = field(default_factory=dict, compare=False)  # stable names

    def recipient(self, name: str | None) -> str | None:
        """Return the registered name of ``name``, else the name as it was logged."""
        found = self.registered(name)
        return found.name if found else name

    def registered(self, name: str | None) -> RegisteredRecipient | None:
        """Return the register's entry of a recipient as it was logged."""
        if name is None:
            return None
        if name not in self._registered:
            self._registered[name] = self.register.find(name)
        return self._registered[name]

    def data(self, name: str) -> DataItem:
        """Return what the taxonomy understands by a data name of the log, with a label that a person can read."""
        item = self._items.get(name)
        if item is None:
            item = self._items[name] = self._item(name)
        return item

    def _item(self, name: str) -> DataItem:
        taxonomy = self.rulebook.ontology.data
        if name in taxonomy.entries:
            return DataItem(name=name, ids=(name,), label=taxonomy.label(name))
        ids = tuple(self.rulebook.ontology.field(name))
        meant = " and ".join(taxonomy.label(found) for found in ids)
        speaks_for_itself = not ids or " " in name or name.casefold() in meant.casefold()
        return DataItem(name=name, ids=ids, label=name if speaks_for_itself else f"{meant} ({name})")
