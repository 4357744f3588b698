from checker.model import ClauseKind
from checker.reading.block import Block, Place
from checker.reading.markdown import blocks


def texts(text: str) -> list[tuple[ClauseKind, str]]:
    return [(block.kind, block.text) for block in blocks(text)[0]]


def test_markdown_and_the_html_inside_it_are_read_alike() -> None:
    found = texts("# Privacy\n\n- one\n- two\n\n<h2>Ads</h2>\n\nWe *show* <b>ads</b>.\n")
    assert found == [
        (ClauseKind.HEADING, "Privacy"),
        (ClauseKind.ITEM, "one"),
        (ClauseKind.ITEM, "two"),
        (ClauseKind.HEADING, "Ads"),
        (ClauseKind.SENTENCE, "We show ads."),
    ]


def test_front_matter_is_furniture_and_its_marks_are_no_tags() -> None:
    found, _, _ = blocks("---\ntitle: <b>Privacy</b>\n---\nWe share data.\n")
    assert found == [Block("title: <b>Privacy</b>", strong=True, root=1), Block("We share data.", strong=True)]


def test_a_rule_later_in_the_text_starts_no_front_matter() -> None:
    assert texts("We share data.\n\n---\ntitle: Privacy\n---\n")[0] == (ClauseKind.SENTENCE, "We share data.")
    assert all(block.root == 0 for block in blocks("We share data.\n\n---\ntitle: Privacy\n---\n")[0])


def test_a_pipe_table_has_places() -> None:
    found, layout, _ = blocks("| Data | Why |\n|---|---|\n| photos | ads |\n")
    assert [(block.text, block.place) for block in found] == [
        ("Data", Place(1, 0, 0, header=True)),
        ("Why", Place(1, 0, 1, header=True)),
        ("photos", Place(1, 1, 0)),
        ("ads", Place(1, 1, 1)),
    ]
    assert layout == set()


def test_indented_text_is_text_and_not_code() -> None:
    assert texts("We share data.\n\n    We never sell data.\n")[-1] == (ClauseKind.SENTENCE, "We never sell data.")


def test_nesting_that_no_person_writes_loses_no_words() -> None:
    assert texts(">" * 300 + " We never sell data.\n") == [(ClauseKind.QUOTE, "We never sell data.")]
    nested = "".join(f"{'  ' * depth}- item{depth}\n" for depth in range(60))
    whole = " ".join(text for _, text in texts(nested)).split()
    assert {f"item{depth}" for depth in range(60)} <= set(whole)
