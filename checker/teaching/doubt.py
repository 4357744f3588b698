"""Train the second reader: ``python -m checker.teaching.doubt OUTPUT [TOSDR.jsonl [STATEMENTS [WITHOUT.jsonl]]]``.

TOSDR.jsonl: quotes of ToS;DR; STATEMENTS: a folder of statements in Markdown, which the rules label; WITHOUT: a JSONL file whose sentences
are left out, so that scores on them measure reading and not memory. Logistic regression with AdaGrad, a fixed seed, nothing but NumPy:
the same data and the same pipeline give the same weights.
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.errors import UsageError
from checker.extraction.doubts.features import BUCKETS, Features, features
from checker.extraction.doubts.second_reader import HEADS, LABELS, WEIGHTS, second_reader
from checker.extraction.doubts.spotting import BUCKETS as SPOT_BUCKETS
from checker.extraction.doubts.spotting import SLOTS, Sentence, Spotter
from checker.extraction.doubts.unread import reason
from checker.extraction.parses.language import parse
from checker.resources import data_folder
from checker.rulebook import Rulebook, rulebook
from checker.teaching import spots
from checker.teaching.doubt_sources import Example, clauses, key, own, quotes, shapes
from checker.teaching.marks import labels

EPOCHS, RATE, DECAY, SEED = 8, 0.3, 1e-5, 7
LEAST = {"beside": 0.7, "denies": 0.25, "permits": 0.65}  # tuned on excerpts/consumer, chosen on institutions (decisions/0121)
NOTICE = (
    "The weights in this folder are licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).\n"
    "Trained on sentences written for this project (corpora/doubt, corpora/shapes), on quotes collected by ToS;DR contributors\n"
    "(tosdr.org, CC BY-SA), and on clauses of privacy statements labelled by the checker's own rules.\n"
)
Numbers = NDArray[np.float64]
_VECTOR = 96  # numbers that the pipeline has for a token


def parsed(examples: Sequence[Example], rules: Rulebook) -> list[tuple[Sentence, Example]]:
    """Return the examples with their parses; machine-labelled ones that the rules doubt themselves are left out."""
    found = []
    for example, doc in zip(examples, parse(example.text for example in examples), strict=True):
        empty = not (example.denies or example.permits)
        if doc is not None and not (example.machine and empty and reason(doc, rules.ontology) is not None):
            found.append((doc, example))
    return found


def targets(example: Example) -> tuple[Numbers, Numbers]:
    """Return what each head should say of an example, and how much that counts: nothing for what nobody said of it."""
    does = example.does or frozenset()
    wanted = [example.denies, example.permits, *(head in does for head in HEADS[len(LABELS) :])]
    known = [example.does is not None or head in LABELS for head in HEADS]
    return np.array(wanted, dtype=float), np.array(known, dtype=float) * example.weight


def fitted(rows: Sequence[tuple[Features, Example]]) -> tuple[Numbers, Numbers]:
    """Return the weights [bucket, head] and biases of the logistic regressions, one a head."""
    weights, bias = np.zeros((BUCKETS, len(HEADS))), np.zeros(len(HEADS))
    seen, seen_bias = np.full(weights.shape, 1e-2), np.full(bias.shape, 1e-2)
    order = np.random.default_rng(SEED)
    taught = [(found, *targets(example)) for found, example in rows]
    for _ in range(EPOCHS):
        for number in order.permutation(len(taught)):
            found, wanted, counts = taught[number]
            scale = 1 / np.sqrt(max(len(found), 1))
            said = 1 / (1 + np.exp(-(weights[found].sum(axis=0) * scale + bias)))
            wrong = (said - wanted) * counts
            step = wrong * scale + DECAY * weights[found]
            seen[found] += step * step
            weights[found] -= RATE * step / np.sqrt(seen[found])
            seen_bias += wrong * wrong
            bias -= RATE * wrong / np.sqrt(seen_bias)
    return weights, bias


def spotter(told: Sequence[tuple[Sentence, Example]], rules: Rulebook) -> Spotter:
    """Return the span component, taught with the examples in which something is marked."""
    marked = [(doc, labels(doc, example.marks), example.weight) for doc, example in told if example.marks]
    return spots.fitted(list(spots.rows(marked, rules.ontology)))


def write(output: Path, weights: Numbers, bias: Numbers, spans: Spotter, examples: Sequence[Example]) -> None:
    """Write the weights with their papers."""
    output.mkdir(parents=True, exist_ok=True)
    for name, numbers in (("weights", weights.T), ("spots", spans.counted), ("spots_vector", spans.vector)):
        np.save(output / f"{name}.npy", numbers.astype(np.float16), allow_pickle=False)
    corpora = data_folder("corpora")
    files = [*sorted((corpora / "doubt").glob("*.yaml")), *sorted((corpora / "shapes").glob("*.yaml"))]
    data = {file.relative_to(corpora).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    did = Counter("+".join(label for label in LABELS if getattr(example, label)) or "neither" for example in examples)
    papers = {
        "bias": {label: round(float(value), 6) for label, value in zip(HEADS, bias, strict=True)},
        "least": LEAST,
        "license": "CC BY-SA 4.0",
        "training": {
            "data_sha256": data,
            "examples": dict(sorted(did.items())),
            "machine_labelled": sum(e.machine for e in examples),
            "with_marks": sum(bool(e.marks) for e in examples),
        },
    }
    (output / "meta.json").write_text(json.dumps(papers, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    (output / "NOTICE").write_text(NOTICE, encoding="utf-8")


def untaught() -> None:
    """Put weights that know nothing in the place of shipped ones that do not load, so that clauses can be read to learn from."""
    try:
        second_reader()
    except UsageError:
        size = len(SLOTS) + 1
        spans = Spotter(np.zeros((SPOT_BUCKETS, size), np.float32), np.zeros((_VECTOR + 1, size), np.float32))
        write(WEIGHTS, np.zeros((BUCKETS, len(HEADS))), np.zeros(len(HEADS)), spans, ())


def main(output: Path, tosdr: Path | None = None, statements: Path | None = None, without: Path | None = None) -> None:
    """Gather the examples, fit, write."""
    lines = without.read_text(encoding="utf-8").splitlines() if without else []
    held = frozenset(key(json.loads(line)["sentence"]) for line in lines if line.strip())
    rules = rulebook()
    untaught()
    examples = [*own(), *shapes()]
    examples += quotes(tosdr, held) if tosdr else ()
    examples += clauses(statements, rules, held) if statements else ()
    told = parsed(examples, rules)
    rows = [(features(doc), example) for doc, example in told]
    write(output, *fitted(rows), spotter(told, rules), [example for _, example in told])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
