"""Mends of sentences whose verb the parse lost: a noun was taken for what is said, and the verb for part of it."""

from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_FINITE = frozenset({"VBP", "VBZ", "VBD"})
_AROUND = frozenset({"outside", "within", "beyond"})  # a place from which is told, and nobody who is given anything
_ABOVE = frozenset({"mark", "advcl", "punct", "obl", "advmod", "conj", "cc", "parataxis"})


def find_verb(noun: Token) -> None:
    """Mend a sentence with a noun on top; one kind of mend at most fits."""
    if noun.pos_ not in ("NOUN", "PROPN", "VERB", "PRON"):
        return
    _misread(noun) or _misnamed(noun) or _behind_place(noun) or _behind_relative(noun) or _behind_done(noun) or _behind_we(
        noun
    ) or _behind_examples(noun)


def _misread(word: Token) -> bool:
    """Mend "server log data may be shared", whose "log" was read as what a server does: a plain form agrees with no single thing."""
    thing = next((c for c in word.children if c.relation == "obj" and c.i == word.i + 1), None)
    name = next((c for c in word.children if c.relation == "nsubj" and c.i == word.i - 1 and c.tag_ in ("NN", "NNP")), None)
    helped = any(c.relation in ("aux", "mark", "cop") for c in word.children)
    later = (c for c in word.children if c.i > word.i and c.relation in ("conj", "parataxis", "ccomp"))
    said = next((c for c in later if any(k.relation == "aux" or k.dep_ == "aux:pass" for k in c.children)), None)
    if word.tag_ not in ("VB", "VBP") or thing is None or name is None or said is None or helped:
        return False
    if any(c.relation in ("nsubj", "cc", "mark") or c.dep_ == "nsubj:pass" for c in said.children):
        return False
    for child in [c for c in word.children if c not in (said, thing, name)]:
        child.head = said if child.i > said.i or child.i < name.left_edge.i else thing
        child.dep_ = "acl" if child.tag_ == "VBG" and child.head == thing else child.dep_
    _own(thing)
    said.head, said.dep_ = said, "ROOT"
    thing.head, thing.dep_ = said, "nsubj:pass" if any(c.dep_ == "aux:pass" for c in said.children) else "nsubj"
    word.head, word.dep_, word.tag_, word.pos_ = thing, "compound", "NN", "NOUN"
    name.head, name.dep_ = thing, "compound"
    return True


def _own(thing: Token) -> None:
    """Give what a noun is told to contain to that word ("log data containing | addresses"), which the verb above had taken."""
    holder = next((c for c in thing.children if c.tag_ == "VBG" and c.relation == "acl"), None)
    for noun in [c for c in thing.children if holder is not None and c.relation == "obj" and c.i > holder.i]:
        noun.head = thing if holder is None else holder


def _misnamed(word: Token) -> bool:
    """Mend "your exact location stays on the phone", whose "stays" was read as a noun."""
    if word.lower_ not in mend_words().misnamed:
        return False
    before = next((c for c in reversed(list(word.children)) if c.i < word.i and c.relation in ("compound", "nsubj")), None)
    if before is None or before.tag_ not in ("NN", "NNS", "NNP", "NNPS", "PRP"):
        return False
    for child in [c for c in word.children if c.i < before.i and c.relation not in ("cc", "mark", "punct")]:
        child.head = before
    before.dep_ = "nsubj"
    word.tag_, word.pos_, word.lemma_ = "VBZ", "VERB", mend_words().misnamed[word.lower_]
    return True


def _behind_place(noun: Token) -> bool:
    """Mend "outside the hospital we send your bill to the insurer", read as "a hospital (that) we send"."""
    if not any(c.relation == "case" and c.i == 0 for c in noun.children):
        return False
    inner = [c for c in noun.children if c.relation == "nmod" and c.lower_ == noun.lower_]  # "from time to time we pass it on"
    clause = next((c for n in (noun, *inner) for c in n.children if c.dep_ == "acl:relcl" and c.i > noun.i), None)
    if clause is None or any(c.tag_ in ("WDT", "WP", "WRB", "IN") and c.i < clause.i for c in clause.children):
        return False
    ours = lexicon().people.first_party
    said = [c for c in clause.children if c.relation == "nsubj" and noun.i < c.i < clause.i]
    apart = clause.left_edge.text == "," and clause.left_edge.i > noun.i and bool(said)  # no "(that)" is left out behind a comma
    if not apart and not any(c.lower_ in ours for c in said):
        return False
    _raise(clause, noun, "dislocated" if noun.doc[0].lower_ in _AROUND else "obl")
    return True


def _behind_relative(noun: Token) -> bool:
    """Mend "scores you submit appear on the board", whose "appear" was read as what you submit."""
    clause = next((c for c in noun.children if c.dep_ == "acl:relcl" and c.i > noun.i), None)
    if clause is None or not any(c.relation == "nsubj" and c.lower_ in lexicon().people.second_party for c in clause.children):
        return clause is not None and _behind_what_they_do(noun, clause)
    joined = (c for c in clause.children if c.i > clause.i and c.relation in ("obj", "ccomp", "xcomp", "conj"))
    verb = next((c for c in joined if c.tag_ in _FINITE and not any(s.relation in ("nsubj", "cc", "mark") for s in c.children)), None)
    if verb is None:
        return False
    _raise(verb, noun, "nsubj")
    verb.pos_ = "VERB"
    return True


def _behind_done(noun: Token) -> bool:
    """Mend "data that may be disclosed to partners include X" and "... are X", whose main verb was hung on what is done."""
    kinds = [c for c in noun.children if c.relation == "nmod" and c.i > noun.i]
    clause = next((c for n in (noun, *kinds) for c in n.children if c.dep_ == "acl:relcl" and c.i > noun.i), None)
    if clause is None or any(c.relation == "case" for c in noun.children):
        return False
    done = any(c.dep_ == "nsubj:pass" and c.tag_ == "WDT" and c.i < clause.i for c in clause.children)
    later = [c for c in clause.children if c.i > clause.i]
    bare = (c for c in later if c.relation in ("advcl", "ccomp", "xcomp", "conj") and c.tag_ in ("VBZ", "VBP") and _is_bare(c))
    verb = next(bare, None) if done else None
    told = next((c for c in later if c.relation == "nsubj" and any(k.relation == "cop" and k.i < c.i for k in c.children)), None)
    main = verb or told
    if main is None:
        return False
    _raise(main, noun, "nsubj")
    main.pos_ = "VERB" if main == verb else main.pos_
    return True


def _is_bare(verb: Token) -> bool:
    return not any(c.relation in ("nsubj", "csubj", "cc", "mark", "aux") for c in verb.children)


def _behind_what_they_do(noun: Token, clause: Token) -> bool:
    """Mend "no stills that show a rider are sold", whose "are sold" was read as what they show."""
    told = any(c.relation == "nsubj" and c.tag_ in ("WDT", "WP") for c in clause.children)
    under = [c for c in clause.children if c.i > clause.i and c.relation in ("ccomp", "xcomp", "conj", "parataxis", "advcl")]
    verb = next((c for c in under if c.tag_ == "VBN" and any(k.dep_ == "aux:pass" and k.tag_ in ("VBP", "VBZ") for k in c.children)), None)
    if not told or verb is None or any(c.relation in ("nsubj", "cc", "mark") for c in verb.children):
        return False
    _raise(verb, noun, "nsubj:pass")
    return True


def _behind_examples(noun: Token) -> bool:
    """Mend "sources such as insurers, the press or bystanders may tell us X", whose verb was given to the last of the examples alone."""
    last = next((s for c in noun.children if c.dep_ == "acl:relcl" for s in c.children if s.relation == "nsubj"), None)
    if last is None or any(c.tag_ in ("WDT", "WP", "WRB") for c in last.head.children):
        return False
    verb, passive = last.head, last.dep_ == "nsubj:pass"
    first = next((c for c in noun.children if c.relation == "nmod" and _opens_examples(c, last) and _ends_a_list(last)), None)
    if first is None and not _names_examples(last):
        return False
    last.head, last.dep_ = (noun, "nmod") if first is None else (first, "conj")
    _raise(verb, noun, "nsubj:pass" if passive else "nsubj")
    return True


def _ends_a_list(noun: Token) -> bool:
    return noun.pos_ in ("NOUN", "PROPN") and any(c.relation == "cc" and c.i < noun.i for c in noun.children)


def _names_examples(noun: Token) -> bool:
    return any(c.relation == "case" and c.lower_ in ("such", "including", "like") for c in noun.children)


def _opens_examples(noun: Token, last: Token) -> bool:
    """Tell whether a noun behind "such as" or "including" is the first of a list of which ``last`` may be the last."""
    return _names_examples(noun) and noun.i < last.i and not any(t.pos_ in ("VERB", "AUX") for t in noun.doc[noun.i : last.i])


def _behind_we(noun: Token) -> bool:
    """Mend "we ring guests about offers", whose verb was read as the first word of a name."""
    verb = next((c for c in noun.children if c.relation == "compound" and c.i and c.doc[c.i - 1].lower_ in ("we", "they")), None)
    known = lexicon().constructions.messaging | lexicon().verbs.keys()
    if verb is None or verb.lower_ not in known or any(c.relation == "cop" for c in noun.children):
        return False
    subject = verb.doc[verb.i - 1]
    if subject.relation != "nsubj" or subject.head not in (verb, noun):
        return False
    subject.head = verb
    for child in [c for c in noun.children if c.relation in ("advcl", "advmod", "obl", "punct")]:
        child.head = verb
    verb.head, verb.dep_, verb.tag_, verb.pos_, verb.lemma_ = verb, "ROOT", "VBP", "VERB", verb.lower_
    noun.head, noun.dep_ = verb, "obj"
    return True


def _raise(verb: Token, noun: Token, role: str) -> None:
    """Put a verb on top and the noun under it; what stood behind the verb under the noun goes with it."""
    later = [c for c in noun.children if c.i > verb.i and (c.relation in _ABOVE or c.dep_.startswith("acl"))]
    verb.head, verb.dep_ = verb, "ROOT"
    for child in later:
        child.head = verb
        if child.dep_.startswith("acl") and any(c.relation == "mark" for c in child.children):
            child.dep_ = "advcl"
    noun.head, noun.dep_ = verb, role
