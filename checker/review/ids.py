"""The ids of a commitments file, held against the taxonomies."""

from collections.abc import Iterator
from typing import Protocol

from checker.hints import did_you_mean
from checker.model import NAMED, Term
from checker.ontology import Ontology


class Named(Protocol):
    """Whatever names data, recipients and purposes."""

    @property
    def data(self) -> tuple[Term, ...]: ...
    @property
    def recipients(self) -> tuple[Term, ...]: ...
    @property
    def purposes(self) -> tuple[Term, ...]: ...


def unknown_ids(entry: Named, ontology: Ontology) -> Iterator[tuple[str, int, str, str]]:
    """Yield slot, number of the phrase, id and hint for every id that no taxonomy has; a recipient may stand by its own name."""
    slots = (("data", entry.data, ontology.data), ("recipients", entry.recipients, ontology.recipients))
    for slot, terms, taxonomy in (*slots, ("purposes", entry.purposes, ontology.purposes)):
        for item, term in enumerate(terms):
            for name in dict.fromkeys((term.id, *term.includes, *term.excludes)):
                own = slot == "recipients" and name == NAMED  # as the lists of vendors have them
                if name is not None and not own and taxonomy.canonical(name) is None:
                    yield slot, item, name, did_you_mean(name, tuple(taxonomy.entries)) or "see `checker rules`, or leave the id out"
