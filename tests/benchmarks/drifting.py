"""What a drift costs beside plain extraction: ``python -m tests.benchmarks.drifting FOLDER [N]``.

FOLDER holds one folder of dated versions for each service. In N turns (3 unless told) every service's versions are read and extracted, and
its drift is made without a cache, in one run, each first in every other turn; CPU seconds of both and the ratio of their sums (issue 5 asks
for at most 2). Then the drift is made twice with an empty cache: the second time nothing may be extracted.
"""

import statistics
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.drift.histories.sources import of_folder
from checker.drift.stories.story import drift_of_captures
from checker.extraction import Extraction, extract_documents
from checker.extractions import Extract, kept_in
from checker.report.drift import DriftReport
from checker.rulebook import rulebook
from tests.benchmarks.reading import cost


def services(folder: Path) -> tuple[Path, ...]:
    """Return the folders of versions in ``folder``."""
    return tuple(sorted(path for path in folder.iterdir() if path.is_dir()))


def extracted(folder: Path) -> Iterator[Extraction]:
    """Read and extract every version of a service, and nothing else."""
    documents = [capture.document for capture in of_folder(folder) if capture.document]
    return extract_documents([(document, None, None) for document in documents], rulebook())


def drifts(folders: Sequence[Path], extract: Extract) -> Iterator[DriftReport]:
    """Make the drift of every service."""
    return (drift_of_captures(of_folder(folder), folder.name, extract=extract) for folder in folders)


def turn(folders: Sequence[Path], *, drift_first: bool) -> tuple[float, float]:
    """Return the CPU seconds of plain extraction and of drift over all services, one service after the other."""
    plain = drifted = 0.0
    for folder in folders:
        drifted += cost(partial(drifts, [folder], extract_documents)) if drift_first else 0.0
        plain += cost(partial(extracted, folder))
        drifted += 0.0 if drift_first else cost(partial(drifts, [folder], extract_documents))
    return plain, drifted


def main(folder: Path, turns: int) -> None:
    """Print the cost of both, a turn a line, the median ratio, and what the cache leaves of it."""
    folders = services(folder)
    texts = sum(len(of_folder(each)) for each in folders)
    cost(partial(extracted, folders[0]))
    ratios = []
    for number in range(turns):
        plain, drifted = turn(folders, drift_first=bool(number % 2))
        ratios.append(drifted / plain)
        print(f"turn {number + 1}: extraction {plain:.1f} s, drift {drifted:.1f} s CPU, ratio {ratios[-1]:.2f}", flush=True)
    print(f"{len(folders)} services, {texts} versions: median ratio {statistics.median(ratios):.2f}")
    with TemporaryDirectory() as kept:
        cold, warm = (cost(partial(drifts, folders, kept_in(Path(kept)))) for _ in range(2))
    print(f"with a cache: {cold:.1f} s the first time, {warm:.1f} s the second")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3)
