import pytest

from checker.reading.frames import Frame, styled


@pytest.mark.parametrize(
    ("tag", "attributes", "expected"),
    [
        pytest.param("b", {}, Frame(emphasis=2), id="bold"),
        pytest.param("strong", {}, Frame(emphasis=2), id="strong"),
        pytest.param("em", {}, Frame(emphasis=1), id="slight"),
        pytest.param("span", {"style": "color: red; Font-Weight: BOLD"}, Frame(emphasis=2), id="bold-by-style"),
        pytest.param("span", {"style": "font-weight: normal"}, Frame(), id="plain-by-style"),
        pytest.param("span", {"style": None}, Frame(), id="empty-style"),
        pytest.param("a", {"href": "#top"}, Frame(link="page"), id="link-to-this-page"),
        pytest.param("a", {"href": "https://x.example"}, Frame(link="site"), id="link-elsewhere"),
        pytest.param("a", {"href": None}, Frame(), id="anchor-without-target"),
        pytest.param("code", {}, Frame(), id="no-style"),
    ],
)
def test_an_inline_element_gives_its_text_emphasis_or_a_link(tag: str, attributes: dict[str, str | None], expected: Frame) -> None:
    assert styled(Frame(), tag, attributes) == expected


def test_slight_emphasis_inside_bold_stays_bold() -> None:
    assert styled(Frame(emphasis=2, depth=1), "i", {}) == Frame(emphasis=2, depth=1)


def test_an_anchor_inside_a_link_ends_the_link() -> None:
    assert styled(Frame(link="site"), "a", {}) == Frame(link="")
