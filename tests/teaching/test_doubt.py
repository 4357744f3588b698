"""Training the second reader: repeatable, and it learns what it is shown."""

import json
from pathlib import Path

import numpy as np

from checker.extraction.features import features
from checker.extraction.language import parse
from checker.extraction.second_reader import WEIGHTS, loaded
from checker.rulebook import rulebook
from checker.teaching.doubt import LEAST, counted, fitted, write
from checker.teaching.doubt_sources import Example

EXAMPLES = [
    *(
        Example(f"Your {thing} goes no further than us.", denies=True, permits=False, weight=1.0)
        for thing in ("diary", "file", "letter", "map")
    ),
    *(
        Example(f"Your {thing} ends up with sponsors.", denies=False, permits=True, weight=1.0)
        for thing in ("diary", "file", "letter", "map")
    ),
    *(
        Example(f"Your {thing} matters a lot to us.", denies=False, permits=False, weight=1.0)
        for thing in ("diary", "file", "letter", "map")
    ),
]


def test_it_learns_a_turn_of_phrase_and_writes_weights_that_load(tmp_path: Path) -> None:
    rows = counted(EXAMPLES * 8, rulebook())
    write(tmp_path, *fitted(rows), [example for _, example in rows])
    reader = loaded(tmp_path)
    denied, told, neither = (
        reader.chances(doc)
        for doc in parse(["Your poem goes no further than us.", "Your poem ends up with sponsors.", "Your poem matters a lot to us."])
        if doc
    )
    assert denied.denies > 0.5 > max(told.denies, neither.denies)
    assert told.permits > 0.5 > max(denied.permits, neither.permits)
    assert json.loads((tmp_path / "meta.json").read_text())["training"]["examples"] == {"denies": 32, "neither": 32, "permits": 32}


def test_the_same_examples_give_the_same_weights() -> None:
    rows = counted(EXAMPLES, rulebook())
    (one, base), (other, same) = fitted(rows), fitted(rows)
    assert np.array_equal(one, other)
    assert np.array_equal(base, same)


def test_what_the_rules_doubt_themselves_teaches_nothing() -> None:
    doubtful = Example("Nothing about your photos is for advertisers.", denies=False, permits=False, weight=1.0, machine=True)
    plain = Example("The shop opens at nine in the morning.", denies=False, permits=False, weight=1.0, machine=True)
    assert [example for _, example in counted([doubtful, plain], rulebook())] == [plain]


def test_the_shipped_weights_are_what_the_papers_say() -> None:
    papers = json.loads((WEIGHTS / "meta.json").read_text())
    assert papers["least"] == LEAST
    assert papers["training"]["machine_labelled"] > 0
    (doc,) = parse(["We never sell your letters."])
    assert doc is not None
    assert loaded(WEIGHTS).weights[:, features(doc)].any()
    assert (
        sum(path.stat().st_size for folder in (WEIGHTS, WEIGHTS.with_name("model")) for path in folder.rglob("*") if path.is_file()) < 15e6
    )
