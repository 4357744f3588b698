"""Two bans in one: "we shall neither use the data for A nor pass them to B" becomes "we shall not use ..., and shall not pass ..."."""

import re

from checker.contracts.wording import MODAL

_SHORTEST = 3  # words of the first ban: "neither sell nor rent the data" shares its object and stays as it is
_FOUND = re.compile(rf"\b(?P<modal>{MODAL}) neither (?P<one>[a-z][^.;]*?),? nor (?P<two>[a-z][^.;]*)")


def neither_nor(text: str) -> str:
    """Return a clause with each of two bans under a "not" of its own, where the first has its own object."""
    found = _FOUND.search(text)
    if found is None or len(found["one"].split()) < _SHORTEST:
        return text
    modal = found["modal"]
    return f"{text[: found.start()]}{modal} not {found['one']} and {modal} not {found['two']}{text[found.end() :]}"
