from dataclasses import replace

from checker.model import ClauseKind
from checker.reading.block import Block, Place
from checker.reading.tables import rows


def cell(text: str, row: int, column: int, *, header: bool = False) -> Block:
    return Block(text, place=Place(1, row, column, header))


HEADS = (cell("Data", 0, 0, header=True), cell("Why", 0, 1, header=True))
VALUES = (cell("photos", 1, 0), cell("ads", 1, 1))


def test_a_row_is_one_block_whose_cells_know_their_headers() -> None:
    before = Block("We share:")
    assert rows((before, *HEADS, *VALUES), ()) == [
        before,
        Block("Data | Why", ClauseKind.HEADING, cells=(("", "Data"), ("", "Why"))),
        Block("photos | ads", ClauseKind.ROW, cells=(("Data", "photos"), ("Why", "ads"))),
    ]


def test_a_table_without_headers_has_rows_without_headers() -> None:
    first = (cell("names", 0, 0), cell("mail", 0, 1))
    assert [(block.kind, block.cells) for block in rows((*first, *VALUES), ())] == [
        (ClauseKind.ROW, (("", "names"), ("", "mail"))),
        (ClauseKind.ROW, (("", "photos"), ("", "ads"))),
    ]


def test_a_short_cell_that_reaches_over_rows_stands_in_each_and_a_header_names_each_column_below() -> None:
    heads = (HEADS[0], replace(HEADS[1], place=Place(1, 0, 1, header=True, columns=2)))
    title = Block("photos", place=Place(1, 1, 0, rows=2))
    found = rows((*heads, title, cell("ads", 1, 1), cell("hosts", 1, 2), cell("law", 2, 1), cell("courts", 2, 2)), ())
    assert [block.cells for block in found][1:] == [
        (("Data", "photos"), ("Why", "ads"), ("Why", "hosts")),
        (("Data", "photos"), ("Why", "law"), ("Why", "courts")),
    ]
    long = replace(title, text="photos " * 40)
    assert rows((*HEADS, long, cell("ads", 1, 1), cell("law", 2, 1)), ())[2].cells == (("Why", "law"),)


def test_a_first_row_in_bold_is_a_header() -> None:
    bold = tuple(replace(block, place=Place(1, 0, at), run_in=len(block.text)) for at, block in enumerate(HEADS))
    assert rows((*bold, *VALUES), ())[1].cells == (("Data", "photos"), ("Why", "ads"))


def test_tables_that_lay_out_a_page_fall_apart_into_blocks() -> None:
    loose = [replace(block, place=None) for block in (*HEADS, *VALUES)]
    assert rows((*HEADS, *VALUES), {1}) == loose
    assert rows(HEADS, ()) == loose[:2]  # a single row
    page = cell("We share data. " * 300, 1, 1)
    assert rows((*HEADS, VALUES[0], page), ())[-1] == replace(page, place=None)


def test_items_of_a_cell_are_told_apart_and_sentences_are_not() -> None:
    items = tuple(replace(cell(text, 1, 0), kind=ClauseKind.ITEM) for text in ("photos", "names"))
    sentences = (cell("For ads.", 1, 1), cell("For mail.", 1, 1))
    assert rows((*HEADS, *items, *sentences), ())[1].cells == (("Data", "photos; names"), ("Why", "For ads. For mail."))
