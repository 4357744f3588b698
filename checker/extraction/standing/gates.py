"""What is asked or told before a practice: "we ask for your consent before we share X", "the use of X requires your consent"."""

from dataclasses import dataclass

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Condition, ConditionKind, Dimension, Effect

_ASKING = reading_words().asking
TELLING = word_classes().verbs.notifying
_GIVING = word_classes().verbs.giving_notice
_TRYING = word_classes().verbs.trying
_NOTICES = word_classes().nouns.notices
_REQUIRING = word_classes().verbs.presupposing
_HAVING = frozenset({"have", "receive"})  # who does not have your leave has none
_POSSIBLY = frozenset({"may", "might", "could"})
_BEFORE = frozenset({"before", "prior to", "prior"})
_TERMS = frozenset({"term", "policy", "agreement", "condition"})  # to accept these is to become a customer


@dataclass(frozen=True, slots=True)
class Gate:
    """What must come before a practice, as the words that say so."""

    kind: ConditionKind  # CONSENT, NOTICE or OPT_OUT; LEGAL for what the law makes us do, OTHER for a tool that a denial names
    text: str
    firm: bool = True  # not where asking is only possible: "we may ask for your consent to use X" limits nothing

    def condition(self) -> Condition:
        """Return the gate as a condition of the practice."""
        return Condition(kind=self.kind, text=self.text, effect=Effect.REQUIRES)


def with_gate(
    opened: Gate | None, conditions: tuple[Condition, ...], closed: tuple[Dimension, ...]
) -> tuple[tuple[Condition, ...], tuple[Dimension, ...]]:
    """Return the conditions of a practice with what must come before it, and what is closed: consent closes them."""
    if opened is None:
        return conditions, closed
    asked = (Dimension.CONDITION,) if opened.firm and opened.kind is ConditionKind.CONSENT else ()
    return (*conditions, opened.condition()), closed or asked


def gate(clause: Token, head: Token) -> Gate | None:
    """Return what the governing verb or noun asks or tells before the practice of a clause, None if it gates nothing."""
    told_by_noun = clause.pos_ == "NOUN" and rel.preposition(clause) in ("for", "to")
    if (rel.marker(clause) == "to" or told_by_noun) and head.pos_ == "VERB":  # "we obtain your consent to share ..."
        return next((a for a in (_asked(head, n) for n in rel.objects(head)) if a is not None), None)
    if head.pos_ == "NOUN":  # "we obtain your consent to share ...", "consent for the sharing of ..."
        verb = head.head
        return _asked(verb, head) if head.relation in ("obj", "obl", "nsubj") else None
    opener = rel.preposition(clause) if clause.pos_ == "NOUN" else rel.marker(clause)  # "before any disclosure of your results"
    if opener not in _BEFORE or is_negated(head):
        return None
    told = [*rel.objects(head), *rel.indirect_objects(head)] or (rel.subjects(head) if rel.is_passive(head) else [])
    you = next((t for t in told if t.lower_ in lexicon().people.second_party), None)
    person = you or next((t for t in told if _is_person(t)), None)
    if rel.lemma(head) in TELLING and person is not None:
        return Gate(ConditionKind.NOTICE, _words(head, person))
    wanted = [*rel.objects(head), *(n for _, n in rel.prepositional(head)), *(rel.subjects(head) if rel.is_passive(head) else [])]
    wanted += [n for t in told for words, n in rel.prepositional(t) if words == "for"]  # "we ask parents for permission"
    asked = next((a for a in (_asked(head, n) for n in wanted) if a is not None), None)
    if asked is None and (invited := _invited(head)) is not None:
        return Gate(ConditionKind.CONSENT, _words(head, invited), firm=not _perhaps(head))
    if asked is None and rel.lemma(head) == "ask" and you is not None:
        return Gate(ConditionKind.CONSENT, _words(head, you), firm=not _perhaps(head))
    contract = any(rel.lemma(n) in _TERMS for n in (*rel.objects(head), *(n for _, n in rel.prepositional(head))))
    agreed = any(_is_person(s) for s in rel.subjects(head)) and classify(_agreed(head)) is ConditionKind.CONSENT
    if asked is None and agreed and not contract:
        return Gate(ConditionKind.CONSENT, _agreed(head), firm=not _perhaps(head))
    return asked


def _agreed(verb: Token) -> str:
    """Return what a person is said to do first ("you must *say yes* before we share it"), as if it were done."""
    last = max([t.i for t in rel.kids(verb) if t.i > verb.i and t.relation in ("obj", "discourse", "intj", "advmod")], default=verb.i)
    return f"you {verb.doc[verb.i : last + 1].text}"


def _invited(asking: Token) -> Token | None:
    """Return the agreeing to which people are asked or invited ("families are invited to *agree*"), None if it is something else."""
    verbs = word_classes().verbs
    leave = (c for c in rel.kids(asking) if c.relation == "xcomp" and rel.lemma(c) in verbs.giving_leave)
    return next(leave, None) if rel.lemma(asking) in verbs.asking_for_leave else None


def promised(opener: str, clause: Token, head: Token) -> Gate | None:
    """Return what a main clause promises before the practice of its condition ("should we wish to share X, we will first ask you")."""
    first = clause.doc[clause.left_edge.i]
    if opener.split()[:1] not in (["if"], ["when"], ["where"]) and not (first.lower_ == "should" and first.i < clause.i):
        return None
    verbs = [m for verb in (head, *rel.conjuncts(head)) for m in (verb, *_tried(verb))]
    found = [g for verb in verbs if not is_negated(verb) for g in _promises(verb)]
    return next((g for g in found if g.kind is ConditionKind.CONSENT), found[0] if found else None)


def _promises(verb: Token) -> list[Gate]:
    people = lexicon().people
    told = [*rel.objects(verb), *rel.indirect_objects(verb)] if not rel.is_passive(verb) else rel.subjects(verb)
    you = next((t for t in told if t.lower_ in people.second_party), None)
    hearing = rel.lemma(verb) == "hear" and any(s.lower_ in people.second_party for s in rel.subjects(verb))
    wanted = [*rel.objects(verb), *(n for _, n in rel.prepositional(verb))]
    found = [a for a in (_asked(verb, n) for n in wanted) if a is not None]
    if rel.lemma(verb) == "ask" and you is not None:
        found.append(Gate(ConditionKind.CONSENT, _words(verb, you)))
    if rel.lemma(verb) == "opt" and any(_is_person(s) for s in rel.subjects(verb)):
        found.append(Gate(ConditionKind.OPT_OUT, verb.doc[verb.i : verb.i + 2].text))  # "if we share it, you may opt out"
    if _perhaps(verb):
        return found  # "if we share it, we may tell you" promises nothing
    if (rel.lemma(verb) in TELLING and you is not None) or hearing:
        found.append(Gate(ConditionKind.NOTICE, verb.doc[verb.i : verb.i + 3].text if hearing else _words(verb, you or verb)))
    given = next((n for n in wanted if rel.lemma(n) in _NOTICES and rel.lemma(verb) in _GIVING), None)
    to_you = you is not None or any(n.lower_ in people.second_party for n in wanted)
    if given is not None and to_you:
        found.append(Gate(ConditionKind.NOTICE, _words(verb, given)))  # "we will give you notice"
    return found


def _tried(verb: Token) -> list[Token]:
    """Return what somebody says they will try to do ("we will attempt to notify you"): a promise to try is a promise."""
    return [c for kind, c in rel.clauses_under(verb) if kind == "xcomp" and c.tag_ == "VB" and rel.lemma(verb) in _TRYING]


def _is_person(noun: Token) -> bool:
    people = lexicon().people
    return noun.lower_ in people.second_party or rel.lemma(noun) in people.second_party_nouns


def ungated(clause: Token, head: Token) -> bool:
    """Tell whether a practice is said to need no consent ("we do not need your consent to share ...")."""
    verb = head.head if head.pos_ == "NOUN" and head.relation == "obj" else head  # "your permission to share ..."
    asked = rel.marker(clause) == "to" and rel.lemma(verb) in _ASKING - _HAVING and is_negated(verb)
    return asked and any(classify(o.doc[o.left_edge.i : o.i + 1].text) is ConditionKind.CONSENT for o in rel.objects(verb))


def forced_by_law(verb: Token, acting: tuple[Token, ...]) -> Gate | None:
    """Return the law that makes us do something ("tax law obliges us to report X"), as what it is done under."""
    law = next((s for s in rel.subjects(verb) if classify(s.doc[s.left_edge.i : s.i + 1].text) is ConditionKind.LEGAL), None)
    ours = any(t.lower_ in lexicon().people.first_party for t in acting)
    return (
        Gate(ConditionKind.LEGAL, _words(law, verb), firm=False)
        if law is not None and ours and not rel.is_passive(verb) and not is_negated(verb)
        else None
    )


def required(head: Token) -> Gate | None:
    """Return the consent that a practice told by a noun needs ("the sale of X requires your consent")."""
    if rel.lemma(head) not in _REQUIRING or is_negated(head):
        return None
    return next((found for found in (_asked(head, n) for n in rel.objects(head)) if found is not None), None)


def _asked(verb: Token, noun: Token) -> Gate | None:
    said = noun.doc[noun.left_edge.i : noun.i + 1].text
    asking = verb.pos_ == "VERB" and rel.lemma(verb) in _ASKING | _REQUIRING and not is_negated(verb)
    if not asking or classify(said) is not ConditionKind.CONSENT:
        return None
    return Gate(ConditionKind.CONSENT, said.removeprefix("for "), firm=not _perhaps(verb))


def _perhaps(verb: Token) -> bool:
    """Tell whether asking is only possible ("we may ask for your consent to use X"): that promises nothing."""
    return any(t.lower_ in _POSSIBLY for t in verb.children if t.relation == "aux")


def _words(a: Token, b: Token) -> str:
    return a.doc[min(a.i, b.i) : max(a.i, b.i) + 1].text
