"""Terms of a cell."""

from checker.extraction.rows import terms
from checker.rulebook import rulebook


def test_a_cell_lists_terms() -> None:
    found = terms("Name; email address and zorgle", rulebook().ontology.data)
    assert [(t.text, t.id) for t in found] == [("Name", "user.name"), ("email address", "user.contact.email"), ("zorgle", None)]
