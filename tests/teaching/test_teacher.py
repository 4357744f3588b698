from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `teach` is for training only")
transformers = pytest.importorskip("transformers", reason="the extra `teach` is for training only")

from checker.extraction.training.treebank import Word  # noqa: E402
from checker.teaching.teacher import trained  # noqa: E402

SENTENCE = [
    Word(form=form, space_after=True, tag=tag, pos=pos, morph="", head=head, dep=dep)
    for form, tag, pos, head, dep in (
        ("We", "PRP", "PRON", 2, "nsubj"),
        ("share", "VBP", "VERB", 0, "root"),
        ("photos", "NNS", "NOUN", 2, "obj"),
    )
]


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """Return a tiny encoder with random weights and a vocabulary of our own."""
    (tmp_path / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "we", "share", "photos"]))
    transformers.BertTokenizerFast(vocab=str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    config = transformers.BertConfig(vocab_size=8, hidden_size=32, num_hidden_layers=4, num_attention_heads=2, intermediate_size=32)
    transformers.BertModel(config).save_pretrained(tmp_path)
    return tmp_path


def test_a_teacher_learns_the_sentence_it_is_shown(encoder: Path) -> None:
    teacher, _ = trained(encoder, [SENTENCE] * 2000, epochs=40)
    (tree,) = teacher.parse([["We", "share", "photos"]])
    assert (tree.heads, tree.deps, tree.tags) == ((2, 0, 2), ("nsubj", "root", "obj"), ("PRP", "VBP", "NNS"))
