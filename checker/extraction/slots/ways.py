"""The conditions and exceptions of one predicate, with their effect."""

import re
from itertools import islice, product

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.slots import conditions as cond
from checker.extraction.slots.alternatives import alternatives
from checker.extraction.slots.dated import one_clock
from checker.extraction.slots.nested import refers
from checker.extraction.slots.spans import Span
from checker.extraction.standing.joined_verbs import is_done_instead
from checker.extraction.standing.negation import is_after_all
from checker.extraction.texts.refusals import refusal_words
from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, ConditionKind, Dimension, Effect
from checker.patterns import either

_WITH = re.compile(r"^with\b", re.IGNORECASE)
_MOST_ALTERNATIVES = 12  # groups; a sentence with more is cut to its first, which only makes a permission harder to meet


def reach(predicate: Predicate, doc: Doc) -> set[int]:
    """Return the tokens of a predicate's clause with its subordinate clauses, without rival main clauses."""
    top = rel.first_conjunct(predicate.head)
    tokens = {t.i for t in predicate.head.subtree}
    if top != predicate.head:
        tokens |= {t.i for child in top.children if child.i < top.i for t in child.subtree}
        last = max(predicate.group, key=lambda t: t.i)
        tokens |= {t.i for t in last.subtree}
    tokens |= _shared(predicate)
    current = predicate.head
    while current.relation in ("xcomp", "ccomp", "acl", "csubj") and current.head != current:
        current = current.head
        beside = (child for child in current.children if child != predicate.head and child.relation != "conj")
        tokens |= {current.i, *(t.i for child in beside for t in child.subtree)}
    for token in doc.tokens:
        rival = (
            token.i in tokens
            and token.relation == "conj"
            and token.pos_ in ("VERB", "AUX")
            and token not in predicate.group
            and token != predicate.head
            and (rel.own_subjects(token) or is_after_all(token) or is_done_instead(token, predicate.head))
        )
        if rival and predicate.head.i not in {t.i for t in token.subtree}:
            tokens -= {t.i for t in token.subtree}
    for member in predicate.group:
        later = member != predicate.head and member.i > predicate.head.i
        if later and (rel.own_subjects(member) or is_done_instead(member, predicate.head)):
            tokens -= {t.i for t in member.subtree}
    return tokens


def _shared(predicate: Predicate) -> set[int]:
    """Return what stands behind the last of several verbs and hangs on another: it holds for all ("sold or shared unless ...")."""
    first = rel.first_conjunct(predicate.head)
    members = [first, *(m for m in rel.conjuncts(first) if m.pos_ in ("VERB", "AUX") and not rel.own_subjects(m))]
    if predicate.head not in members:
        return set()
    last = max(members, key=lambda t: t.i)
    behind = [c for m in members if m != predicate.head for c in m.children if c.i > last.i]
    hanging = [c for c in behind if c.relation in ("advcl", "obl", "advmod") or (c.relation == "conj" and c not in members)]
    return {t.i for c in hanging if not rel.own_subjects(c) or rel.marker(c) for t in c.subtree}


def ways(
    spans: list[Span],
    doc: Doc,
    setting: Setting,
    closed: tuple[Dimension, ...],
    *,
    negated: bool,
    ends: bool = False,
) -> tuple[tuple[Condition, ...], tuple[Condition, ...], tuple[Dimension, ...]]:
    """Return conditions, exceptions and what is closed, from the condition phrases of a predicate; ``ends``: of one that deletes."""
    required: list[tuple[Span, list[Condition]]] = []  # one entry a phrase; its items' groups are alternatives within the phrase
    exceptions: list[Condition] = []
    for span in spans:
        if _CONCEDES.match(doc[span.start : span.end].text) or (negated and refers(span, doc)):
            continue
        effect = Effect.UNLESS if span.way_out else Effect.TRIGGERS if negated else Effect.REQUIRES
        read = cond.read(span, doc, effect, len(exceptions), setting.ontology)
        if negated and not span.way_out and all(c.kind is ConditionKind.CONSENT and _WITH.match(c.text) for c in read):
            continue  # "with your consent we write to you, and we won't without it": nothing is denied to those who agree
        if closed and not negated and span.start and "or" in (doc[span.start].lower_, doc[span.start - 1].lower_) and _is_leave(read):
            exceptions += [c.model_copy(update={"effect": Effect.UNLESS, "group": len(exceptions)}) for c in read]
            continue  # "only to mend a fault, or with your permission"
        if not span.way_out:
            required.append((span, [_said_no(c) for c in read] if effect is Effect.TRIGGERS else read))
        elif negated or (ends and span.opener != "without"):
            exceptions += read  # "deleted after a year unless a claim is open": a way out as of a denial
        elif span.opener == "without" or (_sorts_out(span, doc) and all(c.kind is ConditionKind.OTHER for c in read)):
            continue
        elif _ends_by_choice(span, read):
            required.append((span, [c.model_copy(update={"kind": ConditionKind.OPT_OUT}) for c in read]))
        elif all(c.kind is ConditionKind.OPT_OUT for c in read):
            required.append((span, read))
        else:
            exceptions += [c.model_copy(update={"effect": Effect.TRIGGERS}) for c in read]
            closed = closed if all(c.kind in _TAKEN_OUT for c in read) else closed or (Dimension.CONDITION,)
    phrases = [read for _, read in required] if negated else alternatives(required, doc)
    return one_clock(_joined(phrases)), tuple(exceptions), closed


def _sorts_out(span: Span, doc: Doc) -> bool:
    """Tell whether "other than" says which ones a noun means ("from sources other than our site"): it limits nothing that is done."""
    before = doc[span.start - 1] if span.start else None
    some = before is not None and before.pos_ in ("NOUN", "PROPN") and not {t.lower_ for t in before.lefts} & {"any", "no", "only"}
    return span.opener == "other than" and some


def _is_leave(read: list[Condition]) -> bool:
    return all(c.kind in (ConditionKind.CONSENT, ConditionKind.LEGAL, ConditionKind.USER_DIRECTION) for c in read)


def _ends_by_choice(span: Span, read: list[Condition]) -> bool:
    """Tell whether a practice goes on "unless you change your settings": whatever the person does to end it is their opt-out."""
    ends = ((c.kind is ConditionKind.USER_DIRECTION and _YOU_END_IT.search(c.text)) or _TICKS.search(c.text) for c in read)
    begins = any(_YOU_BEGIN_IT.search(c.text) for c in read)
    return span.opener == "unless" and all(ends) and not begins


_YOU_END_IT = re.compile(rf"\byou(?:'ve|r)?\b.*\b{either(reading_words().ending)}", re.IGNORECASE)
_YOU_BEGIN_IT = re.compile(r"\byou(?:'ve|r)?\b.*\b(?:turn|switch)(?:ed)? (?:\w+ ){0,3}?on\b", re.IGNORECASE)
_TICKS = re.compile(r"^unless (?:you|they|the \w+|an? \w+)(?:'ve| have| has)? (?:un)?(?:tick|check)", re.IGNORECASE)
_CONCEDES = re.compile("|".join(reading_words().conceding), re.IGNORECASE)  # it holds either way
_TAKEN_OUT = frozenset({ConditionKind.RECIPIENT, ConditionKind.DATA})  # "with all carriers other than the post" closes nothing


def _said_no(condition: Condition) -> Condition:
    """Read "once you have told us, we no longer pass them on" as the person's opt-out: what starts a denial is their no."""
    own = condition.kind in (ConditionKind.OTHER, ConditionKind.NOTICE, ConditionKind.USER_DIRECTION)
    told = own and (_TELLING_US.search(condition.text) is not None or _is_their_no(condition.text))
    return condition.model_copy(update={"kind": ConditionKind.OPT_OUT}) if told else condition


def _is_their_no(text: str) -> bool:
    return _YOU.search(text) is not None and refusal_words().no.search(text) is not None


_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_TELLING_US = re.compile(rf"\byou (?:have |'ve )?{either(reading_words().telling)} us\b", re.IGNORECASE)


def _joined(phrases: list[list[Condition]]) -> tuple[Condition, ...]:
    """Return conditions of several phrases that must all hold, as groups of which one must hold: (A or B) and C is AC or BC."""
    alternatives = [[[c for c in phrase if c.group == g] for g in sorted({c.group for c in phrase})] for phrase in phrases if phrase]
    found: list[Condition] = []
    for number, choice in enumerate(islice(product(*alternatives), _MOST_ALTERNATIVES) if alternatives else ()):
        found += [c.model_copy(update={"group": number}) for part in choice for c in part]
    return tuple(found)


def as_ways_out(
    conditions: tuple[Condition, ...], exceptions: tuple[Condition, ...], closed: tuple[Dimension, ...], *, negated: bool
) -> tuple[tuple[Condition, ...], tuple[Condition, ...], tuple[Dimension, ...]]:
    """Read "only in the following cases" as "not, except in the following cases": the document closes, not a condition of its own."""
    pointing = [c for c in conditions if c.kind is ConditionKind.AS_DESCRIBED]
    if negated or Dimension.CONDITION not in closed or not pointing or len(pointing) != len(conditions):
        return conditions, exceptions, closed
    ways_out = tuple(c.model_copy(update={"effect": Effect.UNLESS}) for c in pointing)
    return (), (*exceptions, *ways_out), tuple(d for d in closed if d is not Dimension.CONDITION)
