"""Data that are put where anybody can see them: "we print your name in our newsletter", "the photo is put on our website"."""

from checker.extraction.nouns.construction import is_data
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.slots.purpose_limits import TOOLS
from checker.extraction.words.lexicon import Lexicon, Verb, lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_WHERE = frozenset({"on", "in", "onto", "into", "up on", "at", "next to", "beside", "alongside", "to"})
_SHOW = Verb(lemma="show", object="data")  # on a page that some people see
_PLACE = Verb(lemma="place", object="data")  # what only appears there is seen there, and may not go elsewhere for that


def _may_place(words: Lexicon, lemma: str) -> bool:
    found = words.constructions
    return lemma in found.placing or lemma in found.visible or lemma in found.showing or lemma == "go"


@of_verbs(_may_place)
def placed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read a verb of putting or appearing with data and a public place, whether the parse hung the place on the verb or on the data."""
    things = _put(token, words)
    data = [t for t in things if _is_told(t, setting) and rel.lemma(t) not in words.people.reference_nouns | TOOLS]
    places = [n for source in (token, *things) for w, n in rel.prepositional(source) if w in _WHERE]
    public = any(_is_public(n, words) for n in places)
    seen = [n for n in places if rel.lemma(n) in words.constructions.shown_on - {"list"} and not _is_yours(n, words)]
    if not data or not (public or seen):
        return None
    verb = _PLACE if public else _SHOW
    return Predicate(token, token, words.frame(Action.SHARE), verb, tuple(data), () if public else tuple(seen), (token,), weak=True)


def _put(token: Token, words: Lexicon) -> list[Token]:
    """Return what is put somewhere: "we print X", "X is printed", "X appears", "X is visible"."""
    lemma, found = rel.lemma(token), words.constructions
    if lemma in found.placing:
        return rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    if lemma in found.visible and rel.copula(token) is not None:
        return rel.subjects(token)
    appearing = lemma in found.showing or (lemma == "go" and not rel.particle(token))
    return rel.subjects(token) if appearing and not rel.is_passive(token) and not rel.objects(token) else []


def _is_told(thing: Token, setting: Setting) -> bool:
    return is_data(thing, setting) or (is_thing(thing) and personal(thing))


@of_verbs(lambda words, lemma: lemma in word_classes().verbs.setting)  # noqa: ARG005
def set_on_device(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "analytics cookies are set after you accept" as the use of cookies."""
    things = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    tools = [t for t in things if rel.lemma(t) in TOOLS and is_data(t, setting) and not _gathers(t, words)]
    verb = Verb(lemma="set", object="data")
    return Predicate(token, token, words.frame(Action.USE), verb, tuple(tools), (), (token,), weak=True) if tools else None


def _gathers(tool: Token, words: Lexicon) -> bool:
    """Tell whether a clause says what a tool collects ("beacons in the lobby that pick up your address"): that is the practice."""
    nouns = (tool, *(n for _, n in rel.prepositional(tool)))
    clauses = [c for n in nouns for c in rel.relative_clauses(n)]
    return any(frame.action is Action.COLLECT for c in clauses for frame, _ in words.verbs.get(rel.lemma(c), ()))


def in_public(predicate: Predicate) -> bool:
    """Tell whether a verb that shows data does so in a public place ("shown on the scoreboard")."""
    words = lexicon()
    if rel.lemma(predicate.token) not in words.constructions.placing:
        return False
    return any(_is_public(n, words) for source in (predicate.token, *predicate.data) for w, n in rel.prepositional(source) if w in _WHERE)


def _is_public(place: Token, words: Lexicon) -> bool:
    """Tell whether a place is one that everybody sees; a page of the reader's own is none."""
    if rel.lemma(place) in words.constructions.public_places:
        return not _is_yours(place, words)
    told = [c.lower_ for c in rel.kids(place) if c.relation in ("amod", "compound") and c.i < place.i]
    return any(rel.lemma(place) in words.constructions.public_when.get(word, ()) for word in told)


def _is_yours(place: Token, words: Lexicon) -> bool:
    owner = rel.possessor(place)
    return owner is not None and owner.lower_ in words.people.second_party
