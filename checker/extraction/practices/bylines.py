"""What is put out together with something else: "reviews appear with your first name", "letters are not printed with the writer's address".

The names beside it are put out as well, or are not; and what is "not printed" at all is public nowhere.
"""

from checker.extraction.nouns.construction import is_data
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.standing.stance import stance
from checker.extraction.words.lexicon import Lexicon, Verb
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_BESIDE = frozenset({"with", "under", "alongside", "next to", "beside", "below", "above"})
_PLACE = Verb(lemma="place", object="data")


def _may_stand_beside(words: Lexicon, lemma: str) -> bool:
    return lemma in words.constructions.printing or lemma in words.constructions.placing or lemma == "appear"


@of_verbs(_may_stand_beside)
def beside_name(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read the data that something is said to appear with, or a thing that is said not to be printed."""
    found, lemma = words.constructions, rel.lemma(token)
    passive = rel.is_passive(token)
    putting = lemma in found.printing or (lemma in found.placing and passive)
    if token.pos_ != "VERB" or not (putting or lemma == "appear") or (not passive and lemma in found.placing and not rel.objects(token)):
        return None
    things = rel.objects(token) if putting and not passive else rel.subjects(token)
    named = [n for source in (token, *things) for w, n in rel.prepositional(source) if w in _BESIDE]
    data = [n for n in named if is_data(n, setting) and not _is_wish(n)]
    if stance(token).negated:  # "your address is not shown with your letters": the address, whatever it would stand with
        placed = any(w in ("on", "in", "at", "to") for w, _ in rel.prepositional(token))
        own = [t for t in things if is_data(t, setting) or (is_thing(t) and personal(t))]
        data = own if data or (lemma in found.printing and not placed) else []
    if not data:
        return None
    return Predicate(token, token, words.frame(Action.SHARE), _PLACE, tuple(data), (), (token,), weak=True)


def _is_wish(noun: Token) -> bool:
    """Tell whether what something is printed with is leave ("with your permission"), and no data."""
    return rel.lemma(noun) in word_classes().nouns.leave_of_somebody
