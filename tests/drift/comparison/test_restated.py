import pytest

from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import Text
from checker.drift.comparison.restated import restated
from checker.model import Kind
from checker.rulebook import rulebook
from tests.drift.versions import meaning, text

# What the other text says, in several sentences.
SAID = (
    "We collect your name, your telephone number and the times of your walks. We share your name with couriers that bring your parcels. "
    "We share your telephone number with insurers. We use the times of your walks to plan our routes."
)


def _other_text_says(permission: str, *, came: bool) -> bool:
    own, other = text(f"Otters like rivers. {permission} Herons fish at dawn.", "own.md"), text(SAID, "other.md")
    between = Between(Text(other), Text(own), rulebook()) if came else Between(Text(own), Text(other), rulebook())
    (rule, *_) = [each for each in own.commitments if each.kind is Kind.PERMIT]
    return restated(rule, Side(between, came=came)) is not None


@pytest.mark.parametrize(
    "permission",
    [
        "We may share your name and telephone number with couriers and insurers.",
        "We use your name and the times of your walks to plan routes.",
        "Couriers and insurers may get your name from us.",
    ],
    ids=["two kinds to two", "two kinds for one end", "in other order"],
)
@pytest.mark.parametrize("came", [False, True], ids=["gone", "new"])
def test_a_permission_of_known_data_to_known_people_in_known_words_allows_nothing_new(permission: str, *, came: bool) -> None:
    assert _other_text_says(permission, came=came)


@pytest.mark.parametrize(
    "permission",
    [
        "We share your photographs with couriers and insurers.",
        "We share your name and telephone number with advertisers.",
        "We share your name with couriers and insurers of Halberd.",
        "We keep your name, telephone number and the times of your walks for 40 days.",
        "We never share your name with couriers and insurers.",
    ],
    ids=["other data", "other people", "a name", "a figure", "a denial"],
)
def test_other_data_people_names_or_figures_are_new(permission: str) -> None:
    own, other = text(f"Otters like rivers. {permission} Herons fish at dawn.", "own.md"), text(SAID, "other.md")
    side = Side(Between(Text(other), Text(own), rulebook()), came=True)
    assert all(restated(rule, side) is None for rule in own.commitments)


def test_a_sentence_put_between_two_that_stayed_is_new() -> None:
    first, rest = SAID.split(". ", 1)
    put_in = f"{first}. We share your name and telephone number with couriers and insurers. {rest} Herons fish. Otters swim. Dogs bark."
    own, other = text(put_in, "own.md"), text(SAID, "other.md")
    side = Side(Between(Text(other), Text(own), rulebook()), came=True)
    assert all(restated(rule, side) is None for rule in own.commitments if "couriers and insurers" in rule.text)


def test_leave_that_is_asked_for_is_not_leave_without_asking() -> None:
    asked = "With your consent, we share the times of your walks and your name with insurers. We walk. We talk. We sing."
    free = "We share your name and the times of your walks with insurers. They like it. So do we. Walks are free."
    assert [change for change in meaning(asked, free) if change.protection == "less"]


def test_one_new_sentence_in_a_text_that_stayed_is_told_whatever_its_words() -> None:
    assert meaning(SAID, f"{SAID} We share your name and telephone number with insurers and couriers.")


LISTED = "We collect the name of your dog, the breed of your boat and the system of your telephone. We plan routes by such data."


@pytest.mark.parametrize(
    ("item", "changes"),
    [("Breed of boat", 0), ("Breed of any boat", 1), ("Colour of boat", 1)],
    ids=["its words", "whatever there is", "other words"],
)
def test_a_short_line_of_a_list_that_stands_in_a_sentence_is_nothing_new(item: str, changes: int) -> None:
    new = f"We collect this data:\n\n- {item}\n- Name of dog\n\nThe boats sail at noon. {LISTED}"
    said = [change for change in meaning(f"Otters like rivers. Herons fish. {LISTED}", new) if change.later and change.later.text == item]
    assert len(said) == changes


def test_what_becomes_of_data_when_the_company_is_sold_is_one_clause_in_any_words() -> None:
    merges = "If we merge with another company, we may share your information with that company."
    sells = "If we sell our business, we may transfer your personal information to the buyer as part of the sale."
    filler = "Otters like rivers. Herons fish at dawn."
    assert [change for change in meaning(f"{merges} {filler}", f"{filler} {sells}") if change.change in ("added", "removed")] == []
    assert meaning(filler, f"{filler} {sells}") != []


def test_leave_in_words_that_the_other_text_lacks_is_more_than_wider_leave_there() -> None:
    wide = "This information is shared on the website."
    courts = "We may disclose personal information to comply with subpoenas or to protect the safety of our staff."
    assert [change.change for change in meaning(f"{wide} Dogs bark.", f"{wide} {courts} Dogs bark.")] == ["added"]
