"""From spaCy's document to our own tree: the tokens, what the tagger said of them, and who hangs on whom."""

from typing import Any, Final

from spacy.tokens import Doc as Parse

from checker.extraction.parses.tree import Doc

_ATTRIBUTES: Final[Any] = ["HEAD", "ORTH", "TAG", "POS", "DEP", "LEMMA", "SPACY", "IS_PUNCT"]
_NEGATIVE: Final = 1 << 63  # from here on, a number of an array without signs is one below zero


def taken_over(parse: Parse) -> Doc:
    """Return the tree of what spaCy made of a text, which is not looked at again."""
    strings = parse.vocab.strings
    told: Any = parse.to_array(_ATTRIBUTES).tolist()
    doc = Doc((strings[orth], bool(spaced)) for _, orth, _, _, _, _, spaced, *_ in told)
    for token, (offset, _, tag, pos, dep, lemma, _, punct) in zip(doc.tokens, told, strict=True):
        token.tag_, token.pos_, token.dep_, token.lemma_ = strings[tag], strings[pos], strings[dep], strings[lemma]
        token.is_punct = bool(punct)
        token.head = doc.tokens[token.i + (offset if offset < _NEGATIVE else offset - 2 * _NEGATIVE)]
    doc.tensor = parse.tensor
    return doc
