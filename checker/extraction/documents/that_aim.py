"""Aims that point back to the one just told: "we ask for your number to send you codes. It is used for that purpose only"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.model import Doubt

# One aim alone: of "those purposes" nobody can be sure that all were read, and a list that lacks one would accuse by it.
_THAT = re.compile(
    r"(?:(?:that|this) )?(?:one |single |sole |very |same )?(?:purpose|end|job|task|reason|aim)(?: alone| only)?", re.IGNORECASE
)
_POINTED = re.compile(r"\bfor (?:that|this) (?:one |single |sole |very |same )?(?:purpose|end|job|task|reason|aim)\b", re.IGNORECASE)


def that_aim(told: Sequence[Draft], text: str, before: Sequence[Draft]) -> list[Draft]:
    """Return drafts, with an aim that only points back ("for that purpose") made the one aim that was told before.

    ``before`` are the practices of the sentence just before; those of the same sentence come first. Several aims, or none, leave it.
    What a sentence before was read to say may not be all that it is for: such a limit permits, and may doubt, but accuses nobody.
    """
    if not _POINTED.search(text):
        return list(told)
    found: list[Draft] = []
    for draft in told:
        found.append(_pointed(draft, found, before) if _points(draft) else draft)
    return found


def _pointed(draft: Draft, here: Sequence[Draft], before: Sequence[Draft]) -> Draft:
    if (aim := _only_aim(here)) is not None:
        return replace(draft, purposes=(aim,))
    if (aim := _only_aim(before)) is not None:
        return replace(draft, purposes=(aim,), trace=with_doubt(draft.trace, Doubt.POINTS_BACK))
    return draft


def _points(draft: Draft) -> bool:
    return bool(draft.purposes) and all(_THAT.fullmatch(phrase.text) for phrase in draft.purposes)


def _only_aim(told: Sequence[Draft]) -> Phrase | None:
    """Return the aim of what was told, where it is one."""
    aims = {phrase.text: phrase for draft in told for phrase in draft.purposes if not _THAT.fullmatch(phrase.text)}
    return next(iter(aims.values())) if len(aims) == 1 else None
