"""One sentence as spaCy has it and as our own tree has it."""

import spacy
from spacy.tokens import Doc as Parse

from checker.extraction.parses.taking_over import taken_over
from checker.extraction.parses.tree import Doc

WORDS = ["We", "never", "sell", "photos", "that", "you", "(", "our", "Members", ")", "took", "."]
HEADS = [2, 2, 2, 2, 10, 10, 8, 8, 5, 8, 3, 2]
DEPS = ["nsubj", "advmod", "ROOT", "obj", "obj", "nsubj", "punct", "nmod:poss", "appos", "punct", "acl:relcl", "punct"]


def twins() -> tuple[Parse, Doc]:
    spaces = [True, True, True, True, True, True, False, True, False, True, False, False]
    parse = Parse(spacy.blank("en").vocab, WORDS, spaces, heads=HEADS, deps=DEPS, tags=["NN"] * 12, pos=["NOUN"] * 12, lemmas=["x"] * 12)
    return parse, taken_over(parse)
