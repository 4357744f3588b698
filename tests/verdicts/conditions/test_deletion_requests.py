"""Denials that start when a person asks for deletion."""

from datetime import UTC, datetime
from typing import Any

import pytest

from checker.model import Action, ConditionKind, Effect, Kind
from tests.verdicts.sample import answer, clause, flow, policy, recipient, when

ASKED = "If you request that we delete your personal information"
PERMITS = clause(Kind.PERMIT, data=("user",), to=("service_provider",))


def denial(text: str) -> Any:
    return clause(Kind.DENY, data=("user",), conditions=(when(ConditionKind.USER_DIRECTION, text, effect=Effect.TRIGGERS),))


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(ASKED, {}, "consistent", id="no request is recorded"),
        pytest.param("once you have asked us to erase your account", {}, "consistent", id="other words"),
        pytest.param(ASKED, {"deletion_requested_at": datetime(2014, 1, 1, tzinfo=UTC)}, "undetermined", id="one is recorded"),
        pytest.param("if you close the shop", {}, "undetermined", id="another occasion, of which the log says nothing"),
        pytest.param("if you delete the app", {}, "undetermined", id="not asked of us"),
    ],
)
def test_a_sharing_is_not_held_against_a_request_that_nobody_made(text: str, event: dict[str, Any], expected: str) -> None:
    found = flow(("photo",), "Stackhost", purpose="hosting", **event)
    assert answer(found, policy(PERMITS, denial(text)), register=(recipient("Stackhost", "service_provider"),))[0] == expected


def test_of_data_that_were_kept_it_is_asked() -> None:
    kept = clause(Kind.DENY, Action.RETAIN, data=("user",), conditions=(when(ConditionKind.USER_DIRECTION, ASKED, effect=Effect.TRIGGERS),))
    allowed = clause(Kind.PERMIT, Action.RETAIN, data=("user",))
    assert answer(flow(("photo",), None, Action.RETAIN), policy(allowed, kept))[0] == "undetermined"
