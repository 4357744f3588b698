"""Second halves that only say who or what is otherwise: "the hotel sees your name; the airline does not", "but your address is not"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_data, is_party
from checker.extraction.nouns.parties import is_name
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.received import SEEING
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.slots.receiver_lists import Recipient
from checker.model import Action, Actor, Doubt, Kind

_HELPERS = frozenset("do will would shall can may must be wo ca".split())


def contrasted(doc: Doc, found: Sequence[Draft], setting: Setting) -> Iterator[Draft]:
    """Yield what a helper verb with a subject of its own denies, or allows after a denial, of the practice told just before."""
    for token in doc.tokens if found else ():
        subject = _subject(token)
        before = [d for d in found if d.predicate.i < token.i and d.kind in (Kind.PERMIT, Kind.DENY)] if subject is not None else []
        last = [d for d in before if d.group == before[-1].group and not d.conditions and not d.exceptions]
        if not last or last[-1].kind != (Kind.PERMIT if _denies(token) else Kind.DENY):
            continue
        for draft in last:
            turned = _turned(draft, subject, setting) if subject is not None else None
            if turned is not None:
                kind = Kind.DENY if draft.kind is Kind.PERMIT else Kind.PERMIT
                trace = with_doubt(draft.trace, Doubt.CARRIED_ON)
                yield replace(
                    turned, kind=kind, subject=phrase(subject) if subject else None, group=(token.i,), predicate=token, trace=trace
                )


def _subject(token: Token) -> Token | None:
    """Return the subject of a bare helper that goes on the sentence before it; None for any other word."""
    helper = token.pos_ in ("AUX", "VERB") and token.relation not in ("aux", "cop", "ROOT", "xcomp") and rel.lemma(token) in _HELPERS
    if not helper and not (token.lower_ == "not" and rel.copula(token) is not None):  # "but your address is not"
        return None
    own = [c for c in rel.kids(token) if c.dep_.startswith("nsubj") and c.i < token.i]
    bare = all(c.relation in ("nsubj", "advmod", "punct", "cc", "conj", "cop") or c in own for c in rel.kids(token))
    before = token.doc[max(0, own[0].left_edge.i - 2) : own[0].left_edge.i + 1] if own else ()
    follows = any(c.lower_ in ("but", "and", ";", ",", "while", "whereas", "–", "—") for c in before)
    return own[0] if len(own) == 1 and bare and follows else None


def _denies(token: Token) -> bool:
    return token.lower_ == "not" or bool(rel.negations(token))


def _turned(draft: Draft, subject: Token, setting: Setting) -> Draft | None:
    """Return the practice with the one part that the subject names put in its place: the data, who gets them, or who acts."""
    told = rel.subjects(draft.predicate)
    if any(p.doc[p.head] in told for p in draft.data) and is_data(subject, setting):
        return replace(draft, data=(phrase(subject),))
    who = actor(subject, setting.cast)
    if draft.action is Action.SHARE and any(r.phrase.doc[r.phrase.head] in told for r in draft.recipients):
        if who is Actor.FIRST_PARTY and rel.lemma(draft.predicate) in SEEING:
            return replace(draft, action=Action.COLLECT, actor=who, recipients=(), rule="collect:see")
        if who is Actor.THIRD_PARTY and (is_party(subject, setting) or is_name(subject)):
            return replace(draft, recipients=(Recipient(phrase(subject), certain=True),))
    if draft.actor is Actor.FIRST_PARTY and who is Actor.THIRD_PARTY:
        named = is_party(subject, setting) or is_name(subject)
        ours = any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in told)
        gathers = draft.action in (Action.COLLECT, Action.USE, Action.RETAIN)
        return replace(draft, actor=who, recipients=(Recipient(phrase(subject), certain=True),)) if named and ours and gathers else None
    return None
