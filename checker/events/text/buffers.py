"""Buffers: where bytes are read to, and where the engine can read them as a file, so that they are not written a second time."""

import mmap
import os
import weakref
from dataclasses import dataclass
from pathlib import Path

OF_THE_SYSTEM = "/proc/self/fd"  # where the files without a name of a program can be opened by all of it


@dataclass(frozen=True, slots=True)
class Buffer:
    """Bytes that are the whole of a file, where the system has files in memory."""

    held: bytearray | mmap.mmap
    number: int | None = None  # of the file, among those that the program has open

    @property
    def file(self) -> Path | None:
        return None if self.number is None else Path(OF_THE_SYSTEM, str(self.number))

    def cut(self, end: int) -> None:
        """Let the file end there; what stood behind is lost, and must not be looked at before `mend`."""
        if self.number is not None:
            os.ftruncate(self.number, end)

    def mend(self) -> None:
        """Make a file that was cut whole again."""
        self.cut(len(self.held))


def buffer(size: int) -> Buffer:
    """Return room for some bytes; its file goes when nobody looks at it any more."""
    if not hasattr(os, "memfd_create"):
        return Buffer(bytearray(size))
    number = os.memfd_create("checker")
    os.ftruncate(number, size)
    held = mmap.mmap(number, size)
    weakref.finalize(held, os.close, number)
    return Buffer(held, number) if Path(OF_THE_SYSTEM, str(number)).exists() else Buffer(held)
