"""Conditions that open a sentence and that the parse hung apart: a clause of its own, or the people for whom the rest holds."""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words


def opening(predicate: Predicate, doc: Doc, core: set[int]) -> list[tuple[int, int, str]]:
    """Return (start, end, opener) of the condition that opens the sentence of a predicate, none if there is none.

    A denial that has lost its condition accuses the innocent, so what stands before the comma is kept whatever it says.
    """
    opener = doc[0]
    subjects = [t.left_edge.i for t in rel.own_subjects(predicate.head)]
    commas = [t.i for t in doc[: min([*subjects, predicate.token.i, *core])] if t.text == ","]
    if not commas:
        return []
    conditional = opener.lower_ in mend_words().conditional
    if conditional and opener.head.i not in core and opener.head.i <= predicate.head.i and commas[-1] > opener.head.i:
        return [(0, commas[-1], opener.lower_)]
    if opener.lower_ == "for" and _are_some_people(doc, commas[0]):
        return [(0, commas[0], "for")]
    return []


_NEAR = 5  # tokens from "for" within which the people are named


def _are_some_people(doc: Doc, comma: int) -> bool:
    """Tell whether "for" names people of a certain kind ("a consumer who has done so", "players 16 and over"), by words: parses vary."""
    people = lexicon().people.second_party_nouns | lexicon().nouns_of.subjects | lexicon().people.whoever
    named = next((t for t in doc[1 : min(_NEAR, comma)] if {rel.lemma(t), t.lower_} & people), None)
    return named is not None and named.i + 1 < comma
