"""What a clause takes from others, wherever they stand: "the rule above has two exceptions", "section 2 does not apply to photos".

A denial read without them accuses what the text allows two sections later, and a permission clears what a later paragraph takes from it.
Denials and limits get a way out; permissions get a case that they leave out, which by itself rules nothing out.
"""

import re
from collections.abc import Iterator, Sequence

from checker.extraction.documents.longer import with_longer
from checker.extraction.documents.pointed_at import pointed_at
from checker.extraction.documents.reserved import Reservation, forbids, frees, on_terms, reserved
from checker.extraction.texts.above import unnumbered
from checker.extraction.words.reserving import reserving_words
from checker.model import Actor, Clause, ClauseKind, Commitment, Document, Kind
from checker.ontology import Ontology

_PLAIN = str.maketrans("’‘", "''")
_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)
_WHO = re.compile(r"\b(?:who|that|which)\b.{3,60}?\b(?=(?:may|can|could|must)\b)", re.IGNORECASE)  # who have a choice, and not which
_SEMICOLON = re.compile(r";\s+| [–—] ")
_RIGHT = re.compile(r"\brights?\b", re.IGNORECASE)  # what is said of rights spares no data


def with_reservations(commitments: Sequence[Commitment], document: Document, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a document with what its clauses say of others."""
    read = {each.start for each in commitments}
    told = [i for i, c in enumerate(document.clauses) if c.start in read]
    found = list(commitments)
    for reservation in _reservations(document, told, found):
        starts = {document.clauses[i].start for i in reservation.clauses}
        if reservation.freed:
            starts = {each.start for each in found if each.start in starts and frees(reservation, each)}
        elif reservation.of_rules and any(forbids(each) for each in found if each.start in starts):
            starts = {each.start for each in found if each.start in starts and forbids(each)}
        found = [reserved(each, reservation, ontology) if each.start in starts else each for each in found]
    return [with_longer(on_terms(each), ontology) for each in found]


def _reservations(document: Document, told: Sequence[int], commitments: Sequence[Commitment]) -> Iterator[Reservation]:
    allowing = {c.start for c in commitments if c.kind in (Kind.PERMIT, Kind.LIMIT) and c.actor is Actor.FIRST_PARTY}
    for index, clause in enumerate(document.clauses):
        if clause.furniture or clause.kind is ClauseKind.ROW:
            continue
        text = _plain(clause)
        yield from _sparing(text, index, document, told, allowed=clause.start in allowing)
        if any(_is_reference(each, bare=True) for each in _matches(reserving_words().announcing, text)):
            yield from _announced(text, index, document, told)
        if clause.kind is ClauseKind.HEADING and reserving_words().excepting_heading.fullmatch(text.rstrip(" .:")):
            yield from _below(index, document, told, commitments)


def _plain(clause: Clause) -> str:
    text = clause.text[len(clause.marker) :] if clause.marker and clause.text.startswith(clause.marker) else clause.text
    text = unnumbered(text) if clause.kind is ClauseKind.HEADING else text
    return text.strip(" *_").translate(_PLAIN)


def _matches(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    return (found for pattern in patterns if (found := pattern.match(text)) is not None)


def _is_reference(found: re.Match[str], *, bare: bool = False) -> bool:
    """Tell whether the words in the place of a rule name one; ``bare``: none need stand there ("Exceptions:")."""
    words, said = reserving_words(), found.group("ref")
    if words.of_text.fullmatch((said or "").strip()):
        return False
    return bool(bare and said is None) or (said is not None and (not said.strip() or words.reference.fullmatch(said.strip()) is not None))


def _sparing(text: str, index: int, document: Document, told: Sequence[int], *, allowed: bool) -> Iterator[Reservation]:
    """Yield what one sentence says that a rule spares, or is about alone; ``allowed``: it was itself read as leave."""
    for part, opens in _parts(text):
        found = _first(part, allowed=allowed and opens)
        if found is None:
            continue
        match, only, freed = found
        meant = match.group("ref") or "this"
        what = _what(match, part, index, document)
        if not what or _RIGHT.search(what) or (allowed and ":" in part):  # what is allowed behind a colon is a rule of its own
            continue
        clauses = tuple(pointed_at(meant, index, document, told)) if opens or match.group("ref") else (index,)
        then = meant.lower().endswith(" then")  # "Condition 1 then applies to the time alone": in the case of the sentence before
        yield Reservation(clauses, what, only and not then, reserving_words().ban.search(meant) is not None, freed)
        return


def _parts(text: str) -> list[tuple[str, bool]]:
    """Return a sentence, or what stands between its semicolons, each with whether it stands first."""
    if text.endswith((":", "?")):
        return []
    parts = [part.strip() for part in _SEMICOLON.split(text) if part.strip()]
    return [(part, at == 0) for at, part in enumerate(parts)]


def _first(part: str, *, allowed: bool) -> tuple[re.Match[str], bool, bool] | None:
    """Return the first way of sparing that fits, whether the rule is about this alone, and whether it only leaves us free."""
    words = reserving_words()
    ways = ((words.ending, False, False), (words.sparing, False, False), (words.narrowing, True, False))
    for patterns, only, freed in (*ways, *(() if allowed else ((words.freeing, False, True),))):
        found = next((each for each in _matches(patterns, part) if _is_reference(each, bare=True)), None)
        if found is not None:
            return found, only, freed
    return None


def _what(match: re.Match[str], part: str, index: int, document: Document) -> str:
    """Return what is spared: what the sentence names, itself where a rule has ended, the sentence before where the rule "then" changes."""
    said = match.group("ref") or ""
    if said.lower().endswith(" then") and index:
        return _WHO.sub("", _plain(document.clauses[index - 1])).strip(" ,.;:")
    return (match.groupdict().get("what") or part).strip(" ,.:")


def _announced(text: str, index: int, document: Document, told: Sequence[int]) -> Iterator[Reservation]:
    """Yield the items of a list that is announced as exceptions; without a list there is nothing to tell which they are."""
    found = next(each for each in _matches(reserving_words().announcing, text) if _is_reference(each, bare=True))
    clauses = document.clauses
    meant = tuple(pointed_at(found.group("ref") or "this", index, document, told))
    items = [i for i, c in enumerate(clauses) if c.lead_in == index]
    behind = [i for i in range(index + 1, len(clauses)) if clauses[i].paragraph == clauses[index].paragraph]
    for i in items or behind:
        if i not in told:
            yield Reservation(tuple(m for m in meant if m != i), _plain(clauses[i]).strip(" ,.;:"))


def _below(index: int, document: Document, told: Sequence[int], commitments: Sequence[Commitment]) -> Iterator[Reservation]:
    """Yield what stands below a heading "Exceptions" and gave no practice, against the denials before it that share its words."""
    clauses, heading = document.clauses, document.clauses[index]
    section = (*heading.section, heading.text)
    ruled = {c.start for c in commitments if c.kind in (Kind.DENY, Kind.LIMIT)}
    rules = [i for i in told if i < index and clauses[i].section[: len(heading.section)] == heading.section and clauses[i].start in ruled]
    for i in range(index + 1, len(clauses)):
        if clauses[i].section[: len(section)] != section:
            return
        if i in told or clauses[i].kind is ClauseKind.HEADING:
            continue
        said = _stems(clauses[i].text)
        alike = tuple(r for r in rules if said & (_stems(clauses[r].text) | _stems(" ".join(clauses[r].section))))
        yield Reservation(alike or tuple(rules), _plain(clauses[i]).strip(" ,.;:"))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower().rstrip("s")[:6] for word in _WORD.findall(text))
