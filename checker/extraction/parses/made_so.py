"""What something is made, which parsers hang on the thing: "we make certain data *available* to partners"."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words


def made_so(quality: Token) -> None:
    """Hang a quality behind the object of "make" on the verb: it is what the object becomes, and not which one is meant."""
    if quality.relation not in ("acl", "amod") or quality.lower_ not in mend_words().made:
        return
    last = thing = quality.head
    if thing.relation == "conj" and quality.i > thing.i:  # "your name and your address available"
        thing = thing.head
    if thing is not last and thing.relation == "conj":
        return
    if quality.i > thing.i and thing.relation == "obj" and lemma(thing.head) == "make" and thing.head.i < thing.i:
        quality.head, quality.dep_ = thing.head, "xcomp"
