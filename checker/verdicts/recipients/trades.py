"""What a recipient is by single words of register and log, where no listed kind decides: a "print lab" among "the firms that print"."""

import re

from checker.model import Term
from checker.ontology import Ontology
from checker.ontology.themes import Topic
from checker.verdicts.flows.party import Paper, Party
from checker.verdicts.terms.truth import Answer, met, not_met

_OURS = re.compile(r"\s*our\b", re.IGNORECASE)  # "our lawyers" are not everybody's
_JOINED = re.compile(r"\b(?:and|or)\b|,")  # "academic researchers" are both, "printers and couriers" either


def by_trade(term: Term, party: Party, ontology: Ontology, *, permitting: bool) -> Answer | None:
    """Answer an open question by the trades that text, register and log name; None where they leave it open.

    What the register or the log says of a recipient shows its trade, its name alone does not. A relationship ("our hosting company") is
    shown by no trade, but whoever is of another trade has none of it; and a denial is broken by nothing that rests on single words.
    """
    meant = ontology.trades.of(term.text)
    said = tuple(filter(None, (party.claimed if permitting else None, *_registered(party))))
    told = tuple(found for text in said if (found := ontology.trades.of(text)))
    if not meant or not told:
        return None
    entry = ontology.recipients.entries.get(term.id) if term.id else None
    whole = _JOINED.search(term.text) or meant.themes <= frozenset(theme for each in told for theme in each.themes)
    if any(ontology.trades.share(each, meant) for each in told):
        ours = _OURS.match(term.text) is not None and party.paper is not Paper.IN_FORCE
        listed = term.id is not None and (party.role or party.claim)  # both are on the lists of kinds, which have decided
        related = listed or ours or (entry is not None and entry.nature == "relationship")
        return (
            None
            if related or not permitting or not whole
            else met(f"register or log describe {party.name} in words for “{term.text}”", vague=True)
        )
    if all(_another(each, meant, ontology) for each in told):
        return not_met(f"register or log describe {party.name} as something else than", term.text)
    return None


def _registered(party: Party) -> tuple[str | None, ...]:
    return (party.entry.role, party.entry.note) if party.entry is not None else ()


def _another(told: Topic, meant: Topic, ontology: Ontology) -> bool:
    return not told.themes & meant.themes and ontology.trades.apart(told, meant)
