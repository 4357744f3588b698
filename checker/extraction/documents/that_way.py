"""Denials that point to how something was just passed on: "we rent our list to shops. Phone numbers are not passed on in this way"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.model import Action, Doubt, Kind

_SO = re.compile(
    r"\b(?:in (?:this|that|such a|the same) (?:way|manner|fashion)|like (?:this|that)|(?:on|for|as part of) (?:this|that|these|those) "
    r"(?:lists?|purposes?|reasons?|bas[ei]s|grounds?|schemes?|programmes?|programs?|swaps?|exchanges?)|(?:this|that) way)\b",
    re.IGNORECASE,
)
_PASSED_ON = frozenset({Action.SHARE, Action.SELL})


def that_way(told: Sequence[Draft], text: str, before: Sequence[Draft]) -> list[Draft]:
    """Return drafts, with denials that name nobody and no aim bounded to whom and what for the sentence before passes data on.

    ``before`` are the practices of the sentence just before. Where it tells of no passing on, the denial is doubted: it points to a way
    that was not understood, and is none of every way.
    """
    if not _SO.search(text):
        return list(told)
    meant = next((d for d in reversed(before) if d.kind is not Kind.DENY and d.action in _PASSED_ON and (d.recipients or d.purposes)), None)
    return [_bounded(draft, meant) if _is_bare(draft) else draft for draft in told]


def _is_bare(draft: Draft) -> bool:
    return draft.kind is Kind.DENY and draft.action in _PASSED_ON and not draft.recipients and not draft.purposes


def _bounded(draft: Draft, meant: Draft | None) -> Draft:
    if meant is None:
        return replace(draft, trace=with_doubt(draft.trace, Doubt.POINTS_BACK))
    return replace(draft, recipients=meant.recipients, purposes=meant.purposes, trace=with_doubt(draft.trace, Doubt.CARRIED_ON))
