"""Mends of rows of verbs with one object, some of which were read as nouns: "the shop stores, uses, and shares your order history"."""

from checker.extraction.parses.memory import forget
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon

_BETWEEN = frozenset({",", "and", "or", "and/or"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_SUBJECTS = frozenset({"NN", "NNP", "NNS", "NNPS"})


def verb_runs(doc: Doc) -> None:
    """Make verbs of the nouns in a row of verbs of data that ends in a verb with an object."""
    changed = [run for verb in doc if (run := _run(verb)) and _mended(run)]
    if changed:
        forget([doc])


def _run(last: Token) -> list[Token]:
    """Return the row that a finite verb of data closes, the first verb first; empty where it closes none or nothing was misread."""
    if last.tag_ not in ("VBZ", "VBP", "VB") or not any(c.relation in ("obj", "obl") and c.i > last.i for c in last.children):
        return []
    if base(last) is None:
        return []
    members, tokens = [last], last.doc.tokens
    while (before := _before(members[0])) >= 0 and _alike(tokens[before], last):
        members.insert(0, tokens[before])
    return members if len(members) > 1 and any(m.tag_ in _NOUNS for m in members) else []


def _before(verb: Token) -> int:
    """Return the place of the word to which commas, "and" and an adverb of its own join a verb; -1 where nothing joins it."""
    tokens, at = verb.doc.tokens, verb.i
    while at > 0 and (tokens[at - 1].lower_ in _BETWEEN or (tokens[at - 1].head == verb and tokens[at - 1].tag_ == "RB")):
        at -= 1
    return at - 1 if at != verb.i else -1


def _alike(word: Token, last: Token) -> bool:
    """Tell whether a word is a verb of data in the same form, with nothing of its own behind it."""
    third = last.tag_ == "VBZ"
    formed = base(word) is not None and (word.lower_.endswith("s") if third else word.lower_ in lexicon().verbs)
    return formed and word.tag_ in _NOUNS | {"VBZ", "VBP", "VB"}


def base(word: Token) -> str | None:
    """Return the base form of a verb of data that a word may be, None if it may be none."""
    said = word.lower_
    endings = (("", ""), ("s", ""), ("es", ""), ("ies", "y"))
    forms = (said.removesuffix(end) + put for end, put in endings if said.endswith(end))
    return next((form for form in forms if form in lexicon().verbs), None)


def _mended(run: list[Token]) -> bool:
    first, last = run[0], run[-1]
    if first.tag_ in _NOUNS and not _with_subject(first):
        return False
    for member in run:
        if member.tag_ in _NOUNS:
            member.tag_, member.pos_, member.lemma_ = last.tag_, "VERB", base(member) or member.lower_
    for member in run[1:]:
        for child in [c for c in member.children if c.relation == "conj" and c in run]:
            child.head = first
        member.head, member.dep_ = first, "conj"
    return True


def _with_subject(verb: Token) -> bool:
    """Give a verb that was read as a noun the noun before it as its subject; False where none stands there."""
    subject = verb.doc.tokens[verb.i - 1] if verb.i else verb
    if verb.dep_ != "ROOT" or subject.tag_ not in _SUBJECTS or subject.head != verb or subject.relation != "compound":
        return False
    for child in [c for c in verb.children if c.i < subject.i and c.relation in ("det", "amod", "compound", "nmod", "case")]:
        child.head = subject
    subject.dep_ = "nsubj"
    return True
