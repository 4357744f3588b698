import pytest

from checker.contracts import references
from checker.reading import read_text


def named(text: str, *, contract: bool = False) -> list[str]:
    return [each.name for each in references(read_text(text, "a.md", ".md"), contract=contract)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We use cookies as our Cookie Policy explains.", ["Cookie Policy"]),
        (
            "It stands in our separate data retention policy. Our Data Retention Policy is short.",
            ["data retention policy"],
        ),
        ("This privacy policy tells you what we collect.", []),
        ("We eat cookies, and our policy on that is clear.", []),
        ("See our cookie policy.\n\n# Cookie Policy\n\nWe use one cookie.", []),
        ("# Our Cookie Policy\n\nThis Cookie Policy says which cookies we set.", []),
    ],
)
def test_policies_of_their_own_are_referred_to_by_what_they_are_about(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Processor shall use it for the purposes in Schedule 2.", ["Schedule 2"]),
        ("The Processor shall use it for the purposes in Schedule 2.\n\n## Schedule 2\n\nHosting.", []),
        ("The Processor shall keep a schedule.", []),
        ("The Processor shall work as set out in Annex I and Annex II.\n\n# Annex I\n\nHosting.", ["Annex II"]),
    ],
)
def test_parts_of_a_contract_are_referred_to_by_their_number(text: str, expected: list[str]) -> None:
    assert named(text, contract=True) == expected
    assert named(text) == []


def test_a_reference_tells_where_it_stands() -> None:
    document = read_text("We like dogs.\n\nOur Cookie Policy has more.", "a.md", ".md")
    (found,) = references(document, contract=False)
    assert document.clauses[found.clause].text == "Our Cookie Policy has more."
