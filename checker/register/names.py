"""Names of organisations: what identifies them, whatever their case, punctuation, legal form or subdomain."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

from checker.rulebook import legal_forms

LEGAL_FORMS = legal_forms().of_registered
DOMAIN = re.compile(r"(?=.{4,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+")


@lru_cache(maxsize=65_536)
def name_key(name: str) -> str:
    """Return what identifies an organisation's name: its words without case, punctuation and legal form."""
    words = re.findall(r"\w+", re.sub(r"(?<=\b\w)\.(?=\w\b)|['’]", "", name.casefold()))  # "S.A." is one word, and so is "Children's"
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words) or name.strip().casefold()


def host_of(text: str) -> str | None:
    """Return the host that a domain or an address names, None for anything else."""
    text = text.strip()
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return None
    host = host.rstrip(".")
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    return host if DOMAIN.fullmatch(host) else None


def domains_above(host: str) -> Iterator[str]:
    """Yield a host and the domains above it that belong to one owner: never a suffix that many share, such as co.uk or github.io."""
    yield host
    own = _suffixes().privatesuffix(host)
    while own and host != own:
        host = host.partition(".")[2]
        yield host


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
