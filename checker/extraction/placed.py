"""Data that are put where anybody can see them: "we print your name in our newsletter", "the photo is put on our website"."""

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.construction import is_data
from checker.extraction.lexicon import Lexicon, Verb, lexicon
from checker.extraction.predicate import Predicate
from checker.extraction.purpose_limits import TOOLS
from checker.extraction.setting import Setting
from checker.model import Action

_WHERE = frozenset({"on", "in", "onto", "into", "up on", "at"})
_PUBLISH = Verb(lemma="publish", object="data")  # a place that everybody sees has no receiver to be named


def placed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read a verb of putting with data and a public place, whether the parse hung the place on the verb or on the data."""
    if rel.lemma(token) not in words.constructions.placing:
        return None
    passive = rel.is_passive(token)
    things = rel.subjects(token) if passive else rel.objects(token)
    data = [t for t in things if is_data(t, setting) and rel.lemma(t) not in words.people.reference_nouns]
    if not data or not any(_is_public(n, words) for source in (token, *things) for w, n in rel.prepositional(source) if w in _WHERE):
        return None
    return Predicate(token, token, words.frame(Action.SHARE), _PUBLISH, tuple(data), (), (token,), weak=True, kept=True)


def set_on_device(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "analytics cookies are set after you accept" as the use of cookies."""
    if rel.lemma(token) not in ("set", "place", "drop"):
        return None
    things = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    tools = [t for t in things if rel.lemma(t) in TOOLS and is_data(t, setting)]
    verb = Verb(lemma="set", object="data")
    return Predicate(token, token, words.frame(Action.USE), verb, tuple(tools), (), (token,), weak=True) if tools else None


def in_public(predicate: Predicate) -> bool:
    """Tell whether a verb that shows data does so in a public place ("shown on the scoreboard")."""
    words = lexicon()
    if rel.lemma(predicate.token) not in words.constructions.placing:
        return False
    return any(_is_public(n, words) for source in (predicate.token, *predicate.data) for w, n in rel.prepositional(source) if w in _WHERE)


def _is_public(place: Token, words: Lexicon) -> bool:
    """Tell whether a place is one that everybody sees; a page of the reader's own is none."""
    owner = rel.possessor(place)
    yours = owner is not None and owner.lower_ in words.people.second_party
    return rel.lemma(place) in words.constructions.public_places and not yours
