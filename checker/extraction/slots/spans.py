"""The condition phrases in reach of a predicate: where they start and end, and whether they are a way out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.extraction.nouns.edges import past_commas, trim, with_number
from checker.extraction.nouns.examples import only_for_example
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.slots.dated import dated, dates_another
from checker.extraction.slots.further_aims import tells_why
from checker.extraction.slots.nested import (
    WHEREABOUTS,
    before_naming,
    bracketed,
    conceded,
    contrasts,
    ends_way_out,
    first_way_out,
    inside_aim,
    inverted,
    is_clock,
    lives_in,
    may_come,
    opens_the_next,
    saves_from,
    spares_nothing,
    with_its_start,
    with_the_given,
)
from checker.extraction.slots.outside import points_at_text, spares
from checker.extraction.slots.prompt import prompt
from checker.extraction.slots.thresholds import end_of_threshold, is_threshold
from checker.extraction.slots.told_beside import gives_reason
from checker.extraction.standing.negation import NEGATIVE_WORDS
from checker.extraction.standing.openings import opening
from checker.extraction.words.cues import UNITS, classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_WAYS_OUT = reading_words().ways_out
_COMING = frozenset({"until", "before"})  # ways out of a denial alone: "not ... before we have told you"
_BY_FIRST_WORD = {first: tuple(w for w in _WAYS_OUT if w.split()[0] == first) for first in {w.split()[0] for w in _WAYS_OUT}}
_BEYOND = ("outside", "beyond", "otherwise")
_OPENING_WAYS_OUT = frozenset(_BY_FIRST_WORD) | {"before", "but", *_BEYOND}
_ANY = reading_words().any_before_but  # "nobody but", "no purpose but"
_CLAUSE_OPENERS, _PHRASE_OPENERS = reading_words().clause_openers, reading_words().phrase_openers
_OPENERS = _PHRASE_OPENERS | {"above", "beyond", "below", "upon"}
_NO_DATA = UNITS | word_classes().nouns.consents  # joined to data by the parse
_ABROAD = word_classes().qualities.abroad


@dataclass(frozen=True, slots=True)
class Span:
    """A condition phrase found in a clause, as token indices, with the words that open it."""

    start: int
    end: int
    opener: str
    way_out: bool


def spans(predicate: Predicate, doc: Doc, area: set[int], taken: set[int], purposes: set[int]) -> list[Span]:
    """Return the condition phrases in reach of a predicate, left to right, none inside another.

    ``area``: tokens of its clause and those under it; ``taken``: of its recipients and data; ``purposes``: where its purposes start.
    """
    area = (area | _fronted(predicate, doc, area)) - conceded(doc, predicate.token)
    core = {t.i for t in (predicate.head, predicate.token, *predicate.group, *(d for d in predicate.data if rel.lemma(d) not in _NO_DATA))}
    aims = {i for i in purposes if doc[i].tag_ == "VBG"}  # "used in studying trends"
    found = [*_ways_out(doc, area, core), *_clauses(doc, area - aims, core), *_phrases(doc, area, core, taken, purposes)]
    found = [s for s in found if s.way_out or not opens_the_next(doc, s.start, s.end, core)]
    opened = predicate.head.dep_ != "acl:relcl" and not any(s.start <= 1 for s in found)
    found += [Span(*span, way_out=False) for span in opening(predicate, doc, core)] if opened else []
    found += [Span(*span, way_out=False) for span in (*prompt(predicate, doc, area), *dated(predicate, doc, area, taken))]
    ends = predicate.frame.action in (Action.DELETE, Action.RETAIN)
    nested = [replace(s, end=trim(doc, s.start, w.start)) if (w := first_way_out(s, found, doc, ends=ends)) else s for s in found]
    found = sorted(nested, key=lambda s: (s.start, -s.end))
    kept: list[Span] = []
    for span in (s for s in found if not inside_aim(s, predicate.token.i, doc) and not (not s.way_out and only_for_example(doc, s.start))):
        if not any(other.start <= span.start and span.end <= other.end for other in kept):
            kept.append(replace(span, end=with_its_start(doc, span.start, with_the_given(doc, span.end))))
    return kept


def _fronted(predicate: Predicate, doc: Doc, area: set[int]) -> set[int]:
    """Return the tokens of a way out that stands before the clause, whatever it was attached to ("apart from these, we give nothing")."""
    first = min(area | {predicate.head.i})
    start = next((i + 1 for i in range(first - 1, -1, -1) if doc[i].text in (":", ";", ".")), 0)
    opening = doc[start : start + 4].text.lower()
    beyond = doc[start].lower_ in _BEYOND and points_at_text(doc, start + 1)
    return set(range(start, first)) if beyond or any(opening.startswith(words) for words in _WAYS_OUT) else set()


def _ways_out(doc: Doc, area: set[int], core: set[int]) -> Iterator[Span]:
    if doc.heard.isdisjoint(_OPENING_WAYS_OUT):
        return
    for i in sorted(i for i in area if doc.tokens[i].lower_ in _OPENING_WAYS_OUT):
        opener = _opening(doc, i) or ("before" if doc[i].lower_ == "before" else None)
        if opener is None and doc[i].lower_ in _BEYOND and (points_at_text(doc, i + 1) or (spares(doc[i]) and _negated_before(doc, i))):
            opener = doc[i].lower_
        if opener is None and doc[i].lower_ == "but" and i and doc[i - 1].lower_ in _ANY:
            opener = "but"
        if opener is None or (opener in _COMING and not may_come(doc[i], core, negated=_negated_before(doc, i))):
            continue
        if doc[i].head.i in core and doc[i].relation == "mark" and doc[i].lower_ != "except":
            continue  # "without sharing": it opens the practice itself
        limits = doc[i + 1 : i + 2].text.lower() in word_classes().nouns.hindrances
        if opener == "without" and (limits or core & {t.i for t in doc[i].head.subtree if i < t.i and doc[i].head.i > i}):
            continue  # "ads are picked without your location": it names the data
        placed = opener == "other than" and i and rel.lemma(doc[i - 1]) in word_classes().nouns.regions  # "countries other than your own"
        if placed or (opener == "except" and doc[i + 1 : i + 2].text.lower() == "that" and not _negated_before(doc, i)):
            continue  # "except that we mask your number" tells of something beside it
        if (opener == "save" and not saves_from(doc[i])) or spares_nothing(doc[i]):
            continue  # "save files" are no way out; "save to your doctor" and ", save the bank" are
        yield Span(i, bracketed(doc, i) or _end_of_way_out(doc, i, len(opener.split()), area, core), opener, way_out=True)


def _opening(doc: Doc, i: int) -> str | None:
    """Return the way out that opens at a token, if one does; the first word decides cheaply that none does."""
    choices = _BY_FIRST_WORD.get(doc[i].lower_, ())
    return next((w for w in choices if [t.lower_ for t in doc[i : i + len(w.split())]] == w.split()), None)


def _negated_before(doc: Doc, i: int) -> bool:
    return any(t.lower_ in rel.NEGATIONS or t.lower_ in NEGATIVE_WORDS for t in doc[:i])


def _end_of_way_out(doc: Doc, start: int, width: int, area: set[int], core: set[int]) -> int:
    """Return where a way out ends: before the main clause if it opens it (or follows "and"), else at the end of its list."""
    after_core = [c for c in core if c > start + width]
    if area.intersection(after_core) and (doc[max(start - 1, 0)].lower_ in ("and", "but") or not any(c < start for c in core)):
        comma = [t.i for t in doc[start : min(after_core)] if t.text == ","]
        heads = (t.head for t in doc[start : start + width + 1])  # "except for our *hosts* we ...", "without your *consent* we ..."
        own = next((head for head in heads if start < head.i < min(after_core)), doc[min(after_core)])
        return comma[-1] if comma else max(start + width, own.left_edge.i, own.right_edge.i + 1 if own.i < min(after_core) else 0)
    end = start + width
    for token in doc[end:]:
        if ends_way_out(token, doc[start], listed=doc[start + width].text == ":"):
            break
        if token.i not in area and token.i > end and not token.is_punct:
            break
        end = token.i + 1
    while end > start + width and doc[end - 1].is_punct and doc[end - 1].text != ")":
        end -= 1
    return end


def _clauses(doc: Doc, area: set[int], core: set[int]) -> Iterator[Span]:
    for token in [t for t in doc.tokens if t.relation in ("advcl", "acl") and t.i in area]:
        if token.relation == "acl" and rel.marker(token).split()[:1] not in (["when"], ["if"], ["where"]):
            continue
        opener = rel.marker(token) or inverted(doc, token)
        first = opener.split()[:1]
        if not first or first[0] not in _CLAUSE_OPENERS or opener.split(" for")[0] in ("to", "in order to", "in order", "in order that"):
            continue
        if first[0] in ("although", "though", "whereas") or (first[0] == "while" and contrasts(token)) or tells_why(token):
            continue  # a contrast or a reason, which states something of its own
        start, end = with_number(doc, past_commas(doc, token.left_edge.i)), before_naming(doc, token.i + 2, token.right_edge.i + 1)
        if gives_reason(token, doc[start:end].text):
            continue
        out = _opening(doc, start)
        if out is not None and not (out in _COMING and is_clock(doc, start, end, core, negated=_negated_before(doc, start))):
            continue  # ", except as set forth below" is a way out; "we keep it until you leave" has an end
        if not core & set(range(start, end)) and not WHEREABOUTS.match(doc[start:end].text):
            yield Span(start, trim(doc, start, end), opener, way_out=False)


def _phrases(doc: Doc, area: set[int], core: set[int], taken: set[int], purposes: set[int]) -> Iterator[Span]:
    for token in [t for t in doc.tokens if (t.lower_ in _OPENERS or t.lower_ in _ABROAD) and t.i in area]:
        if token.lower_ in _ABROAD and token.relation == "advmod":
            yield Span(token.i, token.i + 1, token.lower_, way_out=False)
        opens = token.lower_ in _OPENERS and token.relation in ("case", "mark", "advmod", "fixed") and token.head.i > token.i
        aimed = token.lower_ in ("for", "to", "in") and {token.i + 1, token.i + 2, token.i + 3} & purposes  # up to "in order to verify"
        if not opens or aimed or dates_another(token, core):
            continue
        head = token.head
        start = with_number(doc, past_commas(doc, min(token.i, head.left_edge.i)))
        end = before_naming(doc, token.i + 1, head.right_edge.i + 1)
        out = _opening(doc, start)
        if out is not None and not (out in _COMING and is_clock(doc, start, end, core, negated=_negated_before(doc, start))):
            continue
        if token.lower_ == "for" and purposes & set(range(start, end)):
            later = [p for p in purposes if head.i < p < end]
            if rel.lemma(head) not in UNITS or not later:
                continue
            end = min(later) - 1  # "for 30 days for security"
        end = min((t - 1 for t in taken if head.i < t - 1 < end), default=end)  # a recipient hung on the condition ends it
        if taken & set(range(start, end)) or core & set(range(start, end)):
            continue
        amount = is_threshold(token, start)
        end = max(end, end_of_threshold(doc, start, end)) if amount else end
        text = doc[start:end].text
        leads_on = text.lower().strip(" ,") in lexicon().conditions.discourse or text.lower().startswith(reading_words().never)
        told = amount or lives_in(doc, start, end) or token.lower_ in ("if", "when", "once", "whenever")
        if not leads_on and not gives_reason(head, text) and (told or classify(text) is not None):
            yield Span(start, trim(doc, start, end), token.lower_, way_out=False)
