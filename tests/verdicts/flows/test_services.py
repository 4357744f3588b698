"""Whose interest a purpose serves."""

import pytest

from checker.verdicts.flows.services import Interest, internal
from tests.verdicts.sample import flow, recipient, setting


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        pytest.param("hosting and storage", Interest.SERVICE, id="an ordinary service"),
        pytest.param("payment processing", Interest.SERVICE, id="payments"),
        pytest.param("training image models", Interest.OWN, id="training models is none"),
        pytest.param("training Nova Labs's own models", Interest.OWN, id="named as its own"),
        pytest.param("Nova Labs usage census", Interest.OWN, id="the recipient's name on it"),
        pytest.param("hosting on Nova Labs", Interest.SERVICE, id="the name as a place"),
        pytest.param("resale to brokers", Interest.OWN, id="resale"),
        pytest.param("scientific research", Interest.OWN, id="research"),
        pytest.param("advertising", Interest.OPEN, id="may be either"),
        pytest.param("training our spam filter", Interest.OPEN, id="ours"),
        pytest.param("Acme ads on other sites", Interest.OPEN, id="the organisation's name on it"),
        pytest.param(None, Interest.OPEN, id="not stated"),
    ],
)
def test_whose_interest_a_purpose_serves(purpose: str | None, expected: Interest) -> None:
    assert setting(flow(recipient="Nova Labs", purpose=purpose), recipient("Nova Labs")).interest is expected


def test_what_internal_operations_take_in() -> None:
    assert internal("support for internal operations", "marketing.advertising.frequency_capping")
    assert not internal("support for internal operations", "marketing.advertising.profiling")
    assert not internal("operate the site", "marketing.advertising.frequency_capping")
