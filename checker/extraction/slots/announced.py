"""Recipients and purposes that a list behind a colon names: "with the following recipients: our bank, parcel firms and the tax office".

The words that announce the list are no recipient of their own: read as one, they would give leave for anybody.
"""

from collections.abc import Sequence

from checker.extraction.nouns.colon_lists import ANNOUNCING, members_after
from checker.extraction.nouns.phrases import CONTAINERS, Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.words.word_classes import word_classes

_WITHIN = 3  # tokens between what is announced and the colon: "only", "below"
_BEFORE = 5


def announced(found: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Return recipients, those who are only announced replaced by whom the list names; as they are where no list is read to its end."""
    general = next((r for r in found if r.certain and _announces(r.phrase, word_classes().nouns.announced_parties)), None)
    named = None if general is None else _listed(general.phrase)
    if general is None or not named:
        return tuple(found)
    before = [r for r in found if r is not general and r.phrase.head < general.phrase.head]
    return (*before, *(Recipient(phrase, certain=True) for phrase in named))


def announced_aims(found: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Return purposes, one that is only announced ("for two things: billing and support") replaced by those that the list names."""
    general = next((p for p in found if _announces(p, word_classes().nouns.announced_aims)), None)
    named = None if general is None else _listed(general)
    return tuple(found) if general is None or not named else (*(p for p in found if p.head < general.head), *named)


def announcements(receivers: Sequence[Recipient], goals: Sequence[Phrase]) -> tuple[tuple[int, int], ...]:
    """Return the tokens of what only announces a list: they are read, though no slot has them."""
    named = (*(r.phrase for r in receivers), *goals)
    kept = {(p.start, p.end) for p in (*(r.phrase for r in announced(receivers)), *announced_aims(goals))}
    return tuple(span for p in named if (span := (p.start, p.end)) not in kept)


def _listed(general: Phrase) -> list[Phrase] | None:
    doc = general.doc
    colon = next((t.i for t in doc[general.head + 1 : general.head + 1 + _WITHIN] if t.relation != "advmod"), None)
    return members_after(doc, colon) if colon is not None and doc[colon].text == ":" else None


def _announces(item: Phrase, nouns: frozenset[str]) -> bool:
    doc = item.doc
    if rel.lemma(doc[item.head]) not in nouns:
        return False
    first = max(0, min(item.start, item.head) - _BEFORE)
    words = [*doc[first : item.head], *doc[item.head + 1 : item.head + 2]]
    return any(t.lower_ in ANNOUNCING or t.tag_ == "CD" or rel.lemma(t) in CONTAINERS for t in words)
