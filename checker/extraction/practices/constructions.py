"""Constructions that say who gets data whatever the verb: data go, reach, stay; people are given, learn, get to see."""

from collections.abc import Iterator
from dataclasses import replace

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import denied, goes_along, is_data, is_party, made
from checker.extraction.nouns.parties import is_name
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_thing, personal
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.adding_up import amounting
from checker.extraction.practices.based_on import BASES, based_on, without
from checker.extraction.practices.contacting import contacted
from checker.extraction.practices.helping import by_means, helping, needed
from checker.extraction.practices.hired import hired
from checker.extraction.practices.idioms import IDIOMS
from checker.extraction.practices.placed import placed, set_on_device
from checker.extraction.practices.remaining import abroad, staying
from checker.extraction.practices.reports import reported
from checker.extraction.practices.telling import asked_of, informed
from checker.extraction.practices.tried import by_lemma, of_verbs
from checker.extraction.practices.yours_alone import for_them_alone, yours_alone
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.regions import region_codes
from checker.model import Action, Actor

_STRAIGHT = frozenset({"straight", "directly", "direct"})
_TO = frozenset("to with into among towards onto within between".split())


def constructions(doc: Doc, setting: Setting, known: frozenset[int]) -> Iterator[Predicate]:
    """Yield predicates that no listed verb reads; ``known`` are the tokens already read."""
    words = lexicon()
    based, spared = not doc.heard.isdisjoint(BASES), "without" in doc.heard
    for token in doc.tokens:
        if token.pos_ in ("NOUN", "PRON", "PROPN") and token.i not in known:
            own = for_them_alone(token, words, setting) or amounting(token, words, setting)
            if own is not None:
                yield own
        helps = token.relation == "aux" and not token.children  # "may", "has": nothing is said of it
        if token.pos_ not in ("VERB", "AUX", "ADJ") or token.lower_ in ("be", "is", "are") or helps:
            continue
        if token.pos_ == "ADJ":
            own = yours_alone(token, words, setting) or placed(token, words, setting) or needed(token, words, setting)
            if own is not None and token.i not in known:
                yield own
            continue
        # whatever the verb itself says: "we infer your age based on ..."
        resting = based_on(token, setting, known) if based else without(token, setting) if spared else None
        if resting is not None:
            yield resting
        if token.i in known or resting is not None:
            continue
        for maker in _tried(rel.lemma(token)):
            found = maker(token, words, setting)
            if found is not None:
                yield found
                break


@of_verbs(lambda words, lemma: lemma in words.constructions.given)
def _given(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "advertisers are furnished with totals", "no vendor is given your file"."""
    if not rel.is_passive(token):
        return None
    receivers = [s for s in rel.subjects(token) if is_party(s, setting)]
    things = [*rel.objects(token), *(n for w, n in rel.prepositional(token) if w in ("with", "of"))]
    data = [t for t in things if is_data(t, setting)]
    return made(token, words, data, receivers) if receivers and data else None


@of_verbs(lambda words, lemma: lemma in words.constructions.learning)
def _learning(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "no partner gets to learn your answers", "we let makers know your order"."""
    if rel.is_passive(token):
        return None
    receivers = [s for s in rel.subjects(token) if is_party(s, setting)]
    let = token.relation in ("xcomp", "ccomp") and rel.lemma(token.head) == "let"  # "we let our insurers have the clip"
    data = [o for o in rel.objects(token) if is_data(o, setting) or (let and is_thing(o))]
    data = data or (asked_of(token, []) if receivers else [])  # "managers learn only whether you are fit for work"
    return made(token, words, data, receivers) if receivers and data else None


@of_verbs(lambda words, lemma: lemma in words.constructions.moving or lemma in ("reach", "leave"))
def _moving(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your name goes to the printer", "crash logs end up with our helpers", "records reach insurers"."""
    lemma = rel.lemma(token)
    if rel.is_passive(token):
        return None
    data = [s for s in rel.subjects(token) if is_data(s, setting) or (is_thing(s) and personal(s))]
    if not data:
        return None
    straight = [a for a in rel.adverbs(token) if a.lower_ in _STRAIGHT]  # "go straight to the bank"
    ends = [n for source in (token, *straight) for w, n in rel.prepositional(source) if w.split(" ")[0] in _TO]
    if lemma in words.constructions.moving and ends:
        along = [n for n in ends if goes_along(n, setting)]
        others = (n for n in ends if n not in along)
        receivers = [n for n in others if is_party(n, setting) or (is_name(n) and not region_codes(phrase(n).text))]
        return made(token, words, [*data, *along], receivers) if receivers else None
    if lemma == "reach":
        receivers = rel.objects(token)  # "a newspaper or an obituary website"
        return made(token, words, data, receivers) if any(is_party(o, setting) for o in receivers) else None
    if lemma == "leave" and rel.objects(token):
        return made(token, words, data, [])
    if abroad(token):
        return made(token, words, data, [])
    further = [a for a in rel.adverbs(token) if a.lower_ in ("further", "beyond", "anywhere", "elsewhere", "outside", "nowhere")]
    if lemma in words.constructions.moving and further:
        nowhere = further[0].lower_ == "nowhere" or token.doc[further[0].i - 1].lower_ == "no"
        found = made(token, words, data, [])
        return denied(found) if nowhere else found
    return None


@of_verbs(lambda words, lemma: lemma in words.constructions.moving or lemma in words.constructions.arriving)
def _arriving(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your answers land in our database", "raw audio never reaches our servers" as what we collect."""
    data = [s for s in rel.subjects(token) if is_data(s, setting)]
    if not data:
        return None
    places = [*rel.objects(token), *(n for w, n in rel.prepositional(token) if w.split(" ")[0] in _TO | {"in", "on", "at"})]
    return made(token, words, data, [], Action.COLLECT) if any(_is_ours(n, setting) for n in places) else None


def _is_ours(place: Token, setting: Setting) -> bool:
    owner = rel.possessor(place)
    foreign = is_party(place, setting) and actor(place, setting.cast) is not Actor.FIRST_PARTY
    owned = owner is not None and owner.lower_ == "our" and not foreign
    return place.lower_ in ("us", "ourselves") or owned


@of_verbs(lambda words, lemma: lemma in ("keep", "hold"))  # noqa: ARG005
def _kept_in(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "we keep your answers to ourselves", "photos are kept between you and us", "we keep it from advertisers"."""
    data = [t for t in (rel.subjects(token) if rel.is_passive(token) else rel.objects(token)) if is_data(t, setting)]
    phrases = [pair for source in (token, *data) for pair in rel.prepositional(source)]
    inside = any(w in ("to", "between", "among") and n.lower_ in ("ourselves", "us", "itself") for w, n in phrases)
    away = [n for w, n in phrases if w in ("from", "away from", "out of") and is_party(n, setting)]
    return denied(made(token, words, data, away)) if data and (inside or away) else None


@of_verbs(lambda words, lemma: lemma in ("put", "make"))  # noqa: ARG005
def _put_to_use(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your file is put to no other use", "made use of"."""
    uses = [n for w, n in rel.prepositional(token) if w == "to" and rel.lemma(n) == "use"] or [
        o for o in rel.objects(token) if rel.lemma(o) == "use"
    ]
    things = (
        rel.subjects(token)
        if rel.is_passive(token)
        else [n for u in uses for w, n in rel.prepositional(u) if w == "of"] or rel.objects(token)
    )
    data = [t for t in things if t not in uses and is_data(t, setting)]
    return made(token, words, data, [], Action.USE) if uses and data else None


@of_verbs(lambda words, lemma: lemma in words.constructions.serving)
def _serving(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your answers feed into ads", "the record plays no part in marketing" as use for a purpose."""
    if rel.is_passive(token):
        return None
    data = [s for s in rel.subjects(token) if is_data(s, setting)]
    nouns = [
        n for source in (token, *rel.objects(token)) for w, n in rel.prepositional(source) if w in ("in", "into", "to", "of", "towards")
    ]
    goals = [n for n in nouns if setting.ontology.purposes.match(phrase(n).text) is not None]
    return replace(made(token, words, data, [], Action.USE), goals=tuple(goals)) if data and goals else None


@of_verbs(lambda words, lemma: lemma in words.constructions.showing)
def _shown(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "amounts do not appear on any feed", "your name shows up in search results" as sharing with whoever sees the place."""
    if rel.is_passive(token):
        return None
    data = [s for s in rel.subjects(token) if is_data(s, setting)]
    places = [n for w, n in rel.prepositional(token) if w in ("on", "in", "at") and rel.lemma(n) in words.constructions.shown_on]
    return made(token, words, data, places) if data and places else None


@of_verbs(lambda words, lemma: lemma not in words.verbs)
def _handed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read any other verb with data for an object and a party after "to" or "with"."""
    if rel.lemma(token) in words.governors.describing | words.governors.right:
        return None
    receivers = [n for w, n in rel.prepositional(token) if w == "to" and is_party(n, setting)]
    things = (rel.subjects(token) if rel.is_passive(token) else rel.objects(token)) if receivers else []
    data = [t for t in things if is_data(t, setting)]
    return made(token, words, data, receivers) if data else None


_tried = by_lemma(
    yours_alone, _given, _learning, _arriving, _moving, informed, staying, _kept_in, _put_to_use, hired, contacted, placed,
    set_on_device, _serving, _shown, reported, *IDIOMS, _handed, helping, by_means,
)  # fmt: skip
