"""Mends of main verbs, heavy objects and infinitives that a parse put elsewhere: "we may share with your employer | relevant data".

They hold for whatever verb and noun stand there, by what English lets stand side by side.
"""

from checker.extraction.parses.attaching import passes_on
from checker.extraction.parses.labels import NEGATIONS, lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.extraction.words.reading_words import reading_words

_FINITE = frozenset({"VB", "VBP", "VBZ", "VBD"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_PASSING = frozenset({"with", "to"})
_BEYOND = frozenset({"outside", "beyond"})
_WHOEVER = frozenset({"anyone", "anybody", "nobody", "others"})
_EXAMPLES = frozenset({"such", "including", "like"})
_ANYONE = frozenset({"any", "no", "another", "other"})


def replace_lost(doc: Doc) -> None:
    """Put back what was hung elsewhere, once every other mend of the tree is done."""
    for token in doc.tokens:
        if token.relation == "conj":
            _goes_on(token)
            _further_aim(token)
            _own_clause(token)
            _beside_participle(token)
            _aim_beside_noun(token)
            _doing_beside_noun(token)
            _data_behind_examples(token)
        elif token.relation == "obl":
            _party_before_data(token)
            _beyond_whom(token)
            _before_next_clause(token)
        elif token.relation == "advcl":
            _right_to(token)
            _needed_thing(token)


def _goes_on(verb: Token) -> None:
    """Mend "these partners act as controllers and process your data", whose second verb was joined to a noun."""
    noun = verb.head
    plain = verb.pos_ == "VERB" and verb.tag_ in _FINITE and lemma(verb) in lexicon().verbs and noun.pos_ in _NOUNS and verb.i > noun.i
    if not plain or any(c.relation in ("nsubj", "csubj", "aux", "mark", "cop", "expl") for c in verb.children):
        return
    if any(c.relation == "cop" for c in noun.children) or not any(c.relation == "cc" and c.i == verb.left_edge.i for c in verb.children):
        return
    main = next((a for a in noun.ancestors if a.pos_ == "VERB" and a.tag_ in _FINITE), None)
    if (
        main is None
        or main.i > noun.i
        or not _agrees(verb, main)
        or any(c.lower_ in NEGATIONS for c in main.children)
        or not any(c.relation in ("obj", "obl", "ccomp") for c in verb.children)
    ):
        return
    verb.head = main
    verb.tag_ = main.tag_ if {verb.tag_, main.tag_} == {"VB", "VBP"} else verb.tag_


def _agrees(verb: Token, main: Token) -> bool:
    """Tell whether two verbs can have one subject: "act and process", "may act and process", not "acts and process"."""
    return verb.tag_ == main.tag_ or {verb.tag_, main.tag_} == {"VB", "VBP"}


def _further_aim(verb: Token) -> None:
    """Mend "to send you news, if you subscribed, and to reply to you", whose second aim was joined to the condition between."""
    told = verb.head
    if not _is_infinitive(verb) or told.tag_ not in ("VBD", "VBP", "VBZ") or verb.i < told.i:
        return
    aim = next((a for a in told.ancestors if _is_infinitive(a) and a.i < told.i), None)
    if aim is not None and aim.relation in ("advcl", "acl", "conj") and told.relation in ("advcl", "acl"):
        verb.head = aim


def _own_clause(verb: Token) -> None:
    """Mend "we use it to run the courses and we study it to improve them", whose second clause was joined to the aim of the first."""
    subject = next((c for c in verb.children if c.relation == "nsubj" and c.tag_ == "PRP" and c.i < verb.i), None)
    told = verb.tag_ in ("VBP", "VBZ", "VBD") or any(c.tag_ == "MD" for c in verb.children)
    aim = verb.head
    if subject is None or not told or not _is_infinitive(aim) or aim.i > subject.i:
        return
    main = next((a for a in aim.ancestors if a.tag_ in _FINITE and not _is_infinitive(a) and a.dep_ != "acl:relcl"), None)
    if main is not None and main.i < aim.i and aim.relation in ("advcl", "xcomp", "conj"):
        verb.head = main


def _beside_participle(verb: Token) -> None:
    """Mend "for the ends set out here and pass it on", whose verb was joined to the participle; and "we let others, ..., use X"."""
    above, joint = verb.head, next((c for c in verb.children if c.relation == "cc"), None)
    if verb.tag_ not in ("VB", "VBP") or any(c.relation in ("nsubj", "mark", "aux") for c in verb.children) or above.i > verb.i:
        return
    if lemma(above) == "let" and above.tag_ != "VBN" and joint is None:
        verb.dep_ = "xcomp"
    main = next((a for a in above.ancestors if a.tag_ in ("VB", "VBP") and a.pos_ == "VERB" and a.i < above.i), None)
    if above.dep_ == "acl" and above.tag_ == "VBN" and main is not None and joint is not None:
        verb.head, verb.tag_ = main, main.tag_


def _aim_beside_noun(verb: Token) -> None:
    """Mend "to send you news, to invite you to talks and to plan our work", whose last aim was joined to the noun before it."""
    noun = verb.head
    if not _is_infinitive(verb) or noun.pos_ not in _NOUNS or noun.i > verb.i or noun.relation not in ("obj", "obl", "nmod"):
        return
    aim = next((a for a in noun.ancestors if _is_infinitive(a) and a.i < noun.i), None)
    if aim is not None and not any(c.relation == "acl" and c.tag_ == "VB" for c in noun.children):
        verb.head = aim


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in verb.children)


def _doing_beside_noun(doing: Token) -> None:
    """Mend "for the performance of our contract and providing you with support", whose doing was joined to the finite verb."""
    verb = doing.head
    own = any(c.relation in ("nsubj", "aux", "mark", "cop") for c in doing.children)
    joint = next((c for c in doing.children if c.relation == "cc"), None)
    if doing.tag_ != "VBG" or own or joint is None or verb.tag_ not in _FINITE | {"VBN"} or verb.i > doing.i:
        return
    aims = [t for t in verb.doc[verb.i : joint.i] if t.relation in ("obl", "nmod") and any(c.lower_ == "for" for c in t.children)]
    if aims and aims[-1].right_edge.i in (joint.i - 1, joint.i - 2) and aims[-1].pos_ in _NOUNS:
        doing.head = aims[-1]


def _party_before_data(data: Token) -> None:
    """Mend "we may share with the retailer information collected by X", read as one "retailer information"."""
    verb, opener = data.head, next((c for c in data.children if c.relation == "case"), None)
    party = next((c for c in data.children if c.relation in ("compound", "nmod") and c.pos_ in _NOUNS and c.i < data.i), None)
    if opener is None or party is None or opener.lower_ not in _PASSING or opener.i != verb.i + 1 or verb.pos_ != "VERB":
        return
    if any(c.lower_ in _ANYONE for c in data.children):
        return  # "to any outside company information about you" is told apart where it is asked
    known = lemma(data).removesuffix("s") in mend_words().general_data and is_somebody(party)
    between = list(data.doc[party.i + 1 : data.i])
    apart = bool(between) and all(t.head == data and t.relation in ("amod", "det", "nmod") for t in between)
    heavy = any(c.relation == "acl" or c.dep_ == "acl:relcl" or (c.relation == "nmod" and c.i > data.i) for c in data.children)
    if not known or not (apart or heavy) or any(c.relation in ("obj", "iobj") for c in verb.children) or verb.tag_ == "VBN":
        return
    for child in [c for c in data.children if c.i < party.i]:
        child.head = party
    party.head, party.dep_ = verb, "obl"
    data.dep_ = "obj"


def _data_behind_examples(data: Token) -> None:
    """Mend "we share with third parties, such as brokers, totals that name nobody", whose totals were read as one of the examples."""
    first = data.head
    case = next((c for c in first.children if c.relation == "case" and c.i < first.i), None)
    verb = first.head if first.head.pos_ == "VERB" else first.head.head
    if case is None or case.lower_ not in _EXAMPLES or first.doc[case.i - 1].text != "," or any(c.relation == "cc" for c in data.children):
        return
    taken = any(c.relation in ("obj", "nsubj:pass") or c.dep_ == "nsubj:pass" for c in verb.children)
    passing = verb.pos_ == "VERB" and passes_on(verb) and verb.i < first.i and not taken
    if passing and lemma(data).removesuffix("s") in mend_words().general_data:
        data.head, data.dep_ = verb, "obj"


def _beyond_whom(within: Token) -> None:
    """Mend "we tell nobody outside of Quill and its agents", whose "outside" says of whom nobody is, and not where it is told."""
    case = next((c for c in within.children if c.relation == "case" and c.i < within.i), None)
    before = case.doc[case.i - 1] if case is not None and case.i else within
    if case is None or case.lower_ not in _BEYOND or before.i <= within.head.i or before.head == within:
        return
    if before.lower_ in _WHOEVER and before.relation in ("obl", "obj", "iobj"):
        within.head, within.dep_ = before, "nmod"


def _before_next_clause(noun: Token) -> None:
    """Mend "X is not furnished to Quill, slips being printed without it", whose receiver was hung on the clause behind the comma."""
    verb, above = noun.head, noun.head.head
    subject = next((c for c in verb.children if c.relation.startswith("nsubj")), None)
    apart = subject is not None and noun.i < subject.i < verb.i and any(t.text == "," for t in noun.doc[noun.i : subject.i])
    if apart and above.i < noun.left_edge.i and above.pos_ == "VERB" and verb.relation in ("conj", "parataxis", "advcl", "ccomp"):
        noun.head = above


def _right_to(clause: Token) -> None:
    """Mend "we reserve the right, in any of these cases, to transfer X", whose infinitive was read as an aim of reserving."""
    verb = clause.head
    thing = next((c for c in verb.children if c.relation == "obj" and verb.i < c.i < clause.i), None)
    opened = clause.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in clause.children)
    if thing is not None and opened and lemma(verb) == "reserve" and lemma(thing) in reading_words().light_nouns:
        clause.head, clause.dep_ = thing, "acl"


def _needed_thing(needed: Token) -> None:
    """Mend "carriers who do the tasks required to deliver it", whose "required" was hung on what the sentence says."""
    before = needed.doc[needed.i - 1] if needed.i else needed
    bare = needed.tag_ == "VBN" and not any(c.i < needed.i or c.relation in ("mark", "nsubj", "aux") for c in needed.children)
    if bare and before.pos_ in _NOUNS and before.relation == "obj" and lemma(needed) in mend_words().needing and needed.head != before.head:
        needed.head, needed.dep_ = before, "acl"
