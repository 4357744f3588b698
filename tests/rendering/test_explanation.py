from checker.rendering.explanation import explain
from checker.report import Remedy
from tests.rendering.sample_case import judged, statements

TEXTS = {statement.path: statement.text for statement in statements()}


def test_one_event_is_explained_step_by_step() -> None:
    flow, verdict = judged()[3]
    assert explain("e1", flow, verdict, TEXTS) == (
        "e1: Contradicts\n"
        "\n"
        "Hashed email addresses went to AdReach while the text said that personal information never leaves\n"
        "Heartline.\n"
        "\n"
        "The log shows\n"
        "  Practice                sharing\n"
        "  Data                    email_sha256\n"
        "  Recipient               AdReach\n"
        "  Purpose                 advertising\n"
        "  When                    2013-02-11 to 2013-07-30\n"
        "  How many                120 events, 48,000 records\n"
        "  Not recorded            State of the data, Role claimed by the log, Consent, Consent given to,\n"
        "                          Consent given at, Consent given by, Person had opted out, Opt-out offered\n"
        "                          before, Person was told before, Received in return, Contract, Legal basis,\n"
        "                          Person is a, Age, Region, Collected at, Deletion requested at, Channel,\n"
        "                          Statement shown\n"
        "\n"
        "The reasoning\n"
        "   1. Data [covered]: A hashed email address is still the email address; the text says nothing else.\n"
        "\n"
        "The text says\n"
        "  --> policies/2012-03-01.md:8:1  characters 191-259\n"
        "    |\n"
        "  8 | We never give your personal information to anyone outside Heartline.\n"
        "    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rules out\n"
    )


def test_what_is_not_known_ends_the_explanation() -> None:
    flow, verdict = judged()[5]
    assert explain("e70", flow, verdict, TEXTS).splitlines()[-3:] == [
        "What is not known",
        "  - the role of LabNorth (recipients)",
        "  - whether the person had consented (consent)",
    ]


def test_what_would_make_it_consistent_ends_it_and_is_left_out_where_there_is_nothing_to_mend() -> None:
    flow, verdict = judged()[3]
    ways = (Remedy(kind="practice", text="Change the practice: Stop it."), Remedy(kind="text", text="Change the text: Say it."))
    assert explain("e1", flow, verdict, TEXTS, ways).splitlines()[-3:] == [
        "What would make it consistent",
        "   1. Change the practice: Stop it.",
        "   2. Change the text: Say it.",
    ]
    assert "What would make it consistent" not in explain("e1", flow, verdict, TEXTS)


def test_a_step_names_the_file_and_line_of_its_clause() -> None:
    flow, verdict = judged()[0]
    text = explain("e101", flow, verdict, TEXTS)
    assert "Data [covered], policies/2013-08-15.md:9: Profile photos is" in " ".join(text.split())
    assert "Data [covered], policies/2013-08-15.md: Profile photos is" in " ".join(explain("e101", flow, verdict, {}).split())


def test_a_quote_is_shown_even_where_the_text_is_not_at_hand() -> None:
    assert "We never give your personal information" in explain("e1", *judged()[3], {})


def test_a_hostile_event_id_is_shown_and_not_obeyed() -> None:
    assert explain("\x1b[2Je", *judged()[3], TEXTS).startswith("⟦U+001B⟧[2Je: Contradicts")


def test_lines_are_those_of_the_file_where_they_are_known() -> None:
    flow, verdict = judged()[0]
    quoted = verdict.evidence[0]
    text = " ".join(explain("e101", flow, verdict, TEXTS, lines={(quoted.statement, quoted.start, quoted.end): (57, 58)}).split())
    assert "Data [covered], policies/2013-08-15.md:57: Profile photos is" in text
    assert f"--> {quoted.statement}:57 characters {quoted.start}-{quoted.end}" in text
    assert f" 57 | {quoted.text[:20]}" in text
