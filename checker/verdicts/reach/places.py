"""Rules on one sort of place: what is not put on a website may stand in a printed review."""

from checker.verdicts.clauses.receivers import PLACED, PUBLISHED
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import roots


def is_channel(name: str) -> bool:
    """Tell whether a field of the log says by its name where something was published."""
    return bool(roots(name.replace("_", " ")) & roots(" ".join(judging_words().channels)))


def in_that_place(rule: Rule, setting: Setting) -> Answer:
    """Tell whether data were made public in the sort of place that a rule names, where rule and log both name one; else any is meant."""
    named = _sorts(rule.commitment.text) if rule.commitment.rule.endswith((*PUBLISHED, PLACED)) else frozenset()
    flow = setting.practice.flow
    channels = [("channel", flow.channel or ""), *((name, value) for name, value in flow.extra if is_channel(name))]
    apart = [f"{name} = {value}" for name, value in channels if (told := _sorts(value)) and named and not told & named]
    return not_met(f"the log says {apart[0]}, and the text speaks of another place") if apart else met()


def _sorts(text: str) -> frozenset[str]:
    told = roots(text)
    return frozenset(sort for sort, words in judging_words().places.items() if told & roots(" ".join(words)))
