"""Questions with the short answers under them, as statements."""

import pytest

from checker.extraction.texts.asked import is_end, question, statement
from tests.extraction.conftest import Read, briefs

STATED = {
    ("Do advertisers get my e-mail address", "No way."): "Advertisers do not get your e-mail address.",
    ("Can other members see my photos", "Yes, unless you hide them."): "Other members can see your photos unless you hide them.",
    ("Is my number passed to drivers", "Only if you ask for a call."): "Your number is passed to drivers only if you ask for a call.",
    ("Will you rent my address", "Not unless you tick the box."): "We will not rent your address unless you tick the box.",
    ("Do you share my data with labs", "Yes, but only without names."): "We may share your data with labs only without names.",
    ("Who else can read my letters", "No one."): "Your letters are not visible to anyone else.",
    ("Who sees my test results", "Only your doctor."): "Your test results can be seen only by your doctor.",
    ("Who sees my scans", "Your doctor does, and so do the clinics that know you."): (
        "Your scans can be seen by your doctor and the clinics that know you."
    ),
    ("Who opens letters", "Our porters do."): "Letters can be seen by our porters.",
    ("Who can read my notes", "The nurses on your ward can."): "Your notes can be seen by the nurses on your ward.",
    ("How long do you hold my bookings", "Two years."): "We hold your bookings for two years.",
    ("How long are films kept", "Until you delete them."): "Films are kept until you delete them.",
    ("When do you delete my file", "After a year."): "We delete your file after a year.",
    ("What do hotels get from us", "Your name and your dates."): "Hotels can get your name and your dates.",
    ("What's public", "Your nickname."): "Your nickname is public.",
    ("Does anyone work on your behalf", "Yes: printers and couriers."): "Printers and couriers receive your information.",
    ("Who else works for you", "A courier and a call centre."): "A courier and a call centre receive your information.",
    ("Do other firms help you", "Yes, a payroll bureau."): "A payroll bureau receive your information.",
}
LEFT = [
    ("Do you always record calls", "No."),
    ("Do I have to give my name", "No."),
    ("Do you share my data", "We share it with banks."),
    ("Do you share my data", "No, we never share it."),
    ("Who sees my file", "They are kept in a safe."),
    ("Is it safe", "Yes."),
    ("Who helps you", "We do all of it ourselves."),
    ("Who helps you decide", "Our nurses."),
    ("Who sees my scans", "We do."),
    ("Who sees my scans", "Your employer does not."),
    ("Who pays the bills", "Your employer does."),
    ("How long do you hold my file", "We hold it in Leeds."),
    ("Where is the office", "In Leeds."),
    ("", "No."),
]


@pytest.mark.parametrize(("asked", "answer"), STATED)
def test_a_question_and_its_short_answer_are_a_statement(asked: str, answer: str) -> None:
    assert statement(asked, answer) == STATED[asked, answer]


@pytest.mark.parametrize(("asked", "answer"), LEFT)
def test_any_other_answer_is_left_as_it_is(asked: str, answer: str) -> None:
    assert statement(asked, answer) is None


def test_nobody_else_closes_the_list_before_it() -> None:
    assert is_end("Nobody else.")
    assert not is_end("Nobody else may enter the building.")
    assert statement("Who sees my file", "Your doctor.", "Nobody else.") == "Your file can be seen only by your doctor."


@pytest.mark.parametrize("answer", ["No.", "Yes, but none of them sees your file."])
def test_nobody_is_named_by_an_answer_without_a_name(answer: str) -> None:
    assert "receive" not in (statement("Does anyone work on your behalf", answer) or "")


def test_those_who_act_on_our_instructions_are_under_contract() -> None:
    stated = statement("Do others act for you", "Yes: printers.", "They act only on our instructions and keep nothing.")
    assert stated == "Printers receive your information under contract to work on our behalf."


def test_a_short_question_goes_on_the_one_before() -> None:
    assert question("**And to other users?**", "Do you give my number to advertisers") == "Do you give my number to other users"
    assert question("What about my photos?", "Do you sell my number to shops") == "Do you sell my photos to shops"
    assert question("We are open.") == ""


def test_answers_are_read_under_their_questions(commitments: Read) -> None:
    text = "## Do you give my number to advertisers?\nNo way.\n\n## And to other members?\nOnly if you add them.\n"
    assert briefs(commitments(text)) == [
        "first_party share deny: number; to advertisers",
        "first_party share limit: number; to other members; if other; only condition",
    ]
    assert briefs(commitments("## Who sees my file?\nYour doctor. Nobody else.\n"))[-1].endswith("only recipient")
