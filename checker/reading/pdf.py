"""PDF to blocks: a process of its own reads the file's lines, `pdf_layout` makes paragraphs, headings and lists of them."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker.errors import InputError, Mistake
from checker.reading.block import Block
from checker.reading.pdf_layout import Line, laid_out
from checker.reading.typography import tidy

SECONDS = 60
_PROGRAM = Path(__file__).with_name("pdf_text.py")
_LETTERS = 3  # a page with fewer has no text worth the name
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_OCR = "run text recognition (OCR) on it first"
_VOWELS = 0.25  # of the letters A to Z; every language that uses them has more, and letters shifted by a font have fewer
_PROBLEMS = {
    "encrypted": ("is encrypted with a password", "save it without a password"),
    "damaged": ("is damaged or no PDF", "open it in a viewer and save it again"),
    "pages": ("has too many pages ({count})", "supply the statement alone"),
    "characters": ("holds too much text", "supply the statement alone"),
    "time": (f"took longer than {SECONDS} seconds to read", "print it to a new PDF, or save the text as .txt"),
    "crash": ("could not be read within the bounds of memory", "print it to a new PDF, or save the text as .txt"),
}


def blocks(data: bytes, name: str) -> tuple[list[Block], tuple[str, ...]]:
    """Return the blocks and warnings about pages without text.

    Raises InputError for a file that is encrypted, damaged, too large, or all pictures, and where the extra is not installed.
    """
    if find_spec("pypdfium2") is None:
        raise InputError(Mistake(name, "PDF files need an extra", "pip install 'privacy-practice-checker[pdf]'"))
    found = _extracted(data)
    if "problem" in found:
        problem, hint = _PROBLEMS[found["problem"]]
        raise InputError(Mistake(name, problem.format_map(found), hint))
    pages = [[_read(line) for line in page] for page in found["pages"]]
    bare = [number for number, page in enumerate(pages, 1) if sum(sign.isalpha() for line in page for sign in line.text) < _LETTERS]
    if len(bare) == len(pages):
        raise InputError(Mistake(name, "has no text layer; its pages are pictures or empty", _OCR))
    if _garbled("".join(line.text for page in pages for line in page)):
        raise InputError(Mistake(name, "has a text layer that is not readable: its fonts do not say which letters they draw", _OCR))
    return laid_out(pages), _warnings(bare)


def _extracted(data: bytes) -> dict[str, Any]:
    """Run the program; its own bound on memory, a crash of native code or a timeout become a problem with a name."""
    try:
        run = subprocess.run([sys.executable, "-P", str(_PROGRAM)], input=data, capture_output=True, timeout=SECONDS, check=False)
        found: dict[str, Any] = json.loads(run.stdout) if run.returncode == 0 else {"problem": "crash"}
    except subprocess.TimeoutExpired:
        return {"problem": "time"}
    return found


def _read(line: list[Any]) -> Line:
    raw, left, right, base, size, bold = line
    raw = raw[:-1] + raw[-1].replace("\u00ad", "-")  # PDFium marks a hyphen at a line's end; elsewhere a soft hyphen is invisible
    text, opening = (" ".join(tidy(part.translate(_LIGATURES)).split()) for part in (raw, raw[:bold]))
    return Line(text=text, left=left, right=right, base=base, size=size, bold=len(opening))


def _garbled(text: str) -> bool:
    """Say whether letters are mixed up, as where a font maps each to another."""
    letters = [sign for sign in text.lower() if "a" <= sign <= "z"]
    return len(letters) > 200 and sum(sign in "aeiou" for sign in letters) < _VOWELS * len(letters)


def _warnings(bare: list[int]) -> tuple[str, ...]:
    if not bare:
        return ()
    shown = ", ".join(str(number) for number in bare[:10]) + (" ..." if len(bare) > 10 else "")
    return (f"pages without text (pictures or blank), not read: {shown}",)
