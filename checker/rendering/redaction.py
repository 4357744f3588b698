"""Redaction: what looks like a person's own data in the words of a log is not printed on a page that is handed on.

The page shows a mark in its place, with four digits of a hash, so that two addresses stay two and whoever has the log can find the
row; four digits do not give the address away. The JSON output keeps the values. Names of people have no form and are not found.
"""

import hashlib
import re

_EMAIL = re.compile(r"(?P<email>(?<![^\s@<>\"'“”(),;:])[^\s@<>\"'“”(),;:]{1,64}@[^\s@<>\"'“”(),;:]{1,190}\.\w{2,24})")
_NUMBER = re.compile(
    r"(?<![\w.])(?:"
    r"(?P<ip>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)|(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})(?!\.?\w)"
    r"|(?P<phone>\+\d[\d ()./-]{6,18}\d|\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\w)"
    r"|(?P<number>\d{3}-\d{2}-\d{4}|\d{4}(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}(?P=gap)\d{1,7}"
    r"|[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,3})?)(?!\w))"
)
NAMES = {"email": "e-mail", "ip": "IP address", "phone": "telephone number", "number": "account number"}
_DIGITS = re.compile(r"\d[^A-Za-z]{0,3}\d")


class Quoted(str):
    """Words of a statement: printed as they stand, for a quote must be the text itself."""

    __slots__ = ()


def hidden(text: str) -> str:
    """Return ``text`` with every e-mail address, telephone, IP, card, account and social security number put out of sight."""
    text = _EMAIL.sub(_mark, text) if "@" in text else text
    return _NUMBER.sub(_mark, text) if _DIGITS.search(text) else text


def _mark(match: re.Match[str]) -> str:
    digest = hashlib.sha256(match.group().encode("utf-8", "replace")).hexdigest()[:4]
    kind = next(name for name in NAMES if match.groupdict().get(name))
    return f"⟨{NAMES[kind]} hidden, {digest}⟩"
