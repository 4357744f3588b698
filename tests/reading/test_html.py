from checker.model import ClauseKind
from checker.reading.block import BOLD_LINE, Block, Place
from checker.reading.html import blocks


def para(text: str, *, root: int = 0, place: Place | None = None) -> Block:
    return Block(text, strong=True, root=root, place=place)


def item(text: str, marker: str, *, depth: int = 1, first: bool = True) -> Block:
    return Block(text, ClauseKind.ITEM, depth=depth, first=first, marker=marker, strong=True)


def test_tags_say_what_a_block_is() -> None:
    page = "<h2>Sharing</h2><p>We share\n data.</p><blockquote>said</blockquote><dl><dt>Courts<dd>obeyed</dl>"
    assert blocks(page) == (
        [
            Block("Sharing", ClauseKind.HEADING, level=2, strong=True),
            para("We share data."),
            Block("said", ClauseKind.QUOTE, strong=True),
            Block("Courts", ClauseKind.HEADING, level=BOLD_LINE, strong=True),
            para("obeyed"),
        ],
        set(),
        set(),
    )


def test_a_paragraph_in_large_letters_is_no_heading() -> None:
    (block,), _, _ = blocks(f"<h1>{'We never sell data. ' * 7}</h1>")
    assert block.kind is ClauseKind.SENTENCE


def test_items_carry_the_markers_that_a_reader_sees() -> None:
    found, _, _ = blocks("<ol type=a start=3><li>one</li><li value=7>two<ul><li>deep</li></ul><p>more</p></li></ol>")
    assert found == [item("one", "c."), item("two", "g."), item("deep", "•", depth=2), item("more", "", first=False)]


def test_scripts_and_styles_say_nothing_and_pictures_say_their_alternative() -> None:
    found, _, _ = blocks("<p>We <script>sell()</script><style>p{}</style><img alt=never> share</p>")
    assert found == [para("We never share")]


def test_furniture_and_hidden_elements_are_kept_with_their_number() -> None:
    assert blocks("<div hidden><p>folded</p></div><nav>Home</nav><p>Text</p>") == (
        [para("folded", root=1), para("Home", root=2), para("Text")],
        set(),
        {1},
    )


def test_cells_know_their_place_and_tables_that_lay_out_the_page_are_told_apart() -> None:
    page = "<table><tr><th>Data<th>Why</tr><tr><td>Photos<td>Ads</tr></table><table role=none><tr><td>a</table>"
    found, layout, _ = blocks(page)
    assert found == [
        para("Data", place=Place(1, 0, 0, header=True)),
        para("Why", place=Place(1, 0, 1, header=True)),
        para("Photos", place=Place(1, 1, 0)),
        para("Ads", place=Place(1, 1, 1)),
        para("a", place=Place(2, 0, 0)),
    ]
    assert layout == {2}


def test_loose_text_waits_for_judgement_only_where_it_is_asked_for() -> None:
    page = "Sharing<p>We share data.</p>"
    assert blocks(page, loose=True)[0][0] == Block("Sharing", ClauseKind.HEADING, strong=True)
    assert blocks(page)[0][0] == para("Sharing")


def test_a_page_nested_thousands_deep_is_read() -> None:
    found, _, _ = blocks("<div>" * 5_000 + "We share data.")
    assert [block.text for block in found] == ["We share data."]


def test_a_closed_empty_frame_does_not_swallow_the_page() -> None:
    found, _, _ = blocks('<body><iframe src="https://a.example" height="0" /><textarea/><p>We share data.</p></body>')
    assert [block.text for block in found] == ["We share data."]


def test_what_can_be_folded_away_is_read_under_its_summary() -> None:
    found, _, _ = blocks("<details><summary>Do you sell my data?</summary><p>No. We never sell it.</p></details>")
    assert [(block.kind, block.level, block.text) for block in found] == [
        (ClauseKind.HEADING, BOLD_LINE, "Do you sell my data?"),
        (ClauseKind.SENTENCE, 0, "No. We never sell it."),
    ]


def test_cells_beside_one_that_reaches_over_rows_and_columns_keep_their_column() -> None:
    found, _, _ = blocks(
        "<table><tr><th rowspan='2'>Data</th><th colspan='2'>Shared</th></tr><tr><th>with</th><th>for</th></tr>"
        "<tr><td rowspan=2>Photos</td><td>hosts</td><td>storage</td></tr><tr><td>courts</td><td>law</td></tr></table>"
    )
    assert [(block.text, block.place and (block.place.row, block.place.column)) for block in found] == [
        ("Data", (0, 0)),
        ("Shared", (0, 1)),
        ("with", (1, 1)),
        ("for", (1, 2)),
        ("Photos", (2, 0)),
        ("hosts", (2, 1)),
        ("storage", (2, 2)),
        ("courts", (3, 1)),
        ("law", (3, 2)),
    ]


def test_entities_are_letters_and_definitions_stand_under_their_terms() -> None:
    found, _, _ = blocks("<dl><dt>Photos &amp; faces</dt><dd>We don&rsquo;t share them&#46; We sell &lt;nothing&gt;.</dd></dl>")
    assert [(block.kind, block.text) for block in found] == [
        (ClauseKind.HEADING, "Photos & faces"),
        (ClauseKind.SENTENCE, "We don’t share them. We sell <nothing>."),
    ]
