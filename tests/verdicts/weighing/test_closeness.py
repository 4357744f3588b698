"""Which of several permissions is quoted first."""

from tests.verdicts.sample import flow, recipient, verdict
from tests.verdicts.test_from_text import statement

COLLEGE = (recipient("Oak College", "school"),)


def quoted(text: str, purpose: str = "advertising") -> list[str]:
    found = verdict(flow(("name",), "Oak College", purpose=purpose), statement(text), register=COLLEGE)
    return [each.text for each in found.evidence]


def test_a_kind_of_recipient_comes_before_other_companies() -> None:
    text = (
        "If the business is sold, or otherwise with your consent, we share your name with third parties. We share your name with colleges."
    )
    assert quoted("We share your name with other companies for advertising. " + text)[0].startswith("We share your name with")
    assert quoted("We share your name with other companies. We share your name with colleges.")[0] == "We share your name with colleges."


def test_the_named_purpose_comes_before_none() -> None:
    text = "We share your name with colleges. We share your name with colleges for advertising."
    assert quoted(text)[0] == "We share your name with colleges for advertising."
    assert quoted(text, purpose="payroll")[0] == "We share your name with colleges."


def test_of_one_list_the_closest_item_comes_first_and_the_others_after_other_sentences() -> None:
    text = "We share your name with colleges for:\n\n- research;\n- advertising;\n- marketing.\n\nColleges receive your name."
    told = quoted(text)
    assert told[0] == "advertising;"
    assert told.index("Colleges receive your name.") == 1
