"""Training the second reader: repeatable, and it learns what it is shown."""

import json
from pathlib import Path

import numpy as np

from checker.extraction.doubts.features import features
from checker.extraction.doubts.second_reader import HEADS, WEIGHTS, loaded
from checker.extraction.parses.language import parse
from checker.model import Action
from checker.rulebook import rulebook
from checker.teaching.doubt import LEAST, fitted, parsed, spotter, targets, write
from checker.teaching.doubt_sources import Example
from checker.teaching.marks import Mark

SHARES, KEEPS = frozenset({"share"}), frozenset({"retain", "others"})
EXAMPLES = [
    *(
        Example(f"Your {thing} goes no further than us.", True, False, 1.0, does=SHARES, marks=(Mark("data", f"Your {thing}"),))  # noqa: FBT003
        for thing in ("diary", "file", "letter", "map")
    ),
    *(
        Example(f"Your {thing} ends up with sponsors.", denies=False, permits=True, weight=1.0, does=KEEPS)
        for thing in ("diary", "file", "letter", "map")
    ),
    *(
        Example(f"Your {thing} matters a lot to us.", denies=False, permits=False, weight=1.0)
        for thing in ("diary", "file", "letter", "map")
    ),
]


def test_it_learns_a_turn_of_phrase_and_writes_weights_that_load(tmp_path: Path) -> None:
    told = parsed(EXAMPLES * 8, rulebook())
    rows = [(features(doc), example) for doc, example in told]
    write(tmp_path, *fitted(rows), spotter(told, rulebook()), [example for _, example in told])
    reader = loaded(tmp_path)
    denied, ends_up, neither = (
        reader.chances(doc)
        for doc in parse(["Your poem goes no further than us.", "Your poem ends up with sponsors.", "Your poem matters a lot to us."])
        if doc
    )
    assert denied.denies > 0.5 > max(ends_up.denies, neither.denies)
    assert ends_up.permits > 0.5 > max(denied.permits, neither.permits)
    assert json.loads((tmp_path / "meta.json").read_text())["training"]["examples"] == {"denies": 32, "neither": 32, "permits": 32}


def test_what_nobody_said_of_an_example_counts_for_nothing() -> None:
    wanted, counts = targets(Example("Banks keep it.", denies=False, permits=True, weight=2.0, does=KEEPS))
    assert [head for head, value in zip(HEADS, wanted, strict=True) if value] == ["permits", "retain", "others"]
    assert counts.tolist() == [2.0] * len(HEADS)
    _, unsaid = targets(Example("Banks keep it.", denies=False, permits=True, weight=2.0))
    assert unsaid.tolist() == [2.0, 2.0] + [0.0] * (len(HEADS) - 2)


def test_actions_and_phrases_are_learnt_where_they_are_told(tmp_path: Path) -> None:
    told = parsed(EXAMPLES * 8, rulebook())
    rows = [(features(doc), example) for doc, example in told]
    write(tmp_path, *fitted(rows), spotter(told, rulebook()), [example for _, example in told])
    reader = loaded(tmp_path)
    one, other = (doc for doc in parse(["Your poem goes no further than us.", "Your poem ends up with sponsors."]) if doc)
    assert (reader.actions(one), reader.actions(other)) == ((Action.SHARE,), (Action.RETAIN,))
    assert [(spot.slot, spot.phrase.text) for spot in reader.spotter.spots(one, rulebook().ontology)] == [("data", "poem")]


def test_the_same_examples_give_the_same_weights() -> None:
    rows = [(features(doc), example) for doc, example in parsed(EXAMPLES, rulebook())]
    (one, base), (other, same) = fitted(rows), fitted(rows)
    assert np.array_equal(one, other)
    assert np.array_equal(base, same)


def test_what_the_rules_doubt_themselves_teaches_nothing() -> None:
    doubtful = Example("Nothing about your photos is for advertisers.", denies=False, permits=False, weight=1.0, machine=True)
    plain = Example("The shop opens at nine in the morning.", denies=False, permits=False, weight=1.0, machine=True)
    assert [example for _, example in parsed([doubtful, plain], rulebook())] == [plain]


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
