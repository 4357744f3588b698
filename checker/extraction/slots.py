"""The slots of a predicate: recipients and purposes in its part of the sentence."""

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

_PURPOSE_NOUNS = frozenset({"purpose", "purposes", "reason", "reasons", "use", "uses", "sake"})
_NOT_PURPOSES = frozenset(
    [
        "example",
        "instance",
        "us",
        "you",
        "me",
        "them",
        "it",
        "period",
        "time",
        "year",
        "month",
        "day",
        "week",
        "hour",
        "minute",
        "money",
        "duration",
        "reference",
        "information",
        "data",
        "long",
        "free",
        "consideration",
        "more",
        "sale",
    ]
)
_SUBORDINATE = frozenset(
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
    return role == "advcl" and bool(set(rel.marker(token).split()) & _SUBORDINATE) and predicate.head.i not in {t.i for t in token.subtree}


def _own_things(predicate: Predicate) -> bool:
    """Tell whether a predicate has its own data, so that a coordinated verb with an object speaks of other data."""
    return any(d.head is predicate.head or d.head.head is predicate.head for d in predicate.data)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient phrase and how sure it is one."""

    phrase: Phrase
    certain: bool


def recipients(predicate: Predicate, doc: Doc, area: list[Token], cast: Cast, ontology: Ontology) -> tuple[list[Recipient], bool]:
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
        pronoun = head.lower_ in (
            "them",
            "others",
            "anyone",
            "everyone",
            "anybody",
            "everybody",
            "someone",
            "whom",
            "nobody",
            "those",
            "public",
            "publicly",
            "each",
        )
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
            "care",
            "caution",
            "delay",
            "pleasure",
            "effect",
            "view",
            "aim",
            "help",
            "extent",
            "purpose",
            "respect",
            "regard",
            "servers",
            "country",
            "countries",
            "order",
            "basis",
            "time",
            "form",
            "way",
            "exception",
        )
    )


def purposes(predicate: Predicate, area: list[Token]) -> list[Phrase]:
    """Return what the practice is for: "for marketing", "to provide the service", "so that ..."."""
    inside = {t.i for t in area}
    found: list[Phrase] = []
    for token in area:
        if _only_an_example(token):
            continue
        if token.lower_ == "for" and rel.label(token) in ("case", "mark") and token.head.i > token.i:
            found += _for_phrase(token.head, predicate)
        elif token.lower_ == "to" and rel.label(token) == "mark" and token.head.tag_ == "VB":
            found += _infinitive(token.head, predicate, inside)
        elif (
            token.lower_ == "so"
            and token.i + 1 < len(token.doc)
            and token.head.i > token.i
            and rel.label(token.head) in ("advcl", "ccomp", "conj")
        ):
            found += [_verb_phrase(token.head)]
    unique = {(p.start, p.end): p for p in found if p.end > p.start}
    return [p for p in unique.values() if not any(o is not p and o.start <= p.start and p.end <= o.end for o in unique.values())]


def _only_an_example(token: Token) -> bool:
    """Tell whether what follows is one purpose among others ("for instance so that ..."), which limits nothing."""
    before = token.doc[max(0, token.i - 3) : token.i].text.lower()
    return any(words in before for words in ("for instance", "for example", "such as", "e.g."))


def _for_phrase(head: Token, predicate: Predicate) -> list[Phrase]:
    found: list[Phrase] = []
    if head.i in {d.i for d in predicate.data}:
        return found
    for member in rel.coordination(head):
        if member.lower_ in _NOT_PURPOSES or rel.lemma(member) in _NOT_PURPOSES or member.pos_ in ("PRON", "NUM"):
            continue
        if member.tag_ == "VBG" and rel.label(member) in ("advcl", "acl", "conj", "xcomp"):
            found.append(_verb_phrase(member))
        elif member.lower_ in _PURPOSE_NOUNS:
            found += _purpose_noun(member)
        else:
            found.append(phrase(member))
    return found


def _purpose_noun(noun: Token) -> list[Phrase]:
    inner = [n for words, n in rel.prepositional(noun) if words == "of"]
    clauses = [c for c in rel.relative_clauses(noun) if c.tag_ in ("VBG", "VB") or rel.marker(c) == "of"]
    if clauses:
        return [_verb_phrase(m) for c in clauses for m in rel.coordination(c)]
    if inner:
        return [_verb_phrase(m) if m.tag_ == "VBG" else phrase(m) for m in inner]
    before = [
        c
        for c in noun.children
        if rel.label(c) in ("compound", "amod", "nmod")
        and c.i < noun.i
        and c.lower_ not in ("following", "other", "same", "such", "any", "different", "various", "certain")
    ]
    if before:
        names = [m for c in before for m in rel.coordination(c) if m.i < noun.i]
        splits = any(rel.label(c) == "conj" for b in before for c in b.children)
        if splits:
            return [Phrase(noun.doc, m.left_edge.i if rel.label(m) != "conj" else m.i, m.i + 1, m.i) for m in names]
        return [Phrase(noun.doc, min(n.left_edge.i for n in names), max(n.i for n in names) + 1, names[-1].i)]
    whole = phrase(noun, clauses=True)
    unlimited = [c for c in noun.children if c.lower_ in ("any", "all", "whatever") and c.i < whole.start]
    return [Phrase(noun.doc, unlimited[0].i, whole.end, noun.i) if unlimited else whole]


def _infinitive(verb: Token, predicate: Predicate, inside: set[int]) -> list[Phrase]:
    kind, head = rel.governor(verb)
    if verb in (predicate.token, predicate.head) or verb in predicate.group or head.i not in inside:
        return []
    first = rel.first_conjunct(verb)
    if kind is rel.Governor.RELATIVE and rel.lemma(head) in (
        "right",
        "ability",
        "choice",
        "option",
        "need",
        "obligation",
        "opportunity",
        "permission",
        "request",
    ):
        return []
    if kind is rel.Governor.COMPLEMENT and rel.lemma(head) in lexicon().governors.transparent and head not in predicate.group:
        return []
    if verb.i < predicate.token.i and kind is not rel.Governor.ADVERBIAL and rel.label(first) != "advcl":
        return []
    return [_verb_phrase(member) for member in rel.coordination(first) if member.pos_ in ("VERB", "AUX", "NOUN")]


def _verb_phrase(verb: Token) -> Phrase:
    """Return a verb with its complements, without "to", conjuncts and conditions."""
    dropped: set[int] = set()
    for child in verb.children:
        role = rel.label(child)
        later_clause = role == "advcl" and child.i > verb.i and bool(set(rel.marker(child).split()) & _SUBORDINATE)
        if (role in ("conj", "cc", "parataxis") and child.i > verb.i and (role != "conj" or child.pos_ in ("VERB", "AUX"))) or later_clause:
            dropped |= {t.i for t in child.subtree}
    end = verb.i + 1
    for token in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        if token.i in dropped:
            break
        end = token.i + 1
    while end > verb.i + 1 and verb.doc[end - 1].is_punct:
        end -= 1
    return Phrase(verb.doc, verb.i, end, verb.i)
