from dataclasses import FrozenInstanceError, fields

import pytest

from checker.model import ClauseKind
from checker.reading.block import BOLD_LINE, RUN_IN, Block, Place


def test_a_block_of_mere_text_is_a_plain_sentence_of_the_statement() -> None:
    block = Block("We keep them.")
    assert (block.kind, block.level, block.depth, block.marker, block.furniture) == (ClauseKind.SENTENCE, 0, 0, "", False)
    assert (block.place, block.cells) == (None, ())


@pytest.mark.parametrize("name", [field.name for field in fields(Block)])
def test_no_stage_changes_the_block_of_another(name: str) -> None:
    block = Block("We keep them.")
    with pytest.raises(FrozenInstanceError):
        setattr(block, name, getattr(block, name))


def test_blocks_are_compared_by_what_they_say_and_where() -> None:
    assert Block("Photos", place=Place(1, 0, 2)) == Block("Photos", place=Place(1, 0, 2, header=False))
    assert Block("Photos", place=Place(1, 0, 2)) != Block("Photos", place=Place(1, 0, 2, header=True))


def test_headings_that_no_tag_declares_rank_below_all_that_one_does() -> None:
    assert 6 < BOLD_LINE < RUN_IN
