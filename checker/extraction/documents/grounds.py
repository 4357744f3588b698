"""The grounds of a commitment: which frame, cues and entries of the rules made it, for people who want to know or to mend them."""

from collections.abc import Iterable, Iterator

from checker.extraction.practices.certainty import certainty
from checker.extraction.words.lexicon import lexicon
from checker.model import Commitment, Condition, Term, Value, Way
from checker.ontology import Ontology, Taxonomy
from checker.ontology.words import words

WAYS = {
    Way.VERB: "a listed verb",
    Way.NOUN: "a listed noun",
    Way.ACCESS: "a way of saying that somebody gets to see data",
    Way.CONSTRUCTION: "no listed verb, but data and a party stand where those of sharing would",
    Way.INCLUSION: "what the sentence before tells goes on in this one",
    Way.TABLE: "the headers of a table's columns",
}


class Ground(Value):
    """One thing that made a commitment what it is."""

    part: str  # frame · denial · duty · only · data · recipient · purpose · condition · exception · doubt
    words: str  # of the text
    means: str  # what they were taken for: a frame, a kind, an id; "" for words that no entry has
    entry: str = ""  # the words of the entry that they met, "" where they took their meaning from elsewhere in the text
    file: str = ""  # of the rules


def grounds(commitment: Commitment, ontology: Ontology) -> tuple[Ground, ...]:
    """Return what made a commitment, the frame first and the doubts last; without a trace, only what its words tell."""
    return tuple(_grounds(commitment, ontology))


def _grounds(commitment: Commitment, ontology: Ontology) -> Iterator[Ground]:
    yield from _sentence(commitment)
    yield from _terms("data", commitment.data, ontology.data)
    yield from _terms("recipient", commitment.recipients, ontology.recipients)
    yield from _terms("purpose", commitment.purposes, ontology.purposes)
    yield from _conditions("condition", commitment.conditions)
    yield from _conditions("exception", commitment.exceptions)
    for weight in certainty().doubts:
        if commitment.trace is not None and weight.id in commitment.trace.doubts:
            yield Ground(part="doubt", words=weight.says, means=weight.id, file="confidence.yaml")


def _sentence(commitment: Commitment) -> Iterator[Ground]:
    trace = commitment.trace
    if trace is None:
        return
    frame = next((f for f in lexicon().frames if f.id == commitment.rule.partition(":")[0]), None)
    file = f"frames/{frame.id}.yaml" if frame is not None else ""
    yield Ground(part="frame", words=trace.word, means=commitment.rule, entry=WAYS[trace.way], file=file)
    for part, said, means in (
        ("denial", trace.denied_by, "denies it"),
        ("duty", trace.duty_by, "makes it a duty"),
        ("only", trace.closed_by, f"closes {', '.join(commitment.closes)}"),
    ):
        if said:
            yield Ground(part=part, words=said, means=means)


def _terms(part: str, terms: Iterable[Term], taxonomy: Taxonomy) -> Iterator[Ground]:
    for term in terms:
        entry = _listed(term, taxonomy)
        file = f"taxonomy/{part if part == 'data' else part + 's'}.yaml" if term.id else ""
        yield Ground(part=part, words=term.text, means=term.id or "", entry=entry, file=file)


def _listed(term: Term, taxonomy: Taxonomy) -> str:
    """Return the longest listed phrase of a term's entry that its words contain."""
    if term.id is None or term.id not in taxonomy.entries:
        return ""
    entry, said = taxonomy.entries[term.id], set(words(term.text))
    met = [phrase for phrase in (*entry.phrases, *entry.weak, *entry.modifiers) if set(words(phrase)) - {"*"} <= said]
    return max(met, key=len, default="")


def _conditions(part: str, conditions: Iterable[Condition]) -> Iterator[Ground]:
    seen: set[Condition] = set()
    for item in conditions:
        alike = item.model_copy(update={"group": 0})  # one that stands in several alternatives is told once
        if alike in seen:
            continue
        seen.add(alike)
        cue = next((cue for cue in lexicon().conditions.kinds if cue.kind == item.kind), None)
        met = cue.expression.search(item.text.lower()) if cue is not None else None
        file = "lexicon/conditions.yaml" if met else ""
        yield Ground(part=part, words=item.text, means=item.kind, entry=met.group() if met else "", file=file)
