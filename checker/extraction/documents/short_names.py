"""Short names of data that the text has called by a fuller one: "clips" under the heading "Voice clips", "your number" after "telephone number"."""  # noqa: E501

from collections.abc import Iterable, Iterator

from checker.extraction.words.reading_words import reading_words
from checker.model import Commitment, Term
from checker.ontology import Ontology
from checker.ontology.words import singular

_GENERAL = frozenset(reading_words().generic)
_BEFORE = reading_words().determiners
_UNKNOWN = ""  # what a name that no taxonomy knows means


def with_short_names(commitments: Iterable[Commitment], ontology: Ontology) -> list[Commitment]:
    """Return commitments, in order, with data that no taxonomy knows as what the text called by a name that ends with the same word.

    A heading above and every name before it count. Where these mean several kinds of data, or one means nothing known, the short name
    stays unknown, as does a word so general that it may mean anything ("records").
    """
    told: dict[str, set[str]] = {}
    found = []
    for each in commitments:
        known = {**told}
        for name, taken in _named((heading, ontology.data.match(heading)) for heading in each.section):
            known.setdefault(name, taken)
        data = tuple(_in_full(term, known) for term in each.data)
        found.append(each if data == each.data else each.model_copy(update={"data": data}))
        for name, taken in _named((term.text, term.id or _UNKNOWN) for term in data):
            told[name] = told.get(name, set()) | taken
    return found


def _named(names: Iterable[tuple[str, str | None]]) -> Iterator[tuple[str, set[str]]]:
    """Yield the last word of each name of several words with what the name means."""
    for text, known in names:
        words = _words(text)
        if known is not None and known != "user" and len(words) > 1:
            yield singular(words[-1]), {known}


def _in_full(term: Term, known: dict[str, set[str]]) -> Term:
    words = _words(term.text)
    if term.id is not None or term.includes or len(words) != 1 or {words[0], singular(words[0])} & _GENERAL:
        return term
    meant = known.get(singular(words[0]), set())
    return term.model_copy(update={"id": next(iter(meant))}) if len(meant) == 1 and _UNKNOWN not in meant else term


def _words(text: str) -> list[str]:
    words = text.lower().split()
    while words and words[0] in _BEFORE:
        words = words[1:]
    return words
