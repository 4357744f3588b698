from checker.rendering.clauses import contract_lines
from checker.rendering.page import render
from checker.report.clause import HeldClause, HeldContract, Standing
from tests.rendering.sample_case import sample_report

CLAUSES = (
    HeldClause(number="2.1", start=0, end=4, text="Kept <b>clause</b>.", standing=Standing.KEPT, parties=("Quill",), events=2),
    HeldClause(number="2.2", start=5, end=9, text="Open clause.", standing=Standing.OPEN),
    HeldClause(number="2.3", start=10, end=14, text="Broken clause.", standing=Standing.BROKEN, findings=("F-0001",)),
    HeldClause(number="", start=15, end=19, text="Audit clause.", standing=Standing.NOT_JUDGED, why="audit and records"),
)
CONTRACT = HeldContract(statement="dpa.md", party="Quill", ref="DPA-1", clauses=CLAUSES)


def test_the_terminal_counts_and_names_what_was_broken_or_stayed_open() -> None:
    first, *rest = contract_lines(CONTRACT)
    assert (
        first
        == "Contract dpa.md with Quill, by clause: 1 broken, 1 cannot be determined, 1 kept, 0 overruled, 0 not exercised, 1 not judged."
    )
    assert [line.split()[0] for line in rest] == ["broken", "cannot"]
    assert rest[0].endswith("Broken clause.  (F-0001)")


def test_the_page_has_every_clause_and_escapes_it() -> None:
    page = render(sample_report().model_copy(update={"contracts": (CONTRACT,)}))
    assert '<section id="contracts"' in page
    assert "Kept &lt;b&gt;clause&lt;/b&gt;." in page
    assert "audit and records" in page
    assert '<section id="contracts"' not in render(sample_report())
