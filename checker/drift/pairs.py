"""Pairs: two wordings of one clause, and which commitment of the one is which of the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.drift.captures import words_of
from checker.drift.cues import cues
from checker.drift.wording import POLARITY, rests_on, stem, stems
from checker.extraction.lexicon import Frame
from checker.model import Action, Commitment
from checker.rulebook import Rulebook

MODALS = frozenset({"may", "will", "can", "shall", "do", "must"})
TELLING_WORDS = 3  # so many words beside joining ones must have come for a clause to say something more


@dataclass(frozen=True, slots=True)
class Matched:
    """The commitments of two wordings of one clause: the same ones, and those that only one has."""

    pairs: tuple[tuple[Commitment, Commitment], ...]
    gone: tuple[Commitment, ...]
    came: tuple[Commitment, ...]


def matched(old: Sequence[Commitment], new: Sequence[Commitment]) -> Matched:
    """Match by who does what under which kind of rule, then by who does what, then a sale with a sharing."""
    pairs: list[tuple[Commitment, Commitment]] = []
    gone, came = list(old), list(new)
    for sort in (_rule, _act, _passing_on):
        for one in list(gone):
            alike = [each for each in came if sort(each) == sort(one)]
            if alike:
                other = max(alike, key=lambda each: _common(one, each))
                pairs.append((one, other))
                gone.remove(one)
                came.remove(other)
    return Matched(tuple(pairs), tuple(gone), tuple(came))


def borne_out(commitment: Commitment, own: Sequence[str], alone: Sequence[str], others: Sequence[str], rules: Rulebook) -> bool:
    """Tell whether changed words bear out that one wording of a clause says this and the other does not.

    ``own`` are the words that only the one wording has, ``alone`` those of them in whose place the other has none. They must turn
    a rule round, or name the act where the other wording has no other word for it, or be several and name what the act is done
    with, to whom or why.
    """
    if POLARITY & set(own) - MODALS and not POLARITY & set(others) - MODALS:  # "for nothing else", "has no other use"
        return True
    words = acts(commitment.action, rules)
    if words & {stem(word) for word in own}:
        return not words & {stem(word) for word in others}
    terms = (*commitment.data, *commitment.recipients, *commitment.purposes)
    return len(stems(list(alone))) >= TELLING_WORDS and any(rests_on(term.text, tuple(alone)) for term in terms)


def acts(action: Action, rules: Rulebook) -> frozenset[str]:
    """Return the stems of the words that speak of an act."""
    frames = (rules.load(name, Frame) for name in rules.files("frames"))
    own = [frame for frame in frames if frame.action is action]
    verbs = (verb.lemma for frame in own for verb in frame.verbs if not verb.particle and not verb.needs)  # "make out", "give": too common
    told = (*verbs, *(noun for frame in own for noun in frame.nouns), *cues(rules).acts.get(action, ()))
    return frozenset(stem(word) for phrase in told for word in words_of(phrase))


def _rule(each: Commitment) -> tuple[object, ...]:
    return each.actor, each.action, each.kind


def _act(each: Commitment) -> tuple[object, ...]:
    return each.actor, each.action


def _passing_on(each: Commitment) -> tuple[object, ...]:
    return each.actor, Action.SHARE if each.action is Action.SELL else each.action


def _common(one: Commitment, other: Commitment) -> int:
    ours, theirs = ({term.id or term.text for term in (*each.data, *each.recipients, *each.purposes)} for each in (one, other))
    return len(ours & theirs)
