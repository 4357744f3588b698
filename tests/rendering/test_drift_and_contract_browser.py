"""The drift page and the clause-by-clause view of contracts in a real browser: accessible, quiet, and no wider than the window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from checker.audit import audit
from checker.drift.stories.story import drift_of_project
from checker.project import load_project
from checker.rendering.drift_page import as_html
from checker.rendering.page import render
from tests.rendering.drift_case import sample_drift
from tests.rendering.test_page_browser import OPEN_ALL, axe, browser, pytestmark

__all__ = ["browser", "pytestmark"]  # the fixture, and when it can be had
CORPORA = Path(__file__).resolve().parents[2] / "corpora"
PAGES = ("one of everything", "drift of a project", "contract")


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the address of each page: a drift with hostile texts, the drift of a case, and the report on a contract."""
    folder = tmp_path_factory.mktemp("pages")
    texts = (
        as_html(sample_drift()),
        as_html(drift_of_project(load_project(CORPORA / "okcupid-2014"))),
        render(audit(load_project(CORPORA / "vendor-contract")).report),
    )
    for name, text in zip(PAGES, texts, strict=True):
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: (folder / f"{name}.html").as_uri() for name in PAGES}


@pytest.fixture
def narrow(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    ("width", "scheme", "opened"), [(1320, "light", False), (1320, "dark", True), (390, "light", True), (390, "dark", False)]
)
def test_axe_finds_nothing(
    browser: Browser, addresses: dict[str, str], name: str, width: int, scheme: Literal["light", "dark"], opened: object
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    one = context.new_page()
    one.goto(addresses[name])
    if opened:
        one.evaluate(OPEN_ALL)
    result = axe.Axe().run(one)
    context.close()
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"]][:3]) for rule in result.response["violations"]] == []


def test_axe_would_find_something(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(as_html(sample_drift()).replace(' lang="en"', ""), encoding="utf-8")
    context = browser.new_context(bypass_csp=True)
    one = context.new_page()
    one.goto((tmp_path / "page.html").as_uri())
    result = axe.Axe().run(one)
    context.close()
    assert [rule["id"] for rule in result.response["violations"]] == ["html-has-lang"]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [1320, 760, 390])
def test_nothing_overflows_sideways(browser: Browser, addresses: dict[str, str], name: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    one = context.new_page()
    one.goto(addresses[name])
    one.evaluate(OPEN_ALL)
    wide = one.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert wide <= width


@pytest.mark.parametrize("name", PAGES)
def test_a_page_asks_for_itself_only_and_the_console_stays_silent(browser: Browser, addresses: dict[str, str], name: str) -> None:
    context = browser.new_context()
    one = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    one.on("request", lambda request: requests.append(request.url))
    one.on("console", lambda message: messages.append(message.text))
    one.on("pageerror", lambda error: messages.append(str(error)))
    one.goto(addresses[name])
    one.wait_for_timeout(200)
    context.close()
    assert [url for url in requests if not url.startswith("data:")] == [addresses[name]]
    assert messages == []


@pytest.mark.parametrize("name", ["one of everything", "drift of a project"])
def test_by_keyboard_the_first_stop_leads_past_the_menu_to_the_changes(browser: Browser, addresses: dict[str, str], name: str) -> None:
    context = browser.new_context()
    one = context.new_page()
    one.goto(addresses[name])
    one.keyboard.press("Tab")
    one.keyboard.press("Enter")
    context.close()
    assert one.url == addresses[name] + "#changes"


def test_a_clause_and_its_finding_are_one_step_apart_without_javascript(narrow: Page, addresses: dict[str, str]) -> None:
    narrow.goto(addresses["contract"])
    row = narrow.locator("#contracts tr", has=narrow.locator("th", has_text="5.2"))
    name = row.locator("a").first.inner_text()
    row.locator("a").first.click()
    assert narrow.url.endswith(f"#{name}")
    assert "Health information" in narrow.locator(f"#{name} summary").inner_text()


def test_what_a_version_said_stands_beside_what_the_next_one_says(browser: Browser, addresses: dict[str, str]) -> None:
    context = browser.new_context(viewport={"width": 1320, "height": 900})
    one = context.new_page()
    one.goto(addresses["one of everything"])
    cells = one.locator("#changes tr", has=one.locator("del")).first.locator("td, th").all()
    boxes = [box for box in (cell.bounding_box() for cell in cells) if box]
    context.close()
    assert len({box["y"] for box in boxes}) == 1
    assert [box["x"] for box in boxes] == sorted(box["x"] for box in boxes)
