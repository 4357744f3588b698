"""What reading costs beside the bare pipeline: ``python -m tests.benchmarks.reading FOLDER [N]``.

FOLDER: policies in Markdown. In N turns (5 unless told) the same clauses are parsed by the bare spaCy pipeline, all its components and
nothing else, and read in full; CPU seconds of both, alternately in one run, and the median of their ratios (issue 3 asks for at most 1.6).
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from checker.extraction import extract_documents
from checker.extraction.parses.language import pipeline
from checker.extraction.texts.joining import joined
from checker.reading import read
from checker.rulebook import rulebook


def cost(work: Callable[[], Iterable[object]]) -> float:
    """Return the CPU seconds that a stream takes to be used up."""
    start = time.process_time()
    for _ in work():
        pass
    return time.process_time() - start


def main(folder: Path, turns: int) -> None:
    """Print the cost of both, a turn a line, and the median ratio."""
    documents = [read(path) for path in sorted(folder.glob("*.md"))]
    texts = [joined(d, i).text for d in documents for i, clause in enumerate(d.clauses) if not clause.furniture]
    book, nlp = rulebook(), pipeline()
    cost(lambda: nlp.pipe(texts[:200]))
    cost(lambda: extract_documents([(documents[0], None, None)], book))
    ratios = []
    for turn in range(turns):
        bare = cost(lambda: nlp.pipe(texts, batch_size=128))
        full = cost(lambda: extract_documents([(d, None, None) for d in documents], book))
        ratios.append(full / bare)
        print(f"turn {turn + 1}: bare {bare:.1f} s, full {full:.1f} s CPU, ratio {ratios[-1]:.2f}")
    print(f"{len(documents)} documents, {len(texts)} clauses: median ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
