"""What a card says of a finding, as texts and lists of texts: the words of templates/finding.html.j2, for the script to lay out."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from checker.model import Step
from checker.rendering import words
from checker.rendering.hostile import visible
from checker.rendering.marking import Places
from checker.rendering.packing import Tree, slots, slotted
from checker.rendering.redaction import hidden
from checker.report import Finding, Quote

QUOTES = 6  # of a finding
SHAPE = (
    *("verdict", "names", "rule", "severity", "sensitivity", "confidence", "meaning", "title", "summary", "known", "waived"),
    *("data", "quotes", "more", "facts", "remediated", "steps", "missing", "notes", "remedies"),
)  # the parts of `shape`, in their order

Said = Callable[[str], str]
Link = Callable[[str, int, int | None], tuple[str, str]]


@lru_cache(100_000)
def shown(text: str) -> str:
    """Return a text of the log or the report as the page prints it: data of a person hidden, no invisible character left."""
    return visible(hidden(text))


def own_words(finding: Finding) -> tuple[str, str, str, str]:
    """Return what tells findings of one shape apart: recipient, purpose, first and last day; "" where there is none."""
    return shown(finding.recipient or ""), shown(finding.purpose or ""), words.day(finding.first), words.day(finding.last)


def shaper(places: Places) -> Callable[[Finding], tuple[Tree, ...]]:
    """Return the function that gives a finding's shape: all that its card says, with slots for its own words and the names of its data."""

    @cache
    def link(path: str, start: int, end: int | None) -> tuple[str, str]:
        anchor = places.anchor(path, start, end)
        return anchor, places.name(anchor) if anchor else ""

    return lambda finding: tuple(_shape(finding, link))


def _shape(finding: Finding, link: Link) -> Iterator[Tree]:
    names = tuple(shown(item.name) for item in finding.data)
    given = slots((*own_words(finding), *names))

    def said(text: str) -> str:
        return slotted(shown(text), given)

    yield finding.verdict.value
    yield names
    yield finding.rule
    yield finding.severity.value
    yield finding.sensitivity.value
    yield "" if finding.confidence is None else f"{finding.confidence:.2f}"
    yield said(finding.meaning)
    yield said(finding.title)
    yield said(finding.summary)
    yield "known" if finding.known else ""
    yield (shown(finding.waiver.who), str(finding.waiver.until), shown(finding.waiver.why)) if finding.waiver else ()
    yield tuple((said(item.label), *map(shown, item.ids)) for item in finding.data)
    yield tuple(_quote(quote, link) for quote in finding.evidence[:QUOTES])
    yield str(max(0, len(finding.evidence) - QUOTES))
    yield tuple(_facts(finding, said))
    yield shown(", ".join(finding.remediated))
    yield tuple((said(step.subject), said(step.text), said(step.outcome), *_link(step, link)) for step in finding.steps)
    yield tuple(map(said, finding.missing))
    yield tuple(map(said, finding.notes))
    yield tuple(said(remedy.text) for remedy in finding.remedies)


def _link(step: Step, link: Link) -> tuple[str, ...]:
    return link(step.statement, step.start, step.end) if step.statement and step.start is not None else ()


def _quote(quote: Quote, link: Link) -> Tree:
    """Return a quote with the sentences around it, where it stands, and its place on the page; the words stand as they are."""
    lines = ""
    if quote.lines:
        first, last = quote.lines
        lines = f"line {first:,}, " if first == last else f"lines {first:,}–{last:,}, "
    section = " › ".join(quote.section)
    parts = (words.ROLES[quote.role].capitalize(), quote.statement, *((section,) if section else ()))
    place = f"{lines}characters {quote.start:,}–{quote.end:,}"
    anchor, _ = link(quote.statement, quote.start, quote.end)
    return (visible(quote.before), visible(quote.text), visible(quote.after), " · ".join((*map(shown, parts), place)), anchor)


def _facts(finding: Finding, said: Said) -> Iterator[Tree]:
    """Yield what the log says beyond data, recipient, purpose, time and number: its name, its words, an aside."""
    for fact in finding.facts:
        if fact.values:
            yield said(fact.name), said(", ".join(fact.values)) + (f" and {fact.more:,} more" if fact.more else "")
    silent = [shown(fact.name).lower() for fact in finding.facts if not fact.values]
    if silent:
        yield "Not recorded", "; ".join(silent)
    if finding.extra_fields:
        yield "Other fields", shown(", ".join(finding.extra_fields)), "(values hidden here)"
