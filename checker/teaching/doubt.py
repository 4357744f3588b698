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

from checker.extraction.features import BUCKETS, Features, features
from checker.extraction.language import parse
from checker.extraction.second_reader import LABELS
from checker.extraction.unread import reason
from checker.resources import data_folder
from checker.rulebook import Rulebook, rulebook
from checker.teaching.doubt_sources import Example, clauses, key, own, quotes, shapes

EPOCHS, RATE, DECAY, SEED = 12, 0.3, 1e-5, 7
LEAST = {"denies": 0.7, "permits": 0.8}  # chosen on the tune half of the gold sentences and on the cases (decisions/0088)
NOTICE = (
    "The weights in this folder are licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).\n"
    "Trained on sentences written for this project (corpora/doubt, corpora/shapes), on quotes collected by ToS;DR contributors\n"
    "(tosdr.org, CC BY-SA), and on clauses of privacy statements labelled by the checker's own rules.\n"
)
Numbers = NDArray[np.float64]


def counted(examples: Sequence[Example], rules: Rulebook) -> list[tuple[Features, Example]]:
    """Return what is counted in each example; machine-labelled ones that the rules doubt themselves are left out."""
    found = []
    for example, doc in zip(examples, parse(example.text for example in examples), strict=True):
        empty = not (example.denies or example.permits)
        if doc is not None and not (example.machine and empty and reason(doc, rules.ontology) is not None):
            found.append((features(doc), example))
    return found


def fitted(rows: Sequence[tuple[Features, Example]]) -> tuple[Numbers, Numbers]:
    """Return the weights [bucket, label] and biases of two logistic regressions."""
    weights, bias = np.zeros((BUCKETS, len(LABELS))), np.zeros(len(LABELS))
    seen, seen_bias = np.full(weights.shape, 1e-2), np.full(bias.shape, 1e-2)
    order = np.random.default_rng(SEED)
    for _ in range(EPOCHS):
        for number in order.permutation(len(rows)):
            found, example = rows[number]
            scale = 1 / np.sqrt(max(len(found), 1))
            said = 1 / (1 + np.exp(-(weights[found].sum(axis=0) * scale + bias)))
            wrong = (said - np.array([example.denies, example.permits], dtype=float)) * example.weight
            step = wrong * scale + DECAY * weights[found]
            seen[found] += step * step
            weights[found] -= RATE * step / np.sqrt(seen[found])
            seen_bias += wrong * wrong
            bias -= RATE * wrong / np.sqrt(seen_bias)
    return weights, bias


def write(output: Path, weights: Numbers, bias: Numbers, examples: Sequence[Example]) -> None:
    """Write the weights with their papers."""
    output.mkdir(parents=True, exist_ok=True)
    np.save(output / "weights.npy", weights.T.astype(np.float16), allow_pickle=False)
    corpora = data_folder("corpora")
    files = [*sorted((corpora / "doubt").glob("*.yaml")), *sorted((corpora / "shapes").glob("*.yaml"))]
    data = {file.relative_to(corpora).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    did = Counter("+".join(label for label in LABELS if getattr(example, label)) or "neither" for example in examples)
    papers = {
        "bias": {label: round(float(value), 6) for label, value in zip(LABELS, bias, strict=True)},
        "least": LEAST,
        "license": "CC BY-SA 4.0",
        "training": {"examples": dict(sorted(did.items())), "machine_labelled": sum(e.machine for e in examples), "data_sha256": data},
    }
    (output / "meta.json").write_text(json.dumps(papers, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    (output / "NOTICE").write_text(NOTICE, encoding="utf-8")


def main(output: Path, tosdr: Path | None = None, statements: Path | None = None, without: Path | None = None) -> None:
    """Gather the examples, fit, write."""
    lines = without.read_text(encoding="utf-8").splitlines() if without else []
    held = frozenset(key(json.loads(line)["sentence"]) for line in lines if line.strip())
    rules = rulebook()
    examples = [*own(), *shapes()]
    examples += quotes(tosdr, held) if tosdr else ()
    examples += clauses(statements, rules, held) if statements else ()
    rows = counted(examples, rules)
    write(output, *fitted(rows), [example for _, example in rows])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
