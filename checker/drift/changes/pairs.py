"""Pairs: two wordings of one clause, and which commitment of the one is which of the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.drift.clauses.units import GENERAL
from checker.drift.histories.captures import words_of
from checker.drift.words.cues import cues
from checker.drift.words.function_words import function_words
from checker.drift.words.stems import stem
from checker.drift.words.wording import POLARITY, Changed, rests_on, stems
from checker.extraction.words.lexicon import Frame
from checker.model import Action, Commitment, Kind
from checker.rulebook import Rulebook

ANY_ACT = stems(function_words().any_act)
ENOUGH = 6  # words in common, that two wordings may be held to speak of one act
PART = 0.3  # of what both wordings have
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


def borne_out(commitment: Commitment, words: Changed, rules: Rulebook) -> bool:
    """Tell whether the words that went bear out that the earlier wording of a clause says this and the later one does not.

    They must turn a rule round, or name the act where the later wording has no word for it, or be several and name what the act is
    done with, to whom or why. For what only the later wording says, hand in the words turned round.
    """
    negated = (commitment.kind in (Kind.DENY, Kind.LIMIT)) or bool(function_words().denying & set(words.gone))
    turned_round = POLARITY & set(words.gone) - function_words().modals and not POLARITY & set(words.came) - function_words().modals
    if negated and turned_round and not {stem(word) for word in function_words().denying} & words.kept:
        return True  # but not "for nothing else" where "no other use" stands now, nor "does not" where "does not and cannot" stood
    named = acts(commitment.action, rules)
    if named & {stem(word) for word in words.gone}:
        generic = ANY_ACT if commitment.action in GENERAL else frozenset[str]()
        if (named | generic) & {stem(word) for word in words.came}:
            return False  # another word for the same act
        if not named & words.kept or len(words.kept) < ENOUGH:
            return True
    dropped = stems(list(words.dropped))
    telling = len(dropped) >= max(TELLING_WORDS, PART * len(words.kept))  # else the sentences are compared by their words
    return telling and any(rests_on(term.text, words.dropped) for term in (*commitment.data, *commitment.recipients, *commitment.purposes))


def acts(action: Action, rules: Rulebook) -> frozenset[str]:
    """Return the stems of the words that speak of an act."""
    frames = (rules.load(name, Frame) for name in rules.files("frames"))
    own = [frame for frame in frames if frame.action is action]
    verbs = (verb.lemma for frame in own for verb in frame.verbs if not verb.particle and not verb.needs)  # "make out", "give": too common
    told = (*verbs, *(noun for frame in own for noun in frame.nouns), *cues(rules).acts.get(action, ()))
    return frozenset(stem(word) for phrase in told for word in words_of(phrase))


def telling_words(key: str, rules: Rulebook) -> frozenset[str]:
    """Return the stems of those plain words that say something: neither an act, nor who speaks, nor a word of any clause."""
    said = cues(rules)
    return stems(key.split()) - ANY_ACT - stems([*said.idle, *said.speaker, *said.filler])


def _rule(each: Commitment) -> tuple[object, ...]:
    return each.actor, each.action, each.kind


def _act(each: Commitment) -> tuple[object, ...]:
    return each.actor, each.action


def _passing_on(each: Commitment) -> tuple[object, ...]:
    return each.actor, Action.SHARE if each.action is Action.SELL else each.action


def _common(one: Commitment, other: Commitment) -> int:
    ours, theirs = ({term.id or term.text for term in (*each.data, *each.recipients, *each.purposes)} for each in (one, other))
    return len(ours & theirs)
