"""Statements read in several processes: the same results in the same order as in one, and a process that dies takes little with it."""

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from pathlib import Path

from checker.errors import InputError, Mistake
from checker.extraction import Extraction, extract_documents
from checker.extractions import Asked, Extract
from checker.model import Document, Organisation
from checker.rulebook import Rulebook

WORTH = 100_000  # characters; less is read sooner than further processes have loaded the pipeline
GROUP = 20_000  # characters that a process is given at once, if statements are shorter
AHEAD = 2  # groups for each process that are in hand at once: a bound on what waits for its turn

Work = Callable[[Asked, Path], list[Extraction]]


def in_processes(jobs: int) -> Extract:
    """Return `extract_documents` in up to ``jobs`` processes; it raises InputError for statements whose process died, after all others."""

    def extract(asked: Asked, rulebook: Rulebook) -> Iterator[Extraction]:
        mistakes = []
        for found in read_in_processes(asked, rulebook, jobs):
            if isinstance(found, Mistake):
                mistakes.append(found)
            else:
                yield found
        if mistakes:
            raise InputError(*mistakes)

    return extract


def read_in_processes(
    asked: Asked, rulebook: Rulebook, jobs: int, *, worth: int = WORTH, work: Work | None = None
) -> Iterator[Extraction | Mistake]:
    """Yield what each document commits to, in order, or what became of the process that read it.

    No process is started for one document, for one job, or for fewer than ``worth`` characters in all.
    """
    if jobs < 2 or len(asked) < 2 or sum(len(document.text) for document, _, _ in asked) < worth:
        yield from extract_documents(asked, rulebook)
        return
    waiting = deque(groups(asked))
    while waiting:
        in_hand = yield from _pooled(waiting, rulebook.folder, min(jobs, len(waiting)), work or read_group)
        for one in (each for group in in_hand for each in group):  # one of them ended the process: each is tried again, alone
            alone: deque[Asked] = deque([[one]])
            if (yield from _pooled(alone, rulebook.folder, 1, work or read_group)):
                problem = "the process that read it was killed or crashed, twice"
                yield Mistake(one[0].name, problem, "perhaps it needs more memory than there is; split the file, or read it alone")


def groups(asked: Asked) -> Iterator[Asked]:
    """Yield the documents in groups of at most GROUP characters, a longer document alone."""
    group: list[tuple[Document, Organisation | None, Organisation | None]] = []
    size = 0
    for each in asked:
        if group and size + len(each[0].text) > GROUP:
            yield group
            group, size = [], 0
        group.append(each)
        size += len(each[0].text)
    if group:
        yield group


def _pooled(waiting: deque[Asked], rules: Path, jobs: int, work: Work) -> Generator[Extraction, None, Sequence[Asked]]:
    """Read waiting groups in processes until all are done or a process dies; return those in hand then."""
    running: deque[tuple[Future[list[Extraction]], Asked]] = deque()
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=prepare, initargs=(os.getpid(),))
    try:
        while waiting or running:
            while waiting and len(running) < AHEAD * jobs:
                running.append((pool.submit(work, waiting[0], rules), waiting[0]))
                waiting.popleft()
            found = running[0][0].result()
            running.popleft()
            yield from found
    except BrokenProcessPool:
        return [group for _, group in running] or [waiting.popleft()]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return []


def read_group(asked: Asked, rules: Path) -> list[Extraction]:
    """Read some documents in this process; the pipeline and the rules are loaded once in each."""
    return list(extract_documents(asked, _rulebook(rules)))


@cache
def _rulebook(folder: Path) -> Rulebook:
    return Rulebook(folder)


def prepare(parent: int) -> None:
    """Make a process ready: an interrupt is the parent's affair, and without the parent it ends; the pipeline loads once, on demand."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
