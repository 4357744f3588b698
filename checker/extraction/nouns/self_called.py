"""What a text without "we" calls its own author: "the clinic does not release your records", "the co-op reads your meter"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.extraction.nouns.actors import plain
from checker.extraction.nouns.bodies import body
from checker.extraction.nouns.received import SEEING
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, personal
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.model import Organisation

_US = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)
_WAYS = frozenset({"to", "with", "from"})
_FURTHER = re.compile(r" (?:of|for|at|in) ")


def self_called(docs: Sequence[Doc | None], texts: Iterable[str], organisation: Organisation | None) -> frozenset[str]:
    """Return the plain words, without "the", by which a text calls its author as the kind of body it is; empty where none is sure.

    Of a known organisation that is the kind its name ends with ("Sunny Bank Energy Co-op": "the co-op"), unless "we" give that body
    something. Of one that nobody named it is the one body that acts on data throughout, at least twice as often as any other, in a text
    that never says "we" and gives that body nothing.
    """
    if organisation is not None:
        kind = _kind(organisation.name)
        return frozenset({kind} - {"", *_given_by_us(docs, kind)})
    if any(_US.search(text) for text in texts):
        return frozenset()
    acting, given = Counter[str](), set[str]()
    for doc in docs:
        for token in doc.tokens if doc is not None else ():
            called = body(token)
            if called.split(" ")[-1] in lexicon().people.callings and _acts(token):
                acting[called] += 1
            elif called and _gets(token):
                given.add(called)
    sure = [name for name in acting if name not in given]
    most = max((acting[name] for name in sure), default=0)
    first = [name for name in sure if acting[name] * 2 > most]
    return frozenset(first if len(first) == 1 else ())


def _kind(name: str) -> str:
    """Return the word for a kind of body that a name ends with, "" for "School Snaps Ltd" and "Friends of Hart Hospital"."""
    said = _FURTHER.split(plain(name.replace("-", "")))[0].split()
    return said[-1] if said and said[-1] in lexicon().people.callings | lexicon().people.bodies else ""


def _given_by_us(docs: Sequence[Doc | None], kind: str) -> Iterator[str]:
    """Yield the kind where "we" give such a body something ("we send your marks to the school"): then it is another one."""
    for doc in docs:
        for token in doc.tokens if kind and doc is not None else ():
            verb = next((a for a in token.ancestors if a.pos_ == "VERB"), None)
            ours = verb is not None and any(s.lower_ == "we" for s in rel.subjects(verb))
            if ours and body(token).split(" ")[-1] == kind and _gets(token):
                yield kind


def _acts(token: Token) -> bool:
    """Tell whether somebody does something with data: the subject of a verb of data, or whoever it is done by."""
    agent = token.relation == "obl" and rel.preposition(token) == "by" and rel.is_passive(token.head)
    if token.relation != "nsubj" and not agent:
        return False
    return any(_is_of_data(verb) for verb in _done(token.head))


def _gets(token: Token) -> bool:
    """Tell whether somebody is given or told something: then it is not the author who speaks of it."""
    told = token.relation.startswith("nsubj") and (rel.is_passive(token.head) or rel.lemma(token.head) in SEEING)
    return told or rel.preposition(rel.first_conjunct(token)).split(" ")[-1] in _WAYS


def _is_of_data(verb: Token) -> bool:
    """Tell whether a verb of data is done to somebody's data, and by them who have these: who receives or sees data is another."""
    things = rel.subjects(verb) if rel.is_passive(verb) else rel.objects(verb)
    return rel.lemma(verb) in lexicon().verbs.keys() - SEEING and any(personal(t) or informs(t) for t in things)


def _done(verb: Token) -> Iterator[Token]:
    yield verb
    yield from rel.conjuncts(verb)
    yield from (c for kind, c in rel.clauses_under(verb) if kind == "xcomp" or rel.marker(c) == "from")  # "refrains from handing"
