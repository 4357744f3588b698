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


def test_what_nobody_may_do_but_for_one_end_is_told_once() -> None:
    put = "We bind our couriers not to read, keep or pass on your letters for any end but bringing them."
    assert len(meaning(f"{STAYS} Dogs bark.", f"{STAYS} {put} Dogs bark.")) == 1


def test_a_right_is_told_once_whatever_else_was_read_in_its_sentence() -> None:
    put = "With many kinds of data, we have given you the ability to delete it if you do not want us using it any more."
    assert len(meaning(f"{STAYS} Dogs bark.", f"{STAYS} {put} Dogs bark.")) == 1


def test_one_edit_in_the_parts_for_two_countries_is_told_once() -> None:
    asks = "asks for them in writing under seal on paper with stamps."
    before = f"In Wales, we may disclose your letters to the police of the county if a judge or a mayor {asks}"
    after = f"In Wales, we may disclose your letters to the police of the county if a judge {asks}"
    both = [f"{STAYS} {said} Otters swim. {said.replace('Wales', 'Kent')} Dogs bark." for said in (before, after)]
    assert len(meaning(*both)) <= 1


def test_what_one_clause_limits_and_asks_is_told_once() -> None:
    put = "We only share with couriers what they need, and they must keep your letters secret and use them only as we say."
    changes = meaning(f"{STAYS} Dogs bark.", f"{STAYS} {put} Dogs bark.")
    assert len({change.protection for change in changes}) == len(changes)
