"""Mends of parses that go wrong in the same way again and again; with `labels` and `relations` the only place that knows the labels."""

from checker.extraction.parses.homographs import reclassed
from checker.extraction.parses.labels import children, kids, lemma
from checker.extraction.parses.noun_places import plural
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.mends import mend_words
from checker.extraction.words.reading_words import reading_words

_MISREAD = frozenset({"NN", "NNS", "VB", "VBP", "VBZ", "VBD", "VBG"})  # tags that are mended
_BARE = reading_words().bare_helpers  # helpers of a bare verb
_NOMINAL = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "appos"})


def settle(doc: Doc) -> None:
    """Make a noun of a word whose tag and place in the clause say noun, where the part of speech was guessed apart ("the plumber")."""
    reclassed(doc)
    words = mend_words()
    for token in doc.tokens:
        if token.tag_ not in _MISREAD:
            _set_against(token)
            continue
        plural(token)
        if token.tag_ in ("NN", "NNS") and token.pos_ in ("ADJ", "VERB", "ADV", "X") and token.relation in _NOMINAL:
            token.pos_ = "NOUN"
        if token.tag_ in ("VB", "VBP") and token.lower_.endswith("ing") and token.lower_ not in words.bases_in_ing:
            token.tag_ = "VBG"
        _set_against(token)
        if token.tag_ == "NN" and token.pos_ == "VERB" and token.i and token.doc[token.i - 1].tag_ == "TO":
            token.tag_ = "VB"  # "and to plan"
        if token.tag_ == "VBG" and token.lower_ in words.bases_in_ing and any(c.lower_ in _BARE for c in kids(token)):
            token.tag_ = "VB"  # "we do not ring you"
        if token.tag_ in ("VB", "VBP", "VBZ", "VBD") and token.pos_ in ("ADV", "NOUN", "ADJ") and _does(token):
            token.pos_ = "VERB"  # "we forward no pictures", "your school supplies us with your grades"
        if token.tag_ == "VB" and token.dep_ == "ROOT" and not any(c.relation in ("aux", "mark") for c in kids(token)) and _told_of(token):
            token.tag_ = "VBP"  # "loan files stay with us" is no order
        if token.lower_ in words.participles and token.tag_ == "NN" and any(c.relation == "cop" for c in kids(token)):
            _be_done(token)
        if token.tag_ == "NNS" and token.relation in ("advcl", "xcomp", "acl") and (opener := _to(token)) is not None:
            token.pos_, token.dep_, opener.dep_ = "NOUN", "obl", "case"  # "we disclose it to couriers" is no infinitive


def _set_against(word: Token) -> None:
    """Hang what is set against data on these, whoever stands between ("we share totals with sponsors, | never names")."""
    if word.relation not in ("parataxis", "conj", "advcl", "appos") or word.i < _SHORTEST:
        return
    named = word.pos_ == "NOUN" or (word.tag_ == "VBZ" and not any(c.relation in ("nsubj", "aux", "mark") for c in kids(word)))
    said = [c for c in kids(word) if c.lower_ in ("never", "not") and c.i < word.i]
    alone = all(c.i < word.i or c.is_punct or c.relation in ("conj", "nmod") for c in kids(word))
    verb = word.head if word.head.pos_ == "VERB" else word.head.head
    thing = next((c for c in children(verb, "obj") if c.i < word.i), None)
    if not (named and said and alone) or thing is None or word.doc[said[0].i - 1].text != "," or is_somebody(word):
        return
    word.dep_, word.head = "conj", thing
    if word.tag_ == "VBZ":
        word.tag_, word.pos_ = "NNS", "NOUN"


_SHORTEST = 4  # tokens before a word that is set against what was said


def _to(word: Token) -> Token | None:
    """Return the "to" that opens a word with all that is its own."""
    opener = next((c for c in kids(word) if c.lower_ == "to" and c.relation == "mark"), None)
    return opener if opener is not None and opener.i == word.left_edge.i else None


def _does(verb: Token) -> bool:
    return verb.relation == "ROOT" or any(c.relation == "nsubj" and c.i < verb.i for c in kids(verb))


def _told_of(verb: Token) -> bool:
    return any(c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS") and c.i < verb.i for c in kids(verb))


def _be_done(word: Token) -> None:
    """Make a passive of "names are not lent, rented or sold", whose first verb was read as a noun."""
    word.tag_, word.pos_ = "VBN", "VERB"
    for child in kids(word):
        if child.relation in ("cop", "nsubj"):
            child.dep_ = "aux:pass" if child.relation == "cop" else "nsubj:pass"


def is_main(token: Token) -> bool:
    """Tell whether a verb hung on the first noun is in fact the main verb ("Data relating to ... shall not be supplied")."""
    finite = any(
        (c.relation == "aux" and c.tag_ in ("MD", "VBZ", "VBP", "VBD")) or (c.dep_ == "aux:pass" and c.tag_ in ("VBZ", "VBP", "VBD"))
        for c in kids(token)
    )
    relative = any(c.tag_ in ("WDT", "WP", "TO", "WRB") or c.relation in ("mark", "nsubj", "csubj") for c in kids(token))
    return token.dep_ == "acl" and token.head.dep_ == "ROOT" and token.head.i < token.i and finite and not relative


def commanding(token: Token) -> Token | None:
    """Return the verb that an infinitive belongs to, where the parse hung it on the verb's object ("we ask visitors to provide ...")."""
    opened = token.dep_ == "acl" and token.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in kids(token))
    above = token.head.head
    return above if opened and token.head.relation == "obj" and lemma(above) in mend_words().commanding else None


def run_together(token: Token) -> tuple[Token, Token] | None:
    """Return receiver and thing where "share with providers information about you" was parsed as one noun, "providers information"."""
    for noun in children(token, "obl", "obj"):
        opener = next((c for c in kids(noun) if c.relation == "case" and c.lower_ in ("with", "to") and c.i > token.i), None)
        plural = [c for c in kids(noun) if c.relation == "compound" and c.tag_ in ("NNS", "NNPS") and c.i < noun.i]
        several = noun.relation == "obj" and noun.tag_ in ("NNS", "NNPS")
        given = several and lemma(token) in mend_words().giving  # "we give | agencies | identifiers"
        if plural and (given or (opener is not None and opener.i - 1 == token.i)):
            return plural[0], noun
        if opener is not None and opener.i - 1 == token.i and (party := _anyone_before(noun)) is not None:
            return party, noun
    return None


def _anyone_before(noun: Token) -> Token | None:
    """Return whoever stands before general data as part of their name ("we disclose to any outside company | information about you")."""
    if lemma(noun) not in mend_words().general_data:
        return None
    whoever = any(c.lower_ in ("any", "no", "another", "other") and c.relation in ("det", "amod") for c in kids(noun))
    before = [c for c in kids(noun) if c.relation == "compound" and c.tag_ == "NN" and c.i == noun.i - 1]
    return before[0] if whoever and before and lemma(before[0]) in mend_words().before_data else None


def after_comma(token: Token) -> list[Token]:
    """Return the subject that was drawn into the phrase before it ("Apart from the lab, no outside body sees ...")."""
    if token.pos_ != "VERB" or token.tag_ not in ("VBZ", "VBP", "VBD", "VB") or token.relation not in ("ROOT", "conj"):
        return []
    cases = [(c, next((k for k in kids(c) if k.relation == "case"), None)) for c in children(token, "obl") if c.i < token.i]
    found = [c for c, case in cases if case is not None and any(t.text == "," for t in token.doc[case.i : c.i])]
    joined = [ms for c, case in cases if case is not None for ms in [children(c, "conj")] if ms and _is_first(ms[0])]
    return found or (joined[0] if joined else [])


def _is_first(member: Token) -> bool:
    """Tell whether nothing joins a noun to the one before it ("with it, device identifiers and data go ...")."""
    comma = any(t.text == "," for t in member.doc[member.head.i : member.i])
    return comma and member.pos_ in ("NOUN", "PROPN") and not any(c.relation == "cc" and c.i < member.i for c in kids(member))


def beyond_receiver(token: Token) -> list[Token]:
    """Return the object that was hung on the receiver before it ("give that business your name", "tell makers the number of toys")."""
    hung = [c for receiver in children(token, "iobj") for c in children(receiver, "obj", "appos") if c.i > receiver.i]
    return [c for c in hung if c.relation == "obj" or c.left_edge.lower_ in ("the", "your", "their", "its")]


def free_relative(token: Token) -> list[Token]:
    """Return the "what" that opens a clause in the place of an object ("your doctor sees what you write")."""
    clauses = [c for c in kids(token) if c.relation in ("ccomp", "acl", "advcl") and c.i > token.i]
    openers = (c.doc[c.left_edge.i] for c in clauses)
    named = (c.right_edge.i for c in children(token, "iobj") if c.i > token.i and c.pos_ != "PRON")  # "we tell the insurer how ..."
    told = next(named, token.i)
    found = [t for t in openers if t.lower_ in ("what", "whatever") and t.relation == "obj" and t.i == token.i + 1]
    return found or [t for t in (token.doc[c.left_edge.i] for c in clauses) if t.i in (token.i + 1, told + 1) and asked(t) is not None]


def asked(opener: Token) -> Token | None:
    """Return the verb of the question that "how", "when", "which" or "whether" opens in the place of an object ("we log how you pay")."""
    if opener.lower_ == "that":  # "we tell your insurer that you have claimed"
        fact = opener.head
        told = opener.relation == "mark" and fact.relation == "ccomp" and lemma(fact.head) in mend_words().telling
        return fact if told and fact.head.i < opener.i else None
    if opener.lower_ not in mend_words().asking:
        return None
    if opener.relation == "nsubj" and opener.head.i > opener.i and children(opener, "acl"):
        return children(opener, "acl")[0]  # "where you live is disclosed"
    above = next((a for a in (opener, *opener.ancestors) if a.relation in ("ccomp", "advcl", "acl") and a.i >= opener.i), None)
    return above if above is not None and above.head.i < opener.i and children(above, "nsubj") else None


def fronted(token: Token, found: list[Token]) -> list[Token]:
    """Return the first members of a list of subjects that the parse took for the main noun ("your name, your age and your photos are given ...")."""  # noqa: E501
    first = token.head
    listed = token.relation == "conj" and first.pos_ in ("NOUN", "PROPN") and first.i < found[0].i and not children(first, "nsubj", "csubj")
    joined = listed and any(c.lower_ in ("and", "or") for s in found for c in kids(s) if c.relation == "cc")
    if not joined or children(first, "cop"):
        return []
    return [m for m in (first, *children(first, "conj")) if m.i < found[0].i and m.pos_ in ("NOUN", "PROPN")]


def before_number(token: Token) -> list[Token]:
    """Return the object that stands right before a duration and was joined to it ("delete photos 90 days after closure")."""
    following = list(token.doc[token.i + 1 : token.i + 3])
    joined = len(following) == 2 and following[0].tag_ == "NNS" and following[0].relation == "compound" and following[1].tag_ == "CD"
    return following[:1] if joined else []


def main_verb(token: Token) -> Token | None:
    """Return the verb that a finite verb goes on, where the parse coordinated it with an infinitive ("needed to ship it but are not used ...")."""  # noqa: E501
    if token.relation != "conj" or children(token, "nsubj", "csubj"):
        return None
    finite = any(c.relation == "aux" and c.tag_ in ("MD", "VBZ", "VBP") and c.i < token.i for c in kids(token))
    first = token.head
    if not finite or first.tag_ not in ("VB", "VBG") or any(c.relation in ("aux", "nsubj") for c in kids(first)):
        return None
    top = first
    while top.dep_ != "ROOT":
        top = top.head
    return top if top.pos_ in ("VERB", "AUX") and top != token and children(top, "nsubj") else None
