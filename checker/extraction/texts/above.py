"""The heading that a clause stands under: where it is, and what it says without its number."""

import re

from checker.model import ClauseKind, Document

_NUMBER = re.compile(
    r"^\W*(?:(?:section |part |article |schedule |annex |appendix |exhibit )?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)\s*[.):–—-]\s+)?", re.IGNORECASE
)


def unnumbered(heading: str) -> str:
    """Return a heading without the number or letter before it ("4. Who gets it", "Annex B: Purposes")."""
    return _NUMBER.sub("", heading)


def heading_above(document: Document, index: int, text: str) -> int | None:
    """Return the index of the nearest heading with these words before a clause; None where there is none."""
    before = range(index - 1, -1, -1)
    return next(
        (i for i in before if document.clauses[i].kind is ClauseKind.HEADING and document.clauses[i].text.strip() == text.strip()), None
    )
