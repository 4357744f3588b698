"""The page in a real browser: accessible, alone, quiet, usable without JavaScript, and deaf to hostile text."""

import hashlib
import re
import statistics
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")

from playwright.sync_api import Browser, Page  # noqa: E402

from checker.model import Step  # noqa: E402
from checker.rendering.page import render  # noqa: E402
from checker.report import Remedy, Waiver  # noqa: E402
from checker.waivers import load_waivers  # noqa: E402
from tests.rendering.sample_case import sample_report  # noqa: E402

SLACK = 8  # medians on a machine that others use: they catch only what is out of all proportion; the best of three is held strictly
# The milliseconds that each letter takes until the page is laid out again, from the very first one on.
KEY_PRESSES = """asked => [...asked].map((_, at) => {
  const q = document.getElementById("q");
  q.value = asked.slice(0, at + 1);
  const start = performance.now();
  q.dispatchEvent(new Event("input"));
  void document.body.offsetHeight;
  return performance.now() - start;
})"""
SAMPLE = Path(__file__).resolve().parents[2] / "reports" / "samples" / "okcupid-hired.html"
CHROMIUM = Path("/usr/bin/chromium")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium is not installed")
QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
OPEN_ALL = "for (const one of document.querySelectorAll('details')) one.open = true"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield started
        started.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(render(sample_report()), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(address)
    yield opened
    context.close()


@pytest.mark.parametrize("width", [1320, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("opened", [False, True], ids=["as it opens", "all open"])
def test_axe_finds_nothing(browser: Browser, address: str, width: int, scheme: Literal["light", "dark"], opened: object) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    one = context.new_page()
    one.goto(address)
    if opened:
        one.evaluate(OPEN_ALL)
    result = axe.Axe().run(one)
    context.close()
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"]][:3]) for rule in result.response["violations"]] == []


@pytest.mark.parametrize("width", [1320, 760, 390])
def test_nothing_overflows_sideways(browser: Browser, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    one = context.new_page()
    one.goto(address)
    one.evaluate(OPEN_ALL)
    wide = one.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert wide <= width


def test_the_page_asks_for_itself_only_and_the_console_stays_silent(browser: Browser, address: str) -> None:
    context = browser.new_context()
    one = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    one.on("request", lambda request: requests.append(request.url))
    one.on("console", lambda message: messages.append(message.text))
    one.on("pageerror", lambda error: messages.append(str(error)))
    one.goto(address)
    one.evaluate(OPEN_ALL)
    one.wait_for_timeout(200)
    context.close()
    assert [url for url in requests if not url.startswith("data:")] == [address]
    assert messages == []


def test_without_javascript_every_finding_can_be_read_and_no_dead_control_is_shown(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    one = context.new_page()
    one.goto(address)
    assert one.locator("details.finding").count() == 6
    assert one.locator("#q").is_visible() is False
    second = one.locator("details.finding").nth(1)
    second.locator("summary").click()
    shown = second.locator("h4").filter(has_text="What would make it consistent").is_visible()
    context.close()
    assert shown


def test_search_and_filters_narrow_the_findings(page: Page) -> None:
    page.fill("#q", "clarivue train")
    assert page.locator("details.finding:visible").count() == 2
    page.fill("#q", "clarivue profile photos")
    assert page.locator("details.finding:visible").count() == 1
    page.fill("#q", "")
    page.select_option("#verdict-filter", "undetermined")
    assert page.locator("details.finding:visible").count() == 2
    page.select_option("#recipient-filter", "LabNorth")
    assert page.locator("details.finding:visible").count() == 1
    assert page.locator("#shown").inner_text() == "1 shown of 1 that fit"


def test_keys_move_open_and_close(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("j")
    focused = "document.activeElement.closest('details').id"
    assert page.evaluate(focused) == "F-0002"
    page.keyboard.press("Enter")
    assert page.locator("#F-0002").get_attribute("open") is not None
    page.keyboard.press("Escape")
    assert page.locator("#F-0002").get_attribute("open") is None
    page.keyboard.press("k")
    assert page.evaluate(focused) == "F-0001"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_a_deep_link_opens_its_finding(browser: Browser, address: str) -> None:
    context = browser.new_context()
    one = context.new_page()
    one.goto(address + "#F-0004")
    opened = one.locator("#F-0004").get_attribute("open")
    one.locator("#F-0004 summary:focus").wait_for()
    focused = one.evaluate("document.activeElement.closest('details').id")
    context.close()
    assert (opened, focused) == ("", "F-0004")


CLIPBOARD = "answer => { navigator.clipboard.writeText = text => { window.copied = text; return Promise[answer](); }; }"


@pytest.mark.parametrize("answer", ["resolve", "reject"])
def test_a_waiver_is_copied_or_offered_to_copy_and_is_one_once_it_is_filled_in(page: Page, tmp_path: Path, answer: str) -> None:
    page.evaluate(CLIPBOARD, answer)
    page.locator("#F-0001 button.copy").click()
    if answer == "resolve":
        page.locator("#F-0001 button.copy").get_by_text("Copied").wait_for()
        text = page.evaluate("window.copied")
    else:
        text = page.locator("#F-0001 textarea").input_value()
    said = text.replace('who: ""', 'who: "J. Roe"').replace('why: ""', 'why: "PRIV-1"').replace('until: ""', "until: 2099-01-01")
    (tmp_path / "waivers.yaml").write_text("waivers:\n" + said, encoding="utf-8")
    (placed,) = load_waivers(tmp_path / "waivers.yaml")
    assert placed.waiver.id == sample_report().findings[0].fingerprint


def test_the_switch_turns_the_colours_over(page: Page) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(paper)
    page.click("#theme")
    assert page.evaluate(paper) != before


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of a page on which most findings are packed."""
    report = sample_report()
    findings = tuple(
        report.findings[0].model_copy(update={"id": f"F-{number:04}", "title": f"practice number {number}."}) for number in range(1, 1001)
    )
    path = tmp_path_factory.mktemp("many") / "many.html"
    path.write_text(render(report.model_copy(update={"findings": findings})), encoding="utf-8")
    return path.as_uri()


def test_findings_beyond_the_cards_are_paged_and_found(browser: Browser, many: str) -> None:
    context = browser.new_context()
    one = context.new_page()
    one.goto(many)
    counts = [one.locator("details.finding").count()]
    one.locator("#more").wait_for()
    one.click("#more")
    counts.append(one.locator("details.finding").count())
    one.fill("#q", "number 987.")
    found = one.locator("details.finding:visible").all_inner_texts()
    one.goto("about:blank")
    one.goto(many + "#F-0555")
    one.locator("#F-0555").wait_for()
    linked = one.locator("#F-0555").get_attribute("open")
    context.close()
    assert counts == [50, 100]
    assert len(found) == 1
    assert linked == ""


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1320), ("dark", 390)])
def test_packed_findings_are_as_quiet_alone_and_accessible(
    browser: Browser, many: str, scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    one = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    one.on("request", lambda request: requests.append(request.url))
    one.on("console", lambda message: messages.append(message.text))
    one.on("pageerror", lambda error: messages.append(str(error)))
    one.goto(many)
    one.locator("#more").wait_for()
    one.fill("#q", "number 98")
    one.locator("#F-0987").wait_for()
    one.evaluate(OPEN_ALL)
    one.locator("#F-0987 .weigh").wait_for()
    wide = one.evaluate("document.documentElement.scrollWidth")
    result = axe.Axe().run(one)
    context.close()
    assert [url for url in requests if not url.startswith("data:")] == [many]
    assert messages == []
    assert wide <= width
    assert [rule["id"] for rule in result.response["violations"]] == []


def test_without_javascript_a_page_of_many_says_what_it_does_not_show(browser: Browser, many: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    one = context.new_page()
    one.goto(many)
    shown = one.locator("details.finding").count(), one.get_by_text("950 more findings are packed into this page").is_visible()
    context.close()
    assert shown == (50, True)


OUTLINE = """card => {
  const outline = (one) => one.tagName + "." + one.className.baseVal + one.className + (one.getAttribute("href") || "")
    + "(" + [...one.children].map(outline).join(" ") + ")";
  return [outline(card).replace(/undefined|\\[object SVGAnimatedString\\]/g, ""), card.textContent.replace(/\\s+/g, ""),
    card.querySelector("button.copy").dataset.waiver];
}"""


def test_cards_laid_out_by_the_script_are_those_of_the_template(browser: Browser, tmp_path: Path) -> None:
    report = sample_report()
    first, *others = report.findings
    waiver = Waiver(id=first.fingerprint, who="J. Roe", why="agreed: until the contract ends", until=date(2030, 1, 1))
    silent = {"evidence": (), "confidence": None, "purpose": None, "notes": ("One note.",), "missing": ("a fact",), "title": "Long " * 40}
    quoted = {"evidence": first.evidence * 4, "extra_fields": ("sent_by", "<b>"), "events": 1, "remediated": ("e9",)}
    kinds = (first.model_copy(update={"waiver": waiver, "known": True} | quoted), first.model_copy(update=silent), *others)
    many = tuple(
        kinds[number % len(kinds)].model_copy(update={"id": f"F-{number:04}", "fingerprint": f"{number % len(kinds):016x}"})
        for number in range(700)
    )
    path = tmp_path / "many.html"
    path.write_text(render(report.model_copy(update={"findings": many})), encoding="utf-8")
    context = browser.new_context()
    one = context.new_page()
    for number in range(len(kinds)):
        one.goto("about:blank")
        one.goto(path.as_uri() + f"#F-{number + len(kinds) * 80:04}")
        one.locator(f"#F-{number + len(kinds) * 80:04} .weigh").wait_for()
        same = [one.locator(f"#F-{name:04}") for name in (number, number + len(kinds) * 80)]
        template, script = ([str(part).replace(str(each.get_attribute("id")), "F") for part in each.evaluate(OUTLINE)] for each in same)
        for told, expected in zip(script, template, strict=True):
            assert told.replace("(", "\n(").split("\n") == expected.replace("(", "\n(").split("\n")
    one.evaluate("document.getElementById('more').click()")
    one.evaluate(OPEN_ALL)
    one.locator("#F-0060 .weigh").wait_for()
    result = axe.Axe().run(one)
    context.close()
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"]][:3]) for rule in result.response["violations"]] == []


def test_the_words_of_steps_quotes_remedies_and_events_are_found_beyond_the_cards(browser: Browser, tmp_path: Path) -> None:
    report = sample_report()
    one_of_them = report.findings[0].model_copy(
        update={
            "id": "F-0900",
            "steps": (Step(subject="Exception", text="The wombat's paper was asked for."),),
            "remedies": (Remedy(kind="text", text="Change it: say zebra"),),
            "samples": ("ev-77777",),
            "recipient": "Quokka, Inc.",
            "summary": "Quokka, Inc. (abroad) got it.",
            "fingerprint": "fedcba9876543210",
        }
    )
    many = tuple(report.findings[0].model_copy(update={"id": f"F-{number:04}"}) for number in range(1, 900))
    path = tmp_path / "many.html"
    path.write_text(render(report.model_copy(update={"findings": (*many, one_of_them)})), encoding="utf-8")
    context = browser.new_context()
    one = context.new_page()
    one.goto(path.as_uri())
    sync_api.expect(one.locator("#shown")).to_have_text("50 shown of 900")
    found = []
    asked = (
        "wombat's",
        "zebra",
        "ev-777",
        "quokka",
        "quokka, inc. (abroad)",
        "f-0900",
        "fedcba98",
        "exception: wombat",
        "zebras",
        "wombat hay",
    )
    for words in asked:
        one.fill("#q", words)
        found.append(one.locator("details.finding:visible").evaluate_all("all => all.map((each) => each.id)"))
    context.close()
    assert found == [["F-0900"]] * 8 + [[]] * 2


def test_what_was_asked_stands_in_the_address_and_is_asked_again(browser: Browser, page: Page, address: str) -> None:
    page.fill("#q", "labnorth")
    page.select_option("#verdict-filter", "undetermined")
    page.wait_for_url(re.compile("#.*verdict="))
    kept = page.url
    context = browser.new_context()
    one = context.new_page()
    one.goto(kept)
    sync_api.expect(one.locator("#q")).to_have_value("labnorth")
    found = one.locator("details.finding:visible").count(), one.locator("#shown").inner_text()
    context.close()
    assert kept == address + "#?q=labnorth&verdict=undetermined"
    assert found == (1, "1 shown of 1 that fit")


def test_a_hundred_thousand_findings_are_ready_and_filtered_in_time(browser: Browser, tmp_path: Path) -> None:
    report = sample_report()
    names = [f"Company {number}" for number in range(3000)]
    many = tuple(
        report.findings[number % 6].model_copy(
            update={
                "id": f"F-{number:04}",
                "fingerprint": hashlib.sha256(b"%d" % number).hexdigest()[:16],
                "recipient": names[number * 7 % 3000],
                "title": f"Photo shared with {names[number * 7 % 3000]}",
            }
        )
        for number in range(1, 100_001)
    )
    path = tmp_path / "many.html"
    path.write_text(render(report.model_copy(update={"findings": many})), encoding="utf-8")
    assert path.stat().st_size < 5_000_000
    ready: list[float] = []
    taken: dict[str, list[float]] = {}
    for asked in ("company 17", "F-98", "contradict") * 3:
        context = browser.new_context()
        one = context.new_page()
        one.goto(path.as_uri())
        sync_api.expect(one.locator("#shown")).to_have_text("50 shown of 100,000")
        ready.append(one.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
        taken.setdefault(asked, []).append(max(one.evaluate(KEY_PRESSES, asked)))
        nodes = one.evaluate("document.getElementsByTagName('*').length")
        context.close()
    print(f"ready {[round(each) for each in ready]} ms, filter {taken} ms, {nodes:,} nodes, {path.stat().st_size:,} bytes")
    assert nodes < 20_000
    assert min(ready) < 1000  # what the page needs; the machine may be busy with something else meanwhile
    assert [asked for asked, each in taken.items() if min(each) >= 50] == []
    assert statistics.median(ready) < 1000 * SLACK
    assert max(map(statistics.median, taken.values())) < 50 * SLACK


def test_hostile_text_runs_nothing_and_long_words_wrap(browser: Browser, tmp_path: Path) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>\u202e\x00" + "x" * 10_000
    report = sample_report()
    findings = tuple(one.model_copy(update={"title": evil, "summary": evil, "recipient": evil, "purpose": evil}) for one in report.findings)
    statements = tuple(one.model_copy(update={"path": evil, "text": evil, "commitments": (), "unread": ()}) for one in report.statements)
    many = tuple(findings[0].model_copy(update={"id": f"F-{number:04}"}) for number in range(1, 502))
    path = tmp_path / "evil.html"
    path.write_text(render(report.model_copy(update={"findings": many, "statements": statements})), encoding="utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 900})
    one = context.new_page()
    heard: list[str] = []
    one.on("dialog", lambda dialog: heard.append(dialog.message))
    one.on("console", lambda message: heard.append(message.text))
    one.goto(path.as_uri())
    one.locator("#more").wait_for()
    one.evaluate("document.getElementById('more').click()")
    one.evaluate(OPEN_ALL)
    wide = one.evaluate("document.documentElement.scrollWidth")
    images = one.locator("img").count()
    context.close()
    assert (heard, images) == ([], 0)
    assert wide <= 390


def test_the_page_prints_with_every_finding_open(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.finding[open]").count() == 6
    assert page.locator(".side").is_visible() is False
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details.finding[open]").count() == 1


def test_a_small_case_prints_on_at_most_five_sheets_of_a4(browser: Browser) -> None:
    pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed")
    context = browser.new_context()
    one = context.new_page()
    one.goto(SAMPLE.as_uri())
    sheets = pdfium.PdfDocument(one.pdf(prefer_css_page_size=True, print_background=True))
    context.close()
    assert 1 < len(sheets) <= 5
    assert [round(side) for side in sheets[0].get_size()] == [595, 842]  # points
    text = " ".join(sheet.get_textpage().get_text_range() for sheet in sheets)
    assert "What would make it consistent" in text  # the findings are open
    assert "Copy waiver" not in text
