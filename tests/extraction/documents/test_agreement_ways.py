import pytest

from checker.extraction.documents.agreement_ways import Counterparty, asking, described, pointing, says_nothing
from checker.model import Condition, ConditionKind, Kind, Organisation

OTHER = Counterparty.of(Organisation(name="Customer", aliases=("Orchid",)))


def test_a_name_is_heard_with_its_possessive() -> None:
    assert OTHER.speaks_in("without Customer’s consent")
    assert not OTHER.speaks_in("without the customers consent")


def way(kind: ConditionKind, text: str, days: int | None = None) -> Condition:
    return Condition(kind=kind, text=text, days=days)


@pytest.mark.parametrize(
    ("kind", "text", "by"),
    [
        (ConditionKind.CONSENT, "without the Customer's prior consent", "Customer"),
        (ConditionKind.OTHER, "unless Orchid has approved it", "Customer"),
        (ConditionKind.CONSENT, "without prior written consent", "Customer"),
        (ConditionKind.CONSENT, "without the consent of the data subject", None),
        (ConditionKind.OTHER, "if Orchid is closed", None),
        (ConditionKind.LEGAL, "unless the law instructs the Customer", None),
    ],
)
def test_whose_word_a_condition_asks_for(kind: ConditionKind, text: str, by: str | None) -> None:
    assert asking(way(kind, text), OTHER).by == by


@pytest.mark.parametrize(
    ("kind", "text", "empty"),
    [
        (ConditionKind.LEGAL, "in accordance with applicable law", True),
        (ConditionKind.CONTRACT, "pursuant to the Agreement", True),
        (ConditionKind.OTHER, "Where acting as a Service Provider", True),
        (ConditionKind.LEGAL, "if a court orders it", False),
        (ConditionKind.OTHER, "if the reader is a child", False),
    ],
)
def test_what_holds_between_the_parties_by_itself_is_no_condition(kind: ConditionKind, text: str, *, empty: bool) -> None:
    assert says_nothing(way(kind, text), Kind.LIMIT, bare=False) is empty
    assert not says_nothing(way(kind, text, days=30), Kind.LIMIT, bare=False)


def test_clocks_and_pointers_are_told() -> None:
    assert asking(way(ConditionKind.CONTRACT, "within 30 days of termination", 30), OTHER).kind is ConditionKind.TIME
    purposes = way(ConditionKind.CONTRACT, "except for the purposes specified in the Agreement")
    assert pointing(purposes).kind is ConditionKind.AS_DESCRIBED
    assert described("as described").kind is ConditionKind.AS_DESCRIBED
