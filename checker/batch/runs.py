"""A run of a batch: processes that judge project after project; one that dies takes only its own project with it."""

import multiprocessing
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from checker import __version__
from checker.batch.entries import ENTRY, Terms, judged, kept, write_whole
from checker.batch.manifest import Task
from checker.report.batch import BatchEntry, BatchRecord, State, batch_record
from checker.rulebook import rulebook
from checker.workers import prepare

DIED = "the process that judged it was killed or crashed, twice; perhaps it needs more memory than there is"

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of a run."""

    record: BatchRecord
    judged: int  # in this run
    kept: int  # from earlier ones


def run(tasks: Sequence[Task], terms: Terms, *, jobs: int, tell: Tell = lambda _: None) -> Batch:
    """Judge what has not been judged yet; whatever is finished is on the disk before the next begins, so that a kill loses no result."""
    entries = [entry for task in tasks if (entry := kept(task, terms))]
    known = {entry.project for entry in entries}
    left = [task for task in tasks if task.name not in known]
    for number, entry in enumerate(_all(left, terms, jobs), 1):
        entries.append(entry)
        tell(f"{len(known) + number:,} of {len(tasks):,} projects: {entry.project}")
    record = batch_record(entries, tool=f"privacy-practice-checker {__version__}", rules_digest=rulebook().digest, fail_on=terms.fail_on)
    return Batch(record, len(left), len(known))


def _all(tasks: Iterable[Task], terms: Terms, jobs: int) -> Iterator[BatchEntry]:
    """Yield every task's entry as it is finished; tasks whose process died are tried once more, each alone."""
    waiting = list(tasks)[::-1]
    while waiting:
        suspects = yield from _pooled(waiting, terms, min(jobs, len(waiting)))
        for task in suspects:
            alone = [task]
            if (yield from _pooled(alone, terms, 1)):
                entry = BatchEntry(project=task.name, state=State.BROKEN, problems=(DIED,))
                write_whole(terms.into / "projects" / task.slug / ENTRY, entry.model_dump_json() + "\n")
                yield entry


def _pooled(waiting: list[Task], terms: Terms, jobs: int) -> Generator[BatchEntry, None, list[Task]]:
    """Judge waiting tasks (taken from the end of the list) in processes until all are done or one dies; return those in hand then."""
    running: dict[Future[BatchEntry], Task] = {}
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=prepare, initargs=(os.getpid(),))
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                task = waiting.pop()
                running[pool.submit(judged, task, terms)] = task
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in sorted(done, key=lambda each: running[each].name):
                if not isinstance(future.exception(), BrokenProcessPool):
                    running.pop(future)
                    yield future.result()
            if any(future in running for future in done):
                return list(running.values())
    except BrokenProcessPool:  # it broke before the task was taken
        return [*running.values(), task]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return []
