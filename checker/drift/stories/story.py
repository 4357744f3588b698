"""The whole story of a drift: captures become versions, versions are read and compared, and events are held against each of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from checker import __version__
from checker.drift.comparison.compare import Compared, compare
from checker.drift.histories.captures import Capture, Collapsed, History, collapse, counted
from checker.drift.histories.sources import of_documents
from checker.drift.stories.consequences import Court, consequences, flips
from checker.drift.words.dates import Stated, differences, stated_dates
from checker.errors import InputError
from checker.extraction import extract_documents
from checker.extractions import Asked, Extract
from checker.inputs import Inputs, Tell, gather, read_all
from checker.model import Document, Statement
from checker.project import Project, StatementSpec
from checker.register import load_register
from checker.report.drift import CollapsedCapture, DriftReport, DriftVersion
from checker.rulebook import Rulebook, rulebook
from checker.statements import statement
from checker.voices import voices


@dataclass(frozen=True, slots=True)
class Series:
    """The versions of one text, in order of time, and what was compared between them."""

    history: History
    statements: tuple[Statement, ...]
    compared: tuple[Compared, ...] = field(default=())


def drift_of_captures(captures: Sequence[Capture], subject: str, *, extract: Extract = extract_documents, command: str = "") -> DriftReport:
    """Return the drift of one text whose captures come in order of time; captures that cannot be read are told of in it."""
    rules = rulebook()
    history = collapse(captures)
    documents = [capture.document for capture in history.versions if capture.document]
    extractions = extract([(document, None, None) for document in documents], rules)
    specs = [StatementSpec.model_validate({"path": capture.name}) for capture in history.versions]
    statements = tuple(map(statement, specs, documents, extractions))
    return _report([_series(history, statements, rules)], subject, command, rules)


def drift_of_project(
    project: Project, *, extract: Extract = extract_documents, command: str = "", tell: Tell = lambda _: None
) -> DriftReport:
    """Return the drift of every text of a project that has versions, and what it does to the events, where it names a log.

    Raises UsageError or InputError, and then compares nothing.
    """
    rules = rulebook()
    read: dict[str, Document] = {}

    def noting(asked: Asked, given: Rulebook):  # type: ignore[no-untyped-def]  # noqa: ANN202 (what an Extract returns)
        read.update((document.name, document) for document, _, _ in asked)
        return extract(asked, given)

    inputs = gather(project, rules, tell, extract=noting) if project.events.paths else None
    statements = inputs.timeline.statements if inputs else _statements(project, noting, rules)
    tell("Comparing the versions")
    by_series: defaultdict[str, list[tuple[Statement, Document]]] = defaultdict(list)
    known = read | read_all((project.statements_folder / s.path, s.path) for s in statements if s.path not in read)[0]
    for each in statements:
        by_series[each.series].append((each, known[each.path]))
    found = [_of_project(members, rules) for members in by_series.values() if len(members) > 1]
    subject = project.organisation.name if project.organisation else "the project"
    return _report(found, subject, command, rules, inputs)


def _statements(project: Project, extract: Extract, rules: Rulebook) -> tuple[Statement, ...]:
    documents, mistakes = read_all((project.statements_folder / spec.path, spec.path) for spec in project.statements)
    if mistakes:
        raise InputError(*mistakes)
    register = load_register(project.recipients, rules.ontology)
    pairs = [(documents[spec.path], voices(spec, documents[spec.path], project.organisation, register)) for spec in project.statements]
    asked = [(document, both.ours if both else project.organisation, both.theirs if both else None) for document, both in pairs]
    return tuple(map(statement, project.statements, (document for document, _, _ in asked), extract(asked, rules)))


def _of_project(members: Sequence[tuple[Statement, Document]], rules: Rulebook) -> Series:
    ordered = sorted(members, key=lambda each: each[0].effective_from or date.min)
    history = collapse(of_documents([(document, each.effective_from) for each, document in ordered]))
    kept = {capture.name for capture in history.versions}
    return _series(history, tuple(each for each, _ in ordered if each.path in kept), rules)


def _series(history: History, statements: tuple[Statement, ...], rules: Rulebook) -> Series:
    return Series(history, statements, tuple(compare(old, new, rules) for old, new in pairwise(statements)))


def _report(found: Sequence[Series], subject: str, command: str, rules: Rulebook, inputs: Inputs | None = None) -> DriftReport:
    court = Court(inputs, rules.ontology) if inputs else None
    collapsed = [each for series in found for each in series.history.collapsed]
    return DriftReport(
        tool=f"privacy-practice-checker {__version__}",
        rules_digest=rules.digest,
        subject=subject,
        command=command,
        versions=tuple(version for series in found for version in _versions(series)),
        collapsed=tuple(map(_collapsed, collapsed)),
        collapsed_counts={str(noise): number for noise, number in counted(collapsed)},
        steps=tuple(each.step for series in found for each in series.compared),
        changes=tuple(change for series in found for each in series.compared for change in each.changes),
        noise=tuple(noise for series in found for each in series.compared for noise in each.noise),
        flips=tuple(flip for series in found for flip in flips(court, series.statements)) if court else (),
        consequences=tuple(each for series in found for each in consequences(court, series.statements)) if court else (),
        events_read=inputs.log.rows_read if inputs else None,
        events_judged=sum(flow.events for flow in inputs.flows) if inputs else 0,
        events_quarantined=len(inputs.log.quarantined) if inputs else 0,
    )


def _versions(series: Series) -> list[DriftVersion]:
    found: list[DriftVersion] = []
    before: Stated | None = None
    for capture, each in zip(series.history.versions, series.statements, strict=True):
        stated = stated_dates(capture.document) if capture.document else Stated()
        found.append(
            DriftVersion(
                name=each.path,
                series=each.series,
                captured=capture.captured,
                stated_effective=stated.effective,
                stated_updated=stated.updated,
                sha256=each.sha256,
                commitments=len(each.commitments),
                unread=len(each.unread),
                clauses=each.clauses,
                dates=differences(stated, capture.captured, before),
            )
        )
        before = stated
    return found


def _collapsed(each: Collapsed) -> CollapsedCapture:
    capture = each.capture
    return CollapsedCapture(
        name=capture.name, captured=capture.captured, noise=each.noise, stands_for=each.stands_for, problem=capture.problem
    )
