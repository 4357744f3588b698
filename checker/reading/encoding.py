"""Bytes to text: byte order mark, declaration, UTF-8, Windows-1252, and only then a guess."""

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_GUESS_BYTES = 1_000_000


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text and warnings about bytes that no encoding explains."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data, name)
    text = _strict(data, _declaration(data)) or _strict(data, "utf-8") or _strict(data, "cp1252")
    if text is not None:
        return text, ()
    guess = from_bytes(data[:_GUESS_BYTES]).best()
    return _lenient(data, guess.encoding if guess is not None and _looks_like_text(str(guess)) else "utf-8")


def _declaration(data: bytes) -> str:
    found = _DECLARED.search(data[:4096])
    name = found[1].decode("ascii").lower() if found else "utf-8"
    # HTML reads both labels as Windows-1252, as every browser does.
    return "cp1252" if name in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"} else name


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return str(data, encoding)
    except (LookupError, UnicodeError):
        return None


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = str(data, encoding, errors="replace")
    lost = text.count("\ufffd")
    return text, (f"{lost} characters could not be decoded as {encoding} and are shown as \ufffd",) if lost else ()


def _looks_like_text(text: str) -> bool:
    plain = sum(character.isalnum() or character.isspace() or character in ".,;:'\"()-" for character in text)
    return plain > 0.9 * len(text)
