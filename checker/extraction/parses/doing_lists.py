"""Mends of lists of doings: "for purposes such as posting parcels, measuring how rooms are used, and training our staff".

What is counted behind "such as", "including", "of" or a colon goes on over commas and semicolons; to the parser a doing behind a comma is
what somebody does on the side. It is a member where the list is closed by an "and" or "or" before its last doing.
"""

from collections.abc import Iterator

from checker.extraction.parses.aim_lists import is_practice
from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.mends import mend_words

_JOINTS = frozenset({"and", "or", "and/or"})
_BREAKS = frozenset({",", ";"})
_OPENERS = frozenset({"of", "for", "including", ":"})
_COMPLEMENTS = frozenset({"obj", "iobj", "obl", "ccomp", "xcomp", "advmod", "advcl"})
_FORMS = frozenset({"VBG", "VB"})
_MOST = 40  # members


def join_doings(doc: Doc) -> None:
    """Hang every doing of a list on the first of them, and the first on the purposes that announce it."""
    for token in doc:
        first = _opened(token)
        if first is None:
            continue
        announced = _announced(first)
        found = list(_members(first))
        closed = bool(found) and any(_joint(m) is not None for m in found)
        if announced is not None and (closed or not found):
            first.head, first.dep_ = announced, "acl"
        above = _named(first) or first
        for member in found if closed and (announced is not None or above.relation in ("acl", "advcl", "obl", "nmod")) else ():
            member.tag_, member.pos_ = first.tag_, "VERB"
            if above not in (member.head, member) or member.relation != "conj":
                member.head, member.dep_ = above, "conj"


def _opened(opener: Token) -> Token | None:
    """Return the doing right behind what opens a list of them; bare deeds are one behind a colon only."""
    such = opener.lower_ == "as" and opener.i > 0 and opener.doc[opener.i - 1].lower_ == "such"
    if opener.i + 2 >= len(opener.doc) or not (such or opener.lower_ in _OPENERS):
        return None
    first = opener.doc[opener.i + 1]
    form = first.tag_ == "VBG" or (first.tag_ in _FORMS and opener.text == ":")
    done = _is_doing(first) or _named(first) is not None
    return first if form and done and not (opener.text == ":" and _announced(first) is None) else None


def _announced(first: Token) -> Token | None:
    """Return the purposes of which a list behind "such as", "including" or a colon tells, if they stand right before it."""
    doc, i = first.doc, first.i - 1
    i -= doc[i].lower_ == "as"
    before = doc[i - 1] if i > 0 else first
    before = doc[before.i - 1] if before.text in (",", "(") and before.i > 0 else before
    purposes = before.lower_ in mend_words().announcing_aims and doc[first.i - 1].lower_ in ("as", "including", ":")
    return before if purposes else None


def _named(first: Token) -> Token | None:
    """Return the noun that the parse took a doing for a quality of ("for | settling complaints, ...")."""
    noun = first.head
    return noun if first.relation == "amod" and first.i < noun.i <= first.i + _NEAR and noun.relation in ("obl", "nmod") else None


_NEAR = 3  # tokens between a doing and what it is done to


def _is_doing(verb: Token) -> bool:
    """Tell whether a verb has something that it is done to, and nobody of its own who does it."""
    own = any(c.relation in ("nsubj", "csubj", "expl", "aux", "cop") or c.dep_ == "aux:pass" for c in verb.children)
    return not own and any(c.relation in _COMPLEMENTS and c.i > verb.i for c in verb.children)


def _members(first: Token) -> Iterator[Token]:
    """Yield the doings in the form of the first that follow it behind a comma, a semicolon or a joint, until something else is told."""
    doc, count = first.doc, 0
    for token in doc[first.i + 2 :]:
        main = token.relation in ("nsubj", "expl") and token.head.dep_ in ("ROOT", "conj", "parataxis") and token.head.tag_ != "VBG"
        if count >= _MOST or token.text in (":", ".", ")") or (main and token.head not in first.subtree):
            return
        if _is_of_form(token, first.tag_) and (_joint(token) is not None or doc[token.i - 1].text in _BREAKS) and _is_doing(token):
            if lemma(token) in mend_words().helping_us and _joint(token) is None:
                return  # ", allowing us to ..."
            if is_practice(token):
                return  # "for calling you or passing it on to sponsors"
            count += 1
            yield token


def _is_of_form(token: Token, tag: str) -> bool:
    """Tell whether a word has the form of the first doing; "billing you" has it, whatever the tagger took it for."""
    done = token.lower_.endswith("ing") and any(c.relation == "obj" and c.i > token.i for c in token.children)
    return token.tag_ == tag or (tag == "VBG" and done)


def _joint(member: Token) -> Token | None:
    before = member.doc[member.i - 1]
    return before if before.lower_ in _JOINTS else None
