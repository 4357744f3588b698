"""The whole of a drift, on the project's own OkCupid case and, where they are beside the project, on the service's real texts."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from checker.audit import audit
from checker.drift.histories.sources import of_files
from checker.drift.stories.story import drift_of_captures, drift_of_project
from checker.extraction import Extraction, extract_documents
from checker.extractions import Asked, Extract, kept_in
from checker.project import load_project, with_drafts
from checker.report.drift import ChangeKind, ConsequenceKind, DriftReport, Protection
from checker.rulebook import Rulebook
from tests.conftest import POLICY
from tests.drift.versions import capture

ROOT = Path(__file__).resolve().parents[3]
CASE = ROOT / "corpora" / "okcupid-2014"
REAL = ROOT.parent / "shared" / "data" / "policies" / "okcupid"
CLOSED = "do not share your personal information with others except"


@pytest.fixture(scope="module")
def drift() -> DriftReport:
    return drift_of_project(load_project(CASE))


def samples(report: DriftReport, kind: ConsequenceKind) -> set[str]:
    return {sample for each in report.consequences if each.kind is kind for sample in each.samples}


def test_the_versions_of_a_project_are_compared_and_its_events_held_against_each(drift: DriftReport) -> None:
    assert [version.name for version in drift.versions] == ["policy-2013.md", "policy-2018.md"]
    assert drift.events_read == drift.events_judged + drift.events_quarantined
    removed = [change for change in drift.changes if change.change is ChangeKind.REMOVED and change.before]
    assert any(change.before.kind == "limit" and change.protection is Protection.LESS for change in removed if change.before)


def test_a_change_that_allows_what_was_already_done_is_a_finding_and_cures_nothing(drift: DriftReport) -> None:
    assert samples(drift, ConsequenceKind.LEGALISES_THE_PAST) == {"wrong-version"}
    (flip,) = [each for each in drift.flips if each.samples == ("wrong-version",)]
    assert (flip.before, flip.after) == ("contradicted", "consistent")


def test_data_collected_under_the_old_text_need_fresh_consent(drift: DriftReport) -> None:
    assert samples(drift, ConsequenceKind.FRESH_CONSENT) == {"old-data-2019"}


def test_an_event_before_every_version_is_in_a_gap(drift: DriftReport) -> None:
    assert samples(drift, ConsequenceKind.GAP) == {"too-early"}


def test_a_project_without_events_is_compared_all_the_same(case: Path) -> None:
    later = POLICY.replace("We never share your photos", "We may share your photos")
    (case / "later.md").write_text(later, encoding="utf-8")
    file = (
        (case / "checker.toml")
        .read_text(encoding="utf-8")
        .replace("[events]", '[[statements]]\npath = "later.md"\neffective_from = 2020-01-01\n')
    )
    (case / "checker.toml").write_text(file.replace('paths = ["events.jsonl"]\n', ""), encoding="utf-8")
    report = drift_of_project(load_project(case))
    assert (report.events_read, report.flips) == (None, ())
    assert [change.change for change in report.meaning_changes] == [ChangeKind.WEAKENED]


def test_nothing_is_read_again_and_a_lost_cache_is_only_slower(tmp_path: Path) -> None:
    read: list[int] = []

    def counting(asked: Asked, rules: Rulebook) -> Sequence[Extraction]:
        found = list(kept_in(tmp_path)(asked, rules))
        read.append(len(list(tmp_path.rglob("*.json"))))
        return found

    captures = [capture("a.md", POLICY), capture("b.md", POLICY.replace("never", "may"))]
    first = drift_of_captures(captures, "Heartline", extract=lambda asked, rules: iter(counting(asked, rules)))
    kept = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.json")}
    again = drift_of_captures(captures, "Heartline", extract=lambda asked, rules: iter(counting(asked, rules)))
    assert read == [2, 2]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.json")} == kept
    assert first == again == drift_of_captures(captures, "Heartline", extract=extract_documents)


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Extract:
    """Read each of the real texts once."""
    return kept_in(tmp_path_factory.mktemp("kept"))


@pytest.mark.skipif(not REAL.exists(), reason="the service's real texts are not beside the project")
def test_the_closed_list_of_okcupid_stood_until_2016_and_was_gone_by_2018(reading: Extract) -> None:
    years = ("2012-11", "2013-07", "2013-11", "2015-05", "2016-12", "2018-04")
    paths = [path for path in sorted(REAL.iterdir()) if path.name.startswith(years)]
    report = drift_of_captures(of_files(paths), "OkCupid", extract=reading)
    assert [str(version.captured)[:7] for version in report.versions] == list(years)
    (gone,) = [change for change in report.changes if change.before and CLOSED in change.before.text and change.is_meaning]
    assert (gone.change, gone.protection) == (ChangeKind.REMOVED, Protection.LESS)
    assert ("2016-12-16" in gone.earlier_version, "2018-04-28" in gone.later_version) == (True, True)
    assert gone.nearest is not None
    assert "service providers and partners" in gone.nearest.text
    assert (report.versions[-1].stated_effective, report.versions[-2].stated_updated) == (date(2018, 5, 25), date(2016, 12, 15))


@pytest.mark.skipif(not REAL.exists(), reason="the service's real texts are not beside the project")
@pytest.mark.parametrize("later", ["2016-12-16.html.txt", "2018-04-28.html.txt", "2021-05-14.md"])
def test_clarifai_stays_contradicted_whatever_version_is_added(tmp_path: Path, later: str, reading: Extract) -> None:
    event = next(line for line in (CASE / "events.jsonl").read_text(encoding="utf-8").splitlines() if '"clarifai"' in line)
    (tmp_path / "events.jsonl").write_text(event + "\n", encoding="utf-8")
    versions = {"2013-11-21.html.txt": "2013-10-31", later: later[:10]}
    entries = "".join(f'[[statements]]\npath = "{REAL / name}"\neffective_from = {day}\n\n' for name, day in versions.items())
    head = (CASE / "checker.toml").read_text(encoding="utf-8").split("[[statements]]")[0]
    tail = f'[events]\npaths = ["events.jsonl"]\n\n[recipients]\npath = "{CASE / "recipients.yaml"}"\n'
    (tmp_path / "checker.toml").write_text(head + entries + tail, encoding="utf-8")
    project = load_project(tmp_path)
    verdicts = audit(project, extract=reading).report.summary.verdicts
    assert [kind for kind, count in verdicts.items() if count] == ["contradicted"]
    assert samples(drift_of_project(project, extract=reading), ConsequenceKind.GAP) == set()


def test_a_draft_is_one_more_version(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(POLICY, encoding="utf-8")
    project = with_drafts(load_project(CASE), (f"{draft}@2026-12-01",))
    assert [version.name.rpartition("/")[2] for version in drift_of_project(project).versions] == [
        "policy-2013.md",
        "policy-2018.md",
        "draft.md",
    ]
