"""The heading that a clause stands under: where it is, and what it says without its number."""

import re

from checker.extraction.words.headings import Heading
from checker.extraction.words.lexicon import lexicon
from checker.model import Clause, ClauseKind, Document

_NUMBER = re.compile(
    r"^\W*(?:(?:section |part |article |schedule |annex |appendix |exhibit )?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)\s*[.):–—-]\s+)?", re.IGNORECASE
)
LONGEST_HEADING = 14  # words


def unnumbered(heading: str) -> str:
    """Return a heading without the number or letter before it ("4. Who gets it", "Annex B: Purposes")."""
    return _NUMBER.sub("", heading)


def heading_above(document: Document, index: int, text: str) -> int | None:
    """Return the index of the nearest heading with these words before a clause; None where there is none."""
    before = range(index - 1, -1, -1)
    return next(
        (i for i in before if document.clauses[i].kind is ClauseKind.HEADING and document.clauses[i].text.strip() == text.strip()), None
    )


def plainly(heading: str) -> str:
    """Return a heading without its number and what closes it."""
    return unnumbered(heading).strip().rstrip("?:.").strip()


def heads_list(lead: str) -> bool:
    """Tell whether a lead-in is no sentence but a heading that says what its items are: "What we collect:"."""
    plain = plainly(lead)
    if plain.split(" ", 1)[0].lower() in lexicon().people.first_party:
        return False  # "We keep:" begins a sentence, which each item ends
    return len(plain.split()) <= LONGEST_HEADING and lead.rstrip().endswith((":", "–", "—")) and lexicon().headings.of(plain) is not None


def lists_things(clause: Clause) -> bool:
    """Tell whether a clause stands right under a heading whose bare lists are data, or who gets them ("What we collect")."""
    heading = lexicon().headings.of(plainly(clause.section[-1])) if clause.section else None
    return heading is not None and heading.takes in ("data", "somebody")


def inline_heading(text: str) -> tuple[Heading, str] | None:
    """Return the heading that stands in one line with its list ("Data we collect: your name and e-mail address"), and the list."""
    title, colon, rest = text.partition(":")
    plain = unnumbered(title).strip()
    if not colon or not rest.strip() or len(plain.split()) > LONGEST_HEADING:
        return None
    heading = lexicon().headings.of(plain)
    return None if heading is None else (heading, rest.strip())
