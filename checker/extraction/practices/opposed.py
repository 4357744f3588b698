"""What is set against the rest: things denied beside others, everything at once, whatever the document has not named."""

import re
from dataclasses import replace
from itertools import pairwise

from checker.extraction.nouns.general import PURPOSE_NOUNS
from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.practices.draft import Draft
from checker.extraction.standing.negation import is_set_against
from checker.extraction.words.cues import classify
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Condition, ConditionKind, Dimension, Effect, Kind
from checker.ontology import Ontology

_BETWEEN = frozenset({"your", "the", "any", "their", "our", "its", "including", "even"})


def set_against(item: Phrase) -> bool:
    """Tell whether one of several things is denied by a word of its own ("your rating, but never your written comments, is shown")."""
    before = [t.lower_ for t in item.doc[max(0, item.start - 3) : item.start + 1]]
    said = [n for n, word in enumerate(before) if word in ("not", "never")]
    if is_set_against(item.doc[item.head]):
        return True
    return bool(said) and all(w in _BETWEEN for w in before[said[-1] + 1 : -1])


def bare_of(predicate: Predicate, data: list[Phrase], ontology: Ontology) -> list[Phrase]:
    """Return the data without which something is passed on ("the lab gets the sample without your name"): they are not."""
    gets = any(s.pos_ in ("NOUN", "PROPN") and is_somebody(s) for s in rel.subjects(predicate.head))  # of what we gather, more may be said
    if predicate.frame.action not in (Action.SHARE, Action.SELL) and not (gets and predicate.frame.action is Action.COLLECT):
        return []
    sources = (predicate.token, *(p.doc[p.head] for p in data), *(n for _, n in rel.prepositional(predicate.token)))
    told = [n for source in sources for words, n in rel.prepositional(source) if words == "without" and not _is_no_need(n)]
    left = [p for p in items(dict.fromkeys(told)) if classify(f"without {p.text}") in (None, ConditionKind.DEIDENTIFIED)]
    return [p for p in left if ontology.data.match(p.text) is not None or identify(p, ontology.data) is not None]


def _is_no_need(noun: Token) -> bool:
    """Tell whether something is only not needed ("open to everyone, even without an account"), and not kept back."""
    opened = next((c.i for c in rel.kids(noun) if c.lower_ == "without"), noun.i)
    return noun.doc[max(0, opened - 1)].lower_ == "even"


def is_all(item: Phrase) -> bool:
    """Tell whether a phrase means everything there is ("all messages", "every photo")."""
    head, before = item.doc[item.head], [t.lower_ for t in item.doc[max(0, item.start - 3) : item.start + 2]]
    each = any(pair in (("all", "of"), ("every", "one"), ("each", "of")) for pair in pairwise(before))  # "all of your contacts"
    return each or head.lower_ in word_classes().nouns.everything or rel.determiner(head) in ("every", "all")


def not_all(data: list[Phrase], receivers: list[Phrase]) -> bool:
    """Tell whether a denial means all data, more than some, or each of a class ("every member"), and not "no data" or "unless"."""
    each = any("every" in (told := (rel.determiner(r.doc[r.head]), r.doc[r.start].lower_)) or "each" in told for r in receivers)
    none = any(rel.determiner(p.doc[p.head]) == "no" for p in data) or any(t.lower_ == "unless" for r in receivers for t in r.doc)
    both = any(map(_is_both, data)) or any(map(_is_both, receivers))
    return both or any(is_all(p) or is_more(p) for p in data) or (each and not none)


def _is_both(item: Phrase) -> bool:
    """Tell whether two things are denied together only ("both your name and your photo"): either may be without the other."""
    before = [t.lower_ for t in item.doc[max(0, item.start - 2) : item.start + 1]]
    denied = any(t.lower_ in rel.NEGATIONS for t in item.doc[: item.start])  # "both your name and your photo are never shared" denies each
    return "both" in before and denied and any(c.relation == "conj" for c in item.doc[item.head].children)


def is_more(item: Phrase) -> bool:
    """Tell whether a thing is told by its measure against something else ("more than ten photos", "more data than ...")."""
    opening = [t.lower_ for t in item.doc[max(0, item.start - 1) : item.head + 1]]
    return "more" in opening and "than" in [t.lower_ for t in item.doc[item.start :]]


def is_leave(item: Phrase) -> bool:
    """Tell whether a phrase is the person's leave, joined to the data ("..., or with your permission")."""
    given = item.start > 0 and rel.preposition(item.doc[item.head]) == "with"
    return given and classify(item.doc[item.start - 1 : item.end].text) is ConditionKind.CONSENT


def spared_goal(goal: Phrase) -> bool:
    """Tell whether a purpose is denied by a word of its own ("to deliver it, but not to advertise")."""
    before = [t.lower_ for t in goal.doc[max(0, goal.start - 3) : goal.start]]
    opened = before[-1:] in (["to"], ["for"]) and before[-2:-1] in (["not"], ["never"])
    later = [t.lower_ for t in goal.doc[goal.start :]]
    rather = any(a == "but" and b in ("to", "for", "only") for a, b in pairwise(later))  # "not to sell it but to know you"
    return opened and (before[:1] in (["but"], ["and"], [","]) or (rather and before[:1] not in (["order"], ["as"])))


def for_nobody(goal: Phrase) -> bool:
    """Tell whether a purpose is one for which nobody gets the data ("to us, and to nobody | for sale", "for sale, to nobody")."""
    doc = goal.doc
    opener = next((i for i in range(goal.start - 1, max(0, goal.start - _OPENED), -1) if doc[i].lower_ in ("for", "to")), None)
    before = [t.lower_ for t in doc[max(0, opener - 4) : opener]] if opener is not None else []
    behind = [t.lower_ for t in doc[goal.end : goal.end + 5] if not t.is_punct and t.lower_ not in PURPOSE_NOUNS]
    return _ends_with_nobody(before) or _ends_with_nobody(behind[: 3 if "no" in behind else 2])


def is_the_rest(receiver: Phrase) -> bool:
    """Tell whether a receiver that is left out means whoever is not named ("to the tax office and to no *other body*")."""
    return receiver.doc[receiver.start].lower_ == "other" and rel.lemma(receiver.doc[receiver.head]) in reading_words().whoever_else


def _ends_with_nobody(said: list[str]) -> bool:
    """Tell whether words end with "to nobody" or "with no one"; "to nobody else" closes a list and is no denial of its own."""
    told = said[-2:] if said[-1:] != ["one"] else [*said[-3:-2], "nobody" if said[-2:-1] == ["no"] else "one"]
    return told[:1] in (["to"], ["with"]) and told[1:] in (["nobody"], ["no-one"], ["none"])


_OPENED = 4  # tokens before an aim within which it is opened: "for their own marketing"


_LISTED = re.compile(
    r"\b(?:(?:in|on) (?:the|our|this) (?:table|list|schedule|annex|appendix)"
    r"|(?:listed|named|set out|shown|mentioned) (?:below|above|here|in|on))\b",
    re.IGNORECASE,
)


def as_listed(draft: Draft) -> Draft:
    """Read "to the organisations in the table below and to no one else" as denied but for what the table says."""
    told = [r.phrase for r in draft.recipients]
    listed = [p for p in told if _LISTED.search(_with_what_follows(p))]
    if draft.kind is not Kind.LIMIT or Dimension.RECIPIENT not in draft.closes or not listed or len(listed) < len(told):
        return draft
    described = Condition(kind=ConditionKind.AS_DESCRIBED, text=_with_what_follows(listed[0]), effect=Effect.UNLESS, group=310)
    closed = tuple(d for d in draft.closes if d is not Dimension.RECIPIENT)
    return replace(draft, recipients=(), exceptions=(*draft.exceptions, described), closes=closed)


def _with_what_follows(item: Phrase) -> str:
    return item.doc[item.start : max(item.end, item.doc[item.head].right_edge.i + 1)].text


def otherwise(draft: Draft, predicate: Predicate) -> Draft:
    """Read "any other disclosure requires your consent" as a limit beside what the document describes, which it leaves alone."""
    other = next((c for c in rel.kids(predicate.token) if c.lower_ in ("other", "further")), None)
    if other is None or not (predicate.dataless and predicate.nominal) or draft.kind is not Kind.LIMIT:
        return draft
    described = Condition(kind=ConditionKind.AS_DESCRIBED, text=other.text, effect=Effect.UNLESS, group=300)
    asked = tuple(c.model_copy(update={"effect": Effect.UNLESS}) for c in draft.conditions)
    closed = tuple(d for d in draft.closes if d is not Dimension.CONDITION)
    return replace(draft, conditions=(), exceptions=(*draft.exceptions, *asked, described), closes=closed)
