"""Mends of the words that open the members of a list of aims: "to open the gate, | plan bus routes and | report accidents".

A verb that is a noun too, with a noun behind it, looks to the tagger like the name of a thing ("plan routes", "planning routes"). In a list
of which every member can open with a verb, and goes on with something that it is done to, it is one.
"""

from itertools import pairwise, takewhile

from checker.extraction.parses.aim_lists import is_practice
from checker.extraction.parses.lemmas import verbs
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.mends import mend_words

_JOINTS = frozenset({"and", "or"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_OPENING_DOINGS = frozenset({"for", "of", "by", "in", "like", "as", "including", "to", ":"})
_GOES_ON = frozenset({"NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM", "VERB"})
_ADVERBS = frozenset({"also", "better", "further", "otherwise", "then"})
_FEW, _MOST = 2, 40  # members


def settle_members(doc: Doc) -> None:
    """Make verbs of the words that open the members of such lists, where a tag says otherwise."""
    for token in doc:
        if token.i + 2 >= len(doc):
            return
        first = doc[token.i + 1]
        bare = token.tag_ == "TO" or (token.lower_ == "us" and token.i > 1)
        doing = token.lower_ in _OPENING_DOINGS and first.lower_.endswith("ing")
        modal = token.tag_ == "MD" and first.tag_ == "VB" and doc[max(0, token.i - 3) : token.i].text.lower() == "so that we"
        if (bare or modal) and first.tag_ in ("VB", "VBP") and first.head != token and _is_aim(first):
            _settle(first, doing=False)
        elif doing and first.tag_ == "VBG":
            _settle(first, doing=True)


def _settle(first: Token, *, doing: bool) -> None:
    starts = _members(first, doing=doing)
    if starts is None:
        return
    _let_go(first, starts)
    for start in starts:
        if start != first and (start.tag_ not in ("VB", "VBP", "VBG") or start.relation in ("compound", "amod")):
            _make_verb(start, doing=doing)
        _give_object(start)
    for start in starts[1:]:
        if start not in first.ancestors and not is_practice(start):
            start.head, start.dep_ = first, "conj"


def _members(first: Token, *, doing: bool) -> list[Token] | None:
    """Return the words that open the members of a list; None where there is no list, or one of them cannot be a verb with an object."""
    doc, starts, joined = first.doc, [first], False
    end = _end(first)
    for i in range(first.i + 2, end - 1):
        comma, joint = doc[i].text == ",", doc[i].lower_ in _JOINTS
        if not (comma or joint):
            continue
        at, closed = i + 1, joined
        while at < end and (doc[at].lower_ in _JOINTS or doc[at].lower_ in _ADVERBS):
            joined = joined or (comma and doc[at].lower_ in _JOINTS)
            at += 1
        start = doc[at] if at < end else None
        if start is None or start in starts:
            continue
        can = _can_open(start, doing=doing)
        if joint and not comma and (not can or not (doing or start.tag_ in ("VB", "VBP"))):
            joined = joined or can
            continue  # "pack and post parcels", "letters and cards"; "plan routes and report accidents" may be either
        if not can and closed and not joint:
            break  # ", the office uses your file": the list was closed before
        if not can:
            return None
        starts.append(start)
        joined = joined or joint
    spaced = all(b.i - a.i >= _FEW for a, b in pairwise(starts))
    sure = doing or any(s.tag_ in ("VB", "VBP") and s.relation not in ("compound", "amod") for s in starts[1:])
    return starts if joined and sure and spaced and _FEW < len(starts) <= _MOST else None


def _is_aim(first: Token) -> bool:
    """Tell whether a verb tells what something is done for, and not what somebody refuses, agrees or is able to do."""
    helped = first.relation == "xcomp" and any(c.relation == "obj" and c.i < first.i for c in first.head.children)
    return helped or first.relation in ("advcl", "acl", "obl", "nmod")


def _end(first: Token) -> int:
    """Return where a list ends: at a mark that closes it, a subject, or another aim."""
    doc = first.doc
    for token in doc[first.i + 1 :]:
        closes = token.text in (";", ":", ".", "(", ")", "-", "–")
        subject = token.tag_ == "PRP" and token.relation == "nsubj" and doc[token.i - 1].lower_ in (",", *_JOINTS)
        told = token.tag_ in ("MD", "WDT") or (token.tag_ == "WP" and doc[token.i - 1].text == ",")
        case = token.lower_ in mend_words().conditional and token.relation in ("mark", "advmod")
        if closes or subject or told or case or (token.tag_ == "TO" and doc[token.i - 1].text == ","):
            return token.i
    return len(doc)


def _can_open(word: Token, *, doing: bool) -> bool:
    """Tell whether a word can be the verb of a member: by its letters, and because what it is done to follows."""
    behind = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    goes_on = behind.pos_ in _GOES_ON or behind.pos_ in ("ADP", "ADV", "SCONJ") or behind.tag_[:1] == "W"
    if doing:
        return word.lower_.endswith("ing") and goes_on
    if word.tag_ in ("VB", "VBP") and word.relation not in ("compound", "amod"):
        return goes_on
    run = list(takewhile(lambda t: t.tag_[:2] in ("NN", "JJ"), word.doc[word.i + 1 :]))
    many = bool(run) and run[-1].tag_ == "NNS"  # "plan bus routes"; "phone number" would want an article
    owned = behind.tag_ in ("DT", "PRP$", "PRP")
    return word.tag_ in ("NN", "VB", "VBP", "VBN", "VBD") and (many or owned) and word.lower_ in verbs()


def _let_go(first: Token, starts: list[Token]) -> None:
    """Take the first doing out of the name of what a later one is done to ("for | collecting fees, ..., reporting accidents")."""
    noun = first.head
    if first.relation not in ("compound", "amod") or noun.i < starts[1].i:
        return
    for child in [c for c in noun.children if c.i < first.i]:
        child.head, child.dep_ = first, "mark"
    first.head, first.dep_ = noun.head, "advcl"
    noun.head, noun.dep_ = [s for s in starts if s.i < noun.i][-1], "obj"


def _make_verb(word: Token, *, doing: bool) -> None:
    """Make a verb of a word, in the place of the noun that it seemed to belong to, and that noun its object."""
    noun = word.head
    own = word.relation in ("compound", "amod", "nmod", "flat") and word.i < noun.i and noun.pos_ in _NOMINAL
    word.tag_, word.pos_, word.lemma_ = ("VBG", "VERB", word.lemma_) if doing else ("VB", "VERB", word.lower_)
    if own:
        for child in [c for c in noun.children if c.i < word.i or (c.i > noun.i and c.relation == "conj")]:
            child.head = word
        word.head, word.dep_ = noun.head, noun.dep_
        noun.head, noun.dep_ = word, "obj"


def _give_object(verb: Token) -> None:
    """Hang the noun behind a verb on it, where the parse hung it elsewhere and left the verb without anything that it is done to."""
    if any(c.i > verb.i and c.relation in ("obj", "iobj", "obl", "ccomp", "xcomp", "advmod") for c in verb.children):
        return
    behind = next((c for c in verb.doc[verb.i + 1 : verb.i + 4] if c.pos_ in _NOMINAL and c.relation not in ("compound", "amod")), None)
    if behind is not None and verb not in (behind, *behind.ancestors) and behind not in verb.ancestors:
        behind.head, behind.dep_ = verb, "obj"
