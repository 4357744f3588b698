"""Cases that stand alone under a heading on who gets data."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "## Who receives it\n\n- By order of a court.\n": ["first_party share permit: information; if legal"],
    "## Who gets your data\n\nWith your consent.\n": ["first_party share permit: information; if consent"],
    "## Who sees your file?\n\nIf the law asks for it.\n": ["first_party share permit: information; if legal"],
    "## Recipients of personal data\n\nIn a merger of the firm.\n": ["first_party share permit: information; if transaction"],
}
NOT_READ: dict[str, list[str]] = {
    "## What we collect\n\nWith your consent.\n": [],
    "## Who sees your file?\n\nIn the mornings.\n": [],
    "## Who never sees your file?\n\nBy order of a court.\n": [],
    "## Who sees your file?\n\nWith your consent, the door opens.\n": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [line.rstrip("; ") for line in briefs(commitments(sentence))] == expected
