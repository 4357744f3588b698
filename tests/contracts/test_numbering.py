from checker.contracts.numbering import numbers
from checker.reading import read_text


def cited(text: str) -> dict[str, str]:
    document = read_text(text, "a.md", ".md")
    return {clause.text: number for clause, number in zip(document.clauses, numbers(document), strict=True)}


def test_numbers_written_out_stand_as_they_are() -> None:
    found = cited("## 2. Use\n\n2.1 We use data.\n\n2.2 We sell nothing. We keep little.\n\n## 3. End\n\nIt ends.")
    assert found["We use data."] == "2.1"
    assert found["We keep little."] == "2.2"
    assert found["It ends."] == "3"


def test_nested_lists_are_cited_by_their_path() -> None:
    found = cited("1. Roles\n\n    1. We are a processor.\n\n    2. Others\n\n        a. We approve them.\n\n2. End\n\n    1. We delete.")
    assert (found["We are a processor."], found["We approve them."], found["We delete."]) == ("1.1", "1.2(a)", "2.1")


def test_annexes_stand_before_their_numbers_and_bullets_have_none() -> None:
    found = cited("Opening words.\n\n## Annex 1. Lists\n\n- We use a host.\n\n## 4. Law\n\nDutch law.")
    assert (found["Opening words."], found["We use a host."], found["Dutch law."]) == ("", "Annex 1", "4")


def test_a_title_in_capitals_opens_an_annex_and_a_sentence_about_one_does_not() -> None:
    found = cited("## 1 Use\n\n1.1 We use it.\n\nAPPENDIX A.1 - DETAILS\n\n1.1 We host it.\n\nAppendix A lists more.\n\n1.2 We keep it.")
    assert (found["We use it."], found["We host it."], found["We keep it."]) == ("1.1", "Appendix A, 1.1", "Appendix A, 1.2")
