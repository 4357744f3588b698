"""Conditions that a text leaves to the organisation's own judgement: "only after considering what it means for you"."""

from checker.model import Action, Condition, Effect
from checker.patterns import whole
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met, unknown

DELIBERATING = whole(judging_words().deliberating)
SOME_CASES = whole(judging_words().some_cases)


def left_to_judgement(condition: Condition) -> Answer | None:
    """Answer a condition that nothing in a log could fail, since only the organisation knows what it thought; None for any other.

    As a way out of a denial ("unless we think it fit") it is not met by that: whether they thought so stays a question.
    """
    if condition.effect is not Effect.REQUIRES or not DELIBERATING.search(condition.text.strip(" ,.;")):
        return None
    return met("the text leaves it to the organisation's own judgement", vague=True)


def in_some_cases(condition: Condition, action: Action) -> Answer | None:
    """Answer a condition that says only that something is not always so ("in some cases"); None for any other.

    A permission holds whichever cases they are. What is denied in some of them alone accuses nobody: which they are is asked, unless
    data were deleted, for then this was none in which they cannot be.
    """
    phrase = condition.text.strip(" ,.;()")
    if not SOME_CASES.fullmatch(phrase):
        return None
    if condition.effect is Effect.REQUIRES:
        return met("the text does not say in which cases", vague=True)
    if action is Action.DELETE:
        return not_met("the data were deleted, so this was none of the cases in which they are not")
    return unknown("the text does not say in which cases", questions.some_case(phrase))
