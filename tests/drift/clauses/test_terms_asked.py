from tests.drift.versions import meaning

STAYS = "We read your letters. We answer them in the order in which they come."


def test_a_duty_with_a_period_is_not_said_by_one_without() -> None:
    before = f"{STAYS} We erase all records. We hold on to your stable records unless the club asks for them."
    after = f"{before} We erase your stable records within two months after the season. Dogs bark."
    assert [change.protection for change in meaning(f"{before} Dogs bark.", after)] == ["more"]
