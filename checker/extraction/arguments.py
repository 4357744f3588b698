"""The data a predicate is about, and the turns that language gives it: "provide partners with X", ", which is only shared ..."."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from checker.extraction import relations as rel
from checker.extraction.actors import actor
from checker.extraction.lexicon import lexicon
from checker.extraction.phrases import Phrase, examples_after, identify, is_reference, items, phrase
from checker.extraction.predicates import Predicate
from checker.extraction.setting import Setting
from checker.extraction.stance import Stance
from checker.model import Actor

_SWAPPING = frozenset({"provide", "supply", "furnish", "entrust", "present", "feed"})
_MODALS = frozenset({"may", "might", "can", "could", "will", "would", "must", "shall", "should"})
_WEAK_OBJECTS = frozenset({"it", "them", "this", "that", "these", "those", "they", "which", "what", "any", "some", "all"})


def swapped(predicate: Predicate, setting: Setting) -> Predicate:
    """Turn "provide partners with your data" round: the object receives, the "with" phrase is the data."""
    if predicate.verb is None or predicate.verb.lemma not in _SWAPPING or not (predicate.data or predicate.receivers):
        return predicate
    given = [n for words, n in rel.prepositional(predicate.token) if words in ("with", "of")]
    if not given:
        given = [n for d in predicate.data for words, n in rel.prepositional(d) if words == "with"]
    if not given or identify(phrase(given[0]), setting.ontology.data) is None:
        return predicate
    if predicate.data and identify(phrase(predicate.data[0]), setting.ontology.data) is not None:
        return predicate
    return replace(predicate, data=tuple(given), receivers=(*predicate.receivers, *predicate.data))


def related(standing: Stance, predicate: Predicate, setting: Setting) -> tuple[Stance, Predicate]:
    """Read relative clauses that assert something of their own: "who may use it for ...", ", which is only disclosed ..."."""
    noun = standing.relative_to
    if noun is None or predicate.head.dep_ not in ("acl:relcl", "conj"):
        return standing, predicate
    if (
        rel.copula(noun) is not None
        and any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(noun))
        and not rel.is_passive(predicate.head)
    ):
        return replace(standing, relative_to=None, subjects=tuple(rel.subjects(noun))), predicate
    pronouns = {t.lower_ for t in (*rel.subjects(predicate.head), *predicate.data) if t.pos_ == "PRON"}
    who = actor(noun, setting.cast)
    modal = bool(_MODALS & set(rel.auxiliaries(predicate.head))) or standing.negated
    comma = any(t.text == "," for t in noun.doc[noun.i + 1 : noun.i + 4])
    if (
        who is Actor.THIRD_PARTY
        and {"who", "which"} & pronouns
        and modal
        and identify(phrase(noun), setting.ontology.recipients) is not None
        and not rel.is_passive(predicate.head)
    ):
        return replace(standing, relative_to=None, subjects=(noun,)), predicate
    if comma and "which" in pronouns and rel.is_passive(predicate.head) and identify(phrase(noun), setting.ontology.data) is not None:
        return replace(standing, relative_to=None, subjects=()), replace(predicate, data=(noun,))
    return standing, predicate


def data_of(predicate: Predicate, setting: Setting) -> list[Phrase]:
    heads = [h for h in predicate.data if not _is_person(h, setting)]
    found = [p for p in items(heads) if not _is_receiver(p, predicate, setting)]
    if found:
        last = found[-1]
        limit = min((t.i for t in last.doc[last.end :] if t.text == ";"), default=len(last.doc))
        nearby = examples_after(last.doc, last.end, min(limit, last.end + 3))
        known = {(p.start, p.end) for p in found}
        found += [p for p in nearby if (p.start, p.end) not in known]
    return found


def _is_receiver(item: Phrase, predicate: Predicate, setting: Setting) -> bool:
    """Tell whether an example list swallowed the recipients ("information, including personal information, with vendors")."""
    head = item.doc[item.head]
    if rel.preposition(head) not in ("with", "to") or not predicate.frame.recipient_prepositions:
        return False
    return identify(item, setting.ontology.recipients) is not None


def _is_person(head: Token, setting: Setting) -> bool:
    return head.lower_ in lexicon().people.second_party | lexicon().people.first_party or setting.cast.names_us(head)


def speaks_of_data(predicate: Predicate, data: list[Phrase], setting: Setting, doc: Doc) -> bool:
    """Tell whether the predicate is about data: its object is, or the verb speaks of nothing else."""
    if predicate.verb is not None and predicate.verb.lemma in ("keep", "maintain", "hold", "store") and _kept_so(predicate.token):
        return False
    if not data:
        return (
            predicate.verb is not None
            and predicate.verb.object == "any"
            and not predicate.data
            and predicate.verb.lemma in ("share", "disclose", "collect")
            and _plain_use(predicate)
        )
    if any(identify(p, setting.ontology.data) is not None for p in data):
        return True
    heads = [p.doc[p.head] for p in data]
    if predicate.verb is not None and predicate.verb.object == "any" and _shared_with_somebody(predicate, setting):
        return True  # "we share your whatnots with advertisers": unmapped, at low confidence
    if any(is_reference(h) for h in heads):
        strong = (
            predicate.verb is not None
            and predicate.verb.lemma in "share disclose sell rent collect divulge retain store delete erase transfer".split()
        )
        return strong or setting.topic or any(h.lower_ not in _WEAK_OBJECTS for h in heads) or _data_mentioned(doc, predicate, setting)
    return False


def _shared_with_somebody(predicate: Predicate, setting: Setting) -> bool:
    things = (predicate.token, *predicate.data)
    nouns = [n for thing in things for words, n in rel.prepositional(thing) if words in ("with", "to")]
    return any(identify(phrase(n), setting.ontology.recipients) is not None for n in nouns if n.pos_ in ("NOUN", "PROPN"))


def _kept_so(verb: Token) -> bool:
    """Tell whether something is kept *in a state* ("keep your data secure"), which is a promise of safety and no retention."""
    states = {
        "secure",
        "safe",
        "confidential",
        "private",
        "accurate",
        "current",
        "up-to-date",
        "updated",
        "protected",
        "complete",
        "anonymous",
    }
    return any(
        t.lower_ in states for t in verb.doc[verb.i + 1 : verb.i + 12] if t.head in (verb, *rel.objects(verb)) or t.head.head is verb
    )


def _plain_use(predicate: Predicate) -> bool:
    return rel.is_passive(predicate.head) and not any(t.lower_ in ("which", "that") for t in predicate.head.doc[: predicate.head.i])


def _data_mentioned(doc: Doc, predicate: Predicate, setting: Setting) -> bool:
    return any(
        t.pos_ in ("NOUN", "PROPN") and t.i < predicate.token.i and setting.ontology.data.match(phrase(t, clauses=False).text) is not None
        for t in doc
    )
