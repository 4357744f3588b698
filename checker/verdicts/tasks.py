"""Parties told apart by what they do ("the firms that run our servers"), held against the purpose in the log."""

import re

from checker.verdicts.setting import Setting
from checker.verdicts.truth import Answer, not_met

TASK = re.compile(r"\b(?:who|that|which) ((?:\w+ )?[a-z]+ (?:our|the|your) .+)$", re.IGNORECASE)


def at_another_task(text: str, setting: Setting) -> Answer | None:
    """Answer where an exception spares those who do one task ("the firms that run our servers") and the log tells of another; else None."""
    task, purpose = TASK.search(text), setting.practice.purpose
    found = setting.relations.ontology.purposes.match(task[1]) if task else None
    if task is None or found is None or purpose is None or purpose.id is None:
        return None
    covers = setting.relations.ontology.purposes.covers
    if covers(found, purpose.id) or covers(purpose.id, found):
        return None
    return not_met(f"“{purpose.text}” is another task than “{task[1]}”")
