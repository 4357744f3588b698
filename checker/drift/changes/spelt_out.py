"""Spelt out: words that point back in one wording of a clause, where the other one names what they point at ("this purpose")."""

from checker.drift.clauses.elsewhere import Text
from checker.drift.words.wording import JOINING, Changed, plain, stems, turned

_POINTING = frozenset({"this", "these", "such", "that", "those", "then", "it", "them", "latter", "former"})
_OF_ANY = frozenset({"purpose", "purposes", "reason", "reasons", "way", "ways", "case", "cases"})  # "for this purpose"
_NEAR = 600  # letters before a clause in which stands what it points at


def spelt_out(words: Changed, old: Text, start: int, new: Text, begins: int) -> bool:
    """Tell whether all that changed is that one wording points at what the other names; each begins at a letter of its text."""
    return _names(words, _above(old, start)) or _names(turned(words), _above(new, begins))


def _above(text: Text, start: int) -> str:
    """Return what stands before a clause, near enough for its words to point at."""
    return text.statement.text[max(0, start - _NEAR) : start]


def _names(words: Changed, before: str) -> bool:
    """Tell whether what came in the place of words that only point is named before the clause in the text that points."""
    telling = [word for word in words.gone if word not in _POINTING | _OF_ANY | JOINING]
    named = stems(words.came) - _POINTING
    return bool(_POINTING & {*words.gone}) and not telling and bool(named) and named <= stems(plain(before).split())
