"""Text files, plain or compressed, as blocks of numbered lines; memory stays bounded whatever a line is like."""

import gzip
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from checker.errors import InputError, Mistake
from checker.events.text.buffers import Buffer, buffer

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from io import BufferedReader

DAMAGED = (EOFError, gzip.BadGzipFile, zlib.error, zstd.ZstdError)  # what a cut-off or broken file raises
COMPRESSIONS = (".gz", ".zst")
MAX_LINE = 1_000_000  # bytes; an event is far shorter, and a line without end must not fill the memory
BLOCK = 32 * 1024 * 1024  # bytes read at once: large enough for set operations, small enough to hold a few
WIDE = 128 * 1024 * 1024  # bytes of lines that the engine reads by itself: the more at once, the less often it plans
FIRST = 4 * 1024 * 1024  # bytes read at once of a file's beginning, where they are WIDE after it
LITTLE = 64 * 1024  # bytes read at once of a small file
PACKED = 20  # times that a packed file may be as long when unpacked, and is read at once
BLANK = " \t\r"
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Lines:
    """Neighbouring lines of a file, without their line ends."""

    first: int  # 1-based number of the first
    texts: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)  # index of a line that is not UTF-8 -> where it breaks


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines as bytes, without the last one's end, and the file that holds them and nothing else, if there is one."""

    data: memoryview
    file: Path | None = None


def filled(texts: list[str]) -> int:
    """Count the lines that are not blank; blank ones are no rows."""
    return sum(1 for text in texts if text.strip(BLANK))


def blocks(path: Path, name: str, size: int = BLOCK) -> Iterator[Lines]:
    """Yield a file's lines in order; raises InputError when it cannot be read to its end (a cut-off .gz, say)."""
    number = 1
    for whole in pieces(path, name, size):
        block = _decoded(number, bytes(whole.data))
        number += len(block.texts)
        yield block


def pieces(path: Path, name: str, size: int = WIDE, seen: Callable[[memoryview], object] | None = None) -> Iterator[Piece]:
    """Yield a file's lines in order as bytes, many at once but for the first; raises InputError as `blocks` does.

    ``seen`` is shown every byte once, unpacked.

    Every piece lies where the one before it lay, so it must be done with before the next is asked for.
    """
    held, begun = 0, False
    try:
        size = min(size, max(LITTLE, path.stat().st_size * (PACKED if packed(path) else 1)))
        room = buffer(size + MAX_LINE + 1)
        view = memoryview(room.held)
        with cast("BufferedReader", opened(path)) as file:
            while got := file.readinto(view[held : held + (size if begun else min(size, FIRST))]):
                end = held + got
                if seen:
                    seen(view[held:end])
                if not begun:
                    _reject_utf16(bytes(view[:2]), name)
                cut = room.held.rfind(b"\n", held, end)
                rest = bytes(view[cut + 1 : min(end, cut + 2 + MAX_LINE)])
                if cut >= 0:
                    yield _piece(room, cut, begun)
                    room.mend()
                    begun = True
                held = len(rest)
                view[:held] = rest
        if held:
            yield _piece(room, held, begun)
    except DAMAGED as error:
        hint = "copy or export the file again; nothing of it was judged"
        raise InputError(Mistake(name, f"the compressed file is damaged or cut off: {error}", hint)) from error
    except OSError as error:
        raise InputError(Mistake(name, f"cannot be read: {error.strerror or error}", "check the file and its permissions")) from error


def _piece(room: Buffer, end: int, begun: bool) -> Piece:  # noqa: FBT001 (one caller)
    """Return the beginning of a buffer, without the mark of UTF-8 before a file's first line."""
    room.cut(end)
    data = memoryview(room.held)[:end]
    return Piece(data, room.file) if begun or data[: len(BOM)] != BOM else Piece(data[len(BOM) :])


def packed(path: Path) -> bool:
    """Tell whether a file is unpacked before it is read."""
    return path.suffix.lower() in COMPRESSIONS


def opened(path: Path) -> BinaryIO:
    """Open a file for reading, unpacked as its suffix says."""
    if path.suffix.lower() == ".gz":
        return cast("BinaryIO", gzip.open(path))
    if path.suffix.lower() == ".zst":
        return cast("BinaryIO", zstd.open(path))
    return path.open("rb")


def _reject_utf16(chunk: bytes | bytearray, name: str) -> None:
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
