"""The sentence that a reader sees first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checker.model import Action, ConditionKind, Effect, Kind
from checker.verdicts.telling.summary import listed, practice, when
from tests.verdicts.sample import DAY, clause, flow, policy, recipient, verdict
from tests.verdicts.sample import when as condition

ADSWORTH = (recipient("Adsworth", "advertising"),)
SHARED = flow(("photo", "email"), "Adsworth", purpose="ads")
PHOTO, ADS = ("photos:user.content.photo",), ("advertisers:advertising",)


@pytest.mark.parametrize(
    ("event", "text", "expected"),
    [
        pytest.param(
            replace(SHARED, data=("photo",)),
            clause(Kind.DENY, data=PHOTO, to=ADS, text="Advertisers never get your photos."),
            "Adsworth received photo on 2014-09-15 for “ads”; the privacy policy (policy.md) in force rules this out",
            id="denial",
        ),
        pytest.param(
            replace(SHARED, data=("photo",)),
            clause(Kind.PERMIT, data=PHOTO, to=ADS, text="Advertisers get your photos."),
            "Adsworth received photo on 2014-09-15 for “ads”; the privacy policy (policy.md) in force permits this in broader words:"
            " “Advertisers get your photos.”",
            id="permission",
        ),
        pytest.param(
            SHARED,
            clause(Kind.PERMIT, data=PHOTO, to=ADS, text="Advertisers get your photos."),
            "Adsworth received photo and email on 2014-09-15 for “ads”; no statement in force permits this and none rules it out;"
            " not covered: email.",
            id="silence",
        ),
        pytest.param(
            replace(SHARED, data=("photo",)),
            clause(
                Kind.LIMIT,
                data=PHOTO,
                exceptions=(condition(ConditionKind.CONSENT, "unless you agree", Effect.UNLESS),),
                text="Not unless you agree.",
            ),
            "Adsworth received photo on 2014-09-15 for “ads”; under the privacy policy (policy.md) in force this turns on"
            " whether the person had consented (consent): “Not unless you agree.”",
            id="a missing fact",
        ),
        pytest.param(
            replace(SHARED, action=Action.DELETE, recipient=None),
            clause(Kind.PERMIT),
            "The organisation deleted photo and email on 2014-09-15; deleting",
            id="deletion",
        ),
    ],
)
def test_the_sentence(event: object, text: object, expected: str) -> None:
    found = verdict(event, policy(text), register=ADSWORTH)  # type: ignore[arg-type]
    assert found.summary.startswith(expected)


def test_events_of_several_days_are_counted() -> None:
    assert when(flow(last=DAY + timedelta(days=3), events=1200)) == "between 2014-09-15 and 2014-09-18 (1,200 events)"


def test_lists_are_english_and_their_tail_is_counted() -> None:
    assert (listed(("a",)), listed(("a", "b", "c")), listed(tuple("abcdefg"))) == ("a", "a, b and c", "a, b, c, d and 3 more")


def test_a_long_quotation_is_cut_at_a_word() -> None:
    text = "Advertisers never " + "ever " * 60 + "get it."
    found = verdict(SHARED, policy(clause(Kind.DENY, data=(), to=ADS, text=text)), register=ADSWORTH)
    assert found.summary.endswith("ever …”")
    assert found.evidence[0].text == text


def test_no_statement_in_force_is_said() -> None:
    found = verdict(SHARED, register=ADSWORTH)
    assert (found.verdict, found.reason) == ("undetermined", "no_statement")
    assert "No statement that governs this practice was in force on 2014-09-15" in found.summary


@pytest.mark.parametrize(
    ("logged", "registered", "named"),
    [
        ("Adsworth, Inc.", "Adsworth", "Adsworth, Inc. received"),
        ("ads.example", "Adsworth", "Adsworth (ads.example) received"),
        ("Adsworth", None, "Adsworth received"),
        (None, None, "An unnamed recipient received"),
    ],
    ids=["its name within the logged one", "a domain", "not in the register", "not logged"],
)
def test_a_recipient_is_called_as_logged_and_as_registered(logged: str | None, registered: str | None, named: str) -> None:
    assert practice(replace(SHARED, recipient=logged), registered).startswith(named)
