import pytest

from checker.contracts.precedence import precedence
from checker.reading import read_text


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("If this agreement and the annexes contradict each other, this agreement prevails.", ("this agreement",)),
        ("In the event of any conflict between the DPA and the policy, the policy shall prevail.", ("the policy",)),
        (
            "If there is any inconsistency, the part listed earlier will control over the part listed later: (1) the SCCs, (2) this DPA, and then (3) the Agreement.",  # noqa: E501
            ("the SCCs", "this DPA", "the Agreement"),
        ),
        ("This DPA takes precedence over the Agreement.", ("This DPA",)),
        ("In case of conflict the DPA prevails.", ("the DPA",)),
        ("The terms of this DPA prevail over any conflicting terms of the Agreement.", ("The terms of this DPA",)),
        (
            "If they conflict, the following order of precedence applies: the Order Form, the DPA, and then the Terms of Service.",
            ("the Order Form", "the DPA", "the Terms of Service"),
        ),
        (
            "Where they conflict, this is the order of precedence:\n\n1. the Order Form;\n2. this DPA;\n3. the Master Agreement.",
            ("the Order Form", "this DPA", "the Master Agreement"),
        ),
    ],
)
def test_the_text_that_prevails_comes_first(text: str, order: tuple[str, ...]) -> None:
    assert [found.order for found in precedence(read_text(text, "a.md", ".md"))] == [order]


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("In case of conflict this DPA prevails.", ()),
        ("In the event of a conflict between this DPA and the Agreement, this DPA shall prevail.", ("this DPA", "the Agreement")),
        ("If this agreement and the annexes contradict each other, this agreement prevails.", ("this agreement", "the annexes")),
        ("If the Agreement is inconsistent with this Annex, this Annex controls.", ("the Agreement", "this Annex")),
        ("This DPA takes precedence over the Agreement to the extent of any conflict.", ("the Agreement",)),
        (
            "To the extent of any conflict between this DPA, any earlier addendum, and the Agreement, this DPA will govern.",
            ("this DPA", "any earlier addendum", "the Agreement"),
        ),
    ],
)
def test_the_texts_that_may_contradict_each_other_are_named(text: str, among: tuple[str, ...]) -> None:
    assert [found.among for found in precedence(read_text(text, "a.md", ".md"))] == [among]


@pytest.mark.parametrize(
    "text",
    [
        "The law of France governs this agreement.",
        "Disputes and conflicts go to the courts of Paris.",
        "This Agreement is governed by the law of Spain, without regard to its conflict of laws principles.",
        "The laws of Nevada apply, which laws shall prevail in the event of any conflict.",
        "You control who sees your data, and we do not take priority over you.",
    ],
)
def test_law_and_courts_are_no_order_of_texts(text: str) -> None:
    assert precedence(read_text(text, "a.md", ".md")) == ()
