"""Conditions and aims that stand in a denial's sentence and were read for nothing: without them it denies more than it says.

"Once you do, nothing is sent" without its "once" accuses, and so does "we do not use it to market to others" without its "to".
"""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.nouns.amid import is_beside
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import BESIDE, is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.slots.exclusivity import limiting_words
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Condition, ConditionKind, Dimension, Doubt, Effect, Kind

_BREAKS = frozenset({";", ":", ".", "-"})
_CONCEDING = frozenset({"even", "as", "whether", "or", "matter", "only"})  # "even if" spares nothing


def on_unread_terms(draft: Draft, doc: Doc, area: set[int]) -> Draft:
    """Return a limit with what it says it holds by, where no cue knows it ("stored only as a hash"): it must not pass for no limit."""
    limited = draft.kind is not Kind.DENY and draft.closes == (Dimension.CONDITION,)
    words = limiting_words(doc, area) if limited and not draft.conditions and not draft.exceptions else ""
    told = (Condition(kind=_kind(words), text=words, effect=Effect.REQUIRES),) if words else ()
    return replace(draft, conditions=told) if told else draft


def _kind(words: str) -> ConditionKind:
    """Return what a limit holds by: a promise of those who get the data is known by its words, whatever else is left to the log."""
    return ConditionKind.CONTRACT if classify(words) is ConditionKind.CONTRACT else ConditionKind.OTHER


def doubting(found: Sequence[Draft], doc: Doc) -> list[Draft]:
    """Return drafts, with denials and limits doubted where a clause of condition beside them is part of no reading."""
    if not found:
        return []
    openers = [t for t in doc.tokens if t.lower_ in reading_words().telling_a_case and _opens(t)]
    aims = [t for t in doc.tokens if t.lower_ == "to" and t.relation in ("mark", "dep", "fixed")]
    together = any(d.kind is Kind.DENY and _together(d) for d in found)
    if not openers and not aims and not together:
        return list(found)
    read = {i for d in found for i in _tokens(d)}
    lost = (d for d in found if d.kind in (Kind.DENY, Kind.LIMIT) and any(_loses(d, t, read) for t in openers))
    wide = (d for d in found if d.kind is Kind.DENY and (_together(d) or any(_misses(d, t, read) for t in aims)))
    doubted = {id(d) for d in (*lost, *wide)}
    return [_doubted(d) if id(d) in doubted else d for d in found]


def _misses(draft: Draft, to: Token, read: set[int]) -> bool:
    """Tell whether a ban on use for an aim was read as one on any use: its aim stands behind it, and is no part of any reading."""
    if draft.kind is not Kind.DENY or draft.action is not Action.USE or draft.purposes or to.i in read or to.i < draft.predicate.i:
        return False
    above = list(to.ancestors)
    within = draft.predicate in above and to.i + 1 < len(to.doc) and to.doc[to.i + 1].i not in read and to.doc[to.i + 1].pos_ != "PRON"
    other = within and any(each.relation in ("conj", "ccomp", "relcl") for each in above[: above.index(draft.predicate)])
    return within and not other and not any(t.text in _BREAKS and t.text != "-" for t in to.doc[draft.predicate.i : to.i])


def _together(draft: Draft) -> bool:
    """Tell whether only two things together are denied: photos "never published with your name" may be published without it."""
    found = lexicon().constructions
    things = (draft.predicate, *(p.doc[p.head] for p in draft.data))
    named = {r.phrase.head for r in draft.recipients}
    said = (n for t in things for _, n in rel.prepositional(t) if n.i not in named and not is_somebody(n))
    if rel.lemma(draft.predicate) not in found.placing | found.printing:
        return any(map(is_beside, said))  # "we do not use your name together with your location"
    return any(w in BESIDE and n.i not in named and not is_somebody(n) for w, n in rel.prepositional(draft.predicate))


def _opens(word: Token) -> bool:
    """Tell whether a word opens a clause with a subject of its own that is no concession."""
    before = word.doc[word.i - 1].lower_ if word.i else ""
    return word.relation in ("mark", "advmod") and bool(rel.own_subjects(word.head)) and before not in _CONCEDING


def _loses(draft: Draft, opener: Token, read: set[int]) -> bool:
    own = {draft.predicate.i, *draft.group}
    clause = {t.i for t in opener.head.subtree}
    if opener.i in read or own & clause:  # what opens the practice itself: "if we sell it, ..."
        return False
    first, last = sorted((opener.i, draft.predicate.i))
    return not any(t.text in _BREAKS for t in opener.doc[first:last])


def _tokens(draft: Draft) -> set[int]:
    phrases = (*draft.data, *draft.purposes, *(r.phrase for r in draft.recipients), *((draft.subject,) if draft.subject else ()))
    ranges = [(p.start, p.end) for p in phrases] + list(draft.spans)
    return {i for start, end in ranges for i in range(start, end)}


def _doubted(draft: Draft) -> Draft:
    return replace(draft, trace=with_doubt(draft.trace, Doubt.LOST_CONDITION))
