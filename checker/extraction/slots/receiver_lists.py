"""Lists of those who get data, read to their end: what is told of each, and whom examples name."""

from dataclasses import dataclass, replace

from checker.extraction.nouns.explained_parties import explained
from checker.extraction.nouns.party_lists import examples_of
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient phrase and how sure it is one."""

    phrase: Phrase
    certain: bool
    example_of: Phrase | None = None  # the party that it is named as an example of


def with_lists(found: list[Recipient], ontology: Ontology) -> list[Recipient]:
    """Return the receivers with all that the lists name in which they stand, and the examples given of them."""
    return _with_examples(_with_explained(_firms(found), ontology), ontology)


def _firms(found: list[Recipient]) -> list[Recipient]:
    """Return the receivers, two names with "&" between them as the one firm that they are ("Hall & Loom", "Tessel & Loom, Inc.")."""
    told = list(found)
    for each in found:
        at = next((n for n, before in enumerate(told) if _goes_on(before.phrase, each.phrase)), None)
        if at is not None:
            first = told[at]
            whole = Phrase(each.phrase.doc, first.phrase.start, each.phrase.end, first.phrase.head)
            told[at] = replace(first, phrase=whole, certain=first.certain or each.certain)
            told.remove(each)
    return told


def _goes_on(name: Phrase, further: Phrase) -> bool:
    """Tell whether a name goes on behind "&" or with a legal form, both halves in capitals."""
    doc, between = name.doc, name.doc[name.end : further.start].text
    capitals = all(t.text[:1].isupper() for t in (*doc[name.start : name.end], doc[further.start]) if t.text != "&")
    legal = further.text.lower().strip(".") in reading_words().legal_forms and between == ","
    return capitals and (between == "&" or legal)


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
