from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `teach` is for training only")
pytest.importorskip("transformers", reason="the extra `teach` is for training only")

from checker.teaching.label import clauses


def test_clauses_are_distinct_and_those_of_the_measured_set_are_left_out(tmp_path: Path) -> None:
    filler = " ".join(["We keep the lights of the shop on until nine in the evening and the doors are open to all who come."] * 4)
    text = f"# Policy\n\nWe share your photos with our printers.\n\nWe never sell your photos to anybody at all.\n\n{filler}\n"
    (tmp_path / "a.md").write_text(text)
    (tmp_path / "b.md").write_text(text)
    found = [" ".join(words) for words in clauses(tmp_path, frozenset({"we never sell your photos to anybody at all"}))]
    assert found.count("We share your photos with our printers .") == 1
    assert not any("never sell" in sentence for sentence in found)
