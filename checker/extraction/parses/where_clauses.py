"""Mends of clauses, conditions and times that a parse hung on the wrong word.

"To a regulator where there is a legal duty" names no place; "we book through Amadeus, who receive your number" tells of Amadeus.
"""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.cues import UNITS, classify
from checker.model import ConditionKind

_WHERE = frozenset({"where", "wherever"})
_HUNG_ELSEWHERE = frozenset({"acl:relcl", "advcl:relcl", "advcl", "parataxis"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_MOMENTS = frozenset({"moment", "instant", "night", "morning"})
_SUBJECT = 5  # tokens of the subject behind "provided"


def occasion(verb: Token) -> None:
    """Mend "auditors where the law demands it", whose occasion was read as telling which auditors.

    Only law is taken so: "the council where you live" says which council it is.
    """
    if verb.dep_ != "acl:relcl" or not is_somebody(verb.head):
        return
    first = next((c for c in verb.children if c.relation in ("mark", "advmod") and c.lower_ in _WHERE and c.i < verb.i), None)
    if first is None or first.i <= verb.head.i:
        return
    above = next((a for a in verb.ancestors if a.pos_ in ("VERB", "AUX") and a.dep_ not in ("acl", "acl:relcl")), None)
    said = verb.doc[first.i : max(t.i for t in verb.subtree) + 1].text
    if above is not None and above.i < verb.i and classify(said) is ConditionKind.LEGAL:
        verb.head, verb.dep_ = above, "advcl"


def of_party(clause: Token) -> None:
    """Hang a clause behind a comma on whom its "who" stands for, or its "which" if somebody stands before the comma."""
    who = next((c for c in clause.children if c.relation == "nsubj" and c.lower_ in ("who", "which")), None)
    if who is None or clause.dep_ not in _HUNG_ELSEWHERE or who.i < 2 or clause.doc[who.i - 1].text != ",":
        return
    if clause.left_edge.i < who.i - 1:
        return
    last = clause.doc[who.i - 2]
    row = [t for t in (last, *last.ancestors) if t.pos_ in _NOUNS and t.i <= last.i]
    meant = next((t for t in row if is_somebody(t) or _is_name(t)), None)
    if meant is not None and clause.head != meant and clause not in meant.ancestors:
        clause.head, clause.dep_ = meant, "acl:relcl"


def _is_name(noun: Token) -> bool:
    """Tell whether a noun is a name that no place is told by ("in Leeds")."""
    placed = any(c.relation == "case" and c.lower_ in ("in", "from", "at") for c in noun.children)
    return noun.i > 0 and noun.text[:1].isupper() and not placed and noun.doc[noun.i - 1].relation != "det"


def opened(word: Token) -> None:
    """Mend a condition or a time behind a noun that was read as telling of it, or as a second thing."""
    if word.lower_ == "provided":
        _provided(word)
    elif word.relation == "obj":
        _moment(word)


def _provided(word: Token) -> None:
    """Mend "we send it provided that you have agreed", whose "provided" was read as somebody's providing, or as telling of a noun."""
    above = next((a for a in word.ancestors if a.pos_ in ("VERB", "AUX") and a.i < word.i), None)  # "with shops | provided that you pay"
    clause = _opened(word)
    plain = word.relation in ("advcl", "xcomp", "acl", "amod", "conj") and not any(c.relation in ("aux", "cc") for c in word.children)
    if clause is None or above is None or not plain or above == clause:
        return
    that = word.doc[word.i + 1]
    clause.head, clause.dep_ = above, "advcl"
    word.head, word.dep_, word.pos_, word.tag_ = clause, "mark", "SCONJ", "IN"
    if that.lower_ == "that":
        that.head, that.dep_ = clause, "mark"


def _opened(word: Token) -> Token | None:
    """Return the verb of the clause that stands right behind a "provided": a subject and what it does, "that" or none before them."""
    doc = word.doc
    first = word.i + 1 + (doc[word.i + 1 : word.i + 2].text.lower() == "that")
    subject = next((t for t in doc[first : first + _SUBJECT] if t.relation == "nsubj" and t.left_edge.i == first and t.head.i > t.i), None)
    if subject is not None:
        return subject.head
    given = next((t for t in doc[first : first + _SUBJECT] if t.relation in ("obj", "iobj") and t.head == word), None)
    if given is None or given.left_edge.i != first or given.i + 1 >= len(doc):
        return None
    verb = doc[given.i + 1]
    if verb.tag_ not in ("VBP", "VBZ", "VBD", "MD"):
        return None
    given.head, given.dep_ = verb, "nsubj"  # "provided | you agree", read as provided to you
    return verb


def _moment(noun: Token) -> None:
    """Mend "we never show it the moment you leave", whose moment was read as a second thing that is shown."""
    verb = noun.head
    timed = noun.relation == "obj" and (lemma(noun) in UNITS or noun.lower_ in _MOMENTS)
    told = timed and any(c.dep_ == "acl:relcl" and any(s.relation == "nsubj" for s in c.children) for c in noun.children)
    if told and (verb.pos_ == "VERB" and any((c.relation == "obj" and c.i < noun.i) or c.dep_ == "nsubj:pass" for c in verb.children)):
        noun.dep_ = "obl:unmarked"
