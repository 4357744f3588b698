"""Permissions that leave it to another part of the text which data they mean: "we share limited information, and section 5 says what"."""

import re
from collections.abc import Iterable

from checker.model import Condition, ConditionKind, Effect, Kind, Term

_SECTION_TELLS = re.compile(
    r"\b(?:and|which|where) (?:the |our )?(?:sections?|clauses?|parts?|tables?|lists?)\b[^.;]{0,20}"
    r"\b(?:says?|explains?|describes?|sets? out|lists?|tells?|shows?)\b[^.;]{0,15}\b(?:what|which)\b",
    re.IGNORECASE,
)


def told_elsewhere(kind: Kind, text: str, data: Iterable[Term]) -> tuple[Condition, ...]:
    """Return that the rest of the text decides, for a permission about some data that only another part names; else nothing.

    ``text``: the sentence; ``data``: what the permission is about, of which none may be of a known kind.
    """
    found = _SECTION_TELLS.search(text)
    if kind is not Kind.PERMIT or found is None or any(term.id not in (None, "user") for term in data):
        return ()
    return (Condition(kind=ConditionKind.AS_DESCRIBED, text=found.group(), effect=Effect.REQUIRES),)
