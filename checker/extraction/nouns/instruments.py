"""Tools that are no data: "we use cookies to collect your address" collects, and does not use."""

from checker.extraction.nouns.phrases import CONTAINERS
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Lexicon
from checker.extraction.words.reading_words import reading_words


def by_instrument(clause: Token, head: Token, words: Lexicon) -> bool:
    """Tell whether "we use cookies to collect ..." asserts what follows: the object is a tool, not data."""
    if clause.tag_ != "VB" or rel.lemma(head) not in reading_words().using_tools:
        return False
    tools = [
        *rel.objects(head),
        *(rel.subjects(head) if rel.is_passive(head) else ()),
        *(n for w, n in rel.prepositional(head) if w in ("with", "on")),
    ]
    named = [next((n for w, n in rel.prepositional(t) if w == "of"), t) if rel.lemma(t) in CONTAINERS else t for t in tools[:1]]
    return bool(named) and all(rel.lemma(t) in words.governors.instruments or t.lower_ in words.governors.instruments for t in named)
