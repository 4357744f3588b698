"""Clauses that go on a practice without its verb: "nor do the agencies we work with", "and neither will our partners"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.nouns.actors import Cast, actor
from checker.extraction.nouns.phrases import phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.draft import Draft
from checker.model import Actor, Kind

_NOR = frozenset({"nor", "neither"})
_HELPERS = frozenset("do will would shall can may must have be".split())


def elided(doc: Doc, found: Sequence[Draft], cast: Cast) -> Iterator[Draft]:
    """Yield the denials that a bare helper verb after "nor" or "neither" repeats for somebody else."""
    for token in doc.tokens if found and not doc.heard.isdisjoint(_NOR) else ():
        if not _goes_on(token):
            continue
        before = [d for d in found if d.predicate.i < token.i and d.kind in (Kind.DENY, Kind.LIMIT)]
        last = [d for d in before if d.group == before[-1].group]
        for subject in _inverted_subjects(token)[:1]:
            who = actor(subject, cast)
            yield from (
                replace(d, actor=who, subject=phrase(subject), group=(token.i,))
                for d in last
                if who in (Actor.THIRD_PARTY, Actor.FIRST_PARTY)
            )


def _goes_on(token: Token) -> bool:
    if rel.lemma(token) not in _HELPERS:
        return False
    opened = any(c.lower_ in _NOR and c.i < token.i for c in rel.kids(token)) or token.doc[token.i - 1].lower_ in _NOR
    bare = not any(c.relation == "aux" for c in rel.kids(token))
    helping = token.relation in ("aux", "cop") or any(c.relation in ("xcomp", "ccomp") for c in rel.kids(token))
    return token.i > 0 and opened and bare and not helping and bool(_inverted_subjects(token))


def _inverted_subjects(token: Token) -> list[Token]:
    return rel.own_subjects(token) or [o for o in rel.objects(token) if o.i > token.i]
