"""What the person has us pass on: "you can share your runs with your coach", "you may ask us to forward your file to another dentist".

It is passed on by us, and only if the person so chose, which the log can tell.
"""

from dataclasses import replace

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.received import SEEING
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.gates import Gate
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.standing import Stance
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, ConditionKind

WISHING = word_classes().verbs.wishing
_ASKING = word_classes().verbs.directing
CHOOSING = word_classes().verbs.choosing
_GIVING_IN = reading_words().giving_in


def passes_on(clause: Token) -> bool:
    """Tell whether a verb of passing on names somebody else than us and the person as its receiver."""
    sharing = any(frame.action is Action.SHARE for frame, _ in lexicon().verbs.get(rel.lemma(clause), ()))
    nouns = [*rel.indirect_objects(clause), *(n for w, n in rel.prepositional(clause) if w in ("to", "with"))]
    people = lexicon().people
    return sharing and any(n.lower_ not in people.first_party | people.second_party for n in nouns)


def asked_of_us(found: Stance, clause: Token, head: Token) -> Stance | None:
    """Return the standing of what the person may ask us to pass on to others, None for any other request."""
    us = [o for o in (*rel.objects(head), *rel.indirect_objects(head)) if o.lower_ in lexicon().people.first_party]
    asking = rel.lemma(head) in _ASKING and us and not found.negated and not rel.negations(head)
    if not asking or not passes_on(clause):
        return None
    return replace(
        found, subjects=tuple(us), gate=Gate(ConditionKind.USER_DIRECTION, f"if you {rel.lemma(head)} us to {rel.lemma(clause)}")
    )


def free_to_give(found: Stance, clause: Token, head: Token) -> Stance | None:
    """Return the standing of what the person need not hand in ("you do not have to give us X", "you may choose not to give X").

    It is collected from whoever gives it, and from nobody else.
    """
    people, lemma = lexicon().people, rel.lemma(head)
    yours = any(s.lower_ in people.second_party for s in rel.subjects(head))
    spared = is_negated(head) and (lemma == "have" or lemma in lexicon().governors.requiring)
    declined = found.negated and not is_negated(head) and lemma in CHOOSING
    if not yours or spared == declined or rel.lemma(clause) not in _GIVING_IN or passes_on(clause) or (spared and found.negated):
        return None
    gate = Gate(ConditionKind.USER_DIRECTION, f"if you choose to {rel.lemma(clause)} it")
    return replace(found, negated=False, optional=True, gate=gate, subjects=tuple(rel.subjects(head)))


def chosen(who: Actor, action: Action, predicate: Predicate, standing: Stance, subjects: tuple[Token, ...]) -> tuple[Actor, Stance]:
    """Return who passes on what "you can share", and that it takes your choice; anything else as it is."""
    yours = bool(subjects) and all(s.lower_ in ("you", "i") for s in subjects)
    seeing = predicate.verb is None or predicate.verb.lemma in SEEING  # "only you and your friends can see it" is told of the friends
    if who is not Actor.USER or action is not Action.SHARE or standing.negated or not standing.optional or not yours or seeing:
        return who, standing
    if rel.lemma(predicate.head.head) in WISHING or any(c.lower_ in ("directly", "yourself") for c in rel.kids(predicate.head)):
        return who, standing  # "you may want to share", "you may provide it to them directly"
    words = f"if you choose to {rel.lemma(predicate.token)}"
    return Actor.FIRST_PARTY, replace(standing, gate=standing.gate or Gate(ConditionKind.USER_DIRECTION, words))
