"""What the second reader is taught with: many voices, half of them near misses, nothing that is measured on."""

import json
from collections import Counter
from pathlib import Path

from checker.rulebook import rulebook
from checker.teaching.doubt_sources import clauses, key, own, quotes, shapes


def test_there_are_enough_sentences_of_our_own_and_many_commit_to_nothing() -> None:
    texts = {key(example.text): example for example in own()}
    harmless = sum(not (example.denies or example.permits) for example in texts.values())
    assert len(texts) >= 1500
    assert harmless >= 0.3 * len(texts)
    assert not any("{" in example.text for example in texts.values())


def test_no_sentence_is_taught_that_is_measured_on() -> None:
    folder = Path(__file__).resolve().parents[1] / "benchmarks" / "sentences"
    measured = {
        key(json.loads(line)["sentence"]) for path in folder.glob("*.jsonl") for line in path.read_text().splitlines() if line.strip()
    }
    assert measured
    assert not measured & {key(example.text) for example in own()}


def test_shapes_are_labelled_by_what_must_be_read() -> None:
    found = {example.text: (example.denies, example.permits) for example in shapes()}
    assert found["We do not share your health questionnaire with employers."] == (True, False)
    assert found["Do not share your password with advertisers or anyone who phones you."] == (False, False)
    assert len(Counter(found.values())) == 4


def test_of_a_quotation_only_what_can_be_meant_is_taken(tmp_path: Path) -> None:
    points = [
        {
            "case": "This service does not sell your personal data",
            "quote": "<b>Welcome to our shop</b> of hats. We never sell your letters to anybody.",
        },
        {"case": "This service does not sell your personal data", "quote": "We do not sell what you write here."},
        {"case": "Nobody knows this case", "quote": "We never sell your diary to anybody."},
    ]
    path = tmp_path / "points.jsonl"
    path.write_text("".join(json.dumps(point) + "\n" for point in points))
    found = [(e.text, e.denies) for e in quotes(path, frozenset({"we do not sell what you write here"}))]
    assert found == [("We never sell your letters to anybody.", True)]


def test_clauses_are_labelled_by_what_the_rules_read_and_measured_ones_left_out(tmp_path: Path) -> None:
    lines = [
        "We share your photos with our printers.",
        "We never sell your photos to anybody at all.",
        "The shop opens at nine in the morning.",
    ]
    filler = " ".join(["The doors are open to all who come and the lights are on until the evening."] * 6)
    (tmp_path / "a.md").write_text("# Policy\n\n" + "\n\n".join([*lines, filler]) + "\n")
    found = {e.text: (e.denies, e.permits) for e in clauses(tmp_path, rulebook(), frozenset({key(lines[1])}))}
    assert found[lines[0]] == (False, True)
    assert lines[1] not in found
    assert found[lines[2]] == (False, False)
