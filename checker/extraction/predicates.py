"""Predicates that speak of data: verbs, action nouns and ways of saying "can be seen by", with their arguments."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from checker.extraction import relations as rel
from checker.extraction.lexicon import Frame, Lexicon, Verb, lexicon

_VERBAL = frozenset({"VERB", "AUX"})
_SUPPORT = frozenset({"give", "grant", "provide", "allow", "offer", "have", "gain", "get", "obtain", "permit", "receive"})
_MOVING = frozenset({"transfer", "pass", "move", "flow"})  # what is said to transfer is the subject ("records may transfer to the buyer")
_EXISTS = frozenset({"be", "occur", "take", "happen", "exist"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """One predicate and what it was found to be about."""

    token: Token  # the verb, noun or adjective that says what is done
    head: Token  # the verb that carries negation, subject and conditions (differs for "give access to", "there is no sale of")
    frame: Frame
    verb: Verb | None
    data: tuple[Token, ...]
    receivers: tuple[Token, ...] = ()  # known recipients by construction: indirect objects, subjects of "may see"
    group: tuple[Token, ...] = ()  # coordinated verbs that share objects with this one, itself included
    nominal: bool = False
    weak: bool = False  # read by a construction, not by a listed verb


def predicates(doc: Doc) -> Iterator[Predicate]:
    """Yield the predicates of a parsed clause in order."""
    words = lexicon()
    for token in doc:
        lemma = rel.lemma(token)
        if token.pos_ in _VERBAL and lemma in words.verbs:
            chosen = _choose(token, words.verbs[lemma])
            if chosen is not None:
                yield _verbal(token, *chosen)
        elif _is_mistagged_verb(token) and token.lower_ in words.verbs:
            frame, verb = words.verbs[token.lower_][0]
            yield Predicate(token, token.head, frame, verb, (token.head,), (), (token.head,))
        if token.pos_ == "NOUN" and lemma in words.nouns:
            yield from _nominal(token, words.nouns[lemma])
        yield from _access(token, words)
        yield from _including(token, words)


def _is_mistagged_verb(token: Token) -> bool:
    """Tell whether a listed verb was parsed as a modifier of its object: a modal stands right before it ("may upload photographs")."""
    modified = rel.label(token) in ("amod", "compound") and token.head.i > token.i and token.head.pos_ in ("NOUN", "PROPN")
    return modified and token.i > 0 and token.doc[token.i - 1].tag_ == "MD"


def _choose(token: Token, options: tuple[tuple[Frame, Verb], ...]) -> tuple[Frame, Verb] | None:
    particle = rel.particle(token)
    prepositions = {words for words, _ in rel.prepositional(token)}
    for frame, verb in sorted(options, key=lambda o: (not o[1].particle, not o[1].preposition)):
        if verb.particle and verb.particle != particle:
            continue
        if verb.preposition and verb.preposition not in prepositions:
            continue
        return frame, verb
    return None


def _verbal(token: Token, frame: Frame, verb: Verb) -> Predicate:
    data = own_data(token, verb)
    group = _group(token)
    if not data:
        data = _borrowed(token, group)
    if not data and verb.lemma in _MOVING:
        data = rel.subjects(token)
    receivers = rel.indirect_objects(token)
    if (
        verb.needs == "recipient"
        and len(rel.objects(token)) > 1
        and not receivers
        and data[0].i < data[-1].i
        and not rel.conjuncts(data[0])
    ):
        receivers, data = data[:1], data[1:]  # "give partners your data" with two plain objects
    return Predicate(token, token, frame, verb, tuple(data), tuple(receivers), group)


def own_data(token: Token, verb: Verb | None = None) -> list[Token]:
    """Return the heads of what a verb acts on: its objects, or its subjects when it is passive."""
    if verb is not None and verb.preposition:
        return [noun for words, noun in rel.prepositional(token) if words == verb.preposition]
    if rel.is_passive(token):
        found = rel.subjects(token)
        if not found and rel.label(token) == "acl":
            return [token.head]
        return found
    return rel.objects(token)


def _group(token: Token) -> tuple[Token, ...]:
    """Return the coordinated verbs around a token that may share its object, in order."""
    members = [m for m in rel.coordination(rel.first_conjunct(token)) if m.pos_ in _VERBAL]
    return tuple(sorted(members, key=lambda t: t.i)) if token in members else (token,)


def _borrowed(token: Token, group: tuple[Token, ...]) -> list[Token]:
    """Return the objects of the nearest coordinated verb: the next one's before the previous one's ("collect and use your data")."""
    position = group.index(token)
    for other in group[position + 1 :]:
        if rel.own_subjects(other) and not rel.is_passive(other):
            break
        found = own_data(other)
        if found:
            return found
    for other in reversed(group[:position]):
        found = own_data(other)
        if found and (not rel.own_subjects(token) or rel.is_passive(token)):
            return found
    return []


def _complements(noun: Token) -> list[Token]:
    """Return what an action noun acts on: "of X", or a premodifier ("data sharing")."""
    found = [n for words, n in rel.prepositional(noun) if words == "of"]
    if found:
        return found
    return [c for c in noun.children if rel.label(c) in ("compound", "amod") and c.pos_ in ("NOUN", "PROPN")]


def _nominal(noun: Token, frame: Frame) -> Iterator[Predicate]:
    """Yield "there is no sale of X", "disclosure of X to Y occurs", "we engage in the sale of X"."""
    first = rel.first_conjunct(noun)
    role, head = rel.label(first), first.head
    asserted = (
        (role == "nsubj" and rel.lemma(head) in _EXISTS | {"limit", "restrict", "prohibit", "permit", "allow", "forbid", "consist"})
        or (role in ("obl", "obj") and rel.lemma(head) in ("engage", "conduct", "involve", "perform", "carry", "participate", "make"))
        or (role == "nsubj" and any(rel.label(c) == "expl" for c in head.children))
        or (role == "ROOT" and any(rel.label(c) == "expl" for c in first.children))
    )
    data = _complements(noun) or (_complements(first) if first is not noun else [])
    if not data and first is not noun:
        later = [m for m in rel.coordination(first) if _complements(m)]
        data = _complements(later[0]) if later else []
    if asserted and data:
        yield Predicate(noun, head if role != "ROOT" else first, frame, None, tuple(data), (), (noun,), nominal=True)


def _including(token: Token, words: Lexicon) -> Iterator[Predicate]:
    """Yield "the information we collect includes X": the practice of the relative clause, about subject and objects."""
    if rel.lemma(token) not in ("include", "comprise", "contain", "be") or not rel.own_subjects(token):
        return
    for subject in rel.own_subjects(token):
        for clause in rel.relative_clauses(subject):
            options = words.verbs.get(rel.lemma(clause), ())
            chosen = next(((f, v) for f, v in options if f.action.value in ("collect", "share", "use", "retain")), None)
            if chosen is not None and rel.own_subjects(clause):
                data = [subject, *(rel.objects(token) if rel.copula(token) is None else [token])]
                yield Predicate(clause, token, *chosen, tuple(data), tuple(rel.indirect_objects(clause)), (token,))


def _access(token: Token, words: Lexicon) -> Iterator[Predicate]:
    """Yield "make X available to Y", "X is visible to Y", "give Y access to X", "Y may see X"."""
    for frame in words.frames:
        lemma = rel.lemma(token)
        if lemma in frame.access_adjectives and token.pos_ in ("ADJ", "ADV", "VERB", "NOUN"):
            yield from _adjective(token, frame)
        elif lemma in frame.access_nouns and token.pos_ == "NOUN":
            yield from _access_noun(token, frame)
        elif lemma in frame.access_verbs and token.pos_ == "VERB" and (rel.own_subjects(token) or rel.subjects(token)):
            data = own_data(token)
            receivers = rel.agents(token) if rel.is_passive(token) else rel.subjects(token)
            if data and receivers:
                yield Predicate(token, token, frame, Verb(lemma=lemma, object="data"), tuple(data), tuple(receivers), (token,))


def _adjective(token: Token, frame: Frame) -> Iterator[Predicate]:
    head = token.head
    if rel.label(token) == "xcomp" and rel.lemma(head) in ("make", "keep", "become", "remain", "stay"):
        data = own_data(head) if rel.lemma(head) in ("make", "keep") else rel.subjects(head)
        yield Predicate(token, head, frame, None, tuple(data), (), (head,))
    elif rel.copula(token) is not None:
        yield Predicate(token, token, frame, None, tuple(rel.subjects(token)), (), (token,))
    elif rel.label(token) == "obj" or (rel.label(token) in ("advmod", "amod", "obl") and rel.lemma(head) == "make"):
        yield Predicate(token, head, frame, None, tuple(n for n in own_data(head) if n is not token), (), (head,))


def _access_noun(token: Token, frame: Frame) -> Iterator[Predicate]:
    head = token.head
    if rel.label(token) not in ("obj", "nsubj", "xcomp") or rel.lemma(head) not in _SUPPORT:
        return
    data = [n for words, n in [*rel.prepositional(token), *rel.prepositional(head)] if words == "to"]
    if rel.lemma(head) in ("have", "gain", "get", "obtain", "receive"):
        receivers = rel.subjects(head)
    elif rel.is_passive(head):
        receivers = [s for s in rel.subjects(head) if s is not token]
    else:
        receivers = rel.indirect_objects(head)
    if not receivers and len(data) > 1:
        receivers, data = data[1:], data[:1]
    yield Predicate(token, head, frame, Verb(lemma="access", object="data", needs="recipient"), tuple(data), tuple(receivers), (head,))
