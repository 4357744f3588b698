from checker.model import Cell, Clause, ClauseKind
from checker.reading.block import Block
from checker.reading.clauses import compose

TITLE = Block("Sharing", ClauseKind.HEADING, level=1)


def item(text: str, *, depth: int = 1, marker: str = "•", first: bool = True) -> Block:
    return Block(text, ClauseKind.ITEM, depth=depth, first=first, marker=marker)


def test_a_paragraph_is_cut_into_sentences_under_its_heading() -> None:
    assert compose((TITLE, Block("We share data. You may object."))) == (
        "Sharing\n\nWe share data. You may object.",
        (
            Clause("Sharing", 0, 7, ClauseKind.HEADING, (), 1, depth=1),
            Clause("We share data.", 9, 23, ClauseKind.SENTENCE, ("Sharing",), 2),
            Clause("You may object.", 24, 39, ClauseKind.SENTENCE, ("Sharing",), 2),
        ),
    )


def test_items_name_the_clause_that_leads_into_them_and_show_their_marker() -> None:
    text, clauses = compose((Block("We share data with:"), item("partners;", marker="(a)"), item("courts.")))
    assert text == "We share data with:\n(a) partners;\ncourts."
    assert [(clause.text, clause.lead_in, clause.marker) for clause in clauses] == [
        ("We share data with:", None, ""),
        ("partners;", 0, "(a)"),
        ("courts.", 0, "•"),
    ]


def test_items_after_a_full_sentence_have_no_lead_in() -> None:
    _, clauses = compose((Block("We value your trust."), item("We never sell data.")))
    assert [clause.lead_in for clause in clauses] == [None, None]


def test_an_inner_list_continues_the_item_above_it_and_the_outer_list_its_own_lead_in() -> None:
    _, clauses = compose((Block("We share:"), item("photos with"), item("partners", depth=2), item("names")))
    assert [clause.lead_in for clause in clauses] == [None, 0, 1, 0]


def test_a_heading_closes_the_sections_of_its_own_level_only() -> None:
    under = (Block("Ads", ClauseKind.HEADING, level=2), Block("We show ads."), Block("Law", ClauseKind.HEADING, level=2), Block("We obey."))
    _, clauses = compose((TITLE, *under))
    assert [clause.section for clause in clauses] == [(), ("Sharing",), ("Sharing", "Ads"), ("Sharing",), ("Sharing", "Law")]


def test_a_heading_of_the_menu_heads_nothing() -> None:
    _, clauses = compose((Block("Menu", ClauseKind.HEADING, level=1, furniture=True), Block("We share data.")))
    assert [(clause.section, clause.furniture) for clause in clauses] == [((), True), ((), False)]


def test_an_emphasised_opening_heads_the_rest_of_its_paragraph() -> None:
    _, clauses = compose((Block("Courts. We obey court orders.", run_in=7, strong=True),))
    assert [(clause.kind, clause.text, clause.section) for clause in clauses] == [
        (ClauseKind.HEADING, "Courts.", ()),
        (ClauseKind.SENTENCE, "We obey court orders.", ("Courts.",)),
    ]


def test_a_row_keeps_the_place_of_each_cell() -> None:
    text, (clause,) = compose((Block("Photos | Ads", ClauseKind.ROW, cells=(("Data", "Photos"), ("Why", "Ads"))),))
    assert clause.cells == (Cell("Data", 0, 6), Cell("Why", 9, 12))
    assert [text[cell.start : cell.end] for cell in clause.cells] == ["Photos", "Ads"]
