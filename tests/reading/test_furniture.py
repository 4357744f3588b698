from dataclasses import replace

import pytest

from checker.model import ClauseKind
from checker.reading.block import Block
from checker.reading.furniture import hidden, marked, suspected

BODY = Block("We share your photos with advertisers, and we keep them as long as you have an account with us. " * 3)
LINK = Block("Ads", linked="site")


@pytest.mark.parametrize(
    ("tag", "attributes", "in_main", "expected"),
    [
        pytest.param("nav", {}, False, True, id="navigation"),
        pytest.param("header", {}, False, True, id="page-header"),
        pytest.param("header", {}, True, False, id="header-of-the-text"),
        pytest.param("div", {"role": "banner"}, False, True, id="role"),
        pytest.param("div", {"class": "wide site-footer"}, False, True, id="class"),
        pytest.param("div", {"id": "cookie-banner"}, False, True, id="id"),
        pytest.param("div", {"class": "footer"}, True, False, id="class-in-the-main-part"),
        pytest.param("div", {"class": "cookie-policy"}, False, False, id="a-policy-about-cookies"),
        pytest.param("article", {"class": "menu"}, False, False, id="an-article-whatever-its-class"),
        pytest.param("li", {"class": "menu"}, False, False, id="a-list-item"),
        pytest.param("div", {"class": None}, False, False, id="empty-class"),
    ],
)
def test_an_element_is_suspected_by_its_name_role_or_class(
    tag: str, attributes: dict[str, str | None], *, in_main: bool, expected: bool
) -> None:
    assert suspected(tag, attributes, in_main=in_main) is expected


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        pytest.param({"hidden": None}, True, id="attribute"),
        pytest.param({"style": "DISPLAY : none"}, True, id="display"),
        pytest.param({"style": "visibility:hidden"}, True, id="visibility"),
        pytest.param({"style": "display: block"}, False, id="shown"),
        pytest.param({"style": None}, False, id="empty"),
    ],
)
def test_hidden_elements_are_known_by_attribute_and_style(attributes: dict[str, str | None], *, expected: bool) -> None:
    assert hidden(attributes) is expected


def test_a_small_suspected_element_is_furniture_and_a_large_one_is_the_statement() -> None:
    menu, body = Block("Home", root=1), replace(BODY, root=2)
    assert marked((menu, body), ()) == ([replace(menu, furniture=True), body], ())


def test_long_hidden_text_stays_readable_with_a_warning_and_short_hidden_text_does_not() -> None:
    folded = Block("We never sell data. " * 15, root=1)
    shown = replace(BODY, text=BODY.text * 4)
    warning = "60 words stand in hidden elements and are read as part of the text"
    assert marked((shown, folded), {1}) == ([shown, folded], (warning,))
    leftover = Block("We never sell data.", root=1)
    assert marked((shown, leftover), {1}) == ([shown, replace(leftover, furniture=True)], ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Back to top", True, id="back-to-top"),
        pytest.param("© 2014 Heartline. All rights reserved.", True, id="copyright"),
        pytest.param("We never sell data.", False, id="a-promise"),
        pytest.param("Search terms", False, id="more-than-the-phrase"),
    ],
)
def test_set_phrases_are_furniture_wherever_they_stand(text: str, *, expected: bool) -> None:
    (block,), _ = marked((Block(text),), ())
    assert block.furniture is expected


def test_a_run_of_links_is_a_menu_but_links_after_a_heading_may_be_recipients() -> None:
    heading = Block("Recipients", ClauseKind.HEADING, level=1)
    done, _ = marked((LINK, LINK, LINK, heading, LINK, LINK, LINK, BODY), ())
    assert [block.furniture for block in done] == [True, True, True, False, False, False, False, False]


def test_two_links_are_no_menu() -> None:
    done, _ = marked((LINK, LINK, BODY), ())
    assert [block.furniture for block in done] == [False, False, False]


@pytest.mark.parametrize(
    ("attributes", "gone"),
    [
        pytest.param({"hidden": None}, True, id="hidden"),
        pytest.param({"style": "display: none", "class": "error"}, True, id="style"),
        pytest.param({"style": "display: none", "class": "c-accordion__body"}, False, id="accordion"),
        pytest.param({"hidden": None, "id": "faq-answer-3"}, False, id="answer"),
        pytest.param({"hidden": None, "role": "tabpanel"}, False, id="panel"),
        pytest.param({"class": "accordion"}, False, id="in-sight"),
    ],
)
def test_hidden_elements_are_gone_unless_an_accordion_folds_them_away(attributes: dict[str, str | None], *, gone: bool) -> None:
    assert hidden(attributes) is gone
