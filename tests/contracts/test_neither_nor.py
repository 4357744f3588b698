import pytest

from checker.contracts.neither_nor import neither_nor


def test_two_bans_with_their_own_objects_stand_each_under_a_not() -> None:
    said = "We shall neither use the data for ads nor pass them to brokers."
    assert neither_nor(said) == "We shall not use the data for ads and shall not pass them to brokers."


@pytest.mark.parametrize(
    "said", ["We shall neither sell nor rent the data.", "Neither we nor the Customer shall sell the data.", "We shall not sell the data."]
)
def test_bans_that_share_an_object_stay_as_they_are(said: str) -> None:
    assert neither_nor(said) == said
