import pytest

from checker.extraction.documents.grounds import Ground
from checker.model import Condition, ConditionKind, Effect
from checker.rendering.reading_page import as_text
from tests.rendering.sample_case import statements


def test_the_page_goes_section_by_section() -> None:
    assert as_text(statements()[2:]) == (
        "policies/2012-03-01.md\n"
        "\n"
        "## Who receives your information\n"
        "\n"
        "  “We never give your personal information to anyone outside Heartline.”\n"
        "  (characters 191-259)\n"
        "    C1  Rules out sharing  (confidence 0.97)\n"
        "        Who       the organisation\n"
        "        What      your personal information\n"
        "        To whom   anyone outside Heartline (in no taxonomy)\n"
        "\n"
        "5 clauses read, 1 commitment, 0 not understood.\n"
    )


def test_conditions_and_what_was_not_understood_stand_at_their_clause() -> None:
    page = as_text(statements()[:1])
    assert "        Only      nobody else" in page
    assert "Unless" in page
    assert "    No reading: may be a permission that was not understood." in page


def test_conditions_of_one_group_hold_together_and_groups_are_alternatives() -> None:
    (statement,) = statements()[2:]
    notice, out, consent = (
        Condition(kind=kind, text=text, effect=Effect.REQUIRES, group=group)
        for kind, text, group in (
            (ConditionKind.NOTICE, "we tell you", 0),
            (ConditionKind.OPT_OUT, "you may object", 0),
            (ConditionKind.CONSENT, "you agree", 1),
        )
    )
    changed = statement.commitments[0].model_copy(update={"conditions": (notice, out, consent)})
    page = as_text([statement.model_copy(update={"commitments": (changed,)})], width=200)
    assert "If        “we tell you” (notice), and “you may object” (opt out); or “you agree” (consent)" in page


@pytest.mark.parametrize(("clauses", "said"), [(5, "no commitment was found in it"), (0, "there is nothing in it to read")])
def test_a_text_in_which_nothing_was_understood_says_so(clauses: int, said: str) -> None:
    empty = statements()[2].model_copy(update={"commitments": (), "clauses": clauses})
    page = as_text([empty])
    assert said in page
    assert "does not follow" in page


@pytest.mark.parametrize("width", [1, 60, 100, 10_000])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    (statement,) = statements()[2:]
    long = statement.model_copy(update={"path": "p.md", "warnings": ("w" * 500, "word " * 100)})
    assert max(map(len, as_text([long], width=width).splitlines())) <= min(max(width, 50), 120)


def test_hostile_text_cannot_command_the_terminal() -> None:
    (statement,) = statements()[2:]
    bad = statement.commitments[0].model_copy(update={"text": "\x1b[2J\u202eevil", "section": ("\x1b]0;x\x07",)})
    page = as_text([statement.model_copy(update={"commitments": (bad,)})])
    assert not {"\x1b", "\u202e", "\x07"} & set(page)


def test_what_made_a_commitment_is_told_in_words() -> None:
    found = (
        Ground(part="frame", words="give", means="share:give", entry="a listed verb", file="frames/share.yaml"),
        Ground(part="denial", words="never", means="denies it"),
        Ground(part="data", words="your whatnots", means=""),
        Ground(part="doubt", words="it is a row of a table", means="table_row", file="confidence.yaml"),
    )
    page = as_text(statements()[2:], lambda _: found)
    assert "        Read by   frame: “give” is share:give, a listed verb (rules/frames/share.yaml)\n" in page
    assert "                  denial: “never” denies it\n" in page
    assert "                  data: “your whatnots” is in no list\n" in page
    assert "                  doubt: it is a row of a table (rules/confidence.yaml)\n" in page


def test_an_item_of_a_list_stands_after_the_words_that_introduce_it() -> None:
    (statement,) = statements()[2:]
    lead = "Who receives your information"
    start = statement.text.index(lead)
    item = statement.commitments[0].model_copy(update={"lead_start": start, "lead_end": start + len(lead)})
    page = as_text([statement.model_copy(update={"commitments": (item,)})])
    assert "  “Who receives your information” …\n  … “We never give" in page
