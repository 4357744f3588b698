"""Vocabulary: the W3C Data Privacy Vocabulary's names for the taxonomy ids that a report has."""

from collections.abc import Iterable, Mapping, Sequence

from checker.findings.case import Case
from checker.model import Term
from checker.ontology.mappings import Mapping as Mapped
from checker.ontology.mappings import Match, Vocabulary
from checker.report import Concept, Concepts

DPV = "taxonomy/mappings/dpv.yaml"


def concepts(case: Case) -> Concepts:
    """Return the DPV concepts of every id in the case; an id without one takes those of its parent, as broader."""
    vocabulary = case.rulebook.load(DPV, Vocabulary)
    commitments = [commitment for statement in case.statements for commitment in statement.commitments]
    logged = {found for flow, _ in case.judged for name in flow.data for found in case.data(name).ids}
    return Concepts(
        data=_named(vocabulary.data, logged | _ids(term for one in commitments for term in one.data)),
        purposes=_named(vocabulary.purposes, _ids(term for one in commitments for term in one.purposes)),
        recipients=_named(vocabulary.recipients, _ids(term for one in commitments for term in one.recipients)),
    )


def _ids(terms: Iterable[Term]) -> set[str]:
    return {found for term in terms for found in (*((term.id,) if term.id else ()), *term.includes)}


def _named(mappings: Sequence[Mapped], ids: Iterable[str]) -> dict[str, tuple[Concept, ...]]:
    own: dict[str, list[Concept]] = {}
    for mapping in mappings:
        for found in mapping.ours:
            own.setdefault(found, []).append(Concept(name=mapping.theirs, match=mapping.match))
    return {name: nearest for name in sorted(ids) if (nearest := _nearest(own, name))}


def _nearest(own: Mapping[str, Sequence[Concept]], name: str) -> tuple[Concept, ...]:
    """Return the concepts of an id, else those of the closest id above it that are no narrower than that id."""
    if name in own:
        return tuple(own[name])
    while "." in name:
        name = name.rpartition(".")[0]
        if wide := tuple(Concept(name=each.name, match=Match.BROAD) for each in own.get(name, ()) if each.match != Match.NARROW):
            return wide
    return ()
