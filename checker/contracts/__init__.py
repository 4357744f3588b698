"""Agreements as texts: who the parties are, in whose voice a clause speaks, its number, and what it is about."""

from checker.contracts.clauses import ClauseRank, clause_ranks
from checker.contracts.kept_lists import KeptList, kept_lists, standing_on
from checker.contracts.lexicon import precedence_words
from checker.contracts.linked import Reference, references
from checker.contracts.names import Named, key, names, within
from checker.contracts.numbering import numbers
from checker.contracts.precedence import Precedence, precedence
from checker.contracts.received import received
from checker.contracts.rosters import Entry, closing, pointer, roster
from checker.contracts.sides import Side, Sides, sides
from checker.contracts.together import together
from checker.contracts.topics import NOTHING_SHOWS, Topic, of_data, topic
from checker.contracts.units import Unit, units
from checker.contracts.voice import COUNTERPARTY, Voice

__all__ = [
    "COUNTERPARTY",
    "NOTHING_SHOWS",
    "ClauseRank",
    "Entry",
    "KeptList",
    "Named",
    "Precedence",
    "Reference",
    "Side",
    "Sides",
    "Topic",
    "Unit",
    "Voice",
    "clause_ranks",
    "closing",
    "kept_lists",
    "key",
    "names",
    "numbers",
    "of_data",
    "pointer",
    "precedence",
    "precedence_words",
    "received",
    "references",
    "roster",
    "sides",
    "standing_on",
    "together",
    "topic",
    "units",
    "within",
]
