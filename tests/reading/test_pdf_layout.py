from checker.model import ClauseKind
from checker.reading.block import Block
from checker.reading.pdf_layout import RUNNING, Line, laid_out


def lines(*texts: str, top: float = 700, size: float = 10, bold: bool = False, left: float = 72, right: float = 500) -> list[Line]:
    """Return lines one below the other; a line that ends with "|" is full, every other one is short."""
    return [
        Line(
            text=text.rstrip("|"),
            left=left,
            right=right if text.endswith("|") else left + 60,
            base=top - 12 * number,
            size=size,
            bold=len(text.rstrip("|")) if bold else 0,
        )
        for number, text in enumerate(texts)
    ]


def brief(blocks: list[Block]) -> list[tuple[str, int, str, str]]:
    return [
        ("running" if block.root == RUNNING else block.kind.value, block.level or block.depth, block.marker, block.text) for block in blocks
    ]


def test_lines_join_to_paragraphs_at_gaps_short_ends_and_markers() -> None:
    page = [
        *lines("We share your data with our|", "partners.", "We keep it for a year, and then we|", "delete it."),
        *lines("A gap starts a paragraph, though|", "the line before was full|", top=640),
        *lines("2.1 A number starts one too|", "after a short line.", top=600),
    ]
    assert [block.text for block in laid_out([page])] == [
        "We share your data with our partners.",
        "We keep it for a year, and then we delete it.",
        "A gap starts a paragraph, though the line before was full",
        "A number starts one too after a short line.",
    ]


def test_larger_letters_are_headings_ranked_by_size_and_bold_ones_stay_paragraphs_for_the_next_stage() -> None:
    page = [
        *lines("Policy", top=760, size=20),
        *lines("Sharing", top=730, size=14),
        *lines("With whom", top=712, bold=True),
        *lines("We share your data with partners|", "and with courts."),
    ]
    assert brief(laid_out([page])) == [
        ("heading", 1, "", "Policy"),
        ("heading", 2, "", "Sharing"),
        ("sentence", 0, "", "With whom"),
        ("sentence", 0, "", "We share your data with partners and with courts."),
    ]
    assert [(block.run_in, block.strong) for block in laid_out([page])][2:] == [(9, True), (0, False)]


def test_items_nest_by_their_indent() -> None:
    page = [
        *lines("We share your data with:"),
        *lines("• partners that we have known for|", top=688, left=84),
        *lines("years", top=676, left=90),
        *lines("(a) hosts", top=664, left=108),
        *lines("• courts", top=652, left=84),
    ]
    assert brief(laid_out([page])) == [
        ("sentence", 0, "", "We share your data with:"),
        ("item", 1, "•", "partners that we have known for years"),
        ("item", 2, "(a)", "hosts"),
        ("item", 1, "•", "courts"),
    ]


def test_running_lines_are_furniture_and_do_not_cut_the_paragraph_that_goes_on() -> None:
    def page(number: int, *texts: str) -> list[Line]:
        header, footer = lines("Acme Policy 2024", top=800), lines(f"Page {number} of 3", top=40)
        return [*header, *lines(*texts), *footer]

    found = laid_out(
        [page(1, "We share your data with|"), page(2, "partners that we trust.", "We sell nothing."), page(3, "We delete data.")]
    )
    assert [block.text for block in found if block.root != RUNNING] == [
        "We share your data with partners that we trust.",
        "We sell nothing.",
        "We delete data.",
    ]
    assert sorted(block.text for block in found if block.root == RUNNING) == [
        *["Acme Policy 2024"] * 3,
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]
    assert [(block.text, block.page) for block in found if block.text.startswith("We")] == [
        ("We share your data with partners that we trust.", 1),
        ("We sell nothing.", 2),
        ("We delete data.", 3),
    ]


def test_a_sentence_that_stands_on_one_page_only_is_no_running_line() -> None:
    found = laid_out([lines("We share data.", "We never sell it.", "We ask you|"), lines("first.", "We delete it.")])
    assert [block.text for block in found if block.root != RUNNING] == [
        "We share data.",
        "We never sell it.",
        "We ask you first.",
        "We delete it.",
    ]


def test_a_second_column_goes_on_with_the_first() -> None:
    page = [
        *lines("We share your data with|", "the partners that we|", right=280),
        *lines("trust.", "We sell nothing in this|", "house.", left=300, right=500),
    ]
    assert [block.text for block in laid_out([page])] == [
        "We share your data with the partners that we trust.",
        "We sell nothing in this house.",
    ]


def test_a_raised_sign_and_a_number_in_the_margin_belong_to_their_line() -> None:
    raised = [
        Line("Write to us at the 6", 72, 180, 700, 10),
        Line("th", 181, 190, 703, 6),
        Line("floor of our house.", 192, 300, 700, 10),
    ]
    assert [block.text for block in laid_out([raised])] == ["Write to us at the 6 th floor of our house."]
    margin = [Line("3.1.", 40, 60, 700, 10), Line("We share nothing.", 72, 200, 700, 10)]
    late = [*lines("We share your data with:"), *lines("hosts", "courts", top=688, left=90)]
    signs = [Line("•", 80, 84, 688, 10), Line("•", 80, 84, 676, 10)]
    assert brief(laid_out([[*late, *signs]]))[1:] == [("item", 1, "•", "hosts"), ("item", 1, "•", "courts")]
    assert brief(laid_out([margin])) == [("sentence", 0, "3.1.", "We share nothing.")]


def test_pages_without_lines_give_nothing() -> None:
    assert laid_out([[], []]) == []
    assert ClauseKind.SENTENCE not in {block.kind for block in laid_out([])}
