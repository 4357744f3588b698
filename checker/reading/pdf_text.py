"""The lines of a PDF with their places, as a program of its own: native code reads a hostile file, so it gets its own memory and time.

It takes the file on standard input and gives JSON; `checker.reading.pdf` runs it. It may import nothing of the checker.
"""

import json
import math
import sys
from collections.abc import Iterator
from ctypes import byref, c_double, c_int, create_string_buffer
from importlib import import_module
from typing import Any

MOST_PAGES = 2_000
MOST_CHARACTERS = 5_000_000
MEMORY = 2_000_000_000  # bytes of address space
_BOLD = ("bold", "black", "heavy", "semibold", "demi")
_NAME_BYTES = 256
_SAMPLES = 8  # characters of a line whose size is looked at


def main() -> None:
    """Read a PDF from standard input, write `{"pages": [[line, ...], ...]}` or `{"problem": WORD}`."""
    _bound()
    json.dump(extracted(sys.stdin.buffer.read()), sys.stdout)


def extracted(data: bytes) -> dict[str, Any]:
    """Return the pages' lines, or a problem: "encrypted", "damaged", "pages" or "characters"."""
    pdfium = import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
        if len(document) > MOST_PAGES:
            return {"problem": "pages", "count": len(document)}
        pages, count = [], 0
        for index in range(len(document)):
            page = document[index]
            text = page.get_textpage()
            count += max(text.count_chars(), 0)
            if count > MOST_CHARACTERS:
                return {"problem": "characters", "count": count}
            pages.append([_line(text.raw, line) for line in _lines(text.raw, text.count_chars())])
            text.close()
            page.close()
    except pdfium.PdfiumError as error:
        return {"problem": "encrypted" if "password" in str(error).lower() else "damaged"}
    return {"pages": pages}


def _bound() -> None:
    if sys.platform != "win32":
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _lines(page: Any, count: int) -> Iterator[list[tuple[int, str]]]:  # noqa: ANN401 - a handle of the native library
    """Yield each line as its characters with their numbers; PDFium ends lines where the baseline changes, but not after a hyphen."""
    raw = import_module("pypdfium2.raw")
    line: list[tuple[int, str]] = []
    for index in range(count):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in {10, 13}:
            if any(not sign.isspace() for _, sign in line):
                yield line
            line = []
        elif raw.FPDFText_IsHyphen(page, index) == 1:  # PDFium runs the two halves of a cut word together
            yield [*line, (index, "\u00ad")]
            line = []
        elif 0 < code < sys.maxunicode and not 0xD800 <= code < 0xE000:
            line.append((index, chr(code)))
    if any(not sign.isspace() for _, sign in line):
        yield line


def _line(page: Any, line: list[tuple[int, str]]) -> list[Any]:  # noqa: ANN401 - a handle of the native library
    """Return the text, left, right, baseline, size in points and how many of the first characters are bold."""
    text = "".join(sign for _, sign in line)
    shift = len(text) - len(text.lstrip())
    text = text.strip()
    line = line[shift : shift + len(text)]
    left, base = _origin(page, line[0][0])
    right = _right(page, line[-1][0])
    return [text, round(left, 1), round(right, 1), round(base, 1), round(_size(page, line), 1), _bold(page, line)]


def _origin(page: Any, index: int) -> tuple[float, float]:  # noqa: ANN401
    raw = import_module("pypdfium2.raw")
    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(page, index, byref(x), byref(y))
    return x.value, y.value


def _right(page: Any, index: int) -> float:  # noqa: ANN401
    raw = import_module("pypdfium2.raw")
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    raw.FPDFText_GetCharBox(page, index, byref(left), byref(right), byref(bottom), byref(top))
    return right.value


def _size(page: Any, line: list[tuple[int, str]]) -> float:  # noqa: ANN401
    """Return the usual size of the line's characters: a number before it may be larger, and spaces that PDFium adds have none."""
    raw = import_module("pypdfium2.raw")
    sizes, matrix = [], raw.FS_MATRIX()
    printed = [index for index, sign in line if not sign.isspace()]
    for index in printed[:: len(printed) // _SAMPLES + 1]:
        scale = math.hypot(matrix.c, matrix.d) if raw.FPDFText_GetMatrix(page, index, byref(matrix)) else 1.0
        sizes.append(float(raw.FPDFText_GetFontSize(page, index)) * (scale or 1.0))
    return sorted(sizes)[len(sizes) // 2]


def _bold(page: Any, line: list[tuple[int, str]]) -> int:  # noqa: ANN401
    """Return how many characters of the line's opening are bold, looking once a word."""
    raw = import_module("pypdfium2.raw")
    name, flags = create_string_buffer(_NAME_BYTES), c_int()
    fresh = True
    for place, (index, sign) in enumerate(line):
        if fresh and not sign.isspace():
            raw.FPDFText_GetFontInfo(page, index, name, _NAME_BYTES, byref(flags))
            style = name.value.decode("latin-1").lower()
            if not any(word in style for word in _BOLD) and raw.FPDFText_GetFontWeight(page, index) < 600:
                return place
        fresh = sign.isspace()
    return len(line)


if __name__ == "__main__":
    main()
