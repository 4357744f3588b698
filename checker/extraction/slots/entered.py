"""What people are asked to choose or type in, which is thereby collected: "we ask you to choose a nickname"."""

from checker.extraction.nouns.construction import is_data, made
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.standing import Stance
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, ConditionKind

_ENTERING = word_classes().verbs.entering
_OPENED = word_classes().nouns.opened
_NUDGING = word_classes().verbs.nudging  # "we encourage you to choose a strong password" asks for none


def entered(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read a verb of choosing or typing in under one of asking, with the person's data for its object, as what we collect."""
    if rel.lemma(token) not in _ENTERING or rel.lemma(token) in words.verbs or rel.is_passive(token):
        return None
    above = _asking(token)
    if above is None or not _asked(above):
        return None
    things = rel.objects(token) or [n for w, n in rel.prepositional(token) if w in ("in", "into", "out")]  # "type in your PIN"
    data = [o for o in things if is_data(o, setting) and rel.lemma(o) not in _OPENED]
    return made(token, words, data, [], Action.COLLECT) if data else None


def required(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "the draw requires your postcode" as what we collect; what the law requires, or what nobody must tell, is not."""
    if rel.lemma(token) != "require" or rel.is_passive(token) or is_negated(token):
        return None
    people, told = words.people, any(kind in ("xcomp", "ccomp") for kind, _ in rel.clauses_under(token))  # "requires you to tell"
    lawful = any(classify(s.doc[s.left_edge.i : s.right_edge.i + 1].text) is ConditionKind.LEGAL for s in rel.subjects(token))
    yours = any(s.lower_ in people.second_party or is_somebody(s) for s in rel.subjects(token))
    data = [o for o in rel.objects(token) if o.pos_ == "NOUN" and is_data(o, setting) and rel.lemma(o) not in _OPENED]
    return made(token, words, data, [], Action.COLLECT) if data and rel.subjects(token) and not (lawful or yours or told) else None


def types_in(predicate: Predicate, standing: Stance) -> bool:
    """Tell whether a person is asked to type in or choose what a predicate collects; what we never ask for is left to doubt."""
    if standing.negated or predicate.frame.action is not Action.COLLECT or rel.lemma(predicate.token) not in _ENTERING:
        return False
    return (above := _asking(predicate.token)) is not None and bool(_asked(above))


def _asking(verb: Token) -> Token | None:
    """Return the verb of asking that a verb is governed by, however the parse hung it ("the kiosk asks guests to type in X")."""
    kind, above = rel.governor(verb)
    governed = kind is rel.Governor.COMPLEMENT or (kind is rel.Governor.ADVERBIAL and rel.marker(rel.first_conjunct(verb)) == "to")
    return above if governed and rel.lemma(above) in lexicon().governors.asking - _NUDGING else None


def _asked(asking: Token) -> list[Token]:
    """Return the people who are asked for what is theirs: any but us, and no company."""
    people = lexicon().people
    who = rel.subjects(asking) if rel.is_passive(asking) else [*rel.objects(asking), *rel.indirect_objects(asking)]
    return [w for w in who if w.lower_ not in people.first_party and rel.lemma(w) not in people.party_nouns and w.pos_ != "PROPN"]
