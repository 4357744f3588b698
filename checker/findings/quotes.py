"""Quotes: a deciding clause together with the sentences around it, and its name that survives editing elsewhere."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping

from checker.model import Evidence, EvidenceRole, Statement, Verdict
from checker.report import Quote

CONTEXT = 400  # characters, at most, on each side of a quote
NOT_DECIDING = frozenset({EvidenceRole.NEAREST, EvidenceRole.DEFINITION, EvidenceRole.REFERRED_TO, EvidenceRole.OVERRULED})
SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+|\n+")
SENTENCE = re.compile(r"[.!?:;…][\"'”’)\]]*$")
TYPOGRAPHY = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u2011": "-", "\u00ad": None})


def quote(evidence: Evidence, statement: Statement | None) -> Quote:
    """Return ``evidence`` with the sentence before and after it; alone where the statement is not at hand."""
    text = statement.text if statement else ""
    section = next((c.section for c in statement.commitments if c.start <= evidence.start < c.end), ()) if statement else ()
    return Quote(
        statement=evidence.statement,
        start=evidence.start,
        end=evidence.end,
        text=evidence.text,
        role=evidence.role,
        before=_sentence_before(text, evidence.start),
        after=_sentence_after(text, evidence.end),
        section=section,
    )


def quotes(evidence: Iterable[Evidence], statements: Mapping[str, Statement]) -> tuple[Quote, ...]:
    """Return each distinct quote once, in the order in which they were given."""
    distinct: dict[tuple[str, int, int, str], Evidence] = {}
    for item in evidence:
        distinct.setdefault((item.statement, item.start, item.end, item.role), item)
    return tuple(quote(item, statements.get(item.statement)) for item in distinct.values())


def deciding_clause(verdict: Verdict) -> str:
    """Return the text of the clause that decides, normalised; "" where none does (silence has no words)."""
    text = next((item.text for item in verdict.evidence if item.role not in NOT_DECIDING), "")
    plain = unicodedata.normalize("NFKC", text).translate(TYPOGRAPHY).casefold()
    return " ".join(plain.split())


def fingerprint(*parts: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of ``parts``: no offsets, dates or counts go in, so it stays when those move."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def _sentence_before(text: str, start: int) -> str:
    window = text[max(0, start - CONTEXT) : start].rstrip()
    ends = [match.end() for match in SENTENCE_END.finditer(window)]
    found = window[ends[-1] :].strip() if ends else _cut_left(window, whole=start <= CONTEXT)
    return found if _speaks(found, over=text[len(text[:start].rstrip()) : start], leads=found.endswith(":")) else ""


def _cut_left(window: str, *, whole: bool) -> str:
    return window.strip() if whole else "… " + window.partition(" ")[2].strip()


def _sentence_after(text: str, end: int) -> str:
    window = text[end : end + CONTEXT]
    body = window.lstrip()
    match = SENTENCE_END.search(body)
    whole = body if end + CONTEXT >= len(text) else body.rpartition(" ")[0] + " …"
    found = (body[: match.end()] if match else whole).strip()
    return found if _speaks(found, over=window[: len(window) - len(body)], leads=text[:end].rstrip().endswith(":")) else ""


def _speaks(neighbour: str, *, over: str, leads: bool) -> bool:
    """Tell whether what stands beside a quote is worth showing: no number of an item, and of another line no heading."""
    if not any(character.isalpha() for character in neighbour):
        return False
    return "\n" not in over or leads or bool(SENTENCE.search(neighbour))
