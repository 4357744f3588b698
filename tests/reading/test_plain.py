import pytest

from checker.model import ClauseKind
from checker.reading.block import Block
from checker.reading.plain import blocks


def brief(text: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind.value, block.level or block.depth, block.marker, block.text) for block in blocks(text)[0]]


def test_an_underlined_line_is_a_heading_and_wrapped_lines_are_one_paragraph() -> None:
    assert brief("Privacy\n=======\n\nSharing\n-------\n\nWe share your data with our\npartners and courts.\n") == [
        ("heading", 1, "", "Privacy"),
        ("heading", 2, "", "Sharing"),
        ("sentence", 0, "", "We share your data with our partners and courts."),
    ]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        pytest.param("SHARING", 2, id="capitals"),
        pytest.param("2. Sharing", 2, id="numbered"),
        pytest.param("2.1 Sharing", 3, id="numbered-twice"),
        pytest.param("B. Sharing", 3, id="lettered"),
        pytest.param("Sharing", 4, id="bare"),
    ],
)
def test_a_short_line_that_stands_alone_is_a_heading_ranked_by_its_number(line: str, level: int) -> None:
    found = brief(f"We are Heartline, a dating service.\n\n{line}\n\nWe share data.\n")
    assert found[1] == ("heading", level, "", line)


@pytest.mark.parametrize("line", ["We never sell data", "You may object"])
def test_a_line_that_promises_something_is_no_heading(line: str) -> None:
    assert brief(f"Heartline is a service.\n\n{line}\n\nWe share data.\n")[1] == ("sentence", 0, "", line)


def test_items_nest_by_their_indent_and_numbers_count_after_a_colon() -> None:
    assert brief("We share your personal data with:\n\n1. partners\n2. courts\n\nWe keep data.\n\n- photos\n  - faces\n- names\n") == [
        ("sentence", 0, "", "We share your personal data with:"),
        ("item", 1, "1.", "partners"),
        ("item", 1, "2.", "courts"),
        ("sentence", 0, "", "We keep data."),
        ("item", 1, "•", "photos"),
        ("item", 2, "•", "faces"),
        ("item", 1, "•", "names"),
    ]


def test_short_openings_head_their_paragraphs_only_where_the_text_has_the_habit() -> None:
    habit = ["Treatment. Our own staff use charts.", "Payment. Insurers get bills.", "Research. Universities get samples."]
    assert [block.run_in for block in blocks("\n\n".join(habit))[0]] == [10, 8, 9]
    assert [block.run_in for block in blocks("\n\n".join(habit[:2]))[0]] == [0, 0]


def test_text_with_stray_tags_is_read_as_a_page() -> None:
    found, _, _ = blocks("<p>We share data.</p><p>We never sell it.</p>")
    assert found == [Block("We share data.", strong=True), Block("We never sell it.", strong=True)]
    assert brief("If age <b> 13, we delete data.") == [(ClauseKind.SENTENCE.value, 0, "", "If age <b> 13, we delete data.")]


def test_a_number_that_counts_on_from_nothing_is_part_of_its_sentence() -> None:
    assert brief("We keep your data as long as it says in part\n2. of our rules, and we delete it then.\n")[0][0] == "sentence"
    assert len(brief("1. We keep your data for the time that is set in part\n3. of our rules, and we delete it then.\n")) == 1


def test_numbers_count_items_though_their_lines_are_full() -> None:
    assert brief("We share data only with:\n\n1. partners that we trust\n2. courts that order us to\n")[1:] == [
        ("item", 1, "1.", "partners that we trust"),
        ("item", 1, "2.", "courts that order us to"),
    ]
