import pytest

from checker.findings.quotes import deciding_clause, quote, quotes
from checker.model import Evidence, EvidenceRole, Reason, Statement, Verdict, VerdictKind

TEXT = "First part\nWe share with:\nprinters\n1.\nWe keep logs. We share photos (see 2.1). Nothing else!\nLast line without an end"


def cited(words: str, role: EvidenceRole = EvidenceRole.DENIAL) -> Evidence:
    start = TEXT.index(words)
    return Evidence(statement="a.md", start=start, end=start + len(words), text=words, role=role)


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("We share photos (see 2.1).", "We keep logs.", "Nothing else!"),
        ("First part", "", "We share with:"),
        ("We keep logs.", "", "We share photos (see 2.1)."),
        ("Nothing else!", "We share photos (see 2.1).", ""),
        ("Last line without an end", "Nothing else!", ""),
        ("We share with:", "", "printers"),
        ("printers", "We share with:", ""),
    ],
    ids=[
        "in the middle",
        "at the start of the text",
        "after a number",
        "before words that end nowhere",
        "at the end",
        "before its item",
        "after its lead",
    ],
)
def test_a_quote_has_one_sentence_on_each_side_but_no_heading_or_number(words: str, before: str, after: str) -> None:
    found = quote(cited(words), Statement(path="a.md", text=TEXT))
    assert (found.before, found.text, found.after) == (before, words, after)


def test_context_without_sentence_ends_is_cut_and_says_so() -> None:
    text = "word " * 400 + "THIS" + " word" * 400
    start = text.index("THIS")
    item = Evidence(statement="a.md", start=start, end=start + 4, text="THIS", role=EvidenceRole.DENIAL)
    found = quote(item, Statement(path="a.md", text=text))
    assert found.before.startswith("… word")
    assert found.after.endswith("word …")
    assert max(len(found.before), len(found.after)) <= 402


def test_each_distinct_quote_stands_once_in_its_first_order() -> None:
    one, two = cited("We keep logs."), cited("Nothing else!")
    assert [item.text for item in quotes([one, two, one], {})] == ["We keep logs.", "Nothing else!"]


def of(*items: Evidence) -> Verdict:
    return Verdict(verdict=VerdictKind.CONTRADICTED, reason=Reason.DENIAL, summary="", evidence=items)


def test_typography_and_line_breaks_do_not_change_the_deciding_clause() -> None:
    straight = Evidence(statement="a", start=0, end=1, text="We don't share - ever.", role=EvidenceRole.DENIAL)
    curly = straight.model_copy(update={"text": "We  don’t\nshare — EVER."})
    assert deciding_clause(of(straight)) == deciding_clause(of(curly)) == "we don't share - ever."


def test_numbers_in_the_words_of_a_clause_are_substance() -> None:
    month = Evidence(statement="a", start=0, end=1, text="We keep it for 30 days.", role=EvidenceRole.DENIAL)
    assert deciding_clause(of(month)) != deciding_clause(of(month.model_copy(update={"text": "We keep it for 90 days."})))


def test_the_nearest_clause_and_a_definition_decide_nothing() -> None:
    assert deciding_clause(of(cited("We keep logs.", EvidenceRole.NEAREST), cited("Nothing else!", EvidenceRole.DEFINITION))) == ""
