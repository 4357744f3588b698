"""The standing of a predicate, and what the words that govern it do to that standing: rights, leave, prevention, outer denial."""

from dataclasses import dataclass, replace

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.caveats import NO_DUTY
from checker.extraction.standing.gates import Gate
from checker.extraction.standing.negation import NEGATIVE_WORDS, is_negated
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import ConditionKind

MUST = frozenset({"must", "shall"})
_LEAVE = word_classes().nouns.leave
STEPS = word_classes().nouns.steps
LIGHT_NOUNS = reading_words().light_nouns


@dataclass(frozen=True, slots=True)
class Stance:
    """The standing of one predicate."""

    asserted: bool = True
    negated: bool = False
    duty: bool = False
    subjects: tuple[Token, ...] = ()
    relative_to: Token | None = None  # the noun that the predicate's clause modifies
    condition_of: Token | None = None  # the predicate that this clause is a condition or purpose of
    enabled_by: Token | None = None  # "allow", "require": whose object acts
    negator: Token | None = None  # the outermost word that denies
    gate: Gate | None = None  # "we ask for your consent before we share it"
    optional: bool = False  # "may", "can"
    safeguarded: Token | None = None  # "where we transfer your data abroad, we take safeguards": the verb of the safeguard


def light_noun(found: Stance, head: Token) -> Stance:
    """Read "we reserve the right to share", "not in the business of selling"; "you have the right to ..." is no practice."""
    verb = head if rel.copula(head) is not None else head.head
    people = lexicon().people
    subjects = tuple(rel.subjects(verb)) or found.subjects
    if any(s.lower_ in people.second_party for s in subjects):
        granted = granted_to(verb, [head])
        return replace(found, subjects=granted) if granted else replace(found, asserted=False)
    denied = is_negated(verb) or rel.determiner(head) in NEGATIVE_WORDS
    if denied and rel.lemma(head) in NO_DUTY:
        return replace(found, asserted=False)  # "we have no obligation to publish it": it may be published all the same
    return replace(found, subjects=subjects, negated=found.negated ^ denied)


def granted_to(verb: Token, things: list[Token]) -> tuple[Token, ...]:
    """Return whom the person gives leave ("you give Google permission to share it with us", "you grant us a licence to use it")."""
    giving = rel.lemma(verb) in ("give", "grant") and any(rel.lemma(t) in _LEAVE for t in things) and not is_negated(verb)
    yours = any(s.lower_ in lexicon().people.second_party for s in rel.subjects(verb))
    got = (*rel.indirect_objects(verb), *(n for source in (verb, *things) for words, n in rel.prepositional(source) if words == "to"))
    got = got or tuple(c for t in things for c in rel.kids(t) if c.relation == "compound")  # "you give the | bank permission to ..."
    return got if giving and yours else ()


def prevented(found: Stance, head: Token) -> Stance:
    """Return a stance under a verb of preventing ("we are barred from sharing"): denied, unless the preventing itself is denied."""
    denied = not is_negated(head)
    if denied and {"may", "might", "could"} & set(rel.auxiliaries(head)):
        return replace(
            found, asserted=False
        )  # "blocking cookies may prevent us from storing your choices", "we may decline to" deny nothing
    subjects = tuple(rel.objects(head)) if rel.lemma(head) in reading_words().forbidding and rel.objects(head) else ()
    if not subjects:
        subjects = tuple(rel.subjects(head))
    return replace(found, negated=found.negated ^ denied, subjects=subjects or found.subjects, negator=head)


def outer(found: Stance, head: Token) -> Stance:
    """Return a stance under a verb that passes everything on to what it governs ("we intend to share")."""
    denied = is_negated(head)
    return replace(
        found,
        negated=found.negated ^ denied,
        negator=head if denied else found.negator,
        duty=found.duty or bool(MUST & set(rel.auxiliaries(head))),
        subjects=found.subjects or tuple(rel.subjects(head)),
    )


def agreed(found: Stance, head: Token, subjects: list[Token]) -> Stance:
    """Read "you agree that we may transfer ..." as said, and "I agree that my midwife may ..." of a form as what a signature allows."""
    knows = rel.lemma(head) in {"understand", "acknowledge", "know"}  # "I understand that ..." allows nothing
    signing = None if knows else next((s for s in subjects if s.lower_ == "i"), None)
    return found if signing is None else replace(found, gate=Gate(ConditionKind.CONSENT, f"{signing.text} {head.text}"))
