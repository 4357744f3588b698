"""Print how far the stated confidence of readings is their share of right ones, and measure the calibration again.

A reading is right when the gold has a commitment of the same actor, action and stance in that sentence (the matching of
../shared/eval/sentences.py). The rows are counted here, never shown. ``make benchmark-confidence`` prints the table of both halves;
``make calibrate-confidence`` fits the lines of rules/confidence.yaml on the half called tune, and prints the table again.
"""

import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from checker.extraction import extract_documents
from checker.extraction.practices.certainty import certainty
from checker.model import Actor
from checker.reading import read_text
from checker.rulebook import rulebook

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "data" / "gold" / "sentences_dev.jsonl"
FILE = ROOT / "rules" / "confidence.yaml"
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)
PRIOR = 10  # readings: what a score says by itself weighs as much as ten that were looked at

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One commitment that was read in a sentence of the gold, and whether it stands there."""

    half: str  # tune or guard
    score: float
    stated: float
    others: bool  # a practice of a third party
    right: bool


def readings(gold: Path = GOLD) -> list[Reading]:
    """Read every sentence of the gold alone, and say of each commitment whether it is right."""
    matching = _matching()
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    documents = [(read_text(f"{row['sentence']}\n", f"{row['sid']}.txt", ".txt"), None, None) for row in rows]
    found = []
    for row, extraction in zip(rows, extract_documents(documents, rulebook()), strict=True):
        predicted = [commitment.model_dump(mode="json") for commitment in extraction.commitments]
        right = [id(got) for _, got in matching.pair(row["commitments"], predicted)]
        found += [
            Reading(row["split"], each["trace"]["score"], each["confidence"], each["actor"] == Actor.THIRD_PARTY, id(each) in right)
            for each in predicted
        ]
    return found


def _matching() -> Any:
    path = SHARED / "eval" / "sentences.py"
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("sentences", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def brier(pairs: Iterable[tuple[float, bool]]) -> float:
    """Return the mean squared distance of stated confidence and outcome (Brier, Monthly Weather Review 1950); 0 is best."""
    squares = [(stated - right) ** 2 for stated, right in pairs]
    return sum(squares) / max(len(squares), 1)


def expected_error(pairs: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error (Naeini et al., AAAI 2015) over BINS; 0 is best."""
    bins = [[pair for pair in pairs if low <= pair[0] < high] for low, high in pairwise(BINS)]
    return sum(abs(sum(stated - right for stated, right in each)) for each in bins) / max(len(pairs), 1)


def table(title: str, pairs: Sequence[tuple[float, bool]]) -> str:
    """Return the reliability table of one half: the mean confidence of each bin beside the share of right readings."""
    lines = [f"{title}: {len(pairs)} readings, ECE {expected_error(pairs):.3f}, Brier score {brier(pairs):.3f}"]
    for low, high in pairwise(BINS):
        inside = [pair for pair in pairs if low <= pair[0] < high]
        if inside:
            stated, right = (sum(pair[at] for pair in inside) / len(inside) for at in (0, 1))
            lines.append(f"  {low:.2f} to {min(high, 1):.2f}   stated {stated:.2f}   observed {right:.2f}   {len(inside):4d} readings")
    return "\n".join(lines)


def fitted(found: Sequence[Reading], prior: Line) -> Line:
    """Return the rising line through the measured shares; a score that was seldom seen stays close to what ``prior`` says of it.

    The line crosses the threshold of what may accuse where the score does: calibration states how sure a reading is, it decides nothing.
    """
    threshold = certainty().calibration.threshold / 100
    known = {score for score, _ in prior[1:-1]} | {reading.score for reading in found} | {round(threshold - 0.01, 2), threshold}
    blocks = []
    for score in sorted(known):
        seen = [reading.right for reading in found if reading.score == score]
        weight = len(seen) + PRIOR
        blocks.append((score, (sum(seen) + PRIOR * at(prior, score)) / weight, weight))
    points = [(score, share) for score, share in rising(blocks) if 0 < score < 1]
    kept = [(score, max(share, threshold) if score >= threshold else min(share, threshold - 0.01)) for score, share in points]
    return ((0.0, 0.0), *((score, round(share, 3)) for score, share in kept), (1.0, round(max(at(prior, 1.0), kept[-1][1]), 3)))


def rising(blocks: Sequence[tuple[float, float, int]]) -> list[tuple[float, float]]:
    """Return (score, share) by isotonic regression of (score, share, weight): neighbours out of order are pooled (Ayer et al., 1955)."""
    pools: list[tuple[list[float], float, int]] = []
    for score, share, weight in blocks:
        pools.append(([score], share, weight))
        while len(pools) > 1 and pools[-2][1] > pools[-1][1]:
            (first, low, few), (last, high, many) = pools[-2:]
            pools[-2:] = [([*first, *last], (low * few + high * many) / (few + many), few + many)]
    return [(score, share) for scores, share, _ in pools for score in scores]


def at(line: Line, score: float) -> float:
    """Return the height of a line at a score."""
    (low, before), (high, after) = next(pair for pair in pairwise(line) if score <= pair[1][0])
    return before + (score - low) / (high - low) * (after - before)


def calibrate(found: Sequence[Reading]) -> None:
    """Write the lines fitted on tune into rules/confidence.yaml."""
    tune = [reading for reading in found if reading.half == "tune"]
    identity = ((0.0, 0.0), (1.0, 1.0))
    own = fitted([reading for reading in tune if not reading.others], identity)
    others = fitted([reading for reading in tune if reading.others], own)
    half = f"{len(tune)} readings of the tune half of the gold sentences"
    source = f"isotonic regression on {half}, {PRIOR} prior readings a score (decisions/0085)"
    text = FILE.read_text(encoding="utf-8")
    for key, value in (("source", source), ("own", shown(own)), ("others", shown(others))):
        text, count = re.subn(rf"(?m)^  {key}: .*$", f"  {key}: {value}", text)
        assert count == 1, key
    FILE.write_text(text, encoding="utf-8", newline="\n")
    certainty.cache_clear()


def shown(line: Line) -> str:
    """Return a line as YAML, in hundredths."""
    return "[" + ", ".join(f"[{round(score * 100)}, {round(share * 100)}]" for score, share in line) + "]"


def main() -> None:
    """Print the tables; with the word ``calibrate``, fit the lines first."""
    found = readings()
    if sys.argv[1:] == ["calibrate"]:
        calibrate(found)
        found = readings()
    for half in ("tune", "guard"):
        chosen = [reading for reading in found if reading.half == half]
        print(table(f"{half}, before calibration", [(reading.score, reading.right) for reading in chosen]))
        print(table(f"{half}, as stated", [(reading.stated, reading.right) for reading in chosen]), end="\n\n")


if __name__ == "__main__":
    main()
