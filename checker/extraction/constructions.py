"""Constructions that say who gets data whatever the verb: data go, reach, stay; people are given, learn, get to see."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from checker.extraction import relations as rel
from checker.extraction.lexicon import Lexicon, Verb, lexicon
from checker.extraction.phrases import identify, is_reference, phrase
from checker.extraction.predicates import Predicate
from checker.extraction.setting import Setting
from checker.model import Action

_TO = frozenset({"to", "with", "into", "among", "towards", "onto"})


def constructions(doc: Doc, setting: Setting, known: frozenset[int]) -> Iterator[Predicate]:
    """Yield predicates that no listed verb reads; ``known`` are the tokens already read."""
    words = lexicon()
    for token in doc:
        if token.i in known or token.pos_ not in ("VERB", "AUX") or token.lower_ in ("be", "is", "are"):
            continue
        for maker in (_given, _learning, _moving, _staying, _handed):
            found = maker(token, words, setting)
            if found is not None:
                yield found
                break


def _is_data(head: Token, setting: Setting) -> bool:
    if head.pos_ not in ("NOUN", "PROPN", "PRON"):
        return False
    return identify(phrase(head), setting.ontology.data) is not None or (is_reference(head) and setting.topic)


def _is_party(head: Token, setting: Setting) -> bool:
    if head.lower_ in ("nobody", "none", "anyone", "everyone", "others", "them", "they", "who"):
        return True
    return head.pos_ in ("NOUN", "PROPN") and identify(phrase(head), setting.ontology.recipients) is not None


def _predicate(token: Token, words: Lexicon, data: list[Token], receivers: list[Token], action: Action = Action.SHARE) -> Predicate:
    verb = Verb(lemma=rel.lemma(token), object="data")
    return Predicate(token, token, words.frame(action), verb, tuple(data), tuple(receivers), (token,), weak=True)


def _given(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "advertisers are furnished with totals", "no vendor is given your file"."""
    if rel.lemma(token) not in words.constructions.given or not rel.is_passive(token):
        return None
    receivers = [s for s in rel.subjects(token) if _is_party(s, setting)]
    things = [*rel.objects(token), *(n for w, n in rel.prepositional(token) if w in ("with", "of"))]
    data = [t for t in things if _is_data(t, setting)]
    return _predicate(token, words, data, receivers) if receivers and data else None


def _learning(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "no partner gets to learn your answers", "we let makers know your order"."""
    if rel.lemma(token) not in words.constructions.learning or rel.is_passive(token):
        return None
    receivers = [s for s in rel.subjects(token) if _is_party(s, setting)]
    data = [o for o in rel.objects(token) if _is_data(o, setting)]
    return _predicate(token, words, data, receivers) if receivers and data else None


def _moving(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your name goes to the printer", "crash logs end up with our helpers", "records reach insurers"."""
    lemma = rel.lemma(token)
    data = [s for s in rel.subjects(token) if _is_data(s, setting)]
    if not data or rel.is_passive(token):
        return None
    if lemma in words.constructions.moving:
        receivers = [n for w, n in rel.prepositional(token) if w.split(" ")[0] in _TO and _is_party(n, setting)]
        return _predicate(token, words, data, receivers) if receivers else None
    if lemma == "reach":
        receivers = [o for o in rel.objects(token) if _is_party(o, setting)]
        return _predicate(token, words, data, receivers) if receivers else None
    if lemma == "leave" and rel.objects(token):
        return _predicate(token, words, data, [])
    return None


def _staying(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your messages remain on our systems" as retention (what stays with us alone is left to the second reader)."""
    if rel.lemma(token) not in words.constructions.staying:
        return None
    data = [s for s in rel.subjects(token) if _is_data(s, setting)]
    places = [n for w, n in rel.prepositional(token) if w in ("on", "in", "with") and rel.lemma(n) in words.constructions.own_stores]
    return _predicate(token, words, data, [], Action.RETAIN) if data and places else None


def _handed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read any other verb with data for an object and a party after "to" or "with"."""
    if rel.lemma(token) in words.verbs or rel.lemma(token) in words.governors.describing | words.governors.right:
        return None
    things = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    data = [t for t in things if _is_data(t, setting)]
    receivers = [n for w, n in rel.prepositional(token) if w == "to" and _is_party(n, setting)]
    return _predicate(token, words, data, receivers) if data and receivers else None
