"""Mends of sentences whose main clause the parse lost: the first clause taken for what is said, a subject joined to the clause before."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_CLAUSES = frozenset({"xcomp", "ccomp", "conj", "advcl", "parataxis"})


def promote(opening: Token) -> None:
    """Mend "to carry you there we pass your name on" and "where she has opted out, records are withheld", whose first clause was read as what is said."""  # noqa: E501
    aim = opening.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" and c.i == 0 for c in opening.children)
    case = any(c.relation in ("mark", "advmod") and c.lower_ in mend_words().opening and _is_first(c) for c in opening.children)
    for clause in [c for c in opening.children if case and c.i > opening.i and c.relation == "conj"]:
        find_subject(clause)
    clauses = [c for c in _said(opening) if _has_subject(c, ours=aim)] if aim or case else []
    main = clauses[0] if clauses else None
    if main is None or any(c.relation in ("mark", "cc") for c in main.children):
        return
    answer(main, opening)
    first = main.left_edge.i
    if case and main.doc[first - 1].text != "," and (len(clauses) > 1 or not _stands_alone(main, opening)):
        return
    main.head, main.dep_ = main, "ROOT"
    for child in [c for c in opening.children if c.i >= first and c != main]:
        child.head = main
    opening.head, opening.dep_ = main, "advcl"


def _is_first(word: Token) -> bool:
    """Tell whether a word opens its sentence, behind a phrase that only leads on at most ("As a result, | if we are sold, ...")."""
    before = word.doc[: word.i]
    told = any(t.pos_ in ("VERB", "AUX") or t.relation.startswith("nsubj") for t in before)
    return word.i == 0 or (before[word.i - 1].text == "," and word.i <= _LEADING and not told)


_LEADING = 6  # tokens of a phrase that only leads on, with its comma


def unseat(participle: Token) -> None:
    """Mend "where we send X to countries not deemed safe, we take care", whose "deemed" was taken for what is said."""
    told = any(c.relation in ("aux", "cop", "nsubj", "csubj") or c.dep_ == "aux:pass" for c in participle.children)
    if participle.tag_ != "VBN" or told:
        return
    clauses = [c for c in participle.children if c.i > participle.i and c.relation in ("parataxis", "ccomp", "conj")]
    main = next((c for c in clauses if _has_subject(c, ours=True) and not any(k.relation in ("mark", "cc") for k in c.children)), None)
    place = participle.doc[max(0, _first(participle) - 1)]
    if main is None or place.pos_ not in ("NOUN", "PROPN") or place.i >= participle.i:
        return
    main.head, main.dep_ = main, "ROOT"
    for child in [c for c in participle.children if c.i < place.i or c.i >= main.left_edge.i]:
        child.head = main
    participle.head, participle.dep_ = place, "acl"


def _first(participle: Token) -> int:
    """Return where the words of a participle begin, with a "not" before it."""
    return min(
        [participle.i, *(c.i for c in participle.children if c.i < participle.i and c.relation == "advmod" and c.i >= participle.i - 2)]
    )


def _stands_alone(main: Token, opening: Token) -> bool:
    """Tell whether a clause without a comma before it says what we do ("if you agree we share it"); a sentence needs one that does."""
    ours = any(s.lower_ in lexicon().people.first_party for s in main.children if s.relation == "nsubj")
    told = lemma(opening) in mend_words().thinking and main.doc[main.left_edge.i - 1].lower_ not in mend_words().answers
    return ours and not told and not any(c.relation == "mark" for c in main.children)


def answer(main: Token, opening: Token) -> None:
    """Mend "if you say yes, we license it", whose answer was hung on what follows from it."""
    for word in [c for c in main.children if c.lower_ in mend_words().answers and c.i == opening.i + 1 and c.i < main.i]:
        word.head, word.dep_ = opening, "obj"


def find_subject(verb: Token) -> None:
    """Mend "where she has opted out of ads, records are withheld", whose subject was joined to the "ads" before the comma."""
    finite = any(c.relation == "aux" and c.tag_ in ("MD", "VBZ", "VBP", "VBD") for c in verb.children)
    if not finite or any(c.relation in ("nsubj", "csubj", "expl") for c in verb.children):
        return
    fronted = ("advcl", "advmod", "obl")  # "apart from these, records are ..." as well
    clauses = [c for c in verb.children if c.relation in fronted and c.i < verb.i]
    joined = [
        t
        for clause in clauses
        for t in clause.subtree
        if t.relation == "conj" and (t.pos_ in ("NOUN", "PROPN", "PRON") or _is_part(t)) and t.i < verb.i
    ]
    lost = next((t for t in joined if not any(c.relation in ("cc", "case") for c in t.children) and _after_comma(t)), None)
    if lost is not None:
        passive = any(c.dep_ == "aux:pass" for c in verb.children)
        lost.head, lost.dep_ = verb, "nsubj:pass" if passive else "nsubj"


def _is_part(word: Token) -> bool:
    """Tell whether a word names a part of something ("some of our assets", "all of it")."""
    return word.tag_ == "DT" and any(c.relation == "nmod" for c in word.children)


def set_apart(noun: Token) -> None:
    """Mend "with the firm that hosts our servers, under contract", whose contract was hung on what the firm does for us."""
    does, first = noun.head, noun.left_edge
    bond = lemma(noun) in mend_words().bonds and does.dep_ == "acl:relcl" and noun.i > does.i
    if bond and first.text == "," and first.doc[first.i + 1].lower_ == "under" and does.head.head.pos_ == "VERB":
        noun.head, noun.dep_ = does.head.head, "obl"


def as_aim(verb: Token) -> None:
    """Mend "we share it under contract and only to host it", whose aim was joined to what we do, or to whoever does it."""
    opened = verb.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in verb.children)
    limited = opened and verb.head.i < verb.i and any(c.lower_ == "only" and c.i < verb.i for c in verb.children)
    told = verb.head.head if verb.head.pos_ in ("NOUN", "PROPN") else verb.head
    to = next((c.i for c in verb.children if c.tag_ == "TO"), 0)
    spared = opened and verb.head.i < verb.i and verb.doc[max(0, to - 1)].lower_ in ("not", "never")  # "..., but not to show you ads"
    if (limited and told.tag_ in ("VBP", "VBZ", "VBD")) or (spared and told.pos_ == "VERB" and told.relation != "advcl"):
        verb.head, verb.dep_ = told, "advcl"


def shared_subject(verb: Token) -> None:
    """Mend "contractors doing repairs are told your name", whose subject was left with what the contractors do."""
    if any(c.relation in ("nsubj", "csubj", "expl") for c in verb.children) or not any(
        c.relation == "aux" or c.dep_ == "aux:pass" for c in verb.children
    ):
        return
    for clause in [c for c in verb.children if c.relation == "advcl" and c.tag_ == "VBG" and c.i < verb.i]:
        subject = next((c for c in clause.children if c.relation == "nsubj" and c.i < clause.i), None)
        if subject is not None and not any(t.text == "," for t in verb.doc[clause.i : verb.i]):
            passive = any(c.dep_ == "aux:pass" for c in verb.children)
            subject.head, subject.dep_ = verb, "nsubj:pass" if passive else "nsubj"
            clause.head, clause.dep_ = subject, "acl"


def _after_comma(noun: Token) -> bool:
    words = [t for t in noun.doc[noun.head.i + 1 : noun.i] if t.head == noun or t.text == ","]
    return any(t.text == "," for t in words) and not any(t.lower_ in ("and", "or") for t in words)


def _said(opening: Token) -> list[Token]:
    """Return the clauses behind a first one that may be what the sentence says."""
    own = [c for c in opening.children if c.i > opening.i and c.pos_ == "VERB" and c.relation in _CLAUSES]
    hung = [c for thing in opening.children if thing.relation in ("obj", "obl") for c in thing.children if _is_whole(c)]
    last = min((c.i for c in hung), default=len(opening.doc))  # what follows a clause that was hung on the first one follows from it
    return [c for c in own if c.i < last] + hung


def _has_subject(clause: Token, *, ours: bool) -> bool:
    return any(s.relation == "nsubj" and (s.lower_ in mend_words().acting or not ours) for s in clause.children)


def _is_whole(clause: Token) -> bool:
    """Tell whether a clause hung on a noun has an object of its own, so that it does not tell of the noun."""
    relative = any(c.tag_ in ("WDT", "WP") for c in clause.children)
    ours = any(s.lower_ in lexicon().people.first_party for s in clause.children if s.relation == "nsubj")
    whole = any(c.relation == "obj" or (ours and c.relation == "xcomp") for c in clause.children)  # "if you do it we are obliged to tell"
    return clause.dep_ == "acl:relcl" and not relative and whole
