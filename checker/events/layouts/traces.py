"""Traces: data known by the key that they stand under and by the look of their value; e-mails also when hashed."""

import hashlib
import ipaddress
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from checker.model import Value

MAX_VALUE = 2_000  # characters looked at
MAX_ADDRESSES = 1_000  # e-mails of one file whose hashes are looked for
EMAIL = re.compile(r"[\w.+%'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}", re.IGNORECASE)
NOT_A_DOMAIN = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|js|css)$", re.IGNORECASE)  # "logo@2x.png"
DIGESTS = ("md5", "sha1", "sha256")


def _pattern(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
    return pattern


class Trace(Value):
    """One kind of data as traffic shows it."""

    data: str  # what it is, in words that the taxonomy knows
    keys: tuple[str, ...] = ()  # under which keys, whatever their case and marks; (): under any
    under: tuple[str, ...] = ()  # only inside an object of this name: "ud" for "ud[em]"
    value: Annotated[str, AfterValidator(_pattern)] | None = None  # how the whole value looks, whatever its case
    look: Literal["email", "ip"] | None = None  # how it looks where no pattern can say it

    @model_validator(mode="after")
    def _tells_something_apart(self) -> Self:
        if not (self.keys or self.value or self.look):
            raise ValueError("a trace needs keys, a value or a look, or everything would be it")
        return self

    def fits(self, names: Sequence[str], value: str) -> bool:
        """Tell whether a value under a key (its names from the outermost to the last) is this kind of data."""
        if self.keys and (not names or names[-1] not in _keys(self.keys)):
            return False
        if self.under and not set(names[:-1]) & _keys(self.under):
            return False
        if self.look and not {"email": is_email, "ip": is_public_ip}[self.look](value):
            return False
        return self.value is None or bool(_compiled(self.value).fullmatch(value))


@lru_cache(maxsize=1_024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=1_024)
def _keys(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(plain(key) for key in keys)


def plain(key: str) -> str:
    """Return a key without case and marks: "user_id", "userId" and "user-id" are one."""
    return re.sub(r"[\W_]+", "", key).lower()


@lru_cache(maxsize=20_000)
def names_of(key: str) -> tuple[str, ...]:
    """Return the names that a key is made of: "cd[user][em]", "user.em" and "events.0.em" have several."""
    return tuple(name for part in re.split(r"[.\[\]/]+", key[:400]) if (name := plain(part)) and not name.isdigit())


def is_email(value: str) -> bool:
    """Tell whether a value is an e-mail address, as a whole."""
    return bool(EMAIL.fullmatch(value)) and not NOT_A_DOMAIN.search(value)


def is_public_ip(value: str) -> bool:
    """Tell whether a value is an address of the internet; what begins like a version number is too doubtful to count."""
    if len(value) < 7 or len(value) > 45 or value.startswith(("0.", "1.", "2.", "3.", "4.")):
        return False
    try:
        return ipaddress.ip_address(value).is_global
    except ValueError:
        return False


def digests(addresses: Iterable[str]) -> dict[str, str]:
    """Return the hashes under which e-mail addresses travel, each with the name of what it is."""
    found: dict[str, str] = {}
    for address in addresses:
        for spelt in {address, address.strip().lower()}:
            for name in DIGESTS:
                found[hashlib.new(name, spelt.encode(), usedforsecurity=False).hexdigest()] = f"email_{name}"
    return found


def found_in(pairs: Iterable[tuple[str, str]], traces: Sequence[Trace], hashed: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the data that keys and values show, each with its key."""
    for key, whole in pairs:
        value = whole.strip()[:MAX_VALUE]
        if not value or value.lower() in {"null", "undefined", "none", "0", "false", "[object object]"}:
            continue
        if known := hashed.get(value.lower()):
            yield known, key
        names = names_of(key)
        yield from ((trace.data, key) for trace in traces if trace.fits(names, value))
