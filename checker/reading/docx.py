"""Word files to HTML, for the one HTML walker; what Word keeps beside the text (changes, pictures) is named in warnings."""

import re
import zlib
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from checker.errors import InputError, Mistake
from checker.reading.word_numbers import numbered

_LARGEST = 30_000_000  # bytes of XML once unpacked; a contract of 500 pages has some ten million
_MOST = 5_000  # files in the archive
_DEEPEST = 200  # open elements
_TAGS = 600_000  # of all parts; a contract of 500 pages has some 300,000, and the parser takes 50 microseconds and a kilobyte for each
_BODY = "word/document.xml"
_TAG = re.compile(rb"<(/?)[A-Za-z_][^<>]*?(/?)>")
_CHANGES = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)[ >]")
_COMPOUND = b"\xd0\xcf\x11\xe0"  # an encrypted .docx, or a .doc of old
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
"""
_DAMAGED = ("is damaged or no Word file", "open it in a word processor and save it again")


def html(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text as HTML and warnings.

    Raises InputError for a file that is encrypted, damaged or that unpacks to too much, and where the extra is not installed.
    """
    if find_spec("mammoth") is None:
        raise InputError(Mistake(name, "Word files need an extra", "pip install 'privacy-practice-checker[docx]'"))
    if data.startswith(_COMPOUND):
        raise InputError(Mistake(name, "is encrypted with a password, or a .doc file of old", "save it as .docx without a password"))
    texts = _checked(data, name)
    mammoth = import_module("mammoth")
    try:
        found = mammoth.convert_to_html(
            BytesIO(numbered(data, texts)),
            style_map=_STYLES,
            include_embedded_style_map=False,  # the file's own could drop paragraphs
            convert_image=_no_picture,
            external_file_access=False,
        )
    except Exception as error:  # whatever a parser raises on a hostile file means that the file is no good
        raise InputError(Mistake(name, *_DAMAGED)) from error
    return found.value, _warnings(texts[_BODY])


def _no_picture(_: object) -> list[object]:
    return []


def _checked(data: bytes, name: str) -> dict[str, bytes]:
    """Return the parts that are text, having measured what the archive unpacks to.

    Entities and deep nesting are no part of Word's own files.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
            large = len(archive.infolist()) > _MOST or sum(part.file_size for part in parts) > _LARGEST
            texts = {} if large else {part.filename: archive.read(part) for part in parts}
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as error:
        raise InputError(Mistake(name, *_DAMAGED)) from error
    if large or sum(text.count(b"<") for text in texts.values()) > _TAGS:
        raise InputError(
            Mistake(name, f"unpacks to more than {_LARGEST // 1_000_000} MB or too many elements", "supply the statement alone")
        )
    if _BODY not in texts or any(b"<!DOCTYPE" in text or b"<!ENTITY" in text or _deep(text) for text in texts.values()):
        raise InputError(Mistake(name, *_DAMAGED))
    return texts


def _deep(text: bytes) -> bool:
    depth = 0
    for found in _TAG.finditer(text):
        depth += 0 if found[2] else -1 if found[1] else 1
        if depth > _DEEPEST:
            return True
    return False


def _warnings(body: bytes) -> tuple[str, ...]:
    changes = len(_CHANGES.findall(body))
    pictures = body.count(b"<w:drawing>") + body.count(b"<w:pict>")
    return (
        *((f"{changes} tracked changes are read as accepted; accept or reject them to be sure which text is meant",) if changes else ()),
        *((f"{pictures} pictures or drawings are not read",) if pictures else ()),
    )
