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
    ],
)
def test_the_text_that_prevails_comes_first(text: str, order: tuple[str, ...]) -> None:
    assert [found.order for found in precedence(read_text(text, "a.md", ".md"))] == [order]


@pytest.mark.parametrize("text", ["The law of France governs this agreement.", "Disputes and conflicts go to the courts of Paris."])
def test_law_and_courts_are_no_order_of_texts(text: str) -> None:
    assert precedence(read_text(text, "a.md", ".md")) == ()
