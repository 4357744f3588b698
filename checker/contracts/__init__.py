"""Agreements as texts: who the parties are, in whose voice a clause speaks, its number, and what it is about."""

from checker.contracts.numbering import numbers
from checker.contracts.precedence import Precedence, precedence
from checker.contracts.rosters import Entry, closing, pointer, roster
from checker.contracts.sides import Side, Sides, sides
from checker.contracts.topics import NOTHING_SHOWS, Topic, of_data, topic
from checker.contracts.units import Unit, units
from checker.contracts.voice import COUNTERPARTY, Voice

__all__ = [
    "COUNTERPARTY",
    "NOTHING_SHOWS",
    "Entry",
    "Precedence",
    "Side",
    "Sides",
    "Topic",
    "Unit",
    "Voice",
    "closing",
    "numbers",
    "of_data",
    "pointer",
    "precedence",
    "roster",
    "sides",
    "topic",
    "units",
]
