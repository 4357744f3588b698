"""Data that a closed list picks out among others of their kind: "only conversations that one of you has reported".

Read as leave for conversations, it would be leave for those that nobody reported.
"""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.whose import is_everyday
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Condition, ConditionKind, Dimension, Effect

_LONGEST = 16  # tokens of a clause
_BEHIND = 2  # tokens behind a noun within which its clause begins


def of_which(
    conditions: tuple[Condition, ...], closed: tuple[Dimension, ...], data: list[Phrase]
) -> tuple[tuple[Condition, ...], tuple[Dimension, ...]]:
    """Return conditions and what is closed, where "only" stands before data that a clause picks out: the clause is then the case."""
    if Dimension.DATA not in closed:
        return conditions, closed
    clause = next((c for item in data for c in rel.relative_clauses(item.doc[item.head]) if _picks_out(c, item.doc[item.head])), None)
    if clause is None:
        return conditions, closed
    text = clause.doc[clause.left_edge.i : clause.right_edge.i + 1].text.rstrip(" ,.;")
    told = Condition(kind=ConditionKind.OTHER, text=text, effect=Effect.REQUIRES)
    groups = sorted({c.group for c in conditions}) or [0]
    added = (told.model_copy(update={"group": group}) for group in groups)
    return (*conditions, *added), tuple(dict.fromkeys(Dimension.CONDITION if d is Dimension.DATA else d for d in closed))


def tells_who(clause: Token) -> bool:
    """Tell whether a clause only says that data are somebody's ("data that identify you"), and picks none of them out."""
    return bool({rel.lemma(clause), clause.lower_} & word_classes().verbs.telling_who)


def _picks_out(clause: Token, noun: Token) -> bool:
    """Tell whether a clause says which of the things are meant, and not only that the person gave them or that they are needed."""
    people = lexicon().people
    ours = people.first_party | people.second_party
    subjects = rel.own_subjects(clause)
    plain = is_everyday(clause) or tells_who(clause) or rel.copula(clause) is not None
    pronoun = bool(subjects) and all(s.tag_ in ("WDT", "WP") for s in subjects)
    somebody = bool(subjects) and not pronoun and not any(s.lower_ in ours for s in subjects)
    near = noun.i < clause.left_edge.i <= noun.i + _BEHIND and len(list(clause.subtree)) <= _LONGEST
    return near and not plain and (somebody or (pronoun and not rel.is_passive(clause)) or rel.negations(clause) != [])
