import gzip
import json
from pathlib import Path

import pytest
from spacy.vocab import Vocab

from checker.extraction.training.treebank import composed, machine_parsed

TREE = {
    "words": ["We", "share", "photos"],
    "heads": [2, 0, 2],
    "deps": ["nsubj", "root", "obj"],
    "tags": ["PRP", "VBP", "NNS"],
    "pos": ["PRON", "VERB", "NOUN"],
}


def test_machine_parsed_clauses_become_documents_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "parses.json.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(json.dumps({**TREE, "sure": -0.1}) + "\n" + json.dumps({**TREE, "sure": -0.2}) + "\n")
    docs = list(machine_parsed(path).get_docs(Vocab()))
    assert [[(t.text, t.head.text, t.dep_) for t in doc] for doc in docs] == [
        [("We", "share", "nsubj"), ("share", "share", "ROOT"), ("photos", "share", "obj")]
    ] * 2


def test_a_tree_with_a_missing_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "parses.json.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(json.dumps({**TREE, "heads": [2, 0]}) + "\n")
    with pytest.raises(ValueError, match="shorter"):
        machine_parsed(path)


def test_composed_sentences_are_the_same_for_the_same_seed() -> None:
    first, second = (b"".join(d.to_bytes() for d in composed(5, 3).get_docs(Vocab())) for _ in range(2))
    assert first == second
