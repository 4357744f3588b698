"""Purposes told behind a practice by what it helps to do, or drawn into the data's own clause by the parse.

"We log errors, which lets us mend them", "..., allowing us to mend them", "... as this helps us mend them"; "we use the number of messages
you are sending to plan our shifts", where planning is what the number is used for, and not what the messages are sent for.
"""

from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_HELPING = word_classes().verbs.letting
_GOVERNING = reading_words().governing_no_purpose | word_classes().verbs.letting
_REASONS = frozenset({"as", "because", "since", "so"})
_BACK = frozenset({"this", "it", "they", "that", "these", "which", "doing"})


def further_aims(predicate: Predicate, goals: list[Phrase], data: list[Token]) -> list[Phrase]:
    """Return the purposes told behind a practice, beside those known; where none are, those that were drawn into the data's clause."""
    found = [p for p in _helped(predicate) if not any(p.start < g.end and g.start < p.end for g in goals)]
    found += _parts(predicate, goals)
    return found if goals or found else _drawn_in(predicate, data) or _needed(data)


def _parts(predicate: Predicate, goals: list[Phrase]) -> list[Phrase]:
    """Return what a purpose is said to include ("to run our shop, which includes packing orders and sending receipts")."""
    last = max((g.end for g in goals), default=0)
    doc = predicate.token.doc
    which = next((t for t in doc[last : last + 2] if t.tag_ == "WDT"), None) if last else None
    verb = which.head if which is not None else None
    if verb is None or which is None or rel.lemma(verb) != "include" or which.relation != "nsubj" or doc[which.i - 1].text != ",":
        return []
    doings = [c for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "ccomp") and c.tag_ == "VBG"]
    told = [p for c in doings for p in verb_phrases(c)]
    things = rel.objects(verb)
    heads = [
        o for o in things if o.tag_ == "VBG" or o.lower_.endswith("ing") or any(c.tag_ == "VBG" and c.i < o.i for c in o.children)
    ]  # "packing orders"
    return [*told, *(p for o in heads for p in (verb_phrases(o, members=False) if o.tag_ == "VBG" else items([o])))]


def _needed(data: list[Token]) -> list[Phrase]:
    """Return what data are told to be needed for ("information that is necessary to perform their tasks", "... for their tasks")."""
    named = (d for d in data if d.tag_ != "WP")  # "what is needed to honour the price" says which data, whoever gets them for what
    whole = (d.doc[i] for d in named for i in range(d.i + 1, min(d.i + _WITHIN, d.right_edge.i + 1)))
    told = [t for t in whole if t.lower_ in _NEEDED and t.head.i < t.i and all(s.tag_ == "WDT" for s in rel.own_subjects(t))]
    aims = [c for t in told for kind, c in rel.clauses_under(t) if kind in ("xcomp", "advcl") and c.tag_ == "VB" and c.i == t.i + 2]
    things = [n for t in told for words, n in rel.prepositional(t) if words == "for" and n.tag_ != "VBG"]
    return [*(p for c in aims if c.lower_ not in ("be", "do") for p in verb_phrases(c)), *items(things)]


def _helped(predicate: Predicate) -> list[Phrase]:
    """Return what a practice lets us do, told behind it with "which", "allowing us to" or "as this allows us to"."""
    doc = predicate.token.doc
    found = [p for t in doc[predicate.token.i + 1 :] if _helps(t, predicate) for p in _what(t)]
    return [*found, *series(found)]


def _helps(verb: Token, predicate: Predicate) -> bool:
    if verb.pos_ != "VERB" or rel.lemma(verb) not in _HELPING or rel.negations(verb) or verb in predicate.group:
        return False
    if not any(o.lower_ in lexicon().people.first_party for o in (*rel.objects(verb), *rel.indirect_objects(verb), *_inner_subjects(verb))):
        return False
    subject = next((s for s in rel.own_subjects(verb)), None)
    before = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i else verb
    if verb.relation in ("acl", "parataxis", "advcl") and subject is not None and subject.tag_ == "WDT":
        return before.text == "," or verb.doc[verb.left_edge.i].lower_ == ","
    if verb.relation in ("advcl", "acl") and verb.tag_ == "VBG" and subject is None and not rel.marker(verb):
        return before.text == "," or verb.doc[verb.left_edge.i].lower_ == ","
    return verb.relation == "advcl" and tells_why(verb) and verb.head in (predicate.token, predicate.head)


def tells_why(verb: Token) -> bool:
    """Tell whether a clause says what a practice is good for, and not when it is done ("as this helps us match donors")."""
    back = any(s.lower_ in _BACK for s in rel.own_subjects(verb))
    return rel.lemma(verb) in _HELPING and back and rel.marker(verb) in _REASONS


def _inner_subjects(verb: Token) -> list[Token]:
    return [s for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "ccomp") for s in rel.own_subjects(c)]


def _what(verb: Token) -> list[Phrase]:
    inner = [c for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "ccomp") and c.tag_ in ("VB", "VBP")]
    aided = [n for words, n in rel.prepositional(verb) if words in ("in", "with") and n.tag_ == "VBG"]
    return [p for c in (*inner, *aided) for p in verb_phrases(c)]


def _drawn_in(predicate: Predicate, data: list[Token]) -> list[Phrase]:
    """Return the infinitives that close the clause of the data or of its examples, where the practice has no aim of its own."""
    plain = predicate.frame.action is Action.USE  # of what is collected, "to send me the bill" may be what the person gives it for
    last = max((d.i for d in data), default=predicate.token.i)
    clauses = (t for t in predicate.head.subtree if t.dep_ == "acl:relcl" and predicate.token.i < t.i and t.head.i <= last + _NEAR)
    told = [c for c in clauses if rel.own_subjects(c) and not {rel.lemma(c), c.lower_} & _GOVERNING and not rel.is_passive(c)]
    aims = [
        v
        for c in told
        for kind, v in rel.clauses_under(c)
        if kind in ("xcomp", "advcl") and v.tag_ == "VB" and rel.marker(v).endswith("to" if plain else "in order to") and v.i > c.i
    ]
    found = [p for v in aims for p in verb_phrases(v)]
    return [*found, *series(found)]


_WITHIN = 8  # tokens behind the data within which they are told to be needed
_NEEDED = frozenset({"necessary", "needed", "required"})
_NEAR = 12  # tokens behind the last of the data within which its clause begins
