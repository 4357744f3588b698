"""Mends of periods behind what they are about: "we delete payment details 90 days after ..." took all of it for one name."""

from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import UNITS
from checker.extraction.words.reading_words import reading_words

_BEHIND = frozenset({"after", "from", "following", "before", "of", "upon"})  # what a period runs from


def counted(doc: Doc) -> None:
    """Part the name from the period, and let the period stand by the verb; a number in words is a number."""
    for unit in (t for t in doc.tokens if t.lower_.rstrip("s") in UNITS):
        number = doc[unit.i - 1] if unit.i else unit
        if not _is_number(number) or number.head != unit:
            continue
        number.dep_, number.tag_, number.pos_ = "nummod", "CD", "NUM"
        thing = doc[number.i - 1] if number.i else number
        runs = doc[unit.i + 1].lower_ in _BEHIND if unit.i + 1 < len(doc) else True
        if unit.relation == "obj" and thing.relation == "compound" and thing.head in (unit, number) and runs:
            _part(thing, unit)


def _is_number(word: Token) -> bool:
    return word.lower_.isdigit() or word.lower_ in reading_words().numbers


def _part(thing: Token, unit: Token) -> None:
    verb = unit.head
    for child in [c for c in unit.children if c.i < thing.i]:
        child.head = thing
    thing.head, thing.dep_ = verb, "obj"
    thing.tag_, thing.pos_ = ("NNS" if thing.lower_.endswith("s") else "NN"), "NOUN"
    unit.dep_ = "obl"
