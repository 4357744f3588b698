from checker.rendering.frames import WIDTH, frame, position, wrapped

TEXT = "One line.\nWe share data. We never sell it. We keep logs.\nThe end."


def test_a_span_is_underlined_in_the_line_it_stands_in() -> None:
    start = TEXT.index("We never")
    assert frame(TEXT, start, start + 17, "rules out") == [
        "  |",
        "2 | We share data. We never sell it. We keep logs.",
        "  |                ^^^^^^^^^^^^^^^^^ rules out",
    ]


def test_a_span_over_two_lines_is_underlined_in_both() -> None:
    start, end = TEXT.index("We keep"), TEXT.index(" end.")
    assert frame(TEXT, start, end, "allows") == [
        "  |",
        "2 | We share data. We never sell it. We keep logs.",
        "  |                                  ^^^^^^^^^^^^^",
        "3 | The end.",
        "  | ^^^ allows",
    ]


def test_the_line_of_the_file_stands_at_the_first_row_alone() -> None:
    start, end = TEXT.index("We keep"), TEXT.index(" end.")
    rows = frame(TEXT, start, end, "allows", file_line=112)
    assert [row.partition("|")[0] for row in rows] == ["    ", "112 ", "    ", "    ", "    "]


def test_a_long_span_is_cut_and_keeps_its_label() -> None:
    text = "word " * 400
    lines = frame(text, 0, len(text), "rules out")
    assert max(map(len, lines)) <= WIDTH + 8
    assert lines[-1] == "  … 16 more rows: rules out"


def test_a_word_of_ten_thousand_characters_is_cut_into_rows() -> None:
    text = "x" * 10_000
    assert max(map(len, frame(text, 0, 10_000, "allows"))) <= WIDTH + 20


def test_an_invisible_character_is_shown_and_the_rule_still_fits() -> None:
    text = "We \u202eshare."
    assert frame(text, 3, len(text), "allows")[1:] == ["1 | We ⟦U+202E⟧share.", "  |    ^^^^^^^^^^^^^^ allows"]


def test_a_position_counts_lines_and_columns_from_one() -> None:
    assert (position(TEXT, 0), position(TEXT, TEXT.index("We never"))) == ((1, 1), (2, 16))


def test_a_text_is_wrapped_and_its_further_lines_are_indented() -> None:
    assert wrapped("one two three", "  = ", 12) == ["  = one two", "    three"]


def test_a_text_of_nothing_leaves_the_lead_and_a_line_break_makes_no_line() -> None:
    assert wrapped("", "  = ", 12) == ["  ="]
    assert wrapped("one\ntwo", "", 12) == ["one two"]
