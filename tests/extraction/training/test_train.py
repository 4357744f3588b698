"""The pure parts of training: reading treebanks, converting, composing."""

import gzip
import hashlib
import json
from pathlib import Path

import pytest
from spacy.vocab import Vocab

from checker.extraction.training.train import CONFIG, FILES, write_papers
from checker.extraction.training.treebank import Word, assemble, composed, read_treebank, to_document

ROWS = (
    ("1", "We", "we", "PRON", "PRP", "Case=Nom", "4", "nsubj", "_", "_"),
    ("2-3", "don't", "_", "_", "_", "_", "_", "_", "_", "_"),
    ("2", "do", "do", "AUX", "VBP", "_", "4", "aux", "_", "_"),
    ("3", "n't", "not", "PART", "RB", "_", "4", "advmod", "_", "_"),
    ("4", "sell", "sell", "VERB", "VB", "_", "0", "root", "_", "_"),
    ("4.1", "sold", "sell", "VERB", "VBN", "_", "_", "_", "_", "_"),
    ("5", "it", "it", "PRON", "PRP", "_", "4", "obj", "_", "SpaceAfter=No"),
    ("6", ".", ".", "PUNCT", ".", "_", "4", "punct", "_", "_"),
)
WORDS = [
    Word("We", space_after=True, tag="PRP", pos="PRON", morph="Case=Nom", head=4, dep="nsubj"),
    Word("do", space_after=False, tag="VBP", pos="AUX", morph="", head=4, dep="aux"),
    Word("n't", space_after=True, tag="RB", pos="PART", morph="", head=4, dep="advmod"),
    Word("sell", space_after=True, tag="VB", pos="VERB", morph="", head=0, dep="root"),
    Word("it", space_after=False, tag="PRP", pos="PRON", morph="", head=4, dep="obj"),
    Word(".", space_after=True, tag=".", pos="PUNCT", morph="", head=4, dep="punct"),
]


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    """Return a treebank of two sentences."""
    sentence = "# text = We don't sell it.\n" + "".join("\t".join(row) + "\n" for row in ROWS) + "\n"
    path = tmp_path / "small.conllu.gz"
    path.write_bytes(gzip.compress((sentence * 2).encode()))
    return path


def test_a_treebank_is_read_word_by_word_without_empty_nodes(treebank: Path) -> None:
    assert list(read_treebank(treebank)) == [WORDS, WORDS]


def test_heads_become_absolute_and_sentences_keep_their_starts() -> None:
    doc = to_document([WORDS, WORDS], Vocab())
    assert [token.head.i for token in doc] == [3, 3, 3, 3, 3, 3, 9, 9, 9, 9, 9, 9]
    assert [token.i for token in doc if token.is_sent_start] == [0, 6]
    assert [token.dep_ for token in doc[:6]] == ["nsubj", "aux", "advmod", "ROOT", "obj", "punct"]
    assert doc.text == "We don't sell it. We don't sell it. "
    assert str(doc[0].morph) == "Case=Nom"


def test_files_are_assembled_to_documents(treebank: Path) -> None:
    docs = list(assemble([treebank, treebank]).get_docs(Vocab()))
    assert [len(list(doc.sents)) for doc in docs] == [2, 2]


def test_composed_sentences_are_documents_of_one_sentence_each() -> None:
    docs, again = (list(composed(25, 5).get_docs(Vocab())) for _ in range(2))
    assert len(docs) == 25
    assert {len(list(doc.sents)) for doc in docs} == {1}
    assert [(doc.text, [t.head.i for t in doc]) for doc in docs] == [(doc.text, [t.head.i for t in doc]) for doc in again]
    assert not any(" ." in doc.text or " ," in doc.text or "( " in doc.text for doc in docs)


def test_the_papers_name_licence_sources_and_scores(tmp_path: Path) -> None:
    for name in (name for names in FILES.values() for name in names):
        (tmp_path / name).write_bytes(name.encode())
    output = tmp_path / "model"
    output.mkdir()
    (output / "meta.json").write_text(json.dumps({"lang": "en", "version": "1.0.0", "performance": {"dep_las": 0.1}}), encoding="utf-8")
    write_papers(output, tmp_path, {"dep_las": 0.8})
    meta = json.loads((output / "meta.json").read_text(encoding="utf-8"))
    assert (meta["name"], meta["version"], meta["license"]) == ("policy_ud", "1.0.0", "CC BY-SA 4.0")
    assert meta["training"]["scores_ewt_test"] == {"dep_las": 0.8}
    assert meta["training"]["data_sha256"]["pud.conllu.gz"] == hashlib.sha256(b"pud.conllu.gz").hexdigest()
    assert "performance" not in meta
    assert "CC BY-SA 4.0" in (output / "NOTICE").read_text(encoding="utf-8")


def test_the_training_configuration_is_shipped() -> None:
    assert "[training]" in CONFIG.read_text(encoding="utf-8")
