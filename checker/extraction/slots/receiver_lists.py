"""Lists of those who get data, read to their end: what is told of each, and whom examples name."""

from dataclasses import dataclass

from checker.extraction.nouns.explained_parties import explained
from checker.extraction.nouns.party_lists import examples_of
from checker.extraction.nouns.phrases import Phrase
from checker.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient phrase and how sure it is one."""

    phrase: Phrase
    certain: bool
    example_of: Phrase | None = None  # the party that it is named as an example of


def with_lists(found: list[Recipient], ontology: Ontology) -> list[Recipient]:
    """Return the receivers with all that the lists name in which they stand, and the examples given of them."""
    return _with_examples(_with_explained(found, ontology), ontology)


def _with_explained(found: list[Recipient], ontology: Ontology) -> list[Recipient]:
    """Return the receivers with those that their list goes on to name behind what is told of each."""
    sure = [r.phrase for r in found if r.certain]
    told = explained(sure, ontology)
    if told is sure:
        return found
    return [*(r for r in found if not r.certain), *(Recipient(p, certain=True) for p in sorted(told, key=lambda p: p.start))]


def _with_examples(found: list[Recipient], ontology: Ontology) -> list[Recipient]:
    """Return the receivers with those whom the lists of examples behind them name."""
    taken = {i for r in found for i in range(r.phrase.start, r.phrase.end)}
    told = {
        (p.start, p.end): Recipient(p, certain=True, example_of=r.phrase)
        for r in found
        if r.certain
        for p in examples_of(r.phrase, ontology)
    }
    found = [r if r.example_of is not None else told.get((r.phrase.start, r.phrase.end), r) for r in found]
    return [*found, *(r for r in told.values() if not taken & set(range(r.phrase.start, r.phrase.end)))]
