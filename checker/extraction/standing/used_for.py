"""Deeds that are told as what data are used for: "we do not use it for calling you or *passing it* to sponsors"."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token

_USING = frozenset({"use", "process", "employ"})


def used_for(deed: Token) -> Token | None:
    """Return the verb of using that a deed in "-ing" is an aim of, behind another aim and "for"; None for any other deed.

    The parse may hang the second aim on a noun of the first ("for calling about *donations* or passing it on").
    """
    first = deed
    while first.relation == "conj" and first.head.i < first.i:
        first = first.head
        hung = first.pos_ in ("NOUN", "PRON") and first.relation in ("obl", "obj", "nmod")
        if hung and first.head.tag_ == "VBG" and first.head.i < first.i:
            first = first.head
    opened = any(c.lower_ == "for" for c in rel.kids(first) if c.i < first.i)
    aim = deed.tag_ == "VBG" and first is not deed and opened and first.relation in ("advcl", "obl", "nmod")
    return first.head if aim and rel.lemma(first.head) in _USING else None
