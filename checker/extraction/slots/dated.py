"""Days that a sentence gives to a practice: "with effect from 15 September 2027", "since 2021", "until 31 March", "at a later date".

A denial that has lost its days accuses what came before or after them; a permission that has lost them clears it.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property, lru_cache

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses.tree import Doc, Span, Token
from checker.model import Action, Bound, Condition, ConditionKind, Effect, Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped


class DateWords(Value):
    """Words before days; see rules/lexicon/dates.yaml."""

    months: tuple[str, ...]
    near: Patterns
    since: Patterns
    until: Patterns
    excluding: Patterns
    someday: Patterns
    during: Patterns
    bygone: Patterns
    relative: Patterns

    @cached_property
    def phrase(self) -> re.Pattern[str]:
        """Return what finds a day with the words before it, or a time that no calendar tells."""
        month = rf"(?P<month>{'|'.join(self.months)}|{'|'.join(m[:3] for m in self.months)}|sept)(?:\.(?= ))?"
        year = r"(?P<year>(?:19|20)\d\d)"
        day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
        iso = r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
        days = "|".join(
            _apart(form, n)
            for n, form in enumerate(
                (
                    iso,
                    rf"{day} (?:of )?{month}(?:,? {year})?",
                    rf"{month} {day}(?:, ?| ){year}",
                    rf"{month} {day}(?! ?(?:people|members|\d))",
                    rf"(?:{either(self.near)} )?(?:next |last |this )?{month}(?: {year})?",
                    rf"(?:{either(self.near)} )?{year}",
                    either(self.relative),
                )
            )
        )
        opened = rf"(?:(?P<since>{either(self.since)})|(?P<until>{either(self.until)}))(?: the)? (?:{days})(?: onwards?| on\b)?"
        within = "|".join(_apart(form, 20 + n) for n, form in enumerate((rf"{month}(?:,? {year})?", year)))
        between = r"(?:between|from) (?P<start>(?:19|20)\d\d) (?:and|to|until|through) (?P<end>(?:19|20)\d\d)"
        gone = rf"(?P<bygone>{either(self.bygone)})"
        someday = rf"(?P<someday>{either(self.someday)})"
        told = "|".join((between, opened, f"(?P<during>{either(self.during)}) (?:{within})", gone, someday))
        return re.compile(rf"(?<![\w-])(?:{told})(?![\w-])", re.IGNORECASE)


def _apart(form: str, number: int) -> str:
    """Return a form with group names of its own, since a name may stand only once in an expression."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{number}>", form)


@lru_cache(maxsize=1)
def date_words() -> DateWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(DateWords, "lexicon/dates.yaml")


def dated(predicate: Predicate, doc: Doc, area: set[int], taken: set[int]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and opening word of what dates a practice; offsets are of tokens.

    What is kept has clocks of its own, but for a day in front.
    """
    kept = predicate.frame.action in (Action.RETAIN, Action.DELETE)
    core = {predicate.head.i, predicate.token.i, *(t.i for t in predicate.group)}
    for found in date_words().phrase.finditer(doc.text):
        span = doc.char_span(*found.span())
        told = span is not None and not taken & set(range(span.start, span.end)) and _dates(span, doc, area, core)
        if span is not None and told and (not kept or (span.start == 0 and (found["since"] or found["bygone"]))):
            yield span.start, span.end, span[0].lower_


def _dates(span: Span, doc: Doc, area: set[int], core: set[int]) -> bool:
    """Tell whether a phrase opens the sentence, or hangs on the verb: "photos taken after May" dates the photos alone."""
    if span.start == 0:
        return span.end < len(doc) and min(core) > span.end
    before = doc[span.start - 1]
    if (span[0].lower_ == "from" and before.i not in core) or (before.pos_ == "VERB" and before.i not in core):
        return False
    out = {t.head.i for t in span if not span.start <= t.head.i < span.end}
    return span.start in area and bool(out) and out <= core


def dates_another(opener: Token, core: set[int]) -> bool:
    """Tell whether "before ..." or "after ..." dates a participle that stands right before it and is not the practice."""
    before = opener.doc[opener.i - 1] if opener.i else opener
    return opener.lower_ in ("before", "after") and before.tag_ == "VBN" and before.i not in core and before.relation == "acl"


def interval(text: str, effect: Effect) -> tuple[str, ...]:
    """Return the days that a phrase names as an ISO 8601 interval ("2027-09-15/..": from that day on); () where it names none.

    What a denial leaves open "until" a day is allowed from that day on.
    """
    found = date_words().phrase.match(text)
    if found is None or found["someday"]:
        return ()
    if found["bygone"]:
        return (f"{Bound.OPEN}/{Bound.UNKNOWN}",)
    if found["start"]:
        return (f"{found['start']}-01-01/{int(found['end']) + 1}-01-01",)
    parts = {name.rstrip("0123456789"): value for name, value in found.groupdict().items() if value}
    first, last = _bounds(parts)
    if "since" in parts:
        start = first if not _is_after(parts["since"]) or first == Bound.UNKNOWN else _next(last)
        return (f"{start}/{Bound.OPEN}",)
    if "during" in parts:
        return (f"{first}/{last if last == Bound.UNKNOWN else _next(last)}",)
    if effect is Effect.UNLESS:
        return (f"{first}/{Bound.OPEN}",)
    until = first if any(re.fullmatch(word, parts["until"], re.IGNORECASE) for word in date_words().excluding) else _next(last)
    return (f"{Bound.OPEN}/{until}",)


def _is_after(word: str) -> bool:
    return word.lower() == "after"


def _next(day: str) -> str:
    return day if day == Bound.UNKNOWN else (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _bounds(parts: dict[str, str]) -> tuple[str, str]:
    """Return the first and the last day that may be meant: of a month or year alone all its days."""
    if "iso" in parts:
        return _day(parts["iso"]), _day(parts["iso"])
    if "year" not in parts:
        return Bound.UNKNOWN, Bound.UNKNOWN
    year = int(parts["year"])
    if "month" not in parts:
        return f"{year}-01-01", f"{year}-12-31"
    month = next(n for n, name in enumerate(date_words().months, 1) if name.startswith(parts["month"].lower()[:3]))
    if "day" in parts:
        day = _day(f"{year}-{month:02}-{int(parts['day']):02}")
        return day, day
    following = date(year + month // 12, month % 12 + 1, 1)
    return f"{year}-{month:02}-01", (following - timedelta(days=1)).isoformat()


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return Bound.UNKNOWN


def one_clock(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Return conditions without a span of days that another of them gives a start: "within | 30 days after you close your account".

    Left alone it would run from the day on which the data were collected.
    """
    started = {(c.group, c.days) for c in conditions if c.kind is ConditionKind.TIME and c.days and c.since is not None}
    return tuple(c for c in conditions if not (c.kind is ConditionKind.TIME and c.since is None and (c.group, c.days) in started))
