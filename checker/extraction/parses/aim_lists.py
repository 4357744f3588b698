"""Mends of lists of aims whose members were hung on the practice: "we use it to run your account, send you receipts and answer you".

A list that goes on without "to" looks to the parser like further deeds of the subject. A bare verb cannot be coordinated with a
finite or passive one, and what we do *to data* is told of data: all else belongs to the aim that opened the list.
"""

from collections.abc import Iterator

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.model import Action

_BARE = frozenset({"VB", "VBP"})
_JOINTS = frozenset({"and", "or", "and/or", "&"})
_ADVERBS = frozenset({"better", "further", "also", "otherwise", "then", "generally", "more"})
_ENDS = frozenset({";", ":", ".", "(", ")"})
_OPENING_DOINGS = frozenset({"for", "of", "by", "in"})
_PRACTICES = frozenset({Action.SHARE, Action.SELL, Action.COLLECT, Action.RETAIN, Action.DELETE})
_MOST = 40  # members


def join_aims(doc: Doc) -> None:
    """Hang the members of a list of aims on the verb that opened it."""
    for token in doc:
        if token.tag_ == "TO" and token.relation == "mark" and token.head.tag_ in _BARE and token.head.i > token.i:
            _join(token.head, _BARE)
        elif token.lower_ in _OPENING_DOINGS and token.relation in ("mark", "case") and token.head.tag_ == "VBG" and token.head.i > token.i:
            _join(token.head, frozenset({"VBG"}))
        elif token.tag_ == "VB" and token.relation == "xcomp" and lemma(token.head) in mend_words().helping_us:
            _join(token, _BARE)  # "which helps us run the shop, answer you and plan"


def _join(opening: Token, tags: frozenset[str]) -> None:
    helped = opening.relation == "xcomp" and any(c.relation == "obj" and c.i < opening.i for c in opening.head.children)
    if opening.head.i > opening.i or not (helped or opening.relation in ("advcl", "acl", "obl", "nmod")) or _is_within_aim(opening):
        return
    members = list(_members(opening, tags))
    if not members or (_opener(members[0]).lower_ in _JOINTS and tags == _BARE and not _is_bare_behind_finite(members[0])):
        return  # "to run the shop and share it": one joint alone may join either verb
    for member in members:
        above = member.head
        apart = opening not in (member, above) and opening not in member.ancestors
        if apart or (above.pos_ == "NOUN" and member.tag_ == "VB") or (above in _subjected(opening, member) and opening != above):
            member.head, member.dep_ = opening, "conj"


def _subjected(opening: Token, member: Token) -> list[Token]:
    """Return the verbs with subjects of their own between a member and what opens the list ("easier for you to pay, and run tests")."""
    between = [a for a in member.ancestors if a.i > opening.i and opening in a.ancestors]
    return [a for a in between if member.relation == "conj" and any(c.relation == "nsubj" for c in a.children)]


def _is_within_aim(opening: Token) -> bool:
    """Tell whether an aim only tells of an aim before it ("to tailor ads to match your interests, send notices ...")."""
    return any(a.tag_ in _BARE and a.relation == "advcl" and any(c.tag_ == "TO" for c in a.children) for a in opening.ancestors)


def _members(opening: Token, tags: frozenset[str]) -> Iterator[Token]:
    """Yield the verbs after a comma or a joint that go on the list, until something else is told."""
    doc, count = opening.doc, 0
    for i in range(opening.i + 2, len(doc)):
        token = doc[i]
        if (
            token.text in _ENDS
            or count >= _MOST
            or (token.relation in ("nsubj", "expl") and token.head.dep_ in ("ROOT", "conj", "parataxis"))
        ):
            return
        if token.tag_ not in tags or (_opener(token).text != "," and _opener(token).lower_ not in _JOINTS):
            continue
        if (
            opening in token.ancestors
            and token.relation == "conj"
            and token.head != opening
            and token.head.pos_ != "VERB"
            and not _is_bare(token)
        ):
            continue
        if not _goes_on(token, opening):
            return
        count += 1
        yield token


def _is_bare(verb: Token) -> bool:
    """Tell whether a verb joined to the noun before it can be no noun ("to tell you of delays, handle or route your questions")."""
    told = [c for c in verb.children if c.relation == "obj" and c.i > verb.i]
    return verb.tag_ == "VB" and (bool(told) or _shares(verb))


def _is_bare_behind_finite(verb: Token) -> bool:
    """Tell whether a bare verb was joined to what is said within an aim, which it cannot go on ("to see how rooms are used | and clean them")."""  # noqa: E501
    return verb.tag_ == "VB" and verb.relation == "conj" and verb.head.relation == "ccomp" and verb.head.tag_ in ("VBN", "VBZ", "VBD")


def _shares(verb: Token) -> bool:
    """Tell whether a verb stands beside another for both their objects ("handle or route your questions")."""
    joint = verb.doc[verb.i + 1] if verb.i + 2 < len(verb.doc) else verb
    other = verb.doc[verb.i + 2] if joint.lower_ in ("and", "or") else verb
    return other != verb and other.tag_ == "VB" and any(c.relation == "obj" and c.i > other.i for c in other.children)


def _goes_on(verb: Token, opening: Token) -> bool:
    """Tell whether a verb has no subject, helper or opener of its own, something it is done to, and is no deed with the data."""
    parts = list(verb.children)
    own = any(c.relation in ("nsubj", "csubj", "expl", "aux", "mark", "cop") or c.dep_ in ("aux:pass", "neg") for c in parts)
    negated = any(c.lower_ in ("not", "never", "n't") for c in parts)
    complete = any(c.relation in ("obj", "iobj", "obl", "xcomp", "ccomp", "advmod") and c.i > verb.i for c in parts)
    finite = opening.head.tag_ in ("VBN", "VBZ", "VBD")  # a bare verb cannot go on "is used": no deed of its own
    reached = verb.head == opening or opening in verb.ancestors or verb.head == opening.head or _is_sister(verb, opening)
    placed = verb.relation == "conj" or (verb.relation == "parataxis" and verb.tag_ == "VB") or (finite and verb.relation == "advcl")
    complete = complete or _shares(verb)
    return verb.pos_ == "VERB" and placed and not own and not negated and complete and reached and (finite or not is_practice(verb))


def _is_sister(verb: Token, opening: Token) -> bool:
    """Tell whether a verb was joined, over others like it, to the verb or the object that the aim hangs on."""
    above = verb
    while above.relation in ("conj", "parataxis") and above.head.i < above.i:
        above = above.head
    return above in (opening.head, opening) or opening.head in above.ancestors or above in opening.ancestors


def is_practice(verb: Token) -> bool:
    """Tell whether a verb says what is done with the data ("store it for a year", "share your photos with friends")."""
    frames = lexicon().verbs.get(lemma(verb), ())
    if not any(frame.action in _PRACTICES for frame, _ in frames):
        return False
    made = [c for c in verb.children if c.relation == "xcomp" and c.pos_ == "ADJ"]  # "make it easier" is no "make it public"
    if any(c.lower_ not in mend_words().made for c in made):
        return False
    people = lexicon().people
    things = [c for c in verb.children if c.relation in ("obj", "iobj")]
    named = [t for t in things if t.lower_ not in people.second_party]
    return any(
        t.lower_ in people.references or lemma(t) in people.reference_nouns or any(c.dep_ == "nmod:poss" for c in t.children) for t in named
    )


def _opener(verb: Token) -> Token:
    """Return the comma or joint in front of a verb, over its adverbs."""
    i = verb.i - 1
    while i > 0 and verb.doc[i].lower_ in _ADVERBS:
        i -= 1
    return verb.doc[i]
