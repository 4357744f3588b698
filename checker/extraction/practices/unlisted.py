"""Verbs that no list has, judged by the kinds of what stands around them: "slips are ferried to the insurer", "plied with your address".

Data, somebody and the way from one to the other say who gets what, whatever the verb; a verb that only relates two things,
or that a list knows to govern another verb, is left alone.
"""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_data, is_party, made
from checker.extraction.nouns.nobody import is_nobody
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_person, is_somebody, is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_no_list, of_verbs
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import Lexicon
from checker.extraction.words.mends import mend_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Actor

_WAYS = frozenset({"to", "into", "before", "onto", "towards", "in", "on", "in front of"})
_OVER = frozenset({"through", "over", "into", "in"})  # whoever goes through papers sees them


@of_verbs(of_no_list)
def conveyed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your slips are ferried to the insurer", "we lay your file before the board", "we confide it to nobody"."""
    things = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    if not things or token.pos_ != "VERB":
        return None
    letters = mend_words().of_to  # "references to other sites" go to nobody
    ways = [pair for s in (token, *(t for t in things if rel.lemma(t) not in letters)) for pair in rel.prepositional(s)]
    receivers = _receivers(ways, words, setting)
    nobody = any(w in ("to", "into") and is_nobody(n) for w, n in ways)
    data = [t for t in things if is_data(t, setting) or _is_handed(t, receivers, setting) or (receivers and _is_told_before(t, setting))]
    return made(token, words, data, receivers) if data and (receivers or nobody) else None


@of_verbs(of_no_list)
def travelled(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your terms trickle down to the exchanges", "your address washes up with a merchant", "it never strays from your handset"."""
    if rel.is_passive(token) or rel.objects(token) or token.pos_ != "VERB":
        return None
    told = [m for s in rel.subjects(token) for m in _whole(s, setting)]
    data = [s for s in told if is_data(s, setting) or (is_thing(s) and informs(s) and personal(s))]
    if not data:
        return None
    ways = rel.prepositional(token)
    receivers = _receivers(ways, words, setting)
    up = rel.particle(token) == "up" or any(a.lower_ == "up" for a in rel.adverbs(token))
    receivers += [n for w, n in ways if w == "with" and up and is_party(n, setting)]
    if receivers:
        return made(token, words, data, receivers)
    home = {
        rel.lemma(n) for w, n in ways if w in ("from", "off", "beyond", "outside", "past", "outside of")
    } & words.constructions.keeping_in
    return made(token, words, data, []) if home and is_negated(token) else None


def _whole(thing: Token, setting: Setting) -> list[Token]:
    """Return what "fragments of your calls" are of; anything else as it is."""
    of = [] if is_data(thing, setting) else [n for w, n in rel.prepositional(thing) if w == "of" and is_data(n, setting)]
    return of or [thing]


@of_verbs(of_no_list)
def briefed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your landlord is clued in on your debts", "we tip the carrier off about your allergies" as telling them."""
    if token.pos_ != "VERB" or rel.lemma(token) in words.constructions.informing:
        return None
    told = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    receivers = [t for t in told if is_party(t, setting) and actor(t, setting.cast) is Actor.THIRD_PARTY]
    ours = rel.is_passive(token) or any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(token))
    links = {"about", "of"} | ({"on", "in on"} if _PARTICLES & {t.lower_ for t in token.doc[token.i + 1 : token.i + 3]} else set())
    ways = [
        pair for source in (token, *told, *(c for c in token.children if c.dep_ == "compound:prt")) for pair in rel.prepositional(source)
    ]
    data = [n for w, n in ways if w.split(" ")[-1] in links and (is_data(n, setting) or (is_thing(n) and personal(n))) and personal(n)]
    return made(token, words, data, receivers) if receivers and data and ours else None


_PARTICLES = frozenset({"in", "up", "off"})


@of_verbs(of_no_list)
def wrested(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "no buyer has ever wrested an address from us" as what somebody gets of us."""
    if rel.is_passive(token) or token.pos_ != "VERB":
        return None
    ways = [pair for source in (token, *rel.objects(token)) for pair in rel.prepositional(source)]
    from_us = any(w in ("from", "out of") and n.lower_ in words.people.first_party for w, n in ways)
    receivers = [s for s in rel.own_subjects(token) if is_party(s, setting) and actor(s, setting.cast) is Actor.THIRD_PARTY]
    data = [o for o in rel.objects(token) if is_data(o, setting) or (is_thing(o) and personal(o))]
    return made(token, words, data, receivers) if from_us and receivers and data else None


@of_verbs(of_no_list)
def equipped(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "debt hunters are plied with your address", "brokers are never equipped with your history"."""
    if not rel.is_passive(token) or token.pos_ != "VERB":
        return None
    receivers = [s for s in rel.subjects(token) if is_party(s, setting) and actor(s, setting.cast) is Actor.THIRD_PARTY]
    data = [n for w, n in rel.prepositional(token) if w == "with" and is_data(n, setting) and not is_somebody(n)]
    return made(token, words, data, receivers) if receivers and data else None


@of_verbs(of_no_list)
def perused(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "recruiters can leaf through your portfolio" as their getting to see it; what they may not do with it denies only the doing."""
    if rel.is_passive(token) or token.pos_ != "VERB" or is_negated(token):
        return None
    receivers = [s for s in rel.own_subjects(token) if is_party(s, setting) and actor(s, setting.cast) is Actor.THIRD_PARTY]
    data = [n for w, n in rel.prepositional(token) if w in _OVER and is_data(n, setting) and (personal(n) or n.pos_ == "PRON")]
    return made(token, words, data, receivers) if receivers and data and not rel.objects(token) else None


def _receivers(ways: list[tuple[str, Token]], words: Lexicon, setting: Setting) -> list[Token]:
    """Return who stands at the end of a way, also by what is theirs ("into the lap of advertisers", "into the custody of our auditors")."""
    found: list[Token] = []
    for preposition, noun in ways:
        if preposition.split(" ")[-1] not in _WAYS:
            continue
        held = not is_party(noun, setting) and not is_data(noun, setting) and rel.lemma(noun) not in words.constructions.never_held
        owners = [n for w, n in rel.prepositional(noun) if w == "of"] if held else []
        owner = rel.possessor(noun) if held else None
        owners += [owner] if owner is not None and owner.pos_ in ("NOUN", "PROPN") else []
        found += [n for n in owners or [noun] if _is_whom(n, setting) and (owners or preposition not in ("in", "on"))]
    return found


def _is_whom(noun: Token, setting: Setting) -> bool:
    return is_party(noun, setting) and rel.lemma(noun) not in word_classes().nouns.sorts  # "cookies fall into groups"


def _is_told_before(pronoun: Token, setting: Setting) -> bool:
    """Tell whether a pronoun stands for data that its own sentence named."""
    nouns = (t for t in pronoun.doc[: pronoun.i] if t.pos_ in ("NOUN", "PROPN") and t.relation in ("obj", "nsubj", "conj"))
    return pronoun.lower_ in ("it", "them") and any(is_data(t, setting) for t in nouns)


@of_verbs(lambda words, lemma: lemma in words.constructions.given)
def supplied(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "we are supplied by the school with class lists" as what we collect."""
    ours = rel.is_passive(token) and any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(token))
    if not ours:
        return None
    things = [n for source in (token, *rel.agents(token)) for w, n in rel.prepositional(source) if w == "with"] or rel.objects(token)
    data = [n for n in things if is_data(n, setting)]
    return made(token, words, data, rel.subjects(token)) if data and rel.agents(token) else None


def _is_handed(thing: Token, receivers: list[Token], setting: Setting) -> bool:
    """Tell whether a thing that no taxonomy knows is told to somebody whom one knows ("your lab slips", "the logs" to the insurer)."""
    known = any(identify(phrase(r), setting.ontology.recipients) is not None for r in receivers)
    nobody = is_somebody(thing) or is_person(thing)
    return known and is_thing(thing) and not nobody and (personal(thing) or informs(thing))
