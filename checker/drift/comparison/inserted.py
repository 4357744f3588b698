"""Inserted: sentences put into a text, or taken out of it, between neighbours that stayed, which say something to the person."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.drift.changes.force import written_out
from checker.drift.changes.stake import worth
from checker.drift.clauses.elsewhere import Text
from checker.drift.clauses.sentence import Sentence
from checker.drift.words.cues import Cues
from checker.drift.words.say import expression
from checker.drift.words.synonyms import unmatched
from checker.drift.words.wording import JOINING, POLARITY
from checker.patterns import either

_WORD = re.compile(r"[^\W\d_]{2}")
_SIGNAL = re.compile(r"\bdo not track(?= (?:signals?|settings?|requests?|headers?|dnt|preferences?|standard)\b)")
_FAR = 0.3  # share of its words that no other sentence has where a promise is gone, or new, in a text written anew
_FEW = 3  # words of a sentence that may stand within another
_ROW = 6  # sentences, titles among them, that come or go together


def inserted(
    left: Sequence[Sentence], own: Sequence[Sentence], others: Sequence[Sentence], other: Text, words: Cues, *, deliberate: bool
) -> Iterator[Sentence]:
    """Yield the sentences that were put in, or taken out, between neighbours that both texts have one after the other.

    Several in a row, titles among them, are put in together, up to a few.
    """
    own, others = ([each for each in some if _WORD.search(each.key)] for some in (own, others))  # the numbers of a list are counted anew
    place = {id(each): at for at, each in enumerate(own)}
    keys = frozenset(each.key for each in own)
    following, theirs = {(one.key, then.key) for one, then in pairwise(others)}, {each.key for each in others}
    for each in (each for each in left if id(each) in place and not _idle(each, words)):
        at = place[id(each)]
        before, after = own[max(0, at - _ROW) : at][::-1], own[at + 1 : at + 1 + _ROW]
        first, then = (next((one.key for one in some if one.key in theirs), "") for some in (before, after))
        last, opening = first and first == others[-1].key, then and then == others[0].key
        around = (first and then and (first, then) in following) or (last and not after) or (opening and not before)
        alone = all(some[0].key == key for some, key in ((before, first), (after, then)) if some)
        told = _promises(each, words, alone=alone) or (alone and deliberate and _concerns(each, words))
        placed = around and told and not _near(each, keys, other, deliberate=deliberate)
        if placed or (_vows(each, words) and not other.near(each.key, least=_FAR)):
            yield each


def _vows(sentence: Sentence, words: Cues) -> bool:
    """Tell whether a whole sentence says what the organisation does not do: such a promise is told wherever nothing comes near it.

    The denial stands right behind whoever speaks, and what is denied is nothing that the person wants ("we do not offer a way to object").
    """
    key = _SIGNAL.sub(" ", written_out(sentence.key))
    vow = re.search(rf"\b{either(sorted(words.speaker))} (?:\w+ ){{0,2}}?(?:do not|will not|shall not|never)\b(?! only\b)", key)
    whole = sentence.text.rstrip("*_ ").endswith((".", "!")) and words.speaks_of_practice(key)
    if vow is None or not whole or words.unwanted(key) or not words.denials(key, words.negative):
        return False
    return expression(words.standing.grants_nothing).match(key[vow.end() :].strip()) is None


def _idle(sentence: Sentence, words: Cues) -> bool:
    """Tell whether a sentence only points somewhere, tells the person what to do there, or gives an example of what the person may do."""
    example = words.examples.match(sentence.key) is not None and not words.speaker & {*sentence.key.split()}
    reported = words.standing.report(sentence.key) or words.standing.told_of_others(sentence.key)
    reported = reported or words.standing.names(sentence.key)
    return example or reported or words.only_points(sentence.key) or words.standing.guides(sentence.text, words.speaker)


def _near(sentence: Sentence, own: frozenset[str], other: Text, *, deliberate: bool) -> bool:
    """Tell whether another text has a sentence of nearly the same words.

    Where hardly a sentence changed, one that both texts have is another right or rule beside it, unless it has all of its words.
    """
    words = [word for word in sentence.key.split() if word not in JOINING]
    if not deliberate and len(words) >= _FEW and any(_within(sentence, key, theirs) for key, theirs in other.sentences):
        return True
    return any(not (deliberate and key in own and unmatched(words, key.split())) for key, _ in other.near(sentence.key))


def _within(sentence: Sentence, key: str, theirs: frozenset[str]) -> bool:
    """Tell whether a longer sentence has all words of one, and denies and limits as much."""
    return sentence.stems <= theirs and POLARITY & {*sentence.key.split()} == POLARITY & {*key.split()}


def _concerns(sentence: Sentence, words: Cues) -> bool:
    """Tell whether a whole sentence, in words that no list has, says what the organisation does with persons, or for whom it is not."""
    whole = sentence.text.rstrip("*_ ").endswith((".", "!")) and not words.points_elsewhere(sentence.key)
    persons = bool(words.standing.persons & {*sentence.key.split()})
    return whole and (words.standing.concerns(sentence.key, words.speaker) or (persons and worth(sentence.key, words) != 0))


def _promises(sentence: Sentence, words: Cues, *, alone: bool) -> bool:
    """Tell whether a sentence is about practice; one among several new ones must say what is done, or owed, in a whole sentence."""
    if alone:
        return words.speaks_of_practice(sentence.key) or words.promises_not(sentence.key)
    whole = sentence.text.rstrip("*_ ").endswith((".", "!")) and not words.points_elsewhere(sentence.key)
    return whole and (words.protects(sentence.key) or words.does(sentence.key))
