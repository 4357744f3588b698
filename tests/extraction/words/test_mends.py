"""The words of mends: each list means what its mend needs, and no more."""

import shutil
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.extraction.words.mends import MendWords, mend_words
from checker.resources import data_folder
from checker.yamlfile import validated


def test_verbs_of_trading_take_two_objects_and_are_no_plain_giving() -> None:
    words = mend_words()
    assert {"give", "sell"} <= words.of_two_objects
    assert "give" in words.giving
    assert "sell" not in words.giving


def test_an_opening_clause_is_not_always_a_condition() -> None:
    words = mend_words()
    assert {"if", "because"} <= words.opening
    assert "if" in words.conditional
    assert "because" not in words.conditional


def test_no_word_stands_twice() -> None:
    words = mend_words()
    assert not words.giving & words.trading
    assert not words.conditional & words.subordinating


def test_a_list_that_nothing_reads_is_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "mends.yaml"
    shutil.copy(data_folder("rules") / "lexicon" / "mends.yaml", path)
    path.write_text(path.read_text(encoding="utf-8") + "colours: [red]\n", encoding="utf-8")
    with pytest.raises(UsageError, match="colours"):
        validated(MendWords, path)
