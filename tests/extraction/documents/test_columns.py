"""Columns are known by their headers, or by what stands below where a header says nothing."""

import pytest

from checker.extraction.documents.columns import Row, columns
from checker.reading import read_text
from checker.rulebook import rulebook
from tests.extraction.documents.test_tables import table


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (("Categories of data", "Shared with"), ("Photos", "Insurers"), Row("Photos", "Insurers", header="Shared with")),
        (
            ("Category", "Examples", "Purpose"),
            ("Contact details", "name, email", "billing"),
            Row("Contact details", "", "billing", "name, email", header="Purpose"),
        ),
        (("Item", "Why"), ("E-mail address", "newsletters"), Row("E-mail address", "", "newsletters", header="Why")),
        (("Item", "Why"), ("Deck chairs", "comfort"), Row("", "", "comfort", header="Why")),
        (("Details", "Why"), ("We use cookies to log you in. They last.", "comfort"), Row("", "", "comfort", header="Why")),
        (("Season", "Why"), ("E-mail address", "newsletters"), Row("", "", "newsletters", header="Why")),
        (("Personal data", "Sold to"), ("Age", "Brokers"), Row("Age", "Brokers", sold=True, header="Sold to", personal=True)),
        (("With", "What", "When"), ("Dealers", "mileage", "after a crash"), Row("mileage", "Dealers", header="With", case="after a crash")),
        (("Company", "What it receives", "What for"), ("Acme", "age", "ads"), Row("age", "Acme", "ads", header="Company")),
        (("Service", "Data", "Purpose"), ("Maps", "location", "routes"), Row("location", "", "routes", header="Purpose")),
    ],
    ids=[
        "by headers",
        "category and examples",
        "an item that is data",
        "an item that is none",
        "a sentence",
        "another column",
        "sold",
        "with whom and when",
        "a company that receives",
        "a service of ours",
    ],
)
def test_cells_are_known_by_their_columns(header: tuple[str, ...], row: tuple[str, ...], expected: Row) -> None:
    document = read_text(table(header, row), "policy.md", ".md")
    assert columns(document, document.clauses[-1], rulebook().ontology) == expected
