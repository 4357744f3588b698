"""Conditions that a text leaves to the organisation's own judgement: "only after considering what it means for you"."""

from checker.model import Condition, Effect
from checker.patterns import whole
from checker.verdicts.judging_words import judging_words
from checker.verdicts.truth import Answer, met

DELIBERATING = whole(judging_words().deliberating)


def left_to_judgement(condition: Condition) -> Answer | None:
    """Answer a condition that nothing in a log could fail, since only the organisation knows what it thought; None for any other.

    As a way out of a denial ("unless we think it fit") it is not met by that: whether they thought so stays a question.
    """
    if condition.effect is not Effect.REQUIRES or not DELIBERATING.search(condition.text.strip(" ,.;")):
        return None
    return met("the text leaves it to the organisation's own judgement", vague=True)
