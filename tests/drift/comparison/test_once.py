from tests.drift.versions import meaning

SENT = "Pictures that you upload are sent to our partners and stored on their servers for a year."
STAYS = "We read your letters. We answer them in the order in which they come."


def test_all_that_one_clause_allows_is_told_once() -> None:
    (change,) = [each for each in meaning(f"{STAYS} {SENT} Dogs bark.", f"{STAYS} Dogs bark.") if each.change == "removed"]
    assert "allows sharing and keeping" in change.summary


def test_two_clauses_that_went_are_told_each() -> None:
    one, other = "We share your name with couriers.", "We keep your photographs for a year."
    assert len(meaning(f"{STAYS} {one} {other} Dogs bark.", f"{STAYS} Dogs bark.")) == len((one, other))


def test_a_ban_on_selling_and_sharing_that_came_is_told_once() -> None:
    (change,) = meaning(f"{STAYS} Dogs bark.", f"{STAYS} We do not sell or share your photographs. Dogs bark.")
    assert change.change == "added"
