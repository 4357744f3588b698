"""Use told by what something is based on: "we adjust prices based on your purchases" uses the purchases to adjust prices."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.phrases import items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_person, is_somebody, personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Verb, lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

_BASED = frozenset({"based on", "based upon", "according to", "using", "by using"})
BASES = frozenset({"based", "basis", "using", "according"})  # one of these words stands wherever something rests on data
_BY = frozenset({"", "by", "through"})  # "before using X" rests on nothing
_INFERRING = word_classes().verbs.inferring  # collecting verbs whose object is made, not got
_PASSING = frozenset({Action.SHARE, Action.SELL, Action.RETAIN, Action.DELETE})


def based_on(token: Token, setting: Setting, known: frozenset[int]) -> Predicate | None:
    """Read a verb of ours whose result rests on the person's data as a use of these data, for what the verb says."""
    says = {f.action for f, v in lexicon().verbs.get(rel.lemma(token), ()) if not v.particle and not v.preposition}
    passing = says & _PASSING and not _shows_them(token)
    passing = passing or (token.i in known and Action.USE in says)
    gathering = Action.COLLECT in says and rel.lemma(token) not in _INFERRING
    if passing or gathering:
        return None
    passive, made = rel.is_passive(token), _made(token, setting)
    if not made and (passive or not _acts(token, setting) or not (rel.objects(token) or _shows_them(token))):
        return None
    own = [n for w, n in rel.prepositional(token) if w in ("on", "upon")] if token.lower_ == "based" else []
    grounds = (*own, *(noun for source in (token, *_things(token)) for noun in _grounds(source)))
    data = tuple(dict.fromkeys(noun for noun in grounds if _is_data(noun, setting)))
    if not data:
        return None
    verb, goals = Verb(lemma=rel.lemma(token), object="data"), tuple(made) or (token,)
    return Predicate(token, token, lexicon().frame(Action.USE), verb, data, (), (token,), goals=goals)


def _shows_them(verb: Token) -> bool:
    """Tell whether something is shown or sent to the reader, which passes none of their data on ("we send you offers based on X")."""
    to = [*rel.indirect_objects(verb), *(n for words, n in rel.prepositional(verb) if words == "to")]
    return any(n.lower_ in lexicon().people.second_party for n in to)


def _made(verb: Token, setting: Setting) -> list[Token]:
    """Return what is made, by us or by nobody named, of what it rests on ("prices are set on the basis of X"); no clause below another."""
    agents = rel.agents(verb) if rel.is_passive(verb) else []
    ours = all(actor(a, setting.cast) is Actor.FIRST_PARTY for a in agents)
    if not rel.is_passive(verb) or not ours or verb.relation in ("acl", "relcl"):
        return []
    told = [n for s in rel.subjects(verb) for n in ([i for w, i in rel.prepositional(s) if w == "of"] if s.lower_ in _SOME else [s])]
    told = [s for s in told if not (is_person(s) or is_party(s, setting))]  # "an agent is prohibited from using X" makes nobody
    return [s for s in told if s.pos_ in ("NOUN", "PROPN") and rel.lemma(s) not in _SETTLED and not _is_known(s, setting)]


_SOME = frozenset({"some", "all", "many", "most"})
_SETTLED = word_classes().nouns.settled


def without(token: Token, setting: Setting) -> Predicate | None:
    """Read "ads are picked without your location", "results are ranked without regard to X" as a use of X that is denied."""
    if rel.lemma(token) not in lexicon().constructions.tailoring:
        return None
    made = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    goals = [m for m in made if rel.lemma(m) in lexicon().constructions.tailored]
    bare = [n for words, n in rel.prepositional(token) if words == "without"]
    data = [n for noun in bare for n in (_regarded(noun) if rel.lemma(noun) in _REGARD else [noun]) if _is_known(n, setting)]
    if not goals or not data:
        return None
    verb = Verb(lemma=rel.lemma(token), object="data", denies=True)
    return Predicate(token, token, lexicon().frame(Action.USE), verb, tuple(data), (), (token,), goals=tuple(goals[:1]), weak=True)


_REGARD = word_classes().nouns.regard


def _regarded(noun: Token) -> list[Token]:
    return [n for words, n in rel.prepositional(noun) if words in ("to", "of", "on")]


def _is_known(noun: Token, setting: Setting) -> bool:
    return any(identify(item, setting.ontology.data) is not None for item in items([noun]))


def _acts(verb: Token, setting: Setting) -> bool:
    """Tell whether all subjects of a verb are we or somebody who can use data; a person who sorts a list uses none of ours."""
    subjects = [(s, actor(s, setting.cast)) for s in rel.subjects(verb)]
    return bool(subjects) and all(
        who is Actor.FIRST_PARTY or (who is Actor.THIRD_PARTY and (is_somebody(s) or s.pos_ == "PROPN")) for s, who in subjects
    )


def _things(token: Token) -> list[Token]:
    """Return the objects of a verb and of the verbs coordinated with it."""
    return [o for verb in (token, *rel.conjuncts(token)) for o in rel.objects(verb)]


def _grounds(source: Token) -> list[Token]:
    told = [n for words, n in rel.prepositional(source) if words in _BASED]
    clauses = [c for kind, c in rel.clauses_under(source) if kind in ("advcl", "acl") and c.lower_ == "based"]
    told += [
        o
        for kind, c in rel.clauses_under(source)
        if kind == "advcl" and c.lower_ == "using" and rel.marker(c) in _BY
        for o in rel.objects(c)
    ]
    bases = [n for words, n in rel.prepositional(source) if words == "on" and n.lower_ == "basis"]
    told += [n for basis in bases for words, n in rel.prepositional(basis) if words == "of"]
    return [*told, *(n for c in clauses for words, n in rel.prepositional(c) if words in ("on", "upon"))]


def _is_data(noun: Token, setting: Setting) -> bool:
    known = any(identify(item, setting.ontology.data) is not None for item in items([noun]))
    inside = (noun, *(n for words, n in rel.prepositional(noun) if words == "of"))
    clauses = [c for n in inside for c in rel.relative_clauses(n)]
    doing = any(s.lower_ in lexicon().people.second_party for c in clauses for s in rel.own_subjects(c))  # "the kind of articles you read"
    return doing or ((known or informs(noun)) and (personal(noun) or bool(clauses)))  # "the information we have collected"
