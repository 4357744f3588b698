"""The part of the sentence that belongs to a predicate, and the recipients in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from checker.extraction import relations as rel
from checker.extraction.actors import Cast, actor
from checker.extraction.cues import classify
from checker.extraction.lexicon import lexicon
from checker.extraction.phrases import Phrase, identify, items, phrase
from checker.extraction.predicates import Predicate
from checker.model import Actor, ConditionKind
from checker.ontology import Ontology

SUBORDINATE = frozenset(
    {
        "if",
        "when",
        "where",
        "unless",
        "once",
        "whenever",
        "after",
        "until",
        "before",
        "because",
        "while",
        "although",
        "though",
        "except",
        "as",
        "since",
    }
)


def domain(predicate: Predicate, doc: Doc) -> list[Token]:
    """Return the tokens that may hold arguments of a predicate: its clause without subordinate and rival clauses."""
    top = predicate.head
    last = max(predicate.group, key=lambda t: t.i) if predicate.group else top
    tokens = {t.i for t in top.subtree}
    shares = not _has_own_object_before(top, last)
    if last is not top and shares:
        tokens |= {t.i for t in last.subtree}
    first = rel.first_conjunct(top)
    if first is not top and not rel.own_subjects(top):
        tokens |= {t.i for child in first.children if child.i < first.i for t in child.subtree}
    for token in list(doc):
        if token.i in tokens and _closes_domain(token, predicate):
            tokens -= {t.i for t in token.subtree}
    return [doc[i] for i in sorted(tokens)]


def _has_own_object_before(top: Token, last: Token) -> bool:
    return any(o.i < last.i for o in rel.objects(top)) and top.i < last.i


def _closes_domain(token: Token, predicate: Predicate) -> bool:
    """Tell whether a token opens a clause whose words belong to somebody else."""
    if token is predicate.head or token is predicate.token:
        return False
    if token in predicate.group:
        return token.i > predicate.head.i and bool(rel.own_subjects(token) or (rel.objects(token) and _own_things(predicate)))
    role = rel.label(token)
    if (
        role == "conj"
        and token.pos_ in ("VERB", "AUX")
        and rel.first_conjunct(token) in (predicate.head, rel.first_conjunct(predicate.head))
    ):
        return token.i > predicate.head.i and bool(rel.own_subjects(token) or rel.objects(token) or rel.is_passive(token))
    if token.dep_ == "acl:relcl" or role in ("ccomp", "parataxis"):
        return predicate.head.i not in {t.i for t in token.subtree}
    return role == "advcl" and bool(set(rel.marker(token).split()) & SUBORDINATE) and predicate.head.i not in {t.i for t in token.subtree}


def _own_things(predicate: Predicate) -> bool:
    """Tell whether a predicate has its own data, so that a coordinated verb with an object speaks of other data."""
    return any(d.head is predicate.head or d.head.head is predicate.head for d in predicate.data)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient phrase and how sure it is one."""

    phrase: Phrase
    certain: bool


def recipients(predicate: Predicate, area: list[Token], cast: Cast, ontology: Ontology) -> tuple[list[Recipient], bool]:
    """Return the recipients, and whether data go *to* the organisation instead ("you provide us with ...")."""
    inbound = False
    heads: list[tuple[Token, bool]] = [(r, True) for r in predicate.receivers]
    prepositions = set(predicate.frame.recipient_prepositions)
    together = [m for m in predicate.group if m is predicate.token or not rel.own_subjects(m)]
    direct = {n.i for source in (predicate.token, predicate.head, *predicate.data, *together) for _, n in rel.prepositional(source)}
    data = {d.i for d in predicate.data if rel.preposition(d) not in prepositions}
    for token in area:
        if (
            rel.label(token) in ("case", "mark")
            and token.lower_ in prepositions
            and token.head.i > token.i
            and token.head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB", "X")
        ):
            head = token.head
            while rel.label(head) in ("compound", "amod", "flat") and head.head.i > head.i:  # the preposition belongs to the whole name
                head = head.head
            if head.i in data or head.i < predicate.token.i - 25:
                continue
            if token.lower_ == "by" and not rel.is_passive(predicate.head) and head.pos_ != "PROPN":
                continue
            heads += [(member, head.i in direct) for member in rel.coordination(head)]
    found: list[Recipient] = []
    for head, certain in heads:
        if head.i in data or (rel.is_predicate(head) and head.pos_ == "VERB"):
            continue
        who = actor(head, cast)
        if who is Actor.FIRST_PARTY:
            inbound = inbound or certain
            continue
        if who is Actor.USER and head.lower_ in lexicon().people.second_party:
            continue
        found += _recipient(head, certain=certain, ontology=ontology)
    sure = [r for r in found if r.certain]
    return list({(r.phrase.start, r.phrase.end): r for r in sure or found}.values()), inbound


def _recipient(head: Token, *, certain: bool, ontology: Ontology) -> Iterator[Recipient]:
    for item in items([head]):
        known = identify(item, ontology.recipients) is not None
        named = item.doc[item.head].pos_ == "PROPN" and item.doc[item.head].is_title
        pronoun = head.lower_ in "them others anyone everyone anybody everybody someone whom nobody those public publicly each".split()
        place = named and classify(f"to {item.text}") is ConditionKind.REGION
        if known or pronoun or (named and certain and not place):
            yield Recipient(item, certain=known or pronoun or certain)
        elif not place and head.pos_ == "NOUN" and rel.preposition(head) in ("with", "to") and not _is_circumstance(head, ontology):
            yield Recipient(item, certain=False)


def _is_circumstance(head: Token, ontology: Ontology) -> bool:
    """Tell whether "with ..." or "to ..." says how, not to whom."""
    text = phrase(head).text
    return (
        classify(f"{rel.preposition(head)} {text}") is not None
        or ontology.data.match(text) is not None
        or head.lower_
        in (
            "care caution delay pleasure effect view aim help extent purpose respect regard servers country countries order "
            "basis time form way exception"
        ).split()
    )
