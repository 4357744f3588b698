"""Lines: whether a permission that only one text has stands in the other one as a line of a list, or within a longer sentence."""

import re

from checker.drift.changes.pairs import ANY_ACT
from checker.drift.clauses.elsewhere import Text
from checker.drift.words.cues import Cues
from checker.drift.words.wording import plain, stems
from checker.model import Commitment, Kind

_LEAST = 3  # words that say something
_MOST = 0.75  # share of them that the other sentence has
_LONGER = 4  # times as many words as these, of a sentence in which they may stand together by chance
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][\w&-]+")  # in capitals, within a sentence


def within_a_line(each: Commitment, own: Text, other: Text, words: Cues) -> str | None:
    """Return the sentence of another text that has nearly all words of a permission, any act aside; None where none has.

    "We use Bunny (a provider in Slovenia) for DDoS protection" stands in a list of providers as "Bunny (Slovenia): DDoS protection".
    """
    if each.kind is not Kind.PERMIT:
        return None
    key = plain(each.text)
    telling = stems(key.split()) - ANY_ACT - stems(list(words.idle | words.speaker | words.filler))
    if len(telling) < _LEAST:
        return None
    names = stems([found[0].lower() for found in _NAME.finditer(each.text)])
    denied = bool(words.negative & {*key.split()})
    for sentence, theirs in other.sentences:
        if len(telling & theirs) < _MOST * len(telling) or len(theirs) > _LONGER * len(telling) or not names <= theirs:
            continue
        if denied is bool(words.negative & {*sentence.split()}) and not own.has(sentence):
            return sentence
    return None
