"""What a main clause says is done by a clause under it: "by collecting X, we can ...", "no fee is charged when we send X"."""

from dataclasses import replace

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.gates import Gate
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.standing import STEPS, Stance, granted_to, outer
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, ConditionKind


def carried(found: Stance, opener: str, clause: Token, head: Token) -> Stance | None:
    """Read what a main clause says is done: "by collecting X, we can ...", "we take steps to delete it", "you give X permission to share it"."""  # noqa: E501
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(head)) and not is_negated(head)
    doing = opener == "by" and clause.tag_ == "VBG" and ours
    steps = opener == "to" and rel.lemma(head) == "take" and any(rel.lemma(o) in STEPS for o in rel.objects(head))
    if doing or (steps and deletes(clause)):
        return replace(outer(found, head), subjects=tuple(rel.subjects(head)))
    if opener in _BEFORE and _veiled(clause, head):
        return replace(found, gate=Gate(ConditionKind.DEIDENTIFIED, head.doc[head.i : head.i + 1].text, firm=False))
    if _costs(found, opener, head) or follows(clause) or by_which(clause) or some_of_them(clause):
        return found
    leave = granted_to(head, rel.objects(head)) if opener == "to" and clause.tag_ == "VB" else ()
    return replace(found, subjects=leave) if leave else None


_BEFORE = frozenset({"before", "prior to"})


def _veiled(clause: Token, head: Token) -> bool:
    """Tell whether data lose what shows whose they are before something is done with them ("it is pseudonymised before we share it")."""
    same = [s for s in (rel.subjects(clause) if rel.is_passive(clause) else rel.objects(clause)) if s.lower_ in ("it", "they", "them")]
    veiled = [m for m in rel.coordination(rel.first_conjunct(head)) if {rel.lemma(m), m.lower_} & word_classes().verbs.veiling]
    return bool(same) and bool(veiled) and not is_negated(head)


def _costs(found: Stance, opener: str, head: Token) -> bool:
    """Tell whether a sentence says what a practice of ours costs, which is then done ("no fee is charged when we send your slip to X")."""
    ours = any(s.lower_ in lexicon().people.first_party for s in found.subjects) and not found.negated
    fees = any(rel.lemma(s) in reading_words().costs for s in rel.subjects(head))
    return ours and fees and opener.split()[:1] in (["when"], ["whenever"])


def by_which(clause: Token) -> bool:
    """Tell whether a clause says what we do by something just named ("we offer apps, through which we also collect X")."""
    opened = [n for words, n in rel.prepositional(clause) if n.lower_ == "which" and words in ("through", "by", "via")]
    ours = any(s.lower_ == "we" for s in rel.own_subjects(clause))
    comma = "," in clause.doc[max(0, clause.left_edge.i - 1) : clause.left_edge.i + 1].text
    return bool(opened) and ours and comma and any(o.lower_ != "which" for c in (clause, *rel.conjuncts(clause)) for o in rel.objects(c))


def some_of_them(clause: Token) -> bool:
    """Tell whether a clause goes on about some of those just named ("we use providers, some of which may process X abroad")."""
    return any(words == "of" and n.tag_ in ("WDT", "WP") for s in rel.own_subjects(clause) for words, n in rel.prepositional(s))


def follows(clause: Token) -> bool:
    """Tell whether a clause with "so" says what we do in consequence ("so we may give them your name"), not what for ("so we can ...")."""
    so = next((c for c in clause.children if c.lower_ == "so" and c.i < clause.i), None)
    if (
        so is None
        or so.i + 1 >= len(so.doc)
        or so.doc[so.i + 1].lower_ in ("that", "as")
        or {"can", "could"} & set(rel.auxiliaries(clause))
    ):
        return False
    ours = any(s.lower_ == "we" for s in rel.own_subjects(clause))
    before = so.doc[so.i - 1].text if so.i else ""
    return ours and before in (",", "-", "–", "—", ";") and rel.lemma(clause) in lexicon().verbs


def deletes(clause: Token) -> bool:
    """Tell whether what steps are taken for is a promise to delete; "steps to process it safely" promise care, not the processing."""
    return any(frame.action is Action.DELETE for frame, _ in lexicon().verbs.get(rel.lemma(clause), ()))
