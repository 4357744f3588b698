"""Single cases of a broad kind of data or people: a promise about one ("your dental chart") says nothing of another ("allergy list")."""

from functools import lru_cache

from checker.model import Term
from checker.ontology import Taxonomy
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.phrases import GENERAL, shares_words
from checker.verdicts.terms.words import roots


def another_case(terms: tuple[Term, ...], item: Item, taxonomy: Taxonomy) -> str | None:
    """Return the term that reaches an item only as another case of the same broad kind; None if some term reaches it for itself.

    ``terms``: the data that a promise names; ``item``: what the log names. A broad kind is one whose entry has `names`.
    """
    found: str | None = None
    for term in terms:
        covering = [each for each in (term.id, *term.includes) if each and item.id and taxonomy.covers(each, item.id)]
        if not covering:
            continue
        if term.includes or not is_case(term.text, taxonomy.entries[covering[0]].names) or shares_words(term.text, item.text):
            return None
        found = term.text
    return found


@lru_cache(maxsize=4096)
def is_case(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a phrase names a single case of a broad kind: it says something, and none of the words that name the whole."""
    telling = roots(text) - GENERAL - _POINTING
    return bool(names and telling) and not telling & roots(" ".join(names))


_POINTING = roots("it them they this that these those such which who same")  # stand for what was said before
