"""What others do for us: "Penn & Co works out your pay for us", "checks are run by Orrin on our behalf", "Tessel, which hosts it for us".

Whoever works for us is given what the work needs; where the sentence names no data, whatever that is.
"""

from dataclasses import replace
from functools import lru_cache

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_data, is_party
from checker.extraction.nouns.parties import is_name
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.standing.stance import stance
from checker.extraction.standing.standing import MUST
from checker.extraction.words.lexicon import Lexicon, Verb, lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

_PROVIDER = "service_provider"
_SOURCES = frozenset({"from", "of", "on", "in", "through", "with"})


@lru_cache(maxsize=1)
def _no_work() -> frozenset[str]:
    """Return the verbs that are no work done for somebody: leave, thanks, and what only governs another verb."""
    governors = lexicon().governors
    return governors.describing | governors.right | governors.preventing | governors.requiring | word_classes().verbs.no_work


@of_verbs(lambda words, lemma: lemma not in _no_work())  # noqa: ARG005
def served(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read a verb whose doer is somebody else and works for us as sharing with them; leave and thanks are no work."""
    if token.pos_ != "VERB":
        return None
    clause = token.relation == "acl" and rel.own_subjects(token)
    doers = _antecedents(token) if clause else rel.agents(token) if rel.is_passive(token) else rel.own_subjects(token)
    firms = [d for d in doers if _is_other(d, setting)]
    if (
        not firms
        or rel.negations(token)
        or MUST & set(rel.auxiliaries(token))
        or not (for_us(token) or any(_is_our_provider(f, setting) for f in firms))
    ):
        return None
    head = _main(token) if clause else token
    if head is None or (clause and _passes_on(head, words)):
        return None  # "we disclose it to companies that work for us" says itself who gets what
    worked_on = [*rel.subjects(token)] if rel.is_passive(token) else rel.objects(token)
    worked_on += [n for source in (token, *worked_on) for w, n in rel.prepositional(source) if w in _SOURCES]
    data = tuple(t for t in worked_on if t not in firms and is_data(t, setting))
    verb = Verb(lemma=rel.lemma(token), object="data")
    goals = tuple(rel.subjects(token)[:1]) if rel.is_passive(token) else (token,)  # "checks are run by Orrin for us"
    found = Predicate(
        head,
        head,
        words.frame(Action.SHARE),
        verb,
        data[:1],
        tuple(firms),
        (head,),
        weak=True,
        goals=() if data and rel.is_passive(token) else goals,
    )
    return replace(found, dataless=not data)


def engaged(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what a firm that is only named is used for as sharing with it ("we use Finch to count visits", "it goes out through Finch")."""
    if token.pos_ != "VERB" or token.relation in ("acl", "xcomp", "advcl"):
        return None
    hiring = rel.lemma(token) in words.constructions.hiring and not rel.is_passive(token)
    by_means = any(w in _MEANS for w, _ in rel.prepositional(token))
    if not (hiring or by_means) or stance(token).negated:
        return None
    ours = any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(token))
    if hiring and ours:
        named = [o for o in rel.objects(token) if is_name(o)]
        tasks = [c for kind, c in rel.clauses_under(token) if kind in ("advcl", "xcomp") and rel.marker(c) in ("to", "in order to")]
        tasks += [n for source in (token, *named) for w, n in rel.prepositional(source) if w == "for" and n.lower_ not in _NO_TASK]
    else:
        named = [n for w, n in rel.prepositional(token) if w in _MEANS and is_name(n)]
        tasks = [token] if ours else rel.subjects(token)[:1]
    firms = [n for n in named if actor(n, setting.cast) is Actor.THIRD_PARTY and _is_other(n, setting)]
    if not firms or not tasks or any(actor(s, setting.cast) is Actor.USER for s in rel.subjects(token)):
        return None
    verb = Verb(lemma=rel.lemma(token), object="data")
    share = words.frame(Action.SHARE)
    return Predicate(token, token, share, verb, (), tuple(firms), (token,), weak=True, goals=tuple(tasks), dataless=True)


_NO_TASK = frozenset({"example", "instance", "us", "you"})
_MEANS = frozenset({"through", "via", "using", "by means of"})


def _passes_on(verb: Token, words: Lexicon) -> bool:
    return any(frame.action in (Action.SHARE, Action.SELL) for frame, _ in words.verbs.get(rel.lemma(verb), ()))


def for_us(token: Token) -> bool:
    """Tell whether something is done for us: "for us", "on our behalf", "in our name"."""
    below = [t for t in token.subtree if t.i > token.i]  # by the surface: parses hang these words on whatever stands before them
    return any((t.lower_ == "us" and rel.preposition(t) == "for") or _is_our_behalf(t) for t in below)


def _is_our_behalf(noun: Token) -> bool:
    owner = rel.possessor(noun)
    return noun.lower_ in ("behalf", "name") and owner is not None and owner.lower_ in ("our", "its")


def _is_other(doer: Token, setting: Setting) -> bool:
    return (is_name(doer) or is_party(doer, setting)) and actor(doer, setting.cast) is Actor.THIRD_PARTY


def _is_our_provider(firm: Token, setting: Setting) -> bool:
    """Tell whether a doer is called ours and is a provider by its kind ("our payroll bureau, Penn & Co")."""
    called = [firm, *(c for c in rel.kids(firm) if c.relation in ("appos", "conj") and c.i > firm.i)]
    return any(
        (owner := rel.possessor(n)) is not None
        and owner.lower_ == "our"
        and (known := identify(phrase(n), setting.ontology.recipients)) is not None
        and (known == _PROVIDER or setting.ontology.recipients.covers(_PROVIDER, known))
        for n in called
    )


def _antecedents(clause: Token) -> list[Token]:
    """Return whom a relative clause tells of ("Tessel, which hosts ..."), if it is the doer in it."""
    told = rel.own_subjects(clause)[0]
    return [clause.head] if told.lower_ in ("which", "who", "that") else []


def _main(clause: Token) -> Token | None:
    """Return the verb of ours whose partner a clause tells of ("we work with Tessel, which ..."); None for any other."""
    verb = clause.head.head
    ours = any(s.lower_ in ("we", "us") for s in rel.subjects(verb))
    return verb if ours and verb.pos_ == "VERB" and clause.head.relation in ("obj", "obl", "appos") else None
