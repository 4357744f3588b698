"""Names behind what somebody is to us ("our partner Fenwick"), which are no names of the author."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon

_PARTNERS = lexicon().people.party_nouns - lexicon().people.first_party_nouns


def introduced(name: Token) -> bool:
    """Tell whether a name stands behind what somebody is to us ("our partner Fenwick", "our courier Fenn Logistics"), and is not ours."""
    if not name.text[:1].isupper():
        return False
    before = (c for c in rel.kids(name) if c.relation in ("compound", "nmod") and c.i == name.i - 1)
    return any(c.text.islower() and rel.lemma(c) in _PARTNERS for c in before) or _told_what(name)


def _told_what(name: Token) -> bool:
    """Tell whether "our" and a word for somebody who is not us stand right before a name of one or more words."""
    doc, i = name.doc, name.i
    while i > 0 and doc[i - 1].text[:1].isupper() and doc[i - 1].lower_ != "our":
        i -= 1
    kind = doc[i - 1] if i > 1 else name
    ours = any(t.lower_ == "our" for t in doc[max(0, i - _WORDS) : max(0, i - 1)])
    return ours and kind.text.islower() and is_somebody(kind) and rel.lemma(kind) not in lexicon().people.first_party_nouns


_WORDS = 4  # before a name, from "our" on: "our picture vendor"
