"""Wordings: which sentence of the other text may say in other words what a clause says, and whether it says the same of the same act."""

from dataclasses import dataclass

from checker.drift.changes.pairs import acts, borne_out, telling_words
from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import NEARLY
from checker.drift.clauses.units import Unit
from checker.drift.histories.captures import words_of
from checker.drift.words.cues import cues
from checker.drift.words.function_words import function_words
from checker.drift.words.wording import POLARITY, Changed, changed, plain, stems
from checker.model import Commitment, Kind

_SURELY = 0.65  # words shared by two wordings of one sentence, whatever was read in them
_TELLING = 4  # words of leave that say something, of which one may be missing elsewhere
LIKE = 0.4  # words shared by sentences in which more than words changed


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence of the other text that may be a clause in other words, how much the two share, and the words that differ."""

    text: str
    shared: float
    words: Changed
    placed: bool = False  # it stands where the clause stood


def wordings(unit: Unit, side: Side) -> list[Wording]:
    """Return what may be the unit's wording in another text: sentences that its own text does not have, the nearest first.

    A sentence that stands where the clause stood is held to be nearly the same.
    """
    said_here = unit.own if unit.lead else unit.text
    near = dict(side.other.near(plain(said_here), but=side.own, least=LIKE))
    there = side.between.placed.get(plain(said_here))
    if there is not None:
        near[there] = max(NEARLY, near.get(there, 0.0))
    return [Wording(other, shared, changed(said_here, other), placed=other == there) for other, shared in near.items()]


def missed(each: Commitment, close: list[Wording], side: Side) -> str | None:
    """Return the first wording with nearly the same words, of which none bears out that it does not say what the clause says."""
    nearly = (other for other in close if other.shared >= NEARLY and not _conditioned(each, other, side))
    return next((other.text for other in nearly if not borne_out(each, other.words, side.between.rules)), None)


def _conditioned(each: Commitment, other: Wording, side: Side) -> bool:
    """Tell whether a wording that was read is a ban with more, or fewer, ways out: "we never share it", "we do not share it unless ..."."""
    said = cues(side.between.rules)
    if each.kind not in (Kind.DENY, Kind.LIMIT) or not {*said.exception, *said.condition} & {*other.words.gone, *other.words.came}:
        return False
    read = [
        rule
        for rule in side.other.statement.commitments
        if (rule.actor, rule.action) == (each.actor, each.action) and plain(rule.text) == other.text
    ]
    return bool(read) and all(len(rule.exceptions) != len(each.exceptions) for rule in read)


def other_wording(each: Commitment, close: list[Wording], between: Between) -> Wording | None:
    """Return the first wording that speaks of the same act by the same word, or the one in its place: it says something else of it.

    One with nearly all of its words is one, whatever word it has for the act: "viewed and shared", "viewed, used and shared".
    """
    named = acts(each.action, between.rules)
    placed = next((other for other in close if other.placed), None)
    alike = next((other for other in close if other.shared >= _SURELY), placed)
    return next((other for other in close if named & other.words.kept), alike)


def same_act(each: Commitment, other: Wording, between: Between) -> bool:
    """Tell whether the other wording speaks of the same act and of most of the same data, and turns nothing round.

    Nor is it another act where nearly every word of leave that says something stands in it, or where both only owe protection.
    """
    data = frozenset().union(*(stems(list(words_of(term.text))) for term in each.data))
    turned_round = POLARITY & {*other.words.gone, *other.words.came} - function_words().modals
    named = acts(each.action, between.rules) & other.words.kept
    if turned_round:
        return False
    if each.kind is not Kind.PERMIT:
        said = cues(between.rules)
        return each.kind is Kind.REQUIRE and said.owes(plain(each.text)) and said.owes(other.text)
    return (bool(named and data) and len(data & other.words.kept) >= len(data) / 2) or _says_it(each, other, between)


def _says_it(each: Commitment, other: Wording, between: Between) -> bool:
    """Tell whether another wording has all words of leave that say something, one at most aside."""
    telling = telling_words(plain(each.text), between.rules)
    return len(telling) >= _TELLING and len(telling - stems(other.text.split())) <= 1
