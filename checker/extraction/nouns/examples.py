"""Clauses that are named for an example and limit nothing: "such as when you call us", "like when they watch a video"."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc

_EXAMPLES = ("such as", "for example", "for instance", "e.g.", ", like")
_AMONG = "including"  # what is included in a denial limits it no more; below "in these cases, including:" stand the cases of a permission
_WHEN = frozenset({"when", "where", "if", "whenever", "while", "once"})
_REACH = 4  # tokens within which a condition names its opener: "such as when"


def only_for_example(doc: Doc, start: int) -> bool:
    """Tell whether the condition that starts at token ``start`` is only an example of when something is done.

    Not where the sentence itself is the example ("For example, if you ask us to, we keep them longer").
    """
    opener = next((token.i for token in doc[start : start + _REACH] if token.lower_ in _WHEN), None)
    if opener is None:
        return False
    before = doc[:opener].text.lower().rstrip(" ,")
    denied = any(token.lower_ in rel.NEGATIONS for token in doc[:opener])
    named = next((words for words in (*_EXAMPLES, *((_AMONG,) if denied else ())) if before.endswith(words)), None)
    return named is not None and any(character.isalnum() for character in before.removesuffix(named))
