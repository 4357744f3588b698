"""Pronouns that stand for a party: "The promoter runs the door. It won't be given your card details" is about the promoter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.language import parse
from checker.extraction.parses.things import is_person
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Actor

_PRONOUNS = frozenset({"it", "they", "them"})
_GETTING = reading_words().seeing - {"have", "access", "read"}
_KEEPING = word_classes().verbs.handling
_PLACES = frozenset({"nsubj", "obj", "iobj", "obl", "conj", "nmod"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A party that a sentence named."""

    text: str  # as a sentence would call it again: "the promoter", "our sister charity"
    plural: bool
    subject: bool
    introduced: bool  # the sentence says what we do with it: "we use a mailing house"


def with_parties(doc: Doc, before: Sequence[Doc], setting: Setting, *, plural: Callable[[], bool]) -> Doc:
    """Return the parse of a sentence with a party named in the place of a pronoun that gets or is told something; else the same.

    ``before``: the sentences before; the last that names a party of its number is meant, unless the sentence itself names one.
    ``plural``: whether "they" may be one of those before.
    """
    pronoun = next((t for t in doc.tokens if t.lower_ in _PRONOUNS and (t.lower_ == "it" or t.relation == "nsubj") and _gets(t)), None)
    if pronoun is None:
        return doc
    here = [_spoken(t) for t in doc[: pronoun.i] if _is_named(t, setting) and t.head != pronoun.head]
    looked_at = before if pronoun.lower_ == "it" or plural() else ()
    groups = (here, *(_parties(each, setting) for each in reversed(looked_at)))
    meant = next((found for group in groups if (found := _meant(pronoun, group, here=group == here)) is not None), None)
    return doc if meant is None else _said(doc, pronoun, meant)


def spoken_before(pronoun: Token) -> Sequence[Token]:
    """Return the words that a pronoun of data may stand for, the likeliest first; what was just brought in ("if there is ...") is meant."""
    before = pronoun.doc.tokens[: pronoun.i]
    there = [t.head for t in before if t.dep_ == "expl" and t.head.head == pronoun.head and t.head.i < pronoun.i]
    brought_in = [s for verb in there for s in rel.own_subjects(verb) if s.pos_ in ("NOUN", "PROPN")]
    return brought_in or [*subject_before(pronoun), *reversed(before)]


def subject_before(pronoun: Token) -> list[Token]:
    """Return the subject that the pronoun of a joined clause most likely stands for: "faces are matched to photos, and they are ..."."""
    verb = pronoun.head
    if pronoun.relation != "nsubj" or verb.relation != "conj" or verb.i < pronoun.i:
        return []
    plural = pronoun.lower_ != "it"
    subjects = rel.own_subjects(rel.first_conjunct(verb))
    told = (s for s in subjects if s.i < pronoun.i and s.pos_ in ("NOUN", "PROPN") and (s.tag_ in ("NNS", "NNPS")) == plural)
    return [s for s in told if rel.lemma(s) not in lexicon().people.reference_nouns]  # "the information ..., and it is" says nothing closer


def _parties(doc: Doc, setting: Setting) -> list[Spoken]:
    """Return the parties that a sentence names, in order; none beside a product of ours, since "it" may be the product."""
    ours = [t for t in doc.tokens if t.relation == "nsubj" and t.pos_ == "NOUN" and actor(t, setting.cast) is Actor.FIRST_PARTY]
    return [] if ours else [_spoken(t) for t in doc.tokens if _is_named(t, setting)]


def _is_named(token: Token, setting: Setting) -> bool:
    """Tell whether a noun of a sentence is a party other than the reader."""
    if token.pos_ not in ("NOUN", "PROPN") or token.relation not in _PLACES or is_person(token) or token.lower_ == "others":
        return False
    served = is_party(token, setting) or (token.pos_ == "PROPN" and _gets(token))  # "Brindle Tours is told your name": whoever that may be
    return served and actor(token, setting.cast) is Actor.THIRD_PARTY


def _spoken(token: Token) -> Spoken:
    item, owner = phrase(token, clauses=False), rel.possessor(token)
    name = token.doc[item.start : item.end].text.partition(",")[0]  # "Brindle Tours, with which we plan trips,"
    held = "" if owner is None or owner.i >= item.start else "our " if owner.lower_ in lexicon().people.first_party else "your "
    named = token.pos_ == "PROPN" and rel.determiner(token) == ""
    plural = token.tag_ in ("NNS", "NNPS")
    verb = next((a for a in token.ancestors if a.pos_ in ("VERB", "AUX")), token)
    we = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(verb))
    subject = token.relation == "nsubj"
    return Spoken(f"{held or ('' if named else 'the ')}{name}", plural, subject, we and not subject)


def _gets(token: Token) -> bool:
    """Tell whether a pronoun stands where somebody gets something: "it is told", "it gets", "we tell it", "we pass nothing to it"."""
    words, verb = lexicon().constructions, token.head
    lemma = rel.lemma(verb)
    if token.relation == "nsubj" and verb.pos_ in ("VERB", "AUX"):
        if rel.is_passive(verb):
            told = lemma in words.informing
            return told or (lemma in words.given and bool(rel.objects(verb)))
        return lemma in _GETTING | _KEEPING and bool(rel.objects(verb))
    if token.relation == "iobj":
        return lemma in words.given | words.informing | reading_words().passing_on
    if token.relation == "obj":
        return lemma in words.informing - {"update", "brief"}
    to_it = token.relation in ("obl", "nmod") and rel.preposition(token) in ("to", "with")
    return to_it and lemma in reading_words().passing_on | words.given


def _meant(pronoun: Token, named: Sequence[Spoken], *, here: bool) -> Spoken | None:
    plural = pronoun.lower_ != "it"
    keeping = pronoun.relation == "nsubj" and rel.lemma(pronoun.head) in _KEEPING  # as we may: only of those just brought in
    fitting = [s for s in named if s.plural == plural and (here or s.introduced or not keeping)]
    if not fitting or len({s.text for s in fitting}) >= _SEVERAL:
        return None
    first = [s for s in fitting if s.subject] if pronoun.relation == "nsubj" else []
    return (first or fitting)[-1]


_SEVERAL = 3  # parties among which nobody can tell which is meant


def _said(doc: Doc, pronoun: Token, meant: Spoken) -> Doc:
    """Return the parse of the sentence that names the party."""
    name = meant.text if pronoun.i else meant.text[:1].upper() + meant.text[1:]
    text = doc.text[: pronoun.idx] + name + doc.text[pronoun.idx + len(pronoun.text) :]
    return next(iter(parse([text]))) or doc
