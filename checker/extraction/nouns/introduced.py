"""Names behind what somebody is to us ("our partner Fenwick"), which are no names of the author."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon

_PARTNERS = lexicon().people.party_nouns - lexicon().people.first_party_nouns


def introduced(name: Token) -> bool:
    """Tell whether a name stands behind what somebody is to us ("our partner Fenwick"), and is no name of the author."""
    before = (c for c in rel.kids(name) if c.relation in ("compound", "nmod") and c.i == name.i - 1)
    return name.text[:1].isupper() and any(c.text.islower() and rel.lemma(c) in _PARTNERS for c in before)
