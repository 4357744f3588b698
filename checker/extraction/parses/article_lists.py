"""Mends of lists whose members have articles: "to a bank, an insurer or a landlord", "a bank, an insurer, and a landlord will be told".

To the parser a comma and an article begin something new, so that the second member became an aside, an explanation or a subject.
"""

from collections.abc import Iterator

from checker.extraction.parses.tree import Doc, Token

_ARTICLES = frozenset({"a", "an", "the", "your", "our", "their", "its"})
_JOINTS = frozenset({"and", "or"})
_LOST = frozenset({"parataxis", "nsubj", "nsubj:pass", "dep", "list", "appos", "obj", "obl", "conj"})  # what members were taken for
_MEMBERS = frozenset({"obl", "obj", "iobj", "nmod", "conj", "obl:agent"})
_SENTENCE = frozenset({"nsubj", "nsubj:pass", "cop", "aux", "aux:pass", "mark", "expl"})  # of a noun that says something itself
_NOUNS = frozenset({"NOUN", "PROPN"})


def join_members(doc: Doc) -> None:
    """Hang the members of such lists on the first of them."""
    for token in doc:
        if token.text != "," or not 0 < token.i < len(doc) - 1:
            continue
        second = _named_after(token)
        first = _first_member(token, second) if second is not None else None
        if second is None or first is None:
            continue
        last = _last_member(second)
        if last is None:
            continue
        if first.dep_ == "ROOT":
            _as_subjects(first, second, last)
        elif _may_join(second, first):
            _join(first, second, last)


def _named_after(comma: Token) -> Token | None:
    """Return the noun of the article right after a comma, if only words of its own stand between."""
    doc = comma.doc
    article = doc[comma.i + 1]
    if article.lower_ not in _ARTICLES:
        return None
    noun = article.head
    plain = noun.pos_ in _NOUNS and article.i < noun.i <= article.i + 4 and noun.left_edge.i in (comma.i, article.i)
    return noun if plain and not any(c.relation in _SENTENCE for c in noun.children) else None


def _first_member(comma: Token, second: Token) -> Token | None:
    """Return the noun before the comma that takes the same place: a receiver, an object, or what the parse took for the whole sentence."""
    before = comma.doc[comma.i - 1]
    for noun in (before, *before.ancestors):
        if noun.i >= comma.i or noun == second:
            return None
        if noun.pos_ in _NOUNS and (noun.relation in _MEMBERS or noun.dep_ == "ROOT"):
            top = noun
            while top.dep_ == "conj" and top.head.pos_ in _NOUNS and top.head.i < top.i:
                top = top.head
            return top if _has_article(top) else None
        if noun.pos_ not in _NOUNS:
            return None
    return None


def _has_article(noun: Token) -> bool:
    return any((c.lower_ in _ARTICLES or c.relation == "nmod:poss") and c.i < noun.i for c in noun.children)


def _last_member(second: Token) -> Token | None:
    """Return the member behind the joint, right after the second or after further members with commas of their own."""
    doc, at, count = second.doc, second.i + 1, 0
    while at < len(doc) - 1 and count < 12:
        count += 1
        comma = doc[at].text == ","
        joint = doc[at + 1 if comma else at]
        if joint.lower_ in _JOINTS and joint.i + 1 < len(doc):
            noun = _noun_from(joint.i + 1, doc)
            return noun if noun is not None and (_has_article(noun) or noun.tag_ in ("NNS", "NNPS", "NNP")) else None
        noun = _noun_from(at + 1, doc) if comma else None
        if noun is None or not _has_article(noun):
            return None
        at = noun.i + 1
    return None


def _noun_from(start: int, doc: Doc) -> Token | None:
    """Return the noun of the phrase that begins at ``start``: the last of the nouns that stand together."""
    at = start
    while at < len(doc) and doc[at].pos_ in ("DET", "ADJ", "PRON") and (doc[at].lower_ in _ARTICLES or doc[at].pos_ == "ADJ"):
        at += 1
    if at >= len(doc) or doc[at].pos_ not in _NOUNS:
        return None
    while at + 1 < len(doc) and doc[at + 1].pos_ in _NOUNS and doc[at].head.i > at:
        at += 1
    owned = at + 2 < len(doc) and doc[at + 1].tag_ == "POS"  # "the cook's name"
    return _noun_from(at + 2, doc) if owned else doc[at]


def _may_join(second: Token, first: Token) -> bool:
    """Tell whether the second was hung where a list would not hang it: before, on the verb or the first noun, or on a later member."""
    lost = second.dep_ in _LOST and (second.head.i < first.i or second.head == first or second.head.pos_ in _NOUNS)
    return lost and not (second.dep_ == "conj" and second.head == first)


def _members(first: Token, second: Token, last: Token) -> Iterator[Token]:
    """Yield the nouns from the second to the last member that head a member: with an article of their own, or the last."""
    for token in first.doc[second.i : last.i + 1]:
        article = next((c for c in token.children if c.lower_ in _ARTICLES and c.i < token.i), None)
        if token in (second, last) or (token.pos_ in _NOUNS and article is not None and token.doc[article.i - 1].text == ","):
            yield token


def _join(first: Token, second: Token, last: Token) -> None:
    if any(t.pos_ in ("VERB", "AUX") for t in first.doc[second.left_edge.i : last.i + 1]):
        return
    for member in _members(first, second, last):
        if first not in member.subtree:
            member.head, member.dep_ = first, "conj"
    _joint(last)


def _joint(last: Token) -> None:
    """Hang the joint on the last member."""
    joint = next((t for t in reversed(list(last.doc[: last.left_edge.i])) if t.lower_ in _JOINTS), None)
    if joint is not None and last.i - joint.i < 6:
        joint.head, joint.dep_ = last, "cc"


def _as_subjects(first: Token, second: Token, last: Token) -> None:
    """Make subjects of a list that was taken for the sentence: its last member has the verb ("..., and a landlord will be told")."""
    verb = last.head
    if second.dep_ not in ("appos", "conj", "parataxis") or not last.dep_.startswith("nsubj") or verb.dep_ != "conj" or verb.head != first:
        return
    others = [c for c in first.children if c.i > last.i and c != verb]
    verb.head, verb.dep_ = verb, "ROOT"
    first.head, first.dep_ = verb, last.dep_
    for token in others:
        token.head = verb
    for member in _members(first, second, last):
        member.head, member.dep_ = first, "conj"
    _joint(last)
