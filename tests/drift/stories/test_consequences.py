from datetime import date
from pathlib import Path

import pytest

from checker.drift.stories.consequences import Court, consequences, flips
from checker.inputs import gather
from checker.project import load_project
from checker.report.drift import ConsequenceKind
from checker.rulebook import rulebook
from tests.conftest import DENIED, POLICY, PROJECT, log

SECOND = '[[statements]]\npath = "later.md"\neffective_from = 2021-01-01\n\n[events]'


def court(case: Path, later: str, *events: dict[str, object]) -> Court:
    (case / "later.md").write_text(later, encoding="utf-8")
    (case / "checker.toml").write_text(PROJECT.replace("[events]", SECOND), encoding="utf-8")
    (case / "events.jsonl").write_text(log(*events), encoding="utf-8")
    return Court(gather(load_project(case), rulebook(), lambda _: None), rulebook().ontology)


ALLOWING = POLICY.replace("We never share your photos with advertisers.", "We share your photos with advertisers.")
SILENT = POLICY.replace("We never share your photos with advertisers. ", "")
LATE = DENIED | {"event_id": "late", "occurred_at": "2021-05-01T10:00:00Z"}


def told(case: Path, later: str, *events: dict[str, object]) -> list[tuple[ConsequenceKind, str, bool]]:
    here = court(case, later, *events)
    return [(each.kind, each.samples[0], each.known) for each in consequences(here, here.inputs.timeline.statements)]


def test_a_text_that_allows_what_was_done_cures_nothing(case: Path) -> None:
    assert told(case, ALLOWING, DENIED) == [(ConsequenceKind.LEGALISES_THE_PAST, "denied", True)]


def test_a_text_that_is_silent_on_it_cures_nothing_either(case: Path) -> None:
    assert told(case, SILENT, DENIED) == [(ConsequenceKind.NOT_CURED, "denied", True)]


def test_a_text_that_says_the_same_raises_no_question(case: Path) -> None:
    assert told(case, POLICY.replace("dating service", "dating club"), DENIED) == []


def test_data_of_the_old_days_need_fresh_consent_and_an_unknown_day_is_said_to_be_unknown(case: Path) -> None:
    old = LATE | {"collected_at": "2020-02-01T00:00:00Z"}
    new = LATE | {"collected_at": "2021-02-01T00:00:00Z"}
    assert told(case, ALLOWING, old) == [(ConsequenceKind.FRESH_CONSENT, "late", True)]
    assert told(case, ALLOWING, new) == []
    assert told(case, ALLOWING, LATE) == [(ConsequenceKind.FRESH_CONSENT, "late", False)]
    assert told(case, ALLOWING, LATE | {"consent": "granted"}) == []


def test_an_event_before_the_first_version_is_in_a_gap(case: Path) -> None:
    early = DENIED | {"event_id": "early", "occurred_at": "2018-05-01T10:00:00Z"}
    assert (ConsequenceKind.GAP, "early", True) in told(case, POLICY.replace("dating service", "dating club"), early)


@pytest.mark.parametrize(("later", "after"), [(ALLOWING, "consistent"), (SILENT, "undisclosed")])
def test_a_flip_takes_each_version_alone(case: Path, later: str, after: str) -> None:
    here = court(case, later, DENIED)
    (flip,) = flips(here, here.inputs.timeline.statements)
    assert (flip.before, flip.after, flip.first.date()) == ("contradicted", after, date(2020, 5, 1))
    assert flip.samples == ("denied",)
