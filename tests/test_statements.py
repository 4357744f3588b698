from pathlib import Path

import pytest

from checker.audit import audit, explain
from checker.errors import UsageError
from checker.extraction import extract_documents
from checker.inputs import read_all
from checker.model import Actor, StatementKind
from checker.project import Project, load_project
from checker.register import load_register
from checker.rulebook import rulebook
from checker.statements import understood

CASE = Path(__file__).resolve().parents[1] / "corpora" / "vendor-contract"


def test_a_contract_binds_each_side_to_its_own_promises() -> None:
    project = load_project(CASE)
    found, _ = read_all((CASE / spec.path, spec.path) for spec in project.statements)
    rules = rulebook()
    timeline, (host,) = understood(project, found, load_register(project.recipients, rules.ontology), rules, extract_documents)
    ours = next(s for s in timeline.statements if s.kind is StatementKind.CONTRACT)
    (theirs,) = host.timeline.statements
    assert host.organisation.name == "Brightloft Hosting"
    assert {c.text[:12] for c in ours.commitments if c.actor is Actor.FIRST_PARTY} == {"The Customer"}
    assert {c.text[:13] for c in theirs.commitments if c.actor is Actor.FIRST_PARTY} == {"The Processor"}
    assert [mark.number for mark in ours.outline][:3] == ["", "", "1.1"]
    assert host.register.find("Larkfield") is not None


def test_every_event_of_every_log_is_judged_and_can_be_explained() -> None:
    result = audit(load_project(CASE))
    assert sorted(event for event, _ in result.assignments()) == sorted([*(f"own-{n}" for n in (1, 2)), *(f"v-{n}" for n in range(1, 11))])
    assert len(result.every) == sum(len(verdicts) for _, verdicts in result.vendors) + len(result.verdicts)
    assert result.report.summary.events_read == 12
    assert explain(load_project(CASE), "v-2").flow.actor == "Brightloft Hosting"


def test_a_vendor_that_its_contract_does_not_show_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("We may share it. You may not.", encoding="utf-8")
    (tmp_path / "e.jsonl").write_text("", encoding="utf-8")
    text = (CASE / "checker.toml").read_text(encoding="utf-8").replace("agreement.md", "a.md").replace("notice.md", "a2.md")
    (tmp_path / "checker.toml").write_text(text, encoding="utf-8")
    project: Project = load_project(tmp_path)
    project = project.model_copy(update={"statements": project.statements[1:]})
    found, _ = read_all([(tmp_path / "a.md", "a.md")])
    with pytest.raises(UsageError, match="no contract shows which of its parties that is"):
        understood(project, found, load_register(None, rulebook().ontology), rulebook(), extract_documents)
