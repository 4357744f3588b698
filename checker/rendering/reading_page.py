"""The reading page: what a text commits to, section by section and clause by clause, as a lawyer reads it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from checker.extraction.documents.grounds import Ground
from checker.model import Commitment, Condition, Dimension, Effect, Statement, Term, Unread
from checker.rendering.frames import wrapped
from checker.rendering.hostile import one_line
from checker.rendering.readings import Why
from checker.rendering.words import ACTORS, UNREAD, counted, reading

NARROWEST, WIDEST = 50, 120  # characters of a line
QUOTED = 1_000  # characters of a clause
PHRASE = 200
LABEL = 10
OTHERS = {
    Dimension.ACTION: "nothing else is done",
    Dimension.DATA: "no other data",
    Dimension.RECIPIENT: "nobody else",
    Dimension.PURPOSE: "no other purpose",
    Dimension.CONDITION: "in no other case",
}


def as_text(statements: Iterable[Statement], why: Why | None = None, *, width: int = 100) -> str:
    """Return the page of each statement, at most ``width`` characters wide; with ``why``, what made each commitment too."""
    columns = min(max(width, NARROWEST), WIDEST)
    return "\n\n".join("\n".join(_page(statement, why, columns)) + "\n" for statement in statements)


def _page(statement: Statement, why: Why | None, width: int) -> Iterator[str]:
    yield one_line(statement.path)
    for warning in statement.warnings:
        yield from wrapped(f"Warning: {warning}", "  ", width)
    everything: list[Commitment | Unread] = [*statement.commitments, *statement.unread]
    clauses = sorted(everything, key=lambda clause: (clause.start, clause.end))
    names = {id(commitment): f"C{number}" for number, commitment in enumerate(statement.commitments, 1)}
    for section, inside in groupby(clauses, key=lambda clause: clause.section):
        yield ""
        yield from wrapped(" > ".join(one_line(part, PHRASE) for part in section) or "Before the first heading", "## ", width)
        for place, members in groupby(inside, key=lambda clause: (clause.start, clause.end)):
            yield ""
            found = list(members)
            yield from _quoted(found, statement.text, width)
            yield from _clause(place, found, names, why, width)
    yield ""
    yield from wrapped(_totals(statement), "", width)


def _totals(statement: Statement) -> str:
    read = counted(statement.clauses, "clause")
    if not statement.commitments:
        found = "no commitment was found in it" if statement.clauses else "there is nothing in it to read"
        unread = f"; {counted(len(statement.unread), 'clause')} not understood" if statement.unread else ""
        return f"{read} read: {found}{unread}. That the text commits to nothing does not follow."
    return f"{read} read, {counted(len(statement.commitments), 'commitment')}, {len(statement.unread):,} not understood."


def _quoted(members: Sequence[Commitment | Unread], text: str, width: int) -> Iterator[str]:
    """Quote a clause; an item of a list after the words that introduce it."""
    leads = {(m.lead_start, m.lead_end) for m in members if isinstance(m, Commitment) and m.lead_start is not None}
    for start, end in sorted(leads):
        yield from wrapped(f"“{one_line(text[start:end], QUOTED)}” …", "  ", width)
    yield from wrapped(f"“{one_line(members[0].text, QUOTED)}”", "  … " if leads else "  ", width)


def _clause(
    place: tuple[int, int], members: Sequence[Commitment | Unread], names: dict[int, str], why: Why | None, width: int
) -> Iterator[str]:
    yield f"  (characters {place[0]}-{place[1]})"
    for member in members:
        if isinstance(member, Unread):
            yield from wrapped(f"No reading: {UNREAD[member.reason]}.", "    ", width)
            continue
        yield f"    {names[id(member)]}  {reading(member)}  (confidence {member.confidence:.2f})"
        for label, text in (*_parts(member), *(_grounds(why(member)) if why else ())):
            yield from wrapped(text, f"        {label:<{LABEL}}", width)


def _parts(commitment: Commitment) -> Iterator[tuple[str, str]]:
    who = ACTORS[commitment.actor]
    named = one_line(commitment.subject.text, PHRASE) if commitment.subject else ""
    yield "Who", f"{who} (“{named}”)" if named else who
    yield "What", _terms(commitment.data) or "no data are named"
    if commitment.recipients and [term.text for term in commitment.recipients] != [named]:
        yield "To whom", _terms(commitment.recipients)
    if commitment.purposes:
        yield "Why", _terms(commitment.purposes)
    if commitment.closes:
        yield "Only", ", ".join(OTHERS[dimension] for dimension in commitment.closes)
    for label, wanted, items in (
        ("If", Effect.REQUIRES, commitment.conditions),
        ("Starts if", Effect.TRIGGERS, commitment.conditions),
        ("Unless", Effect.UNLESS, (*commitment.exceptions, *commitment.conditions)),
        ("Not if", Effect.TRIGGERS, commitment.exceptions),
    ):
        if told := _alternatives([item for item in items if item.effect is wanted]):
            yield label, told
    if commitment.scope:
        yield "Applies", _alternatives(commitment.scope)


def _alternatives(items: Sequence[Condition]) -> str:
    """Say conditions in words: those of one group hold together, groups are alternatives."""
    groups = groupby(sorted(items, key=lambda item: item.group), key=lambda item: item.group)
    told = [", and ".join(f"“{one_line(item.text, PHRASE)}”{_kind(item)}" for item in group) for _, group in groups]
    return "; or ".join(dict.fromkeys(told))


def _kind(item: Condition) -> str:
    return "" if item.kind == "other" else f" ({item.kind.replace('_', ' ')})"


def _terms(terms: Iterable[Term]) -> str:
    return "; ".join(one_line(term.text, PHRASE) + ("" if term.id or term.includes else " (in no taxonomy)") for term in terms)


def _grounds(found: Iterable[Ground]) -> Iterator[tuple[str, str]]:
    for label, ground in zip(("Read by", *[""] * 500), found, strict=False):
        yield label, _ground(ground)


def _ground(ground: Ground) -> str:
    if ground.part == "doubt":
        return f"doubt: {ground.words} (rules/{ground.file})"
    if not ground.file and ground.part in {"denial", "duty", "only"}:
        return f"{ground.part}: “{ground.words}” {ground.means}"
    met = f", {ground.entry}" if ground.part == "frame" else f", listed as “{ground.entry}”" if ground.entry else ""
    file = f" (rules/{ground.file})" if ground.file else ""
    return f"{ground.part}: “{one_line(ground.words, PHRASE)}” {'is ' + ground.means if ground.means else 'is in no list'}{met}{file}"
