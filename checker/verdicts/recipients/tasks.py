"""Parties told apart by what they do ("the firms that run our servers"), held against the purpose in the log."""

import re
from collections.abc import Iterable

from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Purpose
from checker.verdicts.flows.services import Interest
from checker.verdicts.terms import questions
from checker.verdicts.terms.phrases import by_words
from checker.verdicts.terms.truth import Answer, Relation, not_met, unknown

TASK = re.compile(r"\b(?:who|that|which) ((?:\w+ )?[a-z]+ (?:our|the|your) .+)$", re.IGNORECASE)
AIM = re.compile(r"[,(] ?(?:in order |so as )?to ((?!whom\b)[a-z]+ (?:our|the|your|you|it|them|an?)\b[^()]*)\)?$", re.IGNORECASE)


_ANY_WORK = frozenset({"essential", "essential.service", "essential.service.operations"})  # "prints our bills": work, and not any work


def at_another_task(text: str, setting: Setting) -> Answer | None:
    """Answer where an exception spares those who do one task ("the firms that run our servers") and the log tells of another; else None."""
    task, purpose = TASK.search(text) or AIM.search(text), setting.practice.purpose
    found = setting.relations.ontology.purposes.match(task[1]) if task else None
    if task is None or purpose is None or purpose.id is None:
        return None
    if found is None:
        return _in_words(task[1], purpose, setting)
    covers = setting.relations.ontology.purposes.covers
    if covers(found, purpose.id) or covers(purpose.id, found):
        return None
    return not_met(f"“{purpose.text}” is another task than “{task[1]}”")


def hired_for_another(texts: Iterable[str], setting: Setting) -> Answer | None:
    """Answer where all whom a permission names are told apart by a task ("the firm that prints our bills") and the log tells of another.

    None where one of them is named without a task, or the log may mean the task of one.
    """
    tasks = [TASK.search(text) for text in texts]
    purpose, purposes = setting.practice.purpose, setting.relations.ontology.purposes
    if not tasks or purpose is None or purpose.id is None or not all(tasks):
        return None
    named = [task[1] for task in tasks if task]
    known = [purposes.match(each) for each in named]
    if any(k is not None and ((k not in _ANY_WORK and purposes.covers(k, purpose.id)) or purposes.covers(purpose.id, k)) for k in known):
        return None
    if any(by_words(each, purpose.text) is not Relation.DISJOINT for each in named):
        return None
    asked = questions.falls_under("the purpose", purpose.text, named[0])
    return unknown(f"the text names those who “{named[0]}”, and the log gives “{purpose.text}”", asked, review=True)


def _in_words(task: str, purpose: Purpose, setting: Setting) -> Answer | None:
    """Answer where no taxonomy knows the task ("to bring your parcel"): what the recipient may do for itself is hardly that."""
    if setting.interest is Interest.SERVICE or by_words(task, purpose.text) is not Relation.DISJOINT:
        return None
    asked = questions.falls_under("the purpose", purpose.text, task)
    return unknown(f"it takes a reader to say whether “{purpose.text}” falls under “{task}”", asked, review=True)
