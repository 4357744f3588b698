"""Read a statement: a file becomes one plain text and the clauses that tile it."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.errors import InputError, Mistake
from checker.model import Document
from checker.reading import html, markdown, plain
from checker.reading.block import Block
from checker.reading.clauses import compose
from checker.reading.encoding import decode
from checker.reading.furniture import marked
from checker.reading.headings import promoted
from checker.reading.language import foreign
from checker.reading.lists import adopted, mended
from checker.reading.markers import separated
from checker.reading.tables import rows

__all__ = ["SUFFIXES", "read", "read_text"]

Parser = Callable[[str], tuple[list[Block], set[int], set[int]]]

SUFFIXES: dict[str, Parser] = {
    ".md": markdown.blocks,
    ".markdown": markdown.blocks,
    ".html": html.blocks,
    ".htm": html.blocks,
    ".txt": plain.blocks,
}
_LATER = frozenset({".pdf", ".docx"})
_LARGEST = 50_000_000  # bytes
_BINARY = 0.02  # share of control characters that no text has


def read(path: Path, name: str | None = None) -> Document:
    """Read a file.

    Raises InputError for a file that is missing, empty, too large, binary, of an unknown kind or not English.
    """
    shown = name or str(path)
    suffix = _suffix(path.suffix, shown)
    data = _bytes(path, shown)
    text, warnings = decode(data)
    return _document(text, shown, suffix, hashlib.sha256(data).hexdigest(), warnings)


def read_text(text: str, name: str, suffix: str) -> Document:
    """Read a text as if it stood in a file with this suffix (".md"). Raises InputError as `read` does."""
    return _document(text, name, _suffix(suffix, name), hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), ())


def _suffix(suffix: str, name: str) -> str:
    suffix = suffix.lower()
    known = ", ".join(SUFFIXES)
    if suffix in _LATER:
        raise InputError(Mistake(name, f"{suffix} files are not yet supported in this version", f"save the text as one of {known}"))
    if suffix not in SUFFIXES:
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


def _document(text: str, name: str, suffix: str, digest: str, warnings: Sequence[str]) -> Document:
    if _binary(text):
        raise InputError(Mistake(name, "holds binary data, not text", f"supply the statement as one of {', '.join(SUFFIXES)}"))
    found, layout, unseen = SUFFIXES[suffix](text)
    whole, notes = marked(rows(promoted(separated(found)), layout), unseen)
    canonical, clauses = compose(adopted(mended(whole)))
    if not any(character.isalpha() for character in canonical):
        raise InputError(Mistake(name, "holds no words", "supply the text; a page that scripts fill must be saved after it has loaded"))
    language = foreign([clause.text for clause in clauses if not clause.furniture])
    if language is not None:
        raise InputError(Mistake(name, f"is in {language}, not in English; no judgement is made", "supply an English text"))
    sha256 = hashlib.sha256(canonical.encode()).hexdigest()
    return Document(name, canonical, sha256, clauses, digest, (*warnings, *notes))


def _binary(text: str) -> bool:
    """Say whether the text is a program, picture or archive: many control or undecodable characters (a stray NUL is none)."""
    sample = text[:100_000]
    odd = sum((character < " " and character not in "\t\n\r\f\v\x1c\x1d\x1e\x1f") or character == "\ufffd" for character in sample)
    return odd > max(3, _BINARY * len(sample))
