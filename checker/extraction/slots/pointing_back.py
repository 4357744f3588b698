"""Words that only point back to somebody named before them: "the specialist to *whom* we refer you"."""

from checker.extraction.nouns.phrases import Phrase


def points_back(item: Phrase) -> bool:
    """Tell whether a phrase is a relative pronoun, which names nobody by itself."""
    return item.doc[item.head].tag_ in ("WP", "WDT")
