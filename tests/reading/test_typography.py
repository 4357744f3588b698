import pytest

from checker.reading.typography import collapsed, mend_entities, tidy


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a\u00a0b", "a b", id="hard-space"),
        pytest.param("a\u200bb\ufeff", "ab", id="zero-width"),
        pytest.param("\u202edata sell\u202c", "data sell", id="direction-override"),
        pytest.param("a\x00b\x07", "ab", id="control"),
        pytest.param("donâ€™t cafÃ© Â©", "don’t café ©", id="mojibake"),
        pytest.param("“quoted” ‘word’ – dash", "“quoted” ‘word’ – dash", id="typographic-quotes-stay"),
    ],
)
def test_characters_are_brought_into_one_shape(before: str, after: str) -> None:
    assert tidy(before) == after


def test_entities_cut_by_a_crawler_are_mended() -> None:
    assert mend_entities("Terms &amp.\nConditions, don&rsquo.\nt") == "Terms &amp;\nConditions, don&rsquo;t"


def test_white_space_collapses_to_one_space() -> None:
    assert collapsed("  a\t\n b  c ") == "a b c"
