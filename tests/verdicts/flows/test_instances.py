"""A promise about one case of a broad kind is no promise about another."""

import pytest

from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, Event, share, told

TWO_OF_A_KIND = {
    "We do not share your shopping list.": "photo",
    "We do not share your prompts.": "photo",
    "We never share your bank balance.": "tax return",
    "We never share your dental chart.": "allergy list",
    "We never share your diagnosis.": "blood pressure",
    "We never share your homework.": "attendance mark",
    "We never share your timesheet.": "job title",
    "We never share your knitting patterns.": "message",
}
ITSELF_OR_THE_WHOLE = {
    "We never share your bank balance.": "bank balance",
    "We never share your account balance.": "bank balance",
    "We never share your health information.": "dental chart",
    "We never share your medical records.": "allergy list",
    "We never share your content.": "recipe",
    "We never share your purchase history.": "basket content",
    "Your dental chart is safe with us. We never share it.": "dental chart",
}


@pytest.mark.parametrize("text", TWO_OF_A_KIND)
def test_a_promise_about_one_case_accuses_no_other(text: str) -> None:
    assert told(text, share(TWO_OF_A_KIND[text], role="retailer")) is not CONTRADICTED


@pytest.mark.parametrize("text", ITSELF_OR_THE_WHOLE)
def test_a_promise_about_the_whole_or_the_case_itself_holds(text: str) -> None:
    assert told(text, share(ITSELF_OR_THE_WHOLE[text], role="retailer")) is CONTRADICTED


def test_leave_for_the_whole_is_leave_for_each_case() -> None:
    event: Event = share("dental chart", role="dentist", to="Dr Oak")
    assert told("We share your health information with dentists.", event) is CONSISTENT
