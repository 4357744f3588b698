"""Read a statement: a file becomes one plain text and the clauses that tile it."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.errors import InputError, Mistake
from checker.model import Document
from checker.reading import docx, html, markdown, pdf, plain
from checker.reading.block import Block
from checker.reading.clauses import composition
from checker.reading.encoding import decode
from checker.reading.furniture import marked
from checker.reading.headings import promoted
from checker.reading.language import foreign
from checker.reading.lists import adopted, mended
from checker.reading.markers import separated
from checker.reading.tables import rows

__all__ = ["FILES", "SUFFIXES", "read", "read_text"]

Parsed = tuple[list[Block], set[int], set[int]]
Parser = Callable[[str], Parsed]


def _pdf(data: bytes, name: str) -> tuple[Parsed, tuple[str, ...]]:
    found, warnings = pdf.blocks(data, name)
    return (found, set(), set()), warnings


def _docx(data: bytes, name: str) -> tuple[Parsed, tuple[str, ...]]:
    page, warnings = docx.html(data, name)
    return html.blocks(page), warnings


SUFFIXES: dict[str, Parser] = {
    ".md": markdown.blocks,
    ".markdown": markdown.blocks,
    ".html": html.blocks,
    ".htm": html.blocks,
    ".txt": plain.blocks,
}
FILES: dict[str, Callable[[bytes, str], tuple[Parsed, tuple[str, ...]]]] = {".pdf": _pdf, ".docx": _docx}
_LARGEST = 50_000_000  # bytes
_BINARY = 0.02  # share of control characters that no text has


def read(path: Path, name: str | None = None) -> Document:
    """Read a file.

    Raises InputError for a file that is missing, empty, too large, binary, of an unknown kind or not English.
    """
    shown = name or str(path)
    suffix = _suffix(path.suffix, shown)
    data = _bytes(path, shown)
    parsed, warnings = FILES[suffix](data, shown) if suffix in FILES else _decoded(data, shown, suffix)
    return _document(parsed, shown, hashlib.sha256(data).hexdigest(), warnings)


def read_text(text: str, name: str, suffix: str) -> Document:
    """Read a text as if it stood in a file with this suffix (".md"). Raises InputError as `read` does."""
    if suffix.lower() in FILES:
        raise InputError(Mistake(name, f"{suffix} is no text format", f"use one of {', '.join(SUFFIXES)}"))
    parsed = _parsed(text, name, _suffix(suffix, name))
    return _document(parsed, name, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), ())


def _suffix(suffix: str, name: str) -> str:
    suffix = suffix.lower()
    known = ", ".join((*SUFFIXES, *FILES))
    if suffix not in SUFFIXES and suffix not in FILES:
        problem = f'"{suffix}" is no known kind of statement' if suffix else "the name has no suffix"
        raise InputError(Mistake(name, problem, f"use one of {known}"))
    return suffix


def _bytes(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise InputError(Mistake(name, "is a folder", "name one file"))
        if path.stat().st_size > _LARGEST:
            raise InputError(Mistake(name, f"is larger than {_LARGEST // 1_000_000} MB", "supply the statement alone"))
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(Mistake(name, "does not exist", "check the path; paths are relative to the project file")) from None
    except OSError as error:
        raise InputError(Mistake(name, f"cannot be read: {error.strerror}", "check the file's permissions")) from None


def _decoded(data: bytes, name: str, suffix: str) -> tuple[Parsed, tuple[str, ...]]:
    text, warnings = decode(data)
    return _parsed(text, name, suffix), warnings


def _parsed(text: str, name: str, suffix: str) -> Parsed:
    if _binary(text):
        raise InputError(Mistake(name, "holds binary data, not text", f"supply the statement as one of {', '.join(SUFFIXES)}"))
    return SUFFIXES[suffix](text)


def _document(parsed: Parsed, name: str, digest: str, warnings: Sequence[str]) -> Document:
    found, layout, unseen = parsed
    whole, notes = marked(rows(promoted(separated(found)), layout), unseen)
    composed = composition(adopted(mended(whole)))
    canonical, clauses = composed.text, tuple(composed.clauses)
    if not any(character.isalpha() for character in canonical):
        raise InputError(Mistake(name, "holds no words", "supply the text; a page that scripts fill must be saved after it has loaded"))
    language = foreign([clause.text for clause in clauses if not clause.furniture])
    if language is not None:
        raise InputError(Mistake(name, f"is in {language}, not in English; no judgement is made", "supply an English text"))
    sha256 = hashlib.sha256(canonical.encode()).hexdigest()
    return Document(name, canonical, sha256, clauses, digest, (*warnings, *notes), tuple(composed.pages))


def _binary(text: str) -> bool:
    """Say whether the text is a program, picture or archive: many control or undecodable characters (a stray NUL is none)."""
    sample = text[:100_000]
    odd = sum((character < " " and character not in "\t\n\r\f\v\x1c\x1d\x1e\x1f") or character == "\ufffd" for character in sample)
    return odd > max(3, _BINARY * len(sample))
