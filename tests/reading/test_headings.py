from dataclasses import replace

import pytest

from checker.model import ClauseKind
from checker.reading.block import BOLD_LINE, Block
from checker.reading.headings import dated, opening, promoted, speaks, states

TEXT = Block("We share data with partners.")


def bold(text: str, run_in: int | None = None) -> Block:
    return Block(text, run_in=len(text) if run_in is None else run_in, strong=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We never sell data", True, id="a-promise"),
        pytest.param("Nobody sees your photos", True, id="nobody"),
        pytest.param("Photos are never sold", True, id="a-denial-later"),
        pytest.param("Partners can't see photos", True, id="a-short-form"),
        pytest.param("How we never sell data", False, id="a-question"),
        pytest.param("Sharing with partners", False, id="a-topic"),
    ],
)
def test_a_line_that_speaks_as_a_sentence_could_hide_a_promise(text: str, *, expected: bool) -> None:
    assert states(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Last updated: May 2014", True, id="updated"),
        pytest.param("1 May 2014", True, id="a-date"),
        pytest.param("privacy@heartline.example", True, id="an-address"),
        pytest.param("Sharing with partners", False, id="a-topic"),
        pytest.param("How we tell you when this policy has been updated", False, id="a-long-line"),
    ],
)
def test_dates_versions_and_addresses_are_no_headings(text: str, *, expected: bool) -> None:
    assert dated(text) is expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(bold("Courts. We obey court orders.", 7), 7, id="closed-by-a-stop"),
        pytest.param(bold("Courts: We obey court orders.", 6), 7, id="colon-after-the-emphasis"),
        pytest.param(bold("Courts – we obey court orders.", 6), 0, id="no-new-sentence"),
        pytest.param(bold("Players – Everybody in a game.", 7), 0, id="a-label-with-its-values"),
        pytest.param(bold("We never sell. Ask us.", 14), 0, id="a-promise"),
        pytest.param(bold("Courts"), 0, id="nothing-after-it"),
        pytest.param(TEXT, 0, id="no-emphasis"),
    ],
)
def test_an_emphasised_opening_is_a_run_in_heading_only_before_a_new_sentence(block: Block, expected: int) -> None:
    assert opening(block) == expected


def test_a_bold_sentence_speaks_and_a_bold_heading_does_not() -> None:
    assert speaks(bold("You can leave. Delete your account.", 14))
    assert not speaks(bold("Courts. We obey court orders.", 7))


@pytest.mark.parametrize(
    ("block", "promotion"),
    [
        pytest.param(bold("Sharing with partners"), True, id="a-topic"),
        pytest.param(bold("We never sell data"), False, id="a-promise"),
        pytest.param(bold("Last updated May 2014"), False, id="a-date"),
        pytest.param(bold("Sharing with partners."), False, id="closed-by-a-stop"),
        pytest.param(bold("Sharing with partners", 7), False, id="partly-bold"),
        pytest.param(replace(bold("Sharing"), linked="page"), False, id="a-link"),
    ],
)
def test_a_bold_line_heads_what_follows_unless_it_states_something(block: Block, *, promotion: bool) -> None:
    heading = replace(block, kind=ClauseKind.HEADING, level=BOLD_LINE, run_in=0)
    assert promoted((block, TEXT)) == [heading if promotion else block, TEXT]
    assert promoted((block,)) == [block]


def test_the_last_part_of_loose_text_heads_the_next_block_unless_it_is_a_sentence() -> None:
    loose = Block("We keep logs. Sharing", ClauseKind.HEADING)
    assert promoted((loose, TEXT)) == [Block("We keep logs."), Block("Sharing", ClauseKind.HEADING, level=2), TEXT]
    sentence = Block("We keep logs.", ClauseKind.HEADING)
    assert promoted((sentence, TEXT)) == [Block("We keep logs."), TEXT]
