"""What in a sentence made a draft: the way it is told and the words that decide."""

from collections.abc import Sequence

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.certainty import score
from checker.extraction.slots.exclusivity import exclusive_words
from checker.extraction.standing.negation import NEGATIVE_WORDS
from checker.extraction.standing.standing import MUST, Stance
from checker.model import Doubt, Trace, Way

_SAID_BEFORE = 4  # words before a verb in which "no longer" and the like stand


def traced(predicate: Predicate, standing: Stance, area: set[int], found: Sequence[Doubt]) -> Trace:
    """Return the trace of one reading; ``area`` has the tokens in which words of exclusivity count, none where they close nothing."""
    doc = predicate.token.doc
    return Trace(
        way=_way(predicate),
        word=predicate.token.text,
        denied_by=_denying(predicate, standing) if standing.negated else "",
        duty_by=_duty(predicate, standing) if standing.duty else "",
        closed_by=exclusive_words(doc[min(area) : max(area) + 1].text) if area else "",
        doubts=tuple(found),
        score=score(found),
    )


def _way(predicate: Predicate) -> Way:
    if predicate.weak:
        return Way.CONSTRUCTION
    if predicate.nominal:
        return Way.NOUN
    listed = predicate.verb is not None and predicate.verb in predicate.frame.verbs
    return Way.VERB if listed else Way.ACCESS


def _denying(predicate: Predicate, standing: Stance) -> str:
    """Return the word that denies: "not", "no", "never"; else the verb or noun that has the denial in its meaning."""
    if predicate.verb is not None and predicate.verb.denies:
        return predicate.token.text
    verb = standing.negator or predicate.head
    first = rel.first_conjunct(verb)
    return next((word for each in (verb, first, predicate.token) for word in _negative(each)), verb.text)


def _negative(verb: Token) -> list[str]:
    arguments = [*rel.own_subjects(verb), *rel.objects(verb), *(noun for _, noun in rel.prepositional(verb))]
    beside = [t for noun in arguments for t in (noun, *noun.children) if t.lower_ in NEGATIVE_WORDS]
    before = [t for t in verb.doc[max(0, verb.i - _SAID_BEFORE) : verb.i] if t.lower_ in {"no", "nor", "never", "hardly"}]
    return [t.text for t in sorted({*rel.negations(verb), *beside, *before}, key=lambda t: t.i)]


def _duty(predicate: Predicate, standing: Stance) -> str:
    verbs = [v for v in (predicate.head, rel.first_conjunct(predicate.head), standing.enabled_by, standing.safeguarded) if v is not None]
    modal = next((word for verb in verbs for word in rel.auxiliaries(verb) if word.lower() in MUST), "")
    outer = standing.safeguarded or standing.enabled_by
    return modal or (outer.text if outer is not None else "")
