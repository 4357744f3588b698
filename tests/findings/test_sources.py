import pytest

from checker.findings.sources import Source, file_lines, located
from tests.rendering.sample_case import sample_report

MARKDOWN = "# Sharing\n\nWe **never** share [your\nphotos](https://a.example/x) with anyone.\n\nWe never share your photos with anyone.\n"
HTML = "<h1>Sharing</h1>\n<p>We <b>never</b> share\nyour&nbsp;photos<br>with anyone.</p>"


@pytest.mark.parametrize(
    ("text", "near", "lines"),
    [
        pytest.param(MARKDOWN, 0.1, (3, 4), id="Markdown, over two lines"),
        pytest.param(MARKDOWN, 0.9, (6, 6), id="the closest of two"),
        pytest.param(HTML, 0.5, (2, 3), id="HTML"),
        pytest.param("We share.", 0.5, None, id="not there"),
        pytest.param("", 0.5, None, id="an empty file"),
    ],
)
def test_a_quote_is_found_on_its_lines(text: str, near: float, lines: tuple[int, int] | None) -> None:
    assert Source(text).lines("We never share your photos with anyone.", near) == lines


def test_a_quote_without_words_is_nowhere() -> None:
    assert Source("...").lines("...", 0) is None


def test_quotes_of_files_that_are_no_text_have_no_lines() -> None:
    findings = sample_report().findings
    assert located(findings, {}, {}) == findings


def test_passages_have_the_lines_of_the_file_and_none_where_it_lacks_them() -> None:
    text = "Sharing\nWe never share your photos with anyone.\nSomething else."
    there, lost, gone = ("a.md", 8, 47), ("a.md", 48, 63), ("b.pdf", 0, 7)
    assert file_lines([there, lost, gone, there], {"a.md": MARKDOWN}, {"a.md": text, "b.pdf": "Sharing"}) == {there: (3, 4)}
