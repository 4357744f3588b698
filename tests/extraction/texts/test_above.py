"""The heading that a clause stands under."""

from checker.extraction.texts.above import heading_above, unnumbered
from checker.reading import read_text


def test_a_heading_is_known_without_its_number() -> None:
    told = [unnumbered(heading) for heading in ("4. Who gets it", "Annex B: Purposes", "(iv) Hosts", "We never", "A note")]
    assert told == ["Who gets it", "Purposes", "Hosts", "We never", "A note"]


def test_the_nearest_heading_with_these_words_is_found() -> None:
    document = read_text("## Data\n\nOne.\n\n## Data\n\nTwo.\n", "policy.md", ".md")
    last = len(document.clauses) - 1
    assert document.clauses[last].text == "Two."
    assert heading_above(document, last, "Data") == last - 1
    assert heading_above(document, 1, "Data") == 0
    assert heading_above(document, last, "Hosts") is None
