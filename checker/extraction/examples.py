"""Clauses that are named for an example and limit nothing: "such as when you call us", "like when they watch a video"."""

from spacy.tokens import Doc

_EXAMPLES = ("such as", "for example", "for instance", "e.g.", "including", ", like")
_WHEN = frozenset({"when", "where", "if", "whenever", "while", "once"})
_REACH = 4  # tokens within which a condition names its opener: "such as when"


def only_for_example(doc: Doc, start: int) -> bool:
    """Tell whether the condition that starts at token ``start`` is only an example of when something is done."""
    opener = next((token.i for token in doc[start : start + _REACH] if token.lower_ in _WHEN), None)
    return opener is not None and doc[max(0, opener - 3) : opener].text.lower().rstrip(" ,").endswith(_EXAMPLES)
