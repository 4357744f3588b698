import pytest
from selectolax.lexbor import LexborHTMLParser

from checker.reading.tree import steps


def walk(page: str) -> list[str]:
    root = LexborHTMLParser(page).body
    assert root is not None
    return [
        (node.text_content or "" if entering else "") if tag == "-text" else f"<{'' if entering else '/'}{tag}>"
        for node, tag, entering in steps(root)
    ]


def test_each_element_is_entered_and_left_in_the_order_of_the_page() -> None:
    assert [step for step in walk("<p>one<b>two</b></p>three") if step] == [
        "<body>", "<p>", "one", "<b>", "two", "</b>", "</p>", "three", "</body>",
    ]  # fmt: skip


@pytest.mark.parametrize("tag", ["script", "style", "template", "svg", "iframe", "object"])
def test_what_nobody_reads_is_left_out_with_all_inside_it(tag: str) -> None:
    assert walk(f"<{tag}>x</{tag}><p></p><!-- note -->") == ["<body>", "<p>", "</p>", "</body>"]


def test_a_walk_stays_inside_its_root() -> None:
    first = LexborHTMLParser("<p id=a><i></i></p><p>after</p>").css_first("#a")
    assert first is not None
    assert [(tag, entering) for _, tag, entering in steps(first)] == [("p", True), ("i", True), ("i", False), ("p", False)]


def test_nesting_thousands_deep_needs_no_recursion() -> None:
    assert walk("<div>" * 3_000).count("<div>") == 3_000
