"""Mends of sentences that hand a thing to somebody, whose receiver or thing was hung on what describes the other."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.particles import to_somebody, up_to
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.extraction.words.reading_words import reading_words

_DESCRIBING = frozenset({"acl", "advcl", "ccomp"})
_INSIDE = frozenset({"nmod", "conj", "obj", "obl"})
_OWNING = frozenset({"det", "nmod:poss"})


def receiver_past_description(noun: Token) -> None:
    """Mend "we do not disclose the size you take to our sister company", read as taking it there."""
    case = next((c for c in reversed(list(noun.children)) if c.relation == "case" and c.lower_ in ("to", "with") and c.i < noun.i), None)
    if case is None or not _is_receiver(noun) or _belongs(noun, case):
        return
    verb = _giving_above(noun, case.lower_)
    if verb is None or _has_receiver(verb, noun):
        return
    noun.head, noun.dep_ = verb, "obl"


def _is_receiver(noun: Token) -> bool:
    counted = next((c for c in noun.children if c.relation == "nmod" and c.i > noun.i), None) if noun.lower_ in ("one", "some") else None
    return (is_somebody(counted or noun) and noun.lower_ != "none") or noun.tag_ in ("NNP", "NNPS")


def _belongs(noun: Token, case: Token) -> bool:
    """Tell whether a preposition is asked for by the word it was hung on ("the people you write to", "your appointments with doctors")."""
    words, above = mend_words(), noun.head
    stranded = [c for c in noun.children if c.relation == "case" and c.i < case.i]  # "registered with with advertisers"
    before = case.doc[max(0, case.i - 1)]
    if stranded or (before.relation == "obl" and before.head == above):
        return False
    if above.pos_ == "VERB" and _passes_on(above, case.lower_):
        return True
    if lemma(above) in reading_words().visiting and any(c.relation == "obj" and c.i > above.i for c in above.children):
        return False  # "guests who visit our hotel | to the police"
    return lemma(above) in (words.of_to if case.lower_ == "to" else words.of_with)


def _giving_above(noun: Token, preposition: str) -> Token | None:
    """Return the verb of passing on whose object a noun was drawn into, if nothing else on the way speaks of data."""
    above, clauses = noun.head, 0
    while above.head != above and above.i < noun.i:
        clauses += above.relation in _DESCRIBING
        over = above.head
        if over.pos_ == "VERB" and _passes_on(over, preposition):
            inside = above.relation == "obj" or (above.relation in _DESCRIBING and _is_question(above))
            return over if inside and over.i < above.left_edge.i + 1 and clauses <= 1 else None
        if over.pos_ == "VERB" and lemma(over) in lexicon().verbs:
            return None
        if above.relation not in _INSIDE | _DESCRIBING:
            return None
        above = over
    return None


def _is_question(clause: Token) -> bool:
    return clause.left_edge.lower_ in mend_words().asking | {"what", "whatever"} and clause.relation != "acl"


def _passes_on(verb: Token, preposition: str) -> bool:
    return any(preposition in frame.recipient_prepositions for frame, _ in lexicon().verbs.get(lemma(verb), ()))


def _has_receiver(verb: Token, noun: Token) -> bool:
    given = (c for c in verb.children if c != noun and (c.relation == "iobj" or _is_receiver(c)))
    return any(c.relation == "iobj" or any(k.lower_ in ("to", "with") and k.relation == "case" for k in c.children) for c in given)


def thing_past_receiver(noun: Token) -> None:
    """Mend "we supply companies whose products may interest you with your location", read as interesting you with it."""
    case = next((c for c in noun.children if c.relation == "case"), None)
    clause = noun.head
    with_it = case is not None and case.lower_ == "with" and noun.relation == "obl"
    bare = case is None and any(c.dep_ in _OWNING for c in noun.children)
    if not (with_it or bare) or clause.relation not in ("acl", "parataxis") or clause.i > noun.i:
        return
    verb = next((a for a in clause.ancestors if a.pos_ == "VERB"), clause)
    words = mend_words().supplying if with_it else mend_words().of_two_objects
    receiver = next((c for c in verb.children if c.relation in ("obj", "iobj") and c.i < clause.i and is_somebody(c)), None)
    taken = any(c.relation == "obj" and c != noun for c in clause.children)
    if lemma(verb) not in words or receiver is None or (bare and not taken) or is_somebody(noun):
        return
    noun.head = verb
    if bare:
        noun.dep_, receiver.dep_ = "obj", "iobj"


def stated_form(noun: Token) -> None:
    """Mend "we share trips with cities in aggregated form", whose form was hung on the cities."""
    told = noun.lower_ in reading_words().stated_forms and any(c.relation == "case" and c.lower_ in ("in", "on") for c in noun.children)
    if told and is_somebody(noun.head) and noun.head.relation in ("obl", "iobj") and noun.head.head.pos_ == "VERB":
        noun.head, noun.dep_ = noun.head.head, "obl"


def two_objects(noun: Token) -> None:
    """Mend "we give the police your location", whose receiver was read as a second thing."""
    verb = noun.head
    later = [c for c in verb.children if c.relation == "obj" and c.i > noun.i and not is_somebody(c)]
    bare = bool(later) and not any(c.relation == "case" for c in later[0].children)
    if lemma(verb) in mend_words().of_two_objects and bare and is_somebody(noun):
        noun.dep_ = "iobj"


def told_apart(noun: Token) -> None:
    """Mend "we pass it to Finch Analytics, a company that measures our traffic", whose second noun was read as a thing passed on."""
    opener = _first_word(noun)
    comma = noun.doc[opener.i - 1] if opener.i > 1 else noun
    before = noun.doc[comma.i - 1]
    named = before.tag_ in ("NNP", "NNPS") and before.relation in ("obl", "iobj", "nmod") and before.head.i < before.i
    if comma.text == "," and named and opener.lower_ in ("a", "an", "the", "our") and is_somebody(noun):
        noun.head, noun.dep_ = before, "appos"


def _first_word(noun: Token) -> Token:
    """Return where a phrase begins, whatever punctuation was hung on it."""
    return next((t for t in noun.doc[noun.left_edge.i : noun.i] if not t.is_punct), noun)


def listed(noun: Token) -> None:
    """Mend "we send the form, the plans and the applicant's name to ...", whose second member was read as a remark."""
    joined = [c for c in noun.children if c.relation == "conj" and any(k.relation == "cc" for k in c.children)]
    opener = _first_word(noun) if joined else noun
    comma = noun.doc[opener.i - 1] if joined and opener.i else noun
    before = noun.head.children if comma.text == "," and noun.pos_ in ("NOUN", "PROPN") else []
    first = next((c for c in before if c.relation in ("obj", "nsubj") and c.right_edge.i == comma.i - 1), None)
    if first is None:
        return
    for member in (noun, *joined):
        member.head, member.dep_ = first, "conj"


def further_receiver(noun: Token) -> None:
    """Mend "we pass it to printers, the distributor of our packs and bureaux", whose second receiver was read as a second thing."""
    verb = noun.head
    told = any(c.relation == "obj" and c.i < noun.i for c in verb.children) or any(c.dep_ == "nsubj:pass" for c in verb.children)
    comma = noun.doc[max(0, _first_word(noun).i - 1)] if told else noun
    before = verb.children if comma.text == "," and is_somebody(noun) else []
    first = next((c for c in before if c.relation == "obl" and c.right_edge.i == comma.i - 1 and is_somebody(c)), None)
    if first is None or not _passes_on(verb, _case_of(first)):
        return
    for member in (noun, *(c for c in verb.children if c.relation == "conj" and c.i > noun.i and c.pos_ in ("NOUN", "PROPN"))):
        member.head, member.dep_ = first, "conj"


def _case_of(noun: Token) -> str:
    return next((c.lower_ for c in noun.children if c.relation == "case"), "")


def past_aside(noun: Token) -> None:
    """Mend "your number, if you gave us one, to the airline" and "papers where needed, to the airports", hung on the aside."""
    case = next((c for c in noun.children if c.relation == "case" and c.lower_ in ("to", "with")), None)
    aside = noun.head
    if case is None or aside.relation != "advcl" or aside.i > noun.i or noun.doc[case.i - 1].text != ",":
        return
    opened = next((c for c in aside.children if c.relation == "mark" and c.lower_ in mend_words().opening), None)
    parted = opened is not None and noun.doc[opened.i - 1].text == "," and _passes_on(aside.head, case.lower_)
    if not parted and aside.lower_ not in mend_words().asides:
        return
    noun.head = aside.head
    for member in [c for c in aside.children if c.relation == "conj" and c.i > noun.i and c.pos_ in ("NOUN", "PROPN")]:
        member.head = noun


def hand(token: Token) -> None:
    """Move receivers and things to the verb of passing on that they belong to; one kind of mend at most fits a word."""
    if token.lower_ == "up":
        up_to(token)
    elif token.lower_ == "to":
        to_somebody(token)
    role = token.relation
    if role in ("obl", "nmod"):
        stated_form(token)
        past_aside(token)
        receiver_past_description(token)
    if role in ("obl", "obj"):
        thing_past_receiver(token)
    if role == "obj":
        told_apart(token)
    if token.relation in ("obj", "parataxis"):
        listed(token)
    for mend in (two_objects, further_receiver):
        if token.relation == "obj":
            mend(token)
