import contextlib
import hashlib
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import InputError
from checker.model import Clause, ClauseKind, Document
from checker.reading import read, read_text

SHARED = Path(__file__).resolve().parents[2] / "../shared"


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(clause.kind.value, clause.text) for clause in document.clauses if not clause.furniture]


def find(document: Document, text: str) -> Clause:
    return next(clause for clause in document.clauses if clause.text.startswith(text))


def tiles(document: Document) -> None:
    """Check that clauses are slices, in order, and that only markers and white space stand between them."""
    end = 0
    for clause in document.clauses:
        assert clause.text == document.text[clause.start : clause.end]
        assert clause.text
        assert clause.start >= end
        assert document.text[end : clause.start].strip() in {"", clause.marker}
        end = clause.end
    assert not document.text[end:].strip()


# ---------------------------------------------------------------- Markdown


def test_markdown_gives_sentences_under_their_headings() -> None:
    document = read_text("# Policy\n\n## Sharing\n\nWe share *data* with [partners](https://x.example).\nYou may object.\n", "p.md", ".md")
    assert document.clauses == (
        Clause("Policy", 0, 6, ClauseKind.HEADING, (), 1, depth=1),
        Clause("Sharing", 8, 15, ClauseKind.HEADING, ("Policy",), 2, depth=2),
        Clause("We share data with partners.", 17, 45, ClauseKind.SENTENCE, ("Policy", "Sharing"), 3),
        Clause("You may object.", 46, 61, ClauseKind.SENTENCE, ("Policy", "Sharing"), 3),
    )
    assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()


def test_list_items_point_to_their_lead_in_and_nested_items_to_their_parent() -> None:
    document = read_text("We share:\n\n- names. They are safe.\n- device data:\n  - IP address\n\nWe never sell.\n", "p.md", ".md")
    assert [(clause.kind.value, clause.lead_in, clause.depth, clause.marker) for clause in document.clauses] == [
        ("sentence", None, 0, ""),
        ("item", 0, 1, "•"),
        ("item", None, 1, "•"),
        ("item", 0, 1, "•"),
        ("item", 3, 2, "•"),
        ("sentence", None, 0, ""),
    ]
    assert document.clauses[1].paragraph == document.clauses[2].paragraph


def test_an_unfinished_sentence_leads_in_and_a_finished_one_does_not() -> None:
    assert read_text("We may share your data with\n\n- partners\n", "p.md", ".md").clauses[1].lead_in == 0
    assert read_text("We respect you.\n\n- partners\n", "p.md", ".md").clauses[1].lead_in is None


def test_a_bold_opening_becomes_a_heading_until_the_next_one() -> None:
    document = read_text(
        "## Sharing\n\n**Service providers.** We may share data.\n\nThey act for us.\n\n**Law.** We obey.\n", "p.md", ".md"
    )
    assert [(clause.kind.value, clause.text, clause.section) for clause in document.clauses[1:]] == [
        ("heading", "Service providers.", ("Sharing",)),
        ("sentence", "We may share data.", ("Sharing", "Service providers.")),
        ("sentence", "They act for us.", ("Sharing", "Service providers.")),
        ("heading", "Law.", ("Sharing",)),
        ("sentence", "We obey.", ("Sharing", "Law.")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("**We do not sell your data.** We never will.", id="bold-promise"),
        pytest.param("**Nobody.** It stays with us.", id="bold-answer"),
        pytest.param("**Your data will never be sold.** That is firm.", id="bold-denial"),
        pytest.param("**Patient Information** is everything we hold.", id="defined-term"),
        pytest.param("**Partners** – companies that measure ads.", id="label-and-values"),
    ],
)
def test_a_bold_statement_is_never_swallowed_by_a_heading(text: str) -> None:
    assert {clause.kind for clause in read_text(text, "p.md", ".md").clauses} == {ClauseKind.SENTENCE}


def test_markdown_table_rows_carry_their_column_headers() -> None:
    document = read_text("| What | Why |\n|---|---|\n| Crash logs | Fixing bugs |\n", "p.md", ".md")
    header, row = document.clauses
    assert (header.kind, header.text, [cell.header for cell in header.cells]) == (ClauseKind.HEADING, "What | Why", ["", ""])
    assert (row.kind, row.text) == (ClauseKind.ROW, "Crash logs | Fixing bugs")
    assert [(cell.header, document.text[cell.start : cell.end]) for cell in row.cells] == [("What", "Crash logs"), ("Why", "Fixing bugs")]


def test_numbered_paragraphs_keep_their_number_as_a_marker() -> None:
    clause = read_text("4.3 *Commercial Purpose.* Neither party shall sell data.\n", "p.md", ".md").clauses[-1]
    assert (clause.marker, clause.text, clause.section) == ("4.3", "Neither party shall sell data.", ("Commercial Purpose.",))


def test_front_matter_and_tables_of_contents_are_furniture() -> None:
    document = read_text(
        "---\ntitle: Privacy\n---\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\nWe share data with other people here.\n", "p.md", ".md"
    )
    assert kinds(document) == [("sentence", "We share data with other people here.")]
    assert "title: Privacy" in document.text


# ---------------------------------------------------------------- HTML

PAGE = """<html><head><title>x</title><script>evil()</script></head><body><nav><a href="/">Home</a></nav>
<main><h1>Policy</h1><p>We share data<br>with &amp; for partners.</p>
<table role="presentation"><tr><td>Plain text here.</td><td>More.</td></tr></table><div style="display:none">Hidden words.</div>
<noscript>Turn scripts on.</noscript></main><footer>© Acme</footer></body></html>"""


def test_html_furniture_is_marked_and_kept() -> None:
    document = read_text(PAGE, "p.html", ".html")
    assert kinds(document) == [
        ("heading", "Policy"),
        ("sentence", "We share data with & for partners."),
        ("sentence", "Plain text here."),
        ("sentence", "More."),
    ]
    assert [clause.text for clause in document.clauses if clause.furniture] == ["Home", "Hidden words.", "Turn scripts on.", "© Acme"]
    assert "evil" not in document.text


def test_a_page_that_is_all_footer_is_still_read() -> None:
    document = read_text("<footer><p>We share your data with our partners.</p></footer>", "p.html", ".html")
    assert kinds(document) == [("sentence", "We share your data with our partners.")]


def test_ordered_lists_show_the_markers_of_their_style() -> None:
    document = read_text('<p>We share:</p><ol type="a" start="2"><li>names<li>photos</ol>', "p.html", ".html")
    assert [(clause.marker, clause.lead_in) for clause in document.clauses] == [("", None), ("b.", 0), ("c.", 0)]
    assert document.text == "We share:\nb. names\nc. photos"


def test_paragraphs_that_continue_a_colon_are_its_items() -> None:
    page = "<p>We may disclose data: </p><p> In response to a subpoena. </p><p>To defend claims;</p><p>We never sell data.</p>"
    assert [(c.kind.value, c.lead_in) for c in read_text(page, "p.html", ".html").clauses] == [
        ("sentence", None),
        ("item", 0),
        ("item", 0),
        ("sentence", None),
    ]


@pytest.mark.parametrize(
    "page", ["<div>" * 10_000 + "We share data." + "</div>" * 10_000, "<ul><li>" * 3_000 + "We share data."], ids=["div", "list"]
)
def test_deep_nesting_does_not_crash(page: str) -> None:
    assert read_text(page, "p.html", ".html").text.endswith("We share data.")


@pytest.mark.parametrize(
    "text",
    [">" * 5_000 + " We share data.", "- " * 2_000 + "We share data.", "[" * 5_000 + "We share data."],
    ids=["quote", "list", "link"],
)
def test_deep_markdown_does_not_crash(text: str) -> None:
    assert "We share data." in read_text(text, "p.md", ".md").text


def test_the_time_for_a_page_grows_with_its_length_and_not_faster() -> None:
    def seconds(repeats: int) -> float:
        page = (
            "<h2>Sharing</h2>"
            + "<p><b>Partners:</b> We may share your data with other companies. You may object.</p><ul><li>names</ul>" * repeats
        )
        started = time.process_time()
        assert len(read_text(page, "p.html", ".html").clauses) == 4 * repeats + 1
        return time.process_time() - started

    seconds(100)  # what is loaded and compiled once
    short, long = seconds(5_000), seconds(50_000)  # half a megabyte, five
    assert long / short < 40  # 10 where it is linear, 100 where it is quadratic


def test_a_token_of_ten_thousand_characters_is_kept() -> None:
    assert "x" * 10_000 in read_text(f"We share {'x' * 10_000} with you.", "p.txt", ".txt").text


# ---------------------------------------------------------------- plain text


def test_plain_text_headings_lists_and_wrapped_lines_are_recognised() -> None:
    document = read_text(
        "ACME, INC.\n\nI.  WHAT WE GET\n\n  a. Your name and the other things that you\n     type in.\n  b. Your device.\n\n"
        "WHO GETS IT\n\nWe share data with other companies so that\nthey can help us: names and photos.\n",
        "p.txt",
        ".txt",
    )
    assert kinds(document) == [
        ("heading", "ACME, INC."),
        ("heading", "I. WHAT WE GET"),
        ("item", "Your name and the other things that you type in."),
        ("item", "Your device."),
        ("heading", "WHO GETS IT"),
        ("sentence", "We share data with other companies so that they can help us: names and photos."),
    ]
    assert find(document, "Your device.").section == ("ACME, INC.", "I. WHAT WE GET")


def test_underlined_lines_are_headings_and_label_lines_stay_apart() -> None:
    document = read_text("Sharing\n-------\n\nShared with: advertising networks\nKept for: two years\n", "p.txt", ".txt")
    assert kinds(document) == [
        ("heading", "Sharing"),
        ("sentence", "Shared with: advertising networks"),
        ("sentence", "Kept for: two years"),
    ]


def test_a_crawled_page_keeps_loose_headings_and_cut_items() -> None:
    document = read_text(
        "<p>back to top</p> With whom we share your information <p>\n<strong>Other Situations.</strong> We may disclose data: </p>\n"
        "<p> In response to a subpoena.\nto defend\nlegal claims.\nIn such cases, we may object.\n</p>\n"
        "<p>Terms &amp.\nConditions apply.</p>",
        "p.txt",
        ".txt",
    )
    assert [(clause.kind.value, clause.text, clause.lead_in) for clause in document.clauses] == [
        ("sentence", "back to top", None),
        ("heading", "With whom we share your information", None),
        ("heading", "Other Situations.", None),
        ("sentence", "We may disclose data:", None),
        ("item", "In response to a subpoena.", 3),
        ("item", "to defend legal claims.", 3),
        ("item", "In such cases, we may object.", None),
        ("sentence", "Terms & Conditions apply.", None),
    ]
    assert document.clauses[0].furniture
    assert find(document, "to defend").section == ("With whom we share your information", "Other Situations.")


# ---------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        pytest.param("a.md", b"", "holds no words", id="empty"),
        pytest.param("a.md", b" \n* * *\n", "holds no words", id="no-words"),
        pytest.param("a.xyz", b"text", "no known kind of statement (use one of .md", id="suffix"),
        pytest.param("a", b"text", "the name has no suffix", id="no-suffix"),
        pytest.param("a.pdf", b"%PDF", "is damaged or no PDF", id="pdf"),
        pytest.param("a.docx", b"PK", "is damaged or no Word file", id="docx"),
        pytest.param("a.md", bytes(range(32)) * 50, "binary data", id="binary"),
        pytest.param("a.txt", ("Nous ne vendons jamais vos données personnelles à des tiers. " * 8).encode(), "in French", id="language"),
    ],
)
def test_files_that_cannot_be_judged_are_refused_by_name(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError) as caught:
        read(tmp_path / name, name)
    assert str(caught.value).startswith(f"{name}: ")
    assert words in str(caught.value)
    assert caught.value.mistakes[0].hint


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read(tmp_path / "no.md")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        read(tmp_path / "folder.md")


def test_a_file_over_fifty_megabytes_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.md").open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(InputError, match="larger than 50 MB"):
        read(tmp_path / "a.md")


def test_the_document_names_its_file_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfWe share \xff data.")
    document = read(tmp_path / "a.md", "policies/a.md")
    assert (document.name, document.source_sha256) == ("policies/a.md", hashlib.sha256(b"\xef\xbb\xbfWe share \xff data.").hexdigest())
    assert len(document.warnings) == 1


# ---------------------------------------------------------------- properties

WORDS_USED = ["we", "share", "Data", "Partners,", "Inc.", "e.g.", "photos;", "(see", "5.4)", "never?", "“sell”", "a.", "1.", "We"]
WORDS = st.lists(st.sampled_from(WORDS_USED), min_size=1, max_size=4)
TEXTS = WORDS.map(" ".join)
TAGGED = st.tuples(
    st.sampled_from(["p", "li", "h2", "div", "b", "td", "dt", "blockquote", "footer", "span", "ul", "ol", "table", "tr"]), TEXTS
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TAGGED, min_size=1, max_size=10))
def test_html_clauses_tile_the_text_and_no_word_is_lost(parts: list[tuple[str, str]]) -> None:
    document = read_text("<p>Policy</p>" + "".join(f"<{tag}>{text}</{tag}>" for tag, text in parts), "p.html", ".html")
    tiles(document)
    for word in {word for _, text in parts for word in text.split() if word.isalpha()}:
        assert word in document.text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["", "# ", "- ", "1. ", "(a) ", "> ", "    ", "**", "\t- "]), TEXTS), min_size=1, max_size=10),
    st.sampled_from([".md", ".txt"]),
)
def test_text_clauses_tile_the_text_and_no_word_is_lost(lines: list[tuple[str, str]], suffix: str) -> None:
    document = read_text("Policy\n\n" + "\n".join(prefix + text for prefix, text in lines), "p" + suffix, suffix)
    tiles(document)
    for word in {word for _, text in lines for word in text.split() if word.isalpha()}:
        assert word in document.text


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from([".md", ".txt", ".html"]))
def test_no_text_crashes_the_reader(text: str, suffix: str) -> None:
    with contextlib.suppress(InputError):
        tiles(read_text(text, "p", suffix))


# ---------------------------------------------------------------- real texts


@pytest.mark.skipif(not SHARED.is_dir(), reason="the development data are not here")
def test_the_real_policy_keeps_its_closed_list_and_its_legal_exceptions() -> None:
    document = read(SHARED / "data/policies/okcupid/2014-08-26.html.txt")
    tiles(document)
    closed = find(document, "We do not share your personal information with others except")
    assert closed.section == ("With whom we share your information", "Personal information.")
    lead = document.clauses.index(find(document, "We also may disclose your information"))
    assert sum(clause.lead_in == lead for clause in document.clauses) == 9
