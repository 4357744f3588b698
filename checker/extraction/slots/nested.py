"""Ways out inside a condition: "only as described here and on instructions, unless the law requires otherwise" is two phrases."""

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from checker.extraction.parses.labels import NEGATIONS, lemma
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.cues import UNITS, classify, is_place
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, ConditionKind


class Stretch(Protocol):
    """A condition phrase: where it starts and ends (token indices), and whether it is a way out."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def way_out(self) -> bool: ...


S = TypeVar("S", bound=Stretch)


def first_way_out(span: Stretch, found: Sequence[S], doc: Doc, *, ends: bool = False) -> S | None:
    """Return the way out that opens behind a comma inside a condition (where time counts, also by "unless" alone); None if none does."""
    if span.way_out:
        return None
    inside = (other for other in found if other.way_out and span.start < other.start < span.end)
    parted = (other for other in inside if doc[other.start - 1].text == "," or (ends and doc[other.start].lower_ == "unless"))
    return min(parted, key=lambda other: other.start, default=None)


def inside_aim(span: Stretch, acting: int, doc: Doc) -> bool:
    """Tell whether a condition belongs to what a practice is for ("so that all is as you left it should you come back").

    ``acting``: the token of the practice's verb.
    """
    before = range(acting + 1, span.start)
    aims = [i for i in before if doc[i].lower_ == "so" and doc[i + 1].lower_ == "that"]
    return bool(aims) and not span.way_out and doc[span.start - 1].text != ","


def ends_way_out(token: Token, opener: Token, *, listed: bool) -> bool:
    """Tell whether a token ends a way out: a full stop, a semicolon that parts no list, a comma before a way out of its own.

    So does "in order" behind "without", which opens the aim of the practice ("without telling you | in order to obey the law").
    """
    if token.lower_ == "in" and opener.lower_ == "without":
        return token.doc[token.i + 1 : token.i + 2].text.lower() == "order"
    if token.text == ",":
        if timed(token.doc, token.i + 1):
            return True  # "other than data that we need, within sixty days": a time of the clause
        return token.doc[token.i + 1 : token.i + 2].text.lower() in ("unless", "except", "save", "other", "apart")
    return (token.text == ";" and not listed) or (token.text == "." and token.i == len(token.doc) - 1)


def timed(doc: Doc, start: int) -> bool:
    """Tell whether "within sixty days", "after 60 days" or the like stands at a token."""
    opener, number, unit = ([t.lower_ for t in doc[at : at + 1]] for at in range(start, start + 3))
    counted = bool(number) and (number[0].isdigit() or number[0] in reading_words().numbers)
    return bool(opener) and opener[0] in ("within", "after", "for") and counted and bool(unit) and unit[0].rstrip("s") in UNITS


def bracketed(doc: Doc, start: int) -> int | None:
    """Return where a way out ends that stands in brackets by itself ("your voice (unless you sang) is not broadcast"), else None."""
    opened = start > 0 and doc[start - 1].text == "("
    return next((t.i for t in doc[start:] if t.text == ")"), None) if opened else None


def stops(until: Token) -> bool:
    """Tell whether "until" opens the person's own end of a practice ("until you unsubscribe")."""
    clause = until.head
    return clause.i > until.i and classify(until.doc[until.i : clause.right_edge.i + 1].text) is ConditionKind.OPT_OUT


def saves_from(save: Token) -> bool:
    """Tell whether "save" opens a way out (", save in an emergency", ", save the bank"); "save files" does not."""
    following = save.doc[save.i + 1 : save.i + 2].text.lower()
    behind = save.i > 0 and save.doc[save.i - 1].text == ","
    return behind and (save.pos_ not in ("VERB", "NOUN") or following in ("in", "where", "when", "if", "as", "for", "to", "with", "that"))


def spares_nothing(word: Token) -> bool:
    """Tell whether a word opens no way out: "besides" that adds, "save" that is a deed ("comments that you save"), "kept apart from"."""
    before = word.doc[word.i - 1] if word.i else word
    kept = lemma(word.head) in word_classes().verbs.keeping_apart and word.relation == "advmod" and before.text != ","
    apart = word.lower_ == "apart" and kept and not is_negated(word.head)
    return apart or (word.lower_ == "save" and before.tag_ in ("PRP", "TO", "MD")) or adds(word)


def adds(besides: Token) -> bool:
    """Tell whether "besides" opens what comes on top, as where nothing is denied or limited ("besides your name, we keep your age")."""
    told = {t.lower_ for t in besides.doc}
    return besides.lower_ == "besides" and told.isdisjoint(NEGATIONS | reading_words().limiting)


def may_come(opener: Token, core: set[int], *, negated: bool) -> bool:
    """Tell whether "until" or "before" opens what may yet come about: of a denial ("not ... before we have told you"), or a person's no."""
    if opener.lower_ == "before":
        clause = opener.head  # "before the start of the year" names a time
        return opener.relation == "mark" and clause.head.i in core and is_negated(clause.head)
    return negated or stops(opener)


def conceded(doc: Doc, acting: Token) -> set[int]:
    """Return the tokens of concessions ("although we keep less", "even if you ask"): no conditions of the rest, in time or place."""
    marks = [t for t in doc.tokens if t.relation in ("mark", "advmod") and (t.lower_ in ("although", "though", "whereas") or _even(t))]
    clauses = [{t.i for t in mark.head.subtree} for mark in marks]
    return {i for clause in clauses if acting.i not in clause for i in clause}


def _even(opener: Token) -> bool:
    """Tell whether "even" makes a condition one that changes nothing ("even if they ask")."""
    return opener.lower_ in ("if", "when", "where", "after", "once") and opener.i > 0 and opener.doc[opener.i - 1].lower_ == "even"


_NAMING = frozenset({"including", "such", "like"})


def before_naming(doc: Doc, start: int, end: int) -> int:
    """Return where a condition ends when a list of data follows it ("when you register, including your age", "...: your age")."""
    end = next((i for i in range(start - 1, end) if doc[i].text == ":"), end)
    return next((i - 1 for i in range(start, end - 1) if doc[i].lower_ in _NAMING and doc[i - 1].text == "," and _names(doc, i)), end)


def _names(doc: Doc, i: int) -> bool:
    """Tell whether an opener is followed by things, and not by further circumstances ("including for ...", "such as on a call")."""
    after = doc[i + 2 if doc[i].lower_ == "such" and i + 2 < len(doc) else i + 1]
    return after.tag_ not in ("IN", "TO", "VBG", "WRB")


def lives_in(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a phrase set apart says where people live ("In Germany, we ..."); where data lie is told behind the verb."""
    return (start == 0 or doc[start - 1].text == ",") and is_place(doc[start:end].text.strip(" ,"))


def is_clock(doc: Doc, start: int, end: int, core: set[int], *, negated: bool) -> bool:
    """Tell whether "until ..." says when something ends: it spares no denial, and is not the person's own choice."""
    if may_come(doc[start], core, negated=negated) or "unless" in doc[start:end].text.lower():
        return False
    return classify(doc[start:end].text) is ConditionKind.TIME


def contrasts(clause: Token) -> bool:
    """Tell whether "while ..." is set against the main clause: it denies, or tells what we pass on ("while we share totals, ...")."""
    if any(c.relation == "neg" or c.lower_ in NEGATIONS for c in clause.children):
        return True
    ours = any(c.relation == "nsubj" and c.lower_ in lexicon().people.first_party for c in clause.children)
    told = any(frame.action in (Action.SHARE, Action.SELL) for frame, _ in lexicon().verbs.get(lemma(clause), ()))
    return ours and told and clause.tag_ in ("VBP", "VBZ", "VB") and any(c.relation == "obj" for c in clause.children)


def opens_the_next(doc: Doc, start: int, end: int, core: set[int]) -> bool:
    """Tell whether a condition behind a semicolon opens the clause that follows it ("X is deleted; if you ask us, we hold it longer")."""
    parted = bool(core) and start > 0 and doc[start - 1].text == ";" and max(core) < start
    return parted and "," in doc[end - 1 : end + 1].text and any(t.pos_ in ("VERB", "AUX") for t in doc[end + 1 :])


# A place, and no condition: "show you the forecast where you are".
WHEREABOUTS = re.compile(r"where (?:you|they|people) (?:are|happen to be|live|go|were)\W*$", re.IGNORECASE)


def with_the_given(doc: Doc, end: int) -> int:
    """Return where a condition ends with what somebody "has been given", which the parse hung elsewhere."""
    given = doc[end - 1].lower_ in ("given", "told", "sent", "shown") and end < len(doc)
    return end + 1 if given and doc[end].pos_ == "NOUN" and doc[end].i - 1 == end - 1 else end


def with_its_start(doc: Doc, start: int, end: int) -> int:
    """Return where a period ends with what it runs from, which the parse hung elsewhere ("within 60 days | after you leave")."""
    if not timed(doc, start) or end != start + 3 or end >= len(doc) or doc[end].lower_ not in ("after", "from", "of", "following"):
        return end
    stops = (t.i for t in doc[end:] if t.is_punct or t.lower_ in ("unless", "except", "and", "but", "or"))
    return next(stops, len(doc))


def inverted(doc: Doc, head: Token) -> str:
    """Return the word that opens a condition without "if" ("should we merge with another company, ..."), or ""."""
    opening = doc[head.left_edge.i].lower_
    return opening if opening in ("should", "were", "had") and head.left_edge.i < head.i else ""


_ELSEWHERE = re.compile(
    r"^(?:(?:and|but) )?as (?:we )?(?:(?:also|already|further|have|is|are|has|been) ){0,3}"
    r"(?:described|stated|explained|noted|mentioned|outlined|discussed|detailed|indicated|said|set out|set forth)"
    r"(?:$| (?:above|below|earlier|before|elsewhere|previously|herein|here|in|under|throughout)\b)",
    re.IGNORECASE,
)


def refers(span: Stretch, doc: Doc) -> bool:
    """Tell whether a phrase in front of a sentence says where else it is said ("as described in section 5, we do not sell it")."""
    return span.start == 0 and not span.way_out and _ELSEWHERE.match(doc[span.start : span.end].text) is not None
