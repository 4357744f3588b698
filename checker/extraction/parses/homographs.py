"""Words that are a noun here and a verb there, mended by what stands around them: "your step count", "terms trickle down"."""

from checker.extraction.parses.labels import kids
from checker.extraction.parses.noun_cases import noun_cases
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_ARGUMENTS = frozenset({"obj", "nsubj", "obl", "iobj", "nmod"})
_MISREAD = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "NN", "NNS", "RB", "JJ"})  # tags of words that may be another part of speech
_NO_VERB = frozenset({"NN", "RB", "JJ"})  # tags of a lone verb that was not known for one


def reclassed(doc: Doc) -> None:
    """Give such words the part of speech that their neighbours ask for."""
    noun_cases(doc)
    for token in (t for t in doc.tokens if t.tag_ in _MISREAD or t.i == 0):
        if token.relation in _ARGUMENTS and token.tag_ in ("VB", "VBP") and _is_owned(token):
            token.tag_, token.pos_ = "NN", "NOUN"  # "we share your step count"
        elif token.tag_ == "VBN" and token.pos_ == "ADJ" and any(c.dep_ == "aux:pass" for c in kids(token)):
            token.pos_ = "VERB"  # "your file is laid before the board"
        elif token.relation == "xcomp" and token.tag_ == "VB" and _opens_name(token):
            _one_thing(token)
        elif token.relation == "obj" and token.tag_ == "VB" and _ends_name(token):
            _one_name(token)
        elif token.lower_ in mend_words().misnamed and token.tag_ == "NNS" and token.relation == "nsubj":
            _seeing(token)
        elif token.tag_ == "NNS" and token.relation == "nsubj" and _does_things(token):
            _told_apart(token)  # "the firm that packs and posts for us gets ..."
        elif token.dep_ == "obl:unmarked" and token.tag_ == "NNS" and _is_thing_done(token):
            token.dep_ = "obj"  # "we disclose only journey times"
        elif token.i == 0 and token.dep_ == "amod" and token.lower_ in mend_words().opening_in_ing:
            token.dep_, token.tag_, token.pos_ = "case", "IN", "ADP"  # "Following termination of the lease, we ..."
        elif token.relation == "amod" and token.tag_ == "JJ" and token.lower_ in lexicon().verbs:
            _joined(token)
        elif token.dep_ == "ROOT" and token.tag_ in _NO_VERB and _is_said(token):
            token.tag_, token.pos_ = "VBP", "VERB"  # "your search terms trickle down to ..."
        elif token.tag_ == "NN" and token.relation in _CLAUSAL and _is_aim(token):
            token.tag_, token.pos_ = "VB", "VERB"  # "to plan our routes"
        elif token.dep_ == "obl" and token.tag_ in ("VBZ", "VBP", "VBD") and any(c.relation == "mark" for c in kids(token)):
            token.dep_ = "advcl"  # ", whereas the rate remains ..."


def _does_things(word: Token) -> bool:
    """Tell whether what was taken for things is what one firm does: behind its "that", before the verb of the sentence."""
    pronoun = word.doc[word.i - 1] if word.i > 1 else word
    firm, verb = word.doc[word.i - 2] if word.i > 1 else word, word.head
    opened = pronoun.tag_ in ("WDT", "WP") and pronoun.head == word and pronoun.relation == "nsubj" and firm.tag_ in ("NN", "NNP")
    return opened and verb.head == firm and verb.dep_ == "acl:relcl" and verb.tag_ in ("VBZ", "VBD") and firm.dep_ == "ROOT"


def _told_apart(word: Token) -> None:
    verb, firm = word.head, word.head.head
    deeds = [word, *(t for t in word.subtree if t.tag_ == "NNS" and t.relation == "conj" and t.head == word)]
    for deed in deeds:
        deed.tag_, deed.pos_ = "VBZ", "VERB"
    word.head, word.dep_ = firm, "acl:relcl"
    verb.head, verb.dep_ = verb, "ROOT"
    for child in [c for c in firm.children if c.i > verb.i]:
        child.head = verb
    firm.head, firm.dep_ = verb, "nsubj"


_CLAUSAL = frozenset({"advcl", "xcomp", "acl", "conj"})


def _is_aim(word: Token) -> bool:
    """Tell whether "to" opens a word right before it that has an object."""
    opener = any(c.lower_ == "to" and c.relation == "mark" and c.i == word.i - 1 for c in kids(word))
    return opener and any(c.relation == "obj" and c.i > word.i for c in kids(word))


def _is_owned(word: Token) -> bool:
    return any(c.dep_ == "nmod:poss" and c.i < word.i for c in kids(word)) and not any(
        c.relation in ("obj", "nsubj", "aux") for c in kids(word)
    )


def _opens_name(word: Token) -> bool:
    """Tell whether a word between a verb of data and a noun is the first half of its name ("we report | rent | payments")."""
    verb, after = word.head, word.i + 1
    thing = word.doc[after] if after < len(word.doc) else word
    between = word.i == verb.i + 1 and thing.head == word and thing.relation == "obj" and thing.tag_ in ("NN", "NNS")
    plain = not any(c.relation in ("mark", "aux", "nsubj") for c in kids(word))
    return between and plain and verb.lower_ in lexicon().verbs and not any(c.relation == "obj" for c in kids(verb))


def _one_thing(word: Token) -> None:
    thing, verb = word.doc[word.i + 1], word.head
    for child in list(word.children):
        if child != thing:
            child.head = verb
    thing.head, thing.dep_ = verb, "obj"
    word.head, word.dep_, word.tag_, word.pos_ = thing, "compound", "NN", "NOUN"


def _ends_name(word: Token) -> bool:
    """Tell whether a word stands right behind the owned noun beside which it was read as a second object ("your | step | count")."""
    before = word.doc[word.i - 1] if word.i else word
    return (
        before.tag_ == "NN"
        and before.head == word.head
        and before.relation == "obj"
        and _is_owned(before)
        and not any(c.relation in ("obj", "nsubj", "aux", "mark") for c in word.children)
    )


def _one_name(word: Token) -> None:
    first = word.doc[word.i - 1]
    for child in list(word.children):
        child.head = word.head
    for child in list(first.children):
        child.head = word
    first.head, first.dep_, word.tag_, word.pos_ = word, "compound", "NN", "NOUN"


def _seeing(word: Token) -> None:
    """Mend "your mechanic sees fault codes", whose verb was read as a noun, and the noun behind it as the verb."""
    below, doer = word.head, next((c for c in word.children if c.relation in ("nsubj", "compound") and c.i < word.i), None)
    thing = next((c for c in below.children if c.relation == "obj" and c.i == below.i + 1), None)
    if doer is None or thing is None or below.dep_ != "ROOT" or below.i != word.i + 1:
        return
    for child in [c for c in below.children if c not in (word, thing)]:
        child.head = thing if child.relation == "conj" and child.pos_ in ("NOUN", "PROPN") else word
    for child in [c for c in word.children if c.i < doer.i]:
        child.head = doer
    word.head, word.dep_, word.tag_, word.pos_, word.lemma_ = word, "ROOT", "VBZ", "VERB", mend_words().misnamed[word.lower_]
    doer.head, doer.dep_, thing.head = word, "nsubj", word
    below.head, below.dep_, below.tag_, below.pos_ = thing, "compound", "NN", "NOUN"


def _is_thing_done(noun: Token) -> bool:
    """Tell whether "times" counts no time, but is what a verb acts on."""
    named = any(c.relation in ("compound", "amod") for c in noun.children) and not any(c.tag_ == "CD" for c in noun.children)
    return (
        noun.lower_ == "times" and named and not any(c.relation in ("obj", "aux:pass") for c in noun.head.children) and noun.head.i < noun.i
    )


def _joined(word: Token) -> None:
    """Mend "we share location with couriers and anonymise reviews", whose second verb was read as telling of its object."""
    noun, before = word.head, word.doc[word.i - 1] if word.i else word
    top = noun.head
    while top.dep_ != "ROOT" and top.pos_ != "VERB":
        top = top.head
    plain = noun.i == word.i + 1 and noun.tag_ == "NNS" and noun.relation == "conj" and top.tag_ == "VBP"
    if before.lower_ != "and" or not plain:
        return
    word.head, word.dep_, word.tag_, word.pos_ = top, "conj", "VBP", "VERB"
    before.head, noun.head, noun.dep_ = word, word, "obj"


def _is_said(word: Token) -> bool:
    """Tell whether a sentence says nothing but this word of a plural before it."""
    before = [c for c in kids(word) if c.i < word.i]
    told = any(c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS", "PRP") and c.lower_ not in ("it", "he", "she") for c in before)
    plain = not any(c.relation in ("cop", "det", "case", "amod", "compound", "nmod") for c in before)
    behind = next((t for t in word.doc[word.i + 1 : word.i + 3] if t.lower_ in ("to", "into", "with", "from")), None)
    return told and plain and behind is not None and not any(t.pos_ in ("AUX", "VERB") for t in word.doc[: word.i])
