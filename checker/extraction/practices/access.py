"""Ways of saying that somebody gets to see data: "make X available to Y", "give Y access to X", "Y may see X"."""

from collections.abc import Iterator

from checker.extraction.nouns.predicate import Predicate, own_data
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Frame, Lexicon, Verb
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

_SUPPORT = reading_words().granting_access
_LOSING = word_classes().verbs.losing


def access(token: Token, words: Lexicon) -> Iterator[Predicate]:
    """Yield "make X available to Y", "X is visible to Y", "give Y access to X", "Y may see X"."""
    lemma = rel.lemma(token)
    for frame in words.frames:
        if lemma in frame.access_adjectives and token.pos_ in ("ADJ", "ADV", "VERB", "NOUN"):
            yield from _adjective(token, frame)
        elif lemma in frame.access_nouns and token.pos_ == "NOUN":
            yield from _access_noun(token, frame)
        elif lemma in frame.access_verbs and token.pos_ == "VERB" and (rel.own_subjects(token) or rel.subjects(token)):
            data = own_data(token)
            receivers = rel.agents(token) if rel.is_passive(token) else rel.subjects(token)
            if data and receivers and not all(map(_is_tool, receivers)):
                yield Predicate(token, token, frame, Verb(lemma=lemma, object="data"), tuple(data), tuple(receivers), (token,))


def _is_tool(noun: Token) -> bool:
    """Tell whether it is a tool of somebody's that reads ("read by the SDK of a firm"): that gathers."""
    return rel.lemma(noun) in reading_words().embedded


def _adjective(token: Token, frame: Frame) -> Iterator[Predicate]:
    head = token.head
    if token.relation == "xcomp" and rel.lemma(head) in word_classes().verbs.remaining:
        data = (own_data(head) or rel.own_subjects(token)) if rel.lemma(head) in ("make", "keep") else rel.subjects(head)
        yield Predicate(token, head, frame, None, tuple(data), _public(token), (head,))
    elif (rel.copula(token) is not None or rel.is_passive(token)) and _to_somebody(token):  # "viewable" is at times taken for a participle
        yield Predicate(token, token, frame, None, tuple(rel.subjects(token)), _public(token), (token,))
    elif token.relation == "xcomp" and rel.is_passive(head):  # "records are thrown open to anyone"
        yield Predicate(token, head, frame, None, tuple(rel.subjects(head)), _public(token), (head,))
    elif token.relation == "amod" and token.i > head.i and head.relation == "obj" and rel.lemma(head.head) in ("make", "keep"):
        yield Predicate(token, head.head, frame, None, tuple(rel.objects(head.head)), _public(token), (head.head,))
    elif token.relation == "obj" or (token.relation in ("advmod", "amod", "obl") and rel.lemma(head) == "make"):
        yield Predicate(token, head, frame, None, tuple(n for n in own_data(head) if n != token), (), (head,))


def _to_somebody(token: Token) -> bool:
    """Tell whether something is open to somebody or public; "available from a partner" and "no longer available" share nothing."""
    return bool(_public(token)) or any(w in ("to", "by", "for") for w, _ in rel.prepositional(token))


def _public(token: Token) -> tuple[Token, ...]:
    """Return the word "public" itself, or the "publicly" before it, as the receiver of what is made public."""
    openly = tuple(c for c in rel.kids(token) if c.lower_ == "publicly" and c.i < token.i and rel.copula(token) is not None)
    return (token,) if token.lower_ == "public" else openly


def _access_noun(token: Token, frame: Frame) -> Iterator[Predicate]:
    head = token.head
    provided = token.relation == "obl" and rel.preposition(token) == "with" and rel.is_passive(head)  # "they are provided with access to X"
    if (token.relation not in ("obj", "nsubj", "xcomp") and not provided) or rel.lemma(head) not in _SUPPORT:
        return
    links = ("to",) if rel.lemma(token) == "access" else ("of", "to", "into", "onto", "on", "at")
    data = [n for words, n in [*rel.prepositional(token), *rel.prepositional(head)] if words in links and n.i > token.i] or _after_to(token)
    if rel.lemma(head) in word_classes().verbs.having_access:
        receivers = rel.subjects(head)
    elif rel.is_passive(head):
        receivers = [s for s in rel.subjects(head) if s != token]
    else:
        receivers = rel.indirect_objects(head)
    if not receivers and len(data) > 1:
        receivers, data = data[1:], data[:1]
    verb = Verb(lemma="access", object="data", needs="recipient", denies=rel.lemma(head) in _LOSING)
    yield Predicate(token, head, frame, verb, tuple(data), tuple(receivers), (head,))


def _after_to(noun: Token) -> list[Token]:
    """Return the noun of "access to ..." where the parse lost it."""
    doc = noun.doc
    if noun.i + 1 >= len(doc) or doc[noun.i + 1].lower_ != "to":
        return []
    return [t for t in doc[noun.i + 2 : noun.i + 12] if t.pos_ in ("NOUN", "PROPN") and t.relation not in ("compound", "amod", "flat")][:1]
