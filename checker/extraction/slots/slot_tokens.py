"""The tokens of each slot of a practice: which of its words are data, recipients and purposes."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.slots.receiver_lists import Recipient
from checker.model import Dimension


def slot_tokens(data: list[Phrase], receivers: list[Recipient], goals: list[Phrase]) -> dict[Dimension, set[int]]:
    """Return the tokens of the data, recipients and purposes of a practice."""
    return {
        Dimension.DATA: {i for p in data for i in range(p.start, p.end)},
        Dimension.RECIPIENT: {i for r in receivers for i in range(r.phrase.start, r.phrase.end)},
        Dimension.PURPOSE: {i for p in goals for i in range(p.start, p.end)},
    }
