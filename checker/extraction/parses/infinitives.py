"""Mends of infinitives: "in order to spot trends", read as a place; "to ensure your name and photo are not shown", cut in two."""

from checker.extraction.parses.attaching import passes_on
from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_JOINTS = frozenset({"and", "or"})


def infinitive(to: Token) -> None:
    """Mend "we share totals in order to spot trends", whose "spot" was read as the name of a kind of trends."""
    noun = to.head
    if to.lower_ != "to" or to.relation != "case" or to.i + 1 >= noun.i:
        return
    verb, above = to.doc[to.i + 1], noun.head
    named = verb.head == noun and verb.relation in ("compound", "amod") and verb.text.islower()
    if not named or above.pos_ != "VERB" or not (verb.tag_ == "VB" or to.doc[max(0, to.i - 2) : to.i].text.lower() == "in order"):
        return
    for child in [c for c in noun.children if c.i < verb.i]:
        child.head, child.dep_ = verb, "mark"
    for child in [c for c in noun.children if c.i > noun.i and c.relation == "conj" and c.pos_ == "VERB"]:
        child.head = verb
    to.tag_ = "TO"
    verb.head, verb.dep_, verb.tag_, verb.pos_, verb.lemma_ = above, "advcl", "VB", "VERB", verb.lower_
    noun.head, noun.dep_ = verb, "obj"


def ensured(verb: Token) -> None:
    """Mend "to ensure your name and photo are not shown", whose first noun was read as what is ensured, and the rest as what is said."""
    aim = lemma(verb) in mend_words().ensuring and verb.tag_ == "VB" and any(c.tag_ == "TO" for c in verb.children)
    first = next((c for c in verb.children if aim and c.relation == "obj" and c.i > verb.i), None)
    if first is None:
        return
    second = next((t for t in verb.doc[first.i + 1 :] if t.relation == "nsubj" and t.head.pos_ in ("VERB", "AUX", "ADJ")), None)
    said = second.head if second is not None else first
    joint = next((c for c in second.children if c.relation == "cc" or c.lower_ in _JOINTS), None) if second is not None else None
    if second is None or joint is None or joint.i != first.right_edge.i + 1 or joint.i > second.left_edge.i or said.i < second.i:
        return
    if said.relation not in ("conj", "parataxis", "advcl") or said.head.i > verb.i:
        return
    first.head, first.dep_ = said, second.dep_
    second.head, second.dep_ = first, "conj"
    said.head, said.dep_ = verb, "ccomp"


def governed(to: Token) -> None:
    """Mend "nothing entitles them to resell it", where "to resell" was read as a place, and "we decline to give", read as of a noun."""
    verb = to.head
    _for_which(to, verb)
    if verb.dep_ == "acl" and verb.head.pos_ == "VERB" and verb.head.i < to.i and not verb.head.relation.startswith("amod"):
        verb.dep_ = "xcomp"  # "we decline to give": a verb is what is done, and no noun that a clause could tell of
    if to.relation != "case" or verb.tag_ != "VB" or verb.i != to.i + 1 or verb.relation not in ("obl", "nmod"):
        return
    above = next((a for a in verb.ancestors if a.pos_ == "VERB"), None)
    if above is not None and lemma(above) in lexicon().governors.enabling | lexicon().governors.requiring:
        to.dep_, verb.dep_, verb.pos_, verb.head = "mark", "xcomp", "VERB", above


def _for_which(to: Token, verb: Token) -> None:
    """Mend "we use the information you give us to answer you", read as what it was given for and not as what it is used for."""
    giving = verb.head
    if to.relation != "mark" or verb.relation not in ("xcomp", "advcl") or giving.dep_ != "acl:relcl" or verb.i < giving.i:
        return
    thing = giving.head
    yours = lemma(giving) in mend_words().giving and any(
        c.relation == "nsubj" and c.lower_ in lexicon().people.second_party for c in giving.children
    )
    ours = any(c.relation in ("iobj", "obj") and c.lower_ in lexicon().people.first_party and c.i == to.i - 1 for c in giving.children)
    if yours and ours and thing.relation in ("obj", "nsubj:pass", "nsubj") and lemma(thing.head) in lexicon().verbs:
        verb.head, verb.dep_ = thing.head, "advcl"


def to_whom(to: Token) -> None:
    """Mend "we never show it to visiting students", read as "to visit students"."""
    doing = to.head
    if to.relation != "mark" or doing.tag_ != "VBG" or doing.i != to.i + 1:
        return
    noun = next((c for c in doing.children if c.relation == "obj" and c.tag_ in ("NNS", "NN", "NNPS") and c.i > doing.i), None)
    verb = next((a for a in doing.ancestors if a.pos_ == "VERB"), None)
    if noun is None or verb is None or not (passes_on(verb) or lemma(verb) == "play") or any(c.relation == "det" for c in noun.children):
        return
    if any(t.head != noun for t in to.doc[doing.i + 1 : noun.i]):
        return
    noun.head, noun.dep_ = verb, "obl"
    to.head, to.dep_ = noun, "case"
    for child in [c for c in doing.children if c.i > noun.i]:
        child.head = noun if child.relation in ("conj", "nmod", "acl") else verb
    doing.head, doing.dep_ = noun, "amod"
