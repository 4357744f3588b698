"""Text files, plain or compressed, as blocks of numbered lines; memory stays bounded whatever a line is like."""

import gzip
import sys
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from checker.errors import InputError, Mistake

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

DAMAGED = (EOFError, gzip.BadGzipFile, zlib.error, zstd.ZstdError)  # what a cut-off or broken file raises
COMPRESSIONS = (".gz", ".zst")
MAX_LINE = 1_000_000  # bytes; an event is far shorter, and a line without end must not fill the memory
BLOCK = 32 * 1024 * 1024  # bytes read at once: large enough for set operations, small enough to hold a few
WIDE = 64 * 1024 * 1024  # bytes of lines that the engine reads by itself: the more at once, the less often it plans
BLANK = " \t\r"
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Lines:
    """Neighbouring lines of a file, without their line ends."""

    first: int  # 1-based number of the first
    texts: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)  # index of a line that is not UTF-8 -> where it breaks


def filled(texts: list[str]) -> int:
    """Count the lines that are not blank; blank ones are no rows."""
    return sum(1 for text in texts if text.strip(BLANK))


def blocks(path: Path, name: str, size: int = BLOCK) -> Iterator[Lines]:
    """Yield a file's lines in order; raises InputError when it cannot be read to its end (a cut-off .gz, say)."""
    for number, whole in pieces(path, name, size):
        yield _decoded(number, whole)


def pieces(path: Path, name: str, size: int = WIDE) -> Iterator[tuple[int, bytes]]:
    """Yield a file's lines in order as bytes, many at once, the number of the first before them; raises InputError as `blocks` does."""
    number, rest = 1, b""
    try:
        with opened(path) as file:
            while chunk := file.read(size):
                if number == 1 and not rest:
                    _reject_utf16(chunk, name)
                cut = chunk.rfind(b"\n")
                if cut < 0:
                    rest = (rest + chunk)[: MAX_LINE + 1]
                    continue
                whole, rest = b"".join((rest, memoryview(chunk)[:cut])), chunk[cut + 1 :][: MAX_LINE + 1]
                yield number, whole if number > 1 else whole.removeprefix(BOM)
                number += whole.count(b"\n") + 1
        if rest:
            yield number, rest if number > 1 else rest.removeprefix(BOM)
    except DAMAGED as error:
        hint = "copy or export the file again; nothing of it was judged"
        raise InputError(Mistake(name, f"the compressed file is damaged or cut off: {error}", hint)) from error
    except OSError as error:
        raise InputError(Mistake(name, f"cannot be read: {error.strerror or error}", "check the file and its permissions")) from error


def opened(path: Path) -> BinaryIO:
    """Open a file for reading, unpacked as its suffix says."""
    if path.suffix.lower() == ".gz":
        return cast("BinaryIO", gzip.open(path))
    if path.suffix.lower() == ".zst":
        return cast("BinaryIO", zstd.open(path))
    return path.open("rb")


def _reject_utf16(chunk: bytes, name: str) -> None:
    if chunk.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(Mistake(name, "the file is UTF-16", "save it as UTF-8"))


def _decoded(number: int, whole: bytes) -> Lines:
    """Return bytes as lines; text that is not UTF-8 is kept with marks, and named as a fault of its line."""
    try:
        return Lines(number, whole.decode("utf-8").split("\n"))
    except UnicodeDecodeError:
        pass
    texts, faults = [], {}
    for index, line in enumerate(whole.split(b"\n")):
        try:
            texts.append(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            texts.append(line.decode("utf-8", errors="replace"))
            faults[index] = f"byte 0x{line[error.start]:02x} at position {error.start + 1}"
    return Lines(number, texts, faults)
