import json
import subprocess
import sys
from pathlib import Path

from fpdf import FPDF

from checker.reading import pdf_text
from checker.reading.pdf_text import extracted
from tests.reading.documents import paragraph, pdf


def test_lines_come_with_place_size_and_bold_opening() -> None:
    def draw(file: FPDF) -> None:
        paragraph(file, "Sharing", size=18, style="B")
        paragraph(file, "We share data.")

    found = extracted(pdf(draw))
    [[title, sentence]] = found["pages"]
    assert (title[0], title[4], title[5]) == ("Sharing", 18.0, 7)
    assert (sentence[0], sentence[4], sentence[5]) == ("We share data.", 11.0, 0)
    assert title[1] == sentence[1]
    assert title[2] > title[1]
    assert title[3] > sentence[3]


def test_a_hyphen_ends_a_line_with_a_mark_of_its_own() -> None:
    found = extracted(pdf(lambda file: paragraph(file, "We share informa-\ntion.")))
    assert [line[0] for line in found["pages"][0]] == ["We share informa\u00ad", "tion."]


def test_files_that_cannot_be_read_have_a_problem_with_a_name() -> None:
    whole = pdf(lambda file: paragraph(file, "We share data."))
    assert extracted(b"no pdf") == {"problem": "damaged"}
    assert extracted(whole[: len(whole) // 3]) == {"problem": "damaged"}
    assert extracted(pdf(lambda file: paragraph(file, "We share data."), password="secret")) == {"problem": "encrypted"}


def test_more_pages_than_a_statement_has_are_not_read() -> None:
    pages = b" ".join(b"3 0 R" for _ in range(10_000))
    many = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 10000/Kids["
        + pages
        + b"]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n"
    )
    assert extracted(many) == {"problem": "pages", "count": 10_000}


def test_it_runs_as_a_program_that_needs_nothing_of_the_checker(tmp_path: Path) -> None:
    data = pdf(lambda file: paragraph(file, "We share data."))
    run = subprocess.run([sys.executable, "-P", pdf_text.__file__], input=data, capture_output=True, cwd=tmp_path, check=True)
    assert json.loads(run.stdout) == extracted(data)
    assert "checker" not in Path(pdf_text.__file__).read_text(encoding="utf-8").split('"""', 2)[2]
