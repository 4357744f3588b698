"""Hosts: whose they are, by public suffix and the known organisations; a host that nobody knows stays as it is."""

import ipaddress
from dataclasses import dataclass
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

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
    """Return the part of a host that was registered: "shop.example.co.uk" is of example.co.uk; an address of numbers is its own."""
    return host if _numeric(host) else list(domains_above(host))[-1]


@lru_cache(maxsize=65_536)
def company(host: str) -> str | None:
    """Return the firm behind a host; None where nobody knows, and for the customers of a firm that lends out names (you.github.io)."""
    lent = not _numeric(host) and site(host) != (_registries().privatesuffix(host) or host)
    return None if lent else owner(host).company


def same_party(host: str, first: frozenset[str]) -> bool:
    """Tell whether a host is of the same site or the same company as one of the first party's (hosts, or names of organisations)."""
    for own in first:
        if (named := host_of(own)) is None:
            known = owner(host)
            if known.name and name_key(own) in {name_key(known.name), name_key(known.company or "")}:
                return True
        elif site(host) == site(named) or (company(named) and company(named) == company(host)):
            return True
    return False


def _numeric(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1)
def _registries() -> PublicSuffixList:
    """Return the suffixes of registries only, without the firms that lend out names below their own."""
    return PublicSuffixList(only_icann=True)
