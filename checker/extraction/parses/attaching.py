"""Mends of clauses and words that a parse hung on a noun beside them: conditions, clocks, receivers without "to"."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.cues import UNITS
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.model import Action

_CASES = frozenset({"if", "unless", "when", "where", "once", "after"})
_CLOCKS = frozenset({"after", "before", "until", "since", "once"})
_CLAUSES = frozenset({"advcl", "acl", "acl:relcl", "ccomp", "parataxis"})


def condition(verb: Token) -> None:
    """Mend "with a company that prepares reports, only if you have enrolled", whose condition was hung on the company."""
    mark = next((c for c in verb.children if c.relation in ("mark", "advmod") and c.lower_ in _CASES and c.i < verb.i), None)
    if mark is None or verb.dep_ not in ("acl", "acl:relcl") or mark.doc[mark.i - 1].lower_ != "only":
        return
    above = next((a for a in verb.ancestors if a.pos_ in ("VERB", "AUX") and a.dep_ not in ("acl", "acl:relcl")), None)
    if above is not None and above.i < verb.i:
        verb.head, verb.dep_ = above, "advcl"


def clock(noun: Token) -> None:
    """Mend "within sixty days after the Services come to an end", whose "after" was read as belonging to the Services."""
    opener = next((c for c in noun.children if c.relation == "case" and c.lower_ in _CLOCKS and c.i < noun.i), None)
    verb = noun.head
    if opener is None or noun.relation != "nsubj" or verb.i < noun.i:
        return
    if verb.dep_ == "conj" and not any(c.relation == "cc" for c in (*verb.children, *noun.children)):
        verb.dep_ = "advcl"  # "destroyed six months after the bill is issued"
    if verb.dep_ in _CLAUSES:
        opener.head, opener.dep_ = verb, "mark"


def notice(noun: Token) -> None:
    """Mend "upon 30 days' written notice to the customer", whose notice was read as what is done, and the days as when."""
    if lemma(noun) not in ("notice", "warning") or noun.relation != "obj" or noun.i < 2:
        return
    period = next((t for t in reversed(noun.doc[max(0, noun.i - 3) : noun.i]) if lemma(t) in UNITS), None)
    opener = next((c for c in period.children if c.relation == "case" and c.i < period.i), None) if period is not None else None
    if period is None or opener is None or opener.lower_ not in _GIVEN_UPON or period.relation not in ("obl", "nmod"):
        return
    for child in (opener, *(c for c in noun.head.children if period.i < c.i < noun.i)):
        child.head = noun
    period.head, period.dep_, noun.dep_ = noun, "nmod:poss", "obl"


_GIVEN_UPON = frozenset({"upon", "on", "with", "after"})


def receiver(noun: Token) -> None:
    """Mend "we do not give suppliers information about you", read as information of suppliers."""
    thing = noun.head
    verb = thing.head
    giving = lemma(verb) in mend_words().of_two_objects and thing.relation == "obj" and verb.i < noun.i
    alone = not any(c.relation == "iobj" for c in verb.children) and not any(
        c.relation in ("det", "nmod") for c in thing.children if c.i < noun.i
    )
    if giving and alone and noun.tag_ in ("NNS", "NNPS") and is_somebody(noun) and noun.i == verb.i + 1:
        noun.head, noun.dep_ = verb, "iobj"


def research(word: Token) -> None:
    """Mend "we disclose totals to research collaborators" and "it goes to partner shops", read as "in order to research"."""
    doc = word.doc
    noun = doc[word.i + 1] if word.i + 1 < len(doc) else word
    to = doc[word.i - 1] if word.i else word
    verb = next((a for a in word.ancestors if a.pos_ == "VERB"), None)
    said = word.tag_ == "VB" and to.tag_ == "TO" and noun.tag_ in ("NNS", "NNPS") and noun.head == word and is_somebody(noun)
    if not said or verb is None or not passes_on(verb):
        return
    noun.head, noun.dep_ = verb, "obl"
    to.head, to.dep_, to.pos_ = noun, "case", "ADP"
    for child in [c for c in word.children if c.i > noun.i]:
        child.head = noun if child.relation == "conj" else verb
    word.head, word.dep_, word.tag_, word.pos_ = noun, "compound", "NN", "NOUN"


def _is_governed(token: Token) -> bool:
    """Tell whether an infinitive was taken for an aim of the leave or duty that governs it ("vendors are not authorised to use it")."""
    opened = token.relation == "advcl" and token.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in token.children)
    head = token.head
    return opened and head.i < token.i and lemma(head) in mend_words().leaving and any(c.dep_ == "aux:pass" for c in head.children)


def belong(token: Token) -> None:
    """Hang an owner on what is owned, and an infinitive on the leave or duty that governs it."""
    if token.tag_ == "POS" and token.relation == "case":
        _owner(token)
    elif _is_governed(token):
        token.dep_ = "xcomp"


def _owner(mark: Token) -> None:
    """Mend "in our readers' addresses", whose owner was taken for the thing."""
    doc, whose = mark.doc, mark.head
    thing = doc[mark.i + 1] if mark.i + 1 < len(doc) else whose
    inside = (
        whose.relation == "nmod" and whose.head != thing and whose.head.relation == "obj" and thing.head == whose.head.head
    )  # "any trade in members' addresses"
    side = thing.head == whose.head or (inside and thing.relation == "obj")
    beside = thing.pos_ == "NOUN" and side and thing.relation in ("nmod", "obl", "obj") and thing.i == mark.i + 1
    if thing.lower_ in ("behalf", "sake") or not beside or whose.i != mark.i - 1 or any(c.relation == "case" for c in thing.children):
        return
    for child in [c for c in whose.children if c.relation == "case" and c != mark and c.i < whose.i]:
        child.head = thing
    thing.head, thing.dep_ = whose.head, whose.dep_
    whose.head, whose.dep_ = thing, "nmod:poss"


def passes_on(verb: Token) -> bool:
    """Tell whether a verb is one of moving, sharing or selling, whose "to" names a receiver."""
    moving = lemma(verb) in lexicon().constructions.moving
    return moving or any(frame.action in (Action.SHARE, Action.SELL) for frame, _ in lexicon().verbs.get(lemma(verb), ()))


def following(word: Token) -> None:
    """Mend "within sixty days following completion of the work", whose "following" was read as telling of the completion."""
    before = word.doc[word.i - 1] if word.i else word
    noun = word.head
    if word.tag_ != "VBG" or noun.i <= word.i or noun.pos_ not in ("NOUN", "PROPN") or lemma(before) not in UNITS:
        return
    word.dep_, word.pos_ = "case", "ADP"
    if before != noun and noun not in before.ancestors:
        noun.head, noun.dep_ = before, "nmod"


def limiting(clause: Token) -> None:
    """Hang "only if ..." behind an aim on the verb whose aim it is ("we use them to train models | only if you agree")."""
    if clause.relation != "advcl":
        return
    aim = clause.head
    marks = [
        c for c in clause.children if c.relation in ("mark", "advmod") and c.lower_ in ("if", "when", "once", "after", "where", "unless")
    ]
    infinitive = aim.relation in ("advcl", "xcomp") and any(c.tag_ == "TO" for c in aim.children) and aim.head.i < aim.i < clause.i
    if not marks or not infinitive or marks[0].i < 2 or aim.doc[marks[0].i - 1].lower_ != "only" or aim.relation == "xcomp":
        return
    clause.head = aim.head


def coordinated(verb: Token) -> None:
    """Mend "what follows are the cases in which we may use or send it", whose "send" was joined to what the sentence says.

    A bare verb agrees with "may" and not with a finite verb that has no helper; nor with what somebody stops doing.
    """
    above = verb.head
    if _stopped(above, verb):
        verb.head = above.head
        return
    bare = verb.tag_ == "VB" and not any(c.relation in ("aux", "mark", "nsubj") for c in verb.children)
    if not bare or above.tag_ not in ("VBZ", "VBP", "VBD") or above.i > verb.i or any(c.relation == "aux" for c in above.children):
        return
    between = [t for t in verb.doc[above.i + 1 : verb.i] if t.dep_ == "acl:relcl" and t.tag_ == "VB"]
    if between and any(c.relation == "aux" for c in between[-1].children):
        verb.head = between[-1]


def _stopped(doing: Token, verb: Token) -> bool:
    """Tell whether a verb was joined to what somebody stops doing though it has the form of the stopping.

    "We will stop serving you and delete your file" promises to delete it; "we stop sharing and selling it" stops both.
    """
    stopping = doing.head
    governed = doing.relation == "xcomp" and doing.tag_ == "VBG" and lemma(stopping) in lexicon().governors.preventing
    form = verb.tag_ in {"VB": ("VB",), "VBP": ("VB", "VBP")}.get(stopping.tag_, (stopping.tag_,))
    return governed and form and verb.i > doing.i and not any(c.relation in ("nsubj", "mark") for c in verb.children)


def asked(verb: Token) -> None:
    """Mend "we will list to whom your file was disclosed", whose question was joined as a clause of its own."""
    above = verb.head
    subject = next((c for c in verb.children if c.relation == "nsubj" and c.i < verb.i), None)
    if subject is None or above.i > subject.i or any(c.relation in ("cc", "mark") for c in verb.children):
        return
    before = verb.doc[subject.left_edge.i - 1]
    if before.tag_ == "WP" and before.head == above and before.i > above.i:
        verb.dep_ = "ccomp"
        before.head = verb


def comparison(longer: Token) -> None:
    """Mend "kept for longer than 14 days", whose "for" was hung on the comparison and not on the time."""
    time = longer.head
    if longer.relation == "amod" and lemma(time) in UNITS and time.i > longer.i:
        for case in [c for c in longer.children if c.relation == "case" and c.i < longer.i]:
            case.head = time
