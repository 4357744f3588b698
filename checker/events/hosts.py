"""Hosts: whose they are, by public suffix and the known organisations; a host that nobody knows stays as it is."""

from dataclasses import dataclass
from functools import lru_cache

from checker.register.names import domains_above, host_of, name_key
from checker.rulebook import rulebook


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a host is."""

    name: str | None  # the known organisation; None: no list knows the host
    company: str | None  # the firm behind it


@lru_cache(maxsize=65_536)
def owner(host: str) -> Owner:
    """Return the known organisation of a host."""
    known = rulebook().organisation(host)
    return Owner(known.name, known.company or known.name) if known else Owner(None, None)


@lru_cache(maxsize=65_536)
def site(host: str) -> str:
    """Return the part of a host that was registered: "shop.example.co.uk" is of example.co.uk."""
    return list(domains_above(host))[-1]


def same_party(host: str, first: frozenset[str]) -> bool:
    """Tell whether a host is of the same site or the same company as one of the first party's."""
    for own in first:
        if (named := host_of(own)) is None:
            if owner(host).name and name_key(own) in {name_key(owner(host).name or ""), name_key(owner(host).company or "")}:
                return True
        elif site(host) == site(named) or (owner(named).company and owner(named).company == owner(host).company):
            return True
    return False
