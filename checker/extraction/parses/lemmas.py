"""Lemmas of inflected words, by the rules of the pipeline: its lemmatizer on every token costs a third of all the pipeline does."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.lookups import Lookups
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc as Parse

from checker.extraction.parses.tree import Doc

_INFLECTED = frozenset({"VBZ", "VBD", "VBN", "VBG", "NNS", "NNPS"})
_KNOWN_WORDS = "lemma_index"  # the table of the words that there are
_LOOKUPS = Path(__file__).parents[1] / "model" / "lemmatizer" / "lookups"
_SEEN: dict[tuple[str, str, str], str] = {}


def lemmatize(nlp: Language, parsed: Parse, doc: Doc) -> None:
    """Set the lemmas of inflected words; any other word is its own."""
    for token in doc.tokens:
        if token.tag_ in _INFLECTED:
            key = (token.lower_, token.tag_, token.pos_)
            if key not in _SEEN:
                seen: Any = parsed[token.i]
                seen.tag_, seen.pos_ = token.tag_, token.pos_
                seen.set_morph("")  # the number and form of this one place would make the lemma of all others hang on what was read first
                _SEEN[key] = str(_lemmatizer(nlp).lemmatize(seen)[0])
            token.lemma_ = _SEEN[key]


@lru_cache(maxsize=1)
def verbs() -> frozenset[str]:
    """Return all words that the pipeline knows for verbs, in their bare form."""
    given = Lookups().from_disk(_LOOKUPS)
    return frozenset(given.get_table(_KNOWN_WORDS)["verb"])


@lru_cache(maxsize=1)
def _lemmatizer(nlp: Language) -> Lemmatizer:
    """Return a lemmatizer as the pipeline's, which looks for a word in a set of all words, where that one looks through a list."""
    given: Any = nlp.get_pipe("lemmatizer")
    tables = {name: given.lookups.get_table(name) for name in given.lookups.tables}
    tables[_KNOWN_WORDS] = {of: frozenset(words) for of, words in tables[_KNOWN_WORDS].items()}
    own: Lemmatizer = type(given)(nlp.vocab, None, mode=given.mode)
    own.lookups = Lookups()
    for name, table in tables.items():
        own.lookups.add_table(name, table)
    return own
