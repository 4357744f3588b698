"""Condition phrases of which one is enough: "with your consent, when the law requires it, or if we sell the business"."""

from dataclasses import replace

from checker.extraction.parses.tree import Doc
from checker.extraction.slots.spans import Span
from checker.extraction.words.cues import classify
from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, ConditionKind

# Grounds of doing something, which a list names one by one; whom, where and when a sentence is about stands beside them.
_GROUNDS = frozenset(
    {
        ConditionKind.CONSENT,
        ConditionKind.LEGAL,
        ConditionKind.NECESSITY,
        ConditionKind.TRANSACTION,
        ConditionKind.USER_DIRECTION,
        ConditionKind.CONTRACT,
        ConditionKind.NOTICE,
    }
)
_CLAUSES, _PHRASES = reading_words().alternative_clauses, reading_words().alternative_phrases
_JOINTS = frozenset({",", "or", "and/or", "either"})
_ENDS = frozenset({";", ".", ":", ",", "(", ")", "and", "but"})


def with_lost(spans: list[Span], doc: Doc, core: set[int]) -> list[Span]:
    """Return the phrases with the alternative behind their last ("with your consent or when the police ask") that the parse hung elsewhere.

    ``core``: the tokens of the practice itself, which no condition takes in.
    """
    last = max(spans, key=lambda s: s.end, default=None)
    if last is None or last.way_out or any(doc[i].text in (";", ".") for i in range(last.start, last.end)):
        return spans
    at = last.end + (doc[last.end : last.end + 1].text == ",")
    opener = doc[at + 1 : at + 2].text.lower()
    if doc[at : at + 1].text.lower() != "or" or opener not in _CLAUSES | _PHRASES:
        return spans
    end = next((t.i for t in doc[at + 2 :] if t.text.lower() in _ENDS), len(doc))
    short = end - at < 4  # "or when asked" is too short to be surely one
    if short or core & set(range(at, end)) or not (opener in _CLAUSES or classify(doc[at + 1 : end].text) in _GROUNDS):
        return spans
    return [*spans, replace(last, start=at + 1, end=end, opener=opener)]


def alternatives(phrases: list[tuple[Span, list[Condition]]], doc: Doc) -> list[list[Condition]]:
    """Return the conditions of the phrases, those of one list of alternatives together, each in a group of its own."""
    found: list[list[Condition]] = []
    run: list[list[Condition]] = []
    for at, (span, read) in enumerate(phrases):
        before = phrases[at - 1][0] if at else None
        joint = _joint(before, span, doc) if before is not None else None
        if joint is None or not _may_join(read, run, chosen="or" in joint):
            found += run
            run = []
        run.append(read)
        if joint is not None and len(run) > 1 and ("or" in joint or len({c.group for c in read}) > 1):
            found.append(_one_of(run))
            run = []
    return found + run


def _may_join(read: list[Condition], run: list[list[Condition]], *, chosen: bool) -> bool:
    """Tell whether a phrase goes on a list of grounds; behind "or" it may be anything."""
    grounds = all(c.kind in _GROUNDS for phrase in run for c in phrase)
    return bool(run) and grounds and (chosen or any(c.kind in _GROUNDS for c in read))


def _joint(before: Span, span: Span, doc: Doc) -> set[str] | None:
    """Return the words that join two phrases, None where anything else stands between them."""
    between = {t.lower_ for t in doc[before.end : span.start]} | ({"or"} & {doc[span.start].lower_})
    return between if between and between <= _JOINTS else None


def _one_of(run: list[list[Condition]]) -> list[Condition]:
    numbered, number = [], 0
    for phrase in run:
        for group in sorted({c.group for c in phrase}):
            numbered += [c.model_copy(update={"group": number}) for c in phrase if c.group == group]
            number += 1
    return numbered
