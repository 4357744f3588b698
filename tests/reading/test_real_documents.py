"""What the reader makes of real pages and files that we may not ship; figures are printed with `pytest -s`."""

import json
import re
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main
from checker.errors import InputError
from checker.model import Document
from checker.reading import read

DATA = Path(__file__).resolve().parents[2] / "../shared/data/documents"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the development data are not here")

PAGES = sorted(DATA.glob("ota_html/*.html"))
# The reference was made from the page of another day: the page itself lacks the text.
OTHER_DAY = {"brevo-privacy-policy.html", "chatgpt-privacy-policy.html", "openrouter-privacy-policy.html"}
PRINTED = sorted([*DATA.glob("ota_pdf/*.pdf"), *DATA.glob("multi_format/*/*.pdf")])
STRAIGHT = str.maketrans("‘’", "''") | {ord("“"): '\\"', ord("”"): '\\"'}
GARBLED = "Basecamp_Data_Processing_Addendum_v201805.pdf"


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def paragraphs(document: Document) -> list[str]:
    found: dict[int, str] = {}
    for clause in document.clauses:
        found[clause.paragraph] = found.get(clause.paragraph, "") + clause.text
    return [letters(text) for text in found.values()]


def source(page: Path) -> str:
    """Return the letters of a page by the crudest means, with nothing of the reader's: tags and scripts cut out."""
    raw = page.read_text(encoding="utf-8", errors="replace")
    raw = re.sub(r"(?is)<(script|style|svg)\b.*?</\1>", " ", raw)
    for entity, sign in (("&amp;", "&"), ("&nbsp;", " "), ("&#x27;", "'"), ("&rsquo;", "’")):
        raw = raw.replace(entity, sign)
    return letters(re.sub(r"<[^>]*>|&#?\w+;", " ", raw))


def test_at_least_99_of_100_reference_paragraphs_are_read() -> None:
    same_day = read_of_same_day = held = read_in_full = 0
    for page in PAGES:
        reference = paragraphs(read(page.with_suffix(".reference.md")))
        text, raw = letters(read(page).text), source(page)
        present = [part for part in reference if part in raw or part in text]
        missing = [part for part in present if part not in text]
        if page.name not in OTHER_DAY:
            same_day += len(reference)
            read_of_same_day += len(present) - len(missing)
        held += len(present)
        read_in_full += len(present) - len(missing)
        print(f"{page.name}: {len(reference)} in the reference, {len(present)} of them on the page, {len(missing)} not read")
    print(f"reference of the same day {same_day}, read {read_of_same_day}; of any day, on the page {held}, read {read_in_full}")
    assert read_of_same_day >= 0.99 * same_day
    assert read_in_full >= 0.99 * held


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_have_furniture_and_no_commitment_stands_in_it(page: Path) -> None:
    document = read(page)
    run = CliRunner().invoke(main, ["extract", str(page), "--format", "jsonl"])
    assert run.exit_code == 0
    found = [json.loads(line) for line in run.stdout.splitlines()]
    furniture = [(clause.start, clause.end) for clause in document.clauses if clause.furniture]
    assert furniture
    assert [each["text"] for each in found if any(start < each["end"] and each["start"] < end for start, end in furniture)] == []
    assert all(document.text[each["start"] : each["end"]] == each["text"] for each in found)


def test_one_policy_in_four_formats_gives_the_same_commitments() -> None:
    readings = {}
    for suffix in (".md", ".html", ".docx", ".pdf"):
        run = CliRunner().invoke(main, ["extract", str(DATA / f"multi_format/opengov/privacy-policy{suffix}"), "--format", "jsonl"])
        assert run.exit_code == 0
        straight = run.stdout.translate(STRAIGHT)
        found = [json.loads(line) for line in straight.splitlines()]
        readings[suffix] = [{key: value for key, value in each.items() if key not in {"statement", "start", "end"}} for each in found]
    print({suffix: len(found) for suffix, found in readings.items()})
    assert len(readings[".md"]) > 20
    assert all(found == readings[".md"] for found in readings.values())


@pytest.mark.parametrize("path", [path for path in PRINTED if path.name != GARBLED], ids=lambda path: path.stem)
def test_printed_files_are_tiled_and_keep_their_reference(path: Path) -> None:
    begun = time.perf_counter()
    document = read(path)
    print(f"{path.name}: {len(document.pages)} pages in {time.perf_counter() - begun:.2f} s")
    assert all(document.text[clause.start : clause.end] == clause.text for clause in document.clauses)
    assert all(a.end <= b.start for a, b in zip(document.clauses, document.clauses[1:], strict=False))
    assert list(document.pages) == sorted(document.pages)
    reference = next((each for each in (path.with_suffix(".reference.md"), path.with_suffix(".md")) if each.is_file()), None)
    if reference is not None:
        text = "".join(letters(clause.text) for clause in document.clauses if not clause.furniture)
        kept = [letters(clause.text) in text for clause in read(reference).clauses if not clause.furniture]
        print(f"{path.name}: {sum(kept)} of {len(kept)} clauses of the reference")
        assert sum(kept) >= 0.9 * len(kept)


def test_a_file_whose_fonts_hide_their_letters_is_refused() -> None:
    with pytest.raises(InputError, match="is not readable"):
        read(DATA / "multi_format/basecamp_dpa" / GARBLED)
