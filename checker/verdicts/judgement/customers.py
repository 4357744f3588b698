"""Whose data a log says that they are, of several for whom an organisation works: "customer: Elm Trust", "district: no agreement"."""

import re

from checker.model import Flow
from checker.register import Register
from checker.register.names import name_key
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import pieces, roots

_CUSTOMERS = judging_words().customers
_BODIES = roots(" ".join(judging_words().bodies)) | roots("school district hospital foundation trust union unified county city the")
_NO_AGREEMENT = re.compile(rf"^(?:{'|'.join(judging_words().no_agreement)})\b", re.IGNORECASE)
_ASIDE = re.compile(r"\([^)]*\)")


def names_customer(name: str) -> bool:
    """Tell whether a field names by its name the one for whom data are handled."""
    told = [piece for piece in pieces(name) if piece != "name"]
    return bool(told) and told[-1] in _CUSTOMERS


def is_for(party: str | None, flow: Flow, register: Register) -> bool | None:
    """Tell whether a flow is about the data of the other party of an agreement, by a field that names whose they are; None without one."""
    value = next((value.strip() for name, value in flow.extra if names_customer(name)), None)
    if party is None or not value:
        return None
    if _NO_AGREEMENT.match(value):
        return False
    plain = _ASIDE.sub("", value).strip()
    entry = register.find(plain)
    known = frozenset(map(name_key, (entry.name, *entry.aliases))) if entry else frozenset({name_key(plain)})
    if name_key(party) in known:
        return True
    said, own = roots(plain) - _BODIES, roots(party) - _BODIES
    if entry is None and said and said <= own:
        return True
    return False if entry is not None or not said & own else None
