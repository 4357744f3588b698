"""From spaCy's document to our own tree: the tokens, what the tagger said of them, and who hangs on whom."""

from typing import Any, Final

from spacy.tokens import Doc as Parse

from checker.extraction.parses.tree import Doc

_ATTRIBUTES: Final[Any] = ["HEAD", "ORTH", "TAG", "POS", "DEP", "LEMMA", "SPACY", "IS_PUNCT"]
_NEGATIVE: Final = 1 << 63  # from here on, a number of an array without signs is one below zero


def taken_over(parse: Parse) -> Doc:
    """Return the tree of what spaCy made of a text, which is not looked at again."""
    named = parse.vocab.strings.__getitem__
    told: Any = parse.to_array(_ATTRIBUTES).tolist()
    doc = Doc(
        [
            (named(orth), bool(spaced), named(tag), named(pos), named(dep), named(lemma), bool(punct), i + _signed(offset))
            for i, (offset, orth, tag, pos, dep, lemma, spaced, punct) in enumerate(told)
        ]
    )
    doc.tensor = parse.tensor
    return doc


def _signed(number: int) -> int:
    return number if number < _NEGATIVE else number - 2 * _NEGATIVE
