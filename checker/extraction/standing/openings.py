"""Conditions that open a sentence and that the parse hung apart: a clause of its own, or the people for whom the rest holds."""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words


def opening(predicate: Predicate, doc: Doc, core: set[int]) -> list[tuple[int, int, str]]:
    """Return (start, end, opener) of the condition that opens the sentence of a predicate, none if there is none.

    A denial that has lost its condition accuses the innocent, so what stands before the comma is kept whatever it says.
    """
    opener = doc[0]
    if (end := in_a_state(doc)) is not None and not any(i < end for i in core):
        return [(0, end, "with")]
    own = rel.own_subjects(predicate.head)
    subjects = [_start(t) for t in own]
    if (end := _of_the_first(own, doc)) is not None and not any(i < end for i in core):
        return [(0, end, opener.lower_)]
    commas = [t.i for t in doc[: min([*subjects, predicate.token.i, *core])] if t.text == ","]
    if not commas:
        return []
    conditional = opener.lower_ in mend_words().conditional
    if conditional and opener.head.i not in core and opener.head.i <= predicate.head.i and commas[-1] > opener.head.i:
        return [(0, commas[-1], opener.lower_)]
    if opener.lower_ == "for" and _are_some_people(doc, commas[0]):
        return [(0, commas[0], "for")]
    return []


def in_a_state(doc: Doc) -> int | None:
    """Return the comma behind "With Night Mode switched on, ...", where "with" names a thing and the state that it has to be in."""
    comma = next((t.i for t in doc[:_NEAR_COMMA] if t.text == ","), None)
    if comma is None or doc[0].lower_ != "with":
        return None
    state = doc[2:comma]  # "on" and "off" are states at the end alone
    told = any(t.lower_ in mend_words().states for t in state) or doc[comma - 1].lower_ in ("on", "off")
    return comma if told and not any(t.lower_ in ("who", "that", "which") for t in state) else None


_NEAR_COMMA = 14  # tokens


def _start(subject: Token) -> int:
    """Return where a subject begins, without a clause of condition that the parse hung on it."""
    own = (c.left_edge.i for c in rel.kids(subject) if c.i < subject.i and c.relation not in ("advcl", "acl", "punct"))
    return min([subject.i, *own])


def _of_the_first(subjects: list[Token], doc: Doc) -> int | None:
    """Return the comma behind a condition whose subject was hung on the main verb ("Where *the country* asks for it, *we* ...")."""
    if len(subjects) < _TWO or doc[0].lower_ not in mend_words().conditional:
        return None
    return next((t.i for t in doc[subjects[0].i : subjects[-1].i] if t.text == "," and t.i > subjects[0].i + 1), None)


_TWO = 2  # subjects of one verb, of which the first is another verb's
_NEAR = 5  # tokens from "for" within which the people are named


def _are_some_people(doc: Doc, comma: int) -> bool:
    """Tell whether "for" names people of a certain kind ("a consumer who has done so", "players 16 and over"), by words: parses vary."""
    people = lexicon().people.second_party_nouns | lexicon().nouns_of.subjects | lexicon().people.whoever
    named = next((t for t in doc[1 : min(_NEAR, comma)] if {rel.lemma(t), t.lower_} & people), None)
    return named is not None and named.i + 1 < comma
