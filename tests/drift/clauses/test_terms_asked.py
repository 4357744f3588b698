from tests.drift.versions import meaning

STAYS = "We read your letters. We answer them in the order in which they come."


def test_a_duty_with_a_period_is_not_said_by_one_without() -> None:
    keeps = "We hold on to your stable records unless the club asks for them."
    put = f"{keeps} We erase your stable records within two months after the season."
    assert [change.protection for change in meaning(f"{STAYS} We erase all records. {keeps} Dogs bark.", f"{STAYS} We erase all records. {put} Dogs bark.")] == [
        "more"
    ]
