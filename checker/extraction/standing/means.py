"""By what or by whom something is done: tools that are used for it, firms that are engaged for it, contracts that transfers rest on."""

from dataclasses import replace

from checker.extraction.nouns.instruments import by_engaged, by_instrument, finds_out
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.gates import Gate
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.safeguards import safeguarded
from checker.extraction.standing.standing import Stance, outer
from checker.extraction.words.lexicon import Lexicon
from checker.model import Action, ConditionKind


def by_means(found: Stance, clause: Token, head: Token, words: Lexicon) -> Stance | None:
    """Return the standing of what a tool is used for, or somebody is engaged for; None where it is a condition or an aim.

    Transfers told as what contracts are relied on for are a duty: they are made under these.
    """
    if by_instrument(clause, head, words):
        told = in_that_way(replace(outer(found, head), subjects=tuple(rel.subjects(head))), clause, head)
        return replace(told, duty=True, safeguarded=head) if _hands_on(clause, words) and safeguarded(head) else told
    if finds_out(clause, head) and not found.negated and not is_negated(head):
        return replace(outer(found, head), subjects=() if rel.is_passive(head) else tuple(rel.subjects(head)))
    engaged = by_engaged(clause, head, words) if rel.marker(clause) == "to" and not found.negated else ()
    return replace(outer(found, head), subjects=engaged, enabled_by=head) if engaged else None


def in_that_way(told: Stance, clause: Token, head: Token) -> Stance:
    """Return a denial of what a tool is used for with the tool as its case: "we use no cookies to collect X" leaves other ways open."""
    tools = rel.subjects(head) if rel.is_passive(head) else rel.objects(head)
    if not told.negated or not tools or told.gate is not None or not is_negated(head) or rel.marker(clause) == "without":
        return told
    first, last = min(t.left_edge.i for t in tools), max(t.i for t in tools)
    return replace(told, gate=Gate(ConditionKind.OTHER, head.doc[first : last + 1].text, firm=False))


def _hands_on(clause: Token, words: Lexicon) -> bool:
    """Tell whether a clause is about handing data on ("to transfer your data", "to facilitate the transfer of your data")."""
    things = rel.objects(clause)
    frames = [f for f, _ in words.verbs.get(rel.lemma(clause), ())]
    frames += [words.nouns[rel.lemma(t)] for t in things if t.pos_ == "NOUN" and rel.lemma(t) in words.nouns]
    return bool(things) and any(f.action is Action.SHARE for f in frames)
