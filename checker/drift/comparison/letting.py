"""Letting: limits that came and let something be done of which the other text said nothing, rather than that they protect."""

import re

from checker.drift.changes.force import written_out
from checker.drift.clauses.between import Side
from checker.drift.comparison.restated import allows
from checker.drift.histories.captures import words_of
from checker.drift.words.cues import Cues, cues
from checker.model import Action, Commitment, Kind

_BRACKETS = re.compile(r"\([^()]*\)")
_WILL = frozenset({"will", "authorize", "authorise"})  # do something, though only so far


def lets(each: Commitment, side: Side) -> bool:
    """Tell whether a limit lets something be done of which the other text said nothing: "only where needed, we may hand it to helpers"."""
    words, said = cues(side.between.rules), {*words_of(written_out(each.text))}
    if _bracketed(each, words) or _listed(each, side, words):
        return True
    if (
        each.kind is not Kind.LIMIT
        or each.action in (Action.DELETE, Action.RETAIN)
        or not (words.soft | _WILL) & said
        or words.negative & said
    ):
        return False
    return not any(allows(other, each, side.between.rules.ontology) for other in side.other.statement.commitments)


def _listed(each: Commitment, side: Side, words: Cues) -> bool:
    """Tell whether a limit is an item of a list under leave: "we collect: your sister's address, solely to write to her"."""
    if each.kind is not Kind.LIMIT or each.lead_start is None or each.lead_end is None or each.lead_start == each.start:
        return False
    lead = {*words_of(written_out(side.own.statement.text[each.lead_start : each.lead_end]))}
    doing = bool(lead & words.speaker) and not lead & (words.only | words.negative)
    return doing and each.action is not Action.DELETE and not words.negative & {*words_of(written_out(each.text))}


def _bracketed(each: Commitment, words: Cues) -> bool:
    """Tell whether what a limit limits stands in brackets: "we may check your credit (for certain jobs only)" lets something be done."""
    outside = {*words_of(written_out(_BRACKETS.sub(" ", each.text)))}
    limits = words.only | words.negative
    lets = each.kind is Kind.LIMIT and each.action is not Action.DELETE and bool(words.soft & outside)
    return lets and bool(limits & {*words_of(each.text)}) and not limits & outside
