"""The project file `checker.toml`: which statements, events and register belong together, and since when."""

import os  # Path.relative_to has no way up before Python 3.12
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from checker.errors import Mistake, UsageError
from checker.model import Organisation, StatementKind, Value
from checker.tomlfile import validated

FILE_NAME = "checker.toml"


def _day(value: object) -> object:
    if isinstance(value, datetime) or not isinstance(value, date | str):
        raise ValueError("should be a day without quotes or time, such as 2014-09-01")  # noqa: TRY004 (a ValueError keeps its place)
    return value


def _one_or_many(value: object) -> object:
    """Take `[vendor_events]` for one vendor and `[[vendor_events]]` for several."""
    return (value,) if isinstance(value, dict) else value


Name = Annotated[str, Field(min_length=1)]
Day = Annotated[date, BeforeValidator(_day)]


class StatementSpec(Value):
    """One version of one statement: its file, and from when until when it speaks."""

    path: Name
    kind: StatementKind = StatementKind.PRIVACY_POLICY
    effective_from: Day | None = None
    effective_until: Day | None = None  # exclusive
    series: Name
    party: Name | None = None
    ref: Name | None = None
    commitments: Name | None = None  # the file of commitments that somebody approved, relative as `path` is

    @model_validator(mode="before")
    @classmethod
    def _own_series_but_for_policies(cls, values: object) -> object:
        """Let versions of the privacy policy replace each other, and no other text unless told so."""
        if not isinstance(values, dict) or "series" in values:
            return values
        kind = values.get("kind", StatementKind.PRIVACY_POLICY)
        return values | {"series": str(kind) if kind == StatementKind.PRIVACY_POLICY else values.get("path", "-")}

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        if self.effective_from and self.effective_until and self.effective_until <= self.effective_from:
            raise ValueError(f"effective_until {self.effective_until} is not after effective_from {self.effective_from}")
        return self


class EventsSpec(Value):
    """Where the log is: files, globs or a table URI; the format is inferred unless named."""

    paths: tuple[Name, ...] = ()
    format: Name | None = None
    mapping: Name | None = None


class VendorEventsSpec(EventsSpec):
    """A vendor's log, held against the contracts with that vendor in its voice."""

    vendor: Name | None = None  # the `party` of the contracts
    contract: Name | None = None  # their `ref`

    @model_validator(mode="after")
    def _says_whose_log_it_is(self) -> Self:
        if not (self.vendor or self.contract):
            raise ValueError('should name whose log it is: vendor = "Acme Hosting", or contract = "DPA-17"')
        return self

    def covers(self, statement: StatementSpec) -> bool:
        """Tell whether ``statement`` is a contract with this vendor."""
        if statement.kind is not StatementKind.CONTRACT or statement.party is None:
            return False
        named = self.vendor is None or self.vendor.casefold() == statement.party.casefold()
        return named and (self.contract is None or self.contract.casefold() == (statement.ref or "").casefold())


class PathSpec(Value):
    path: Name


class ProjectFile(Value):
    """The tables of `checker.toml` as they are written."""

    organisation: Organisation | None = None
    statements: tuple[StatementSpec, ...] = ()
    events: EventsSpec = EventsSpec()
    vendor_events: Annotated[tuple[VendorEventsSpec, ...], BeforeValidator(_one_or_many)] = ()
    recipients: PathSpec | None = None
    waivers: PathSpec | None = None


class Project(Value):
    """What one check is about: relative paths start at the folder of whoever named them."""

    file: Path | None = None  # the checker.toml it came from
    organisation: Organisation | None = None  # None: nobody said whose practice it is
    statements: tuple[StatementSpec, ...] = ()
    statements_folder: Path = Path()
    events: EventsSpec = EventsSpec()
    events_folder: Path = Path()
    vendor_events: tuple[VendorEventsSpec, ...] = ()
    vendor_folder: Path = Path()
    recipients: Path | None = None
    waivers: Path | None = None


def load_project(path: Path) -> Project:
    """Return the project of a `checker.toml` or of a folder that has one; raises UsageError with every mistake in it."""
    path = path / FILE_NAME if path.is_dir() else path
    if not path.exists():
        hint = f"name a {FILE_NAME} or its folder, use --policy FILE --events FILE, or begin one with: checker init"
        raise UsageError(Mistake(str(path), "no such project file", hint))
    file = validated(ProjectFile, path)
    if not file.statements:
        raise UsageError(Mistake(str(path), "names no statement to hold the events against", 'add [[statements]] with path = "policy.md"'))
    for each in file.vendor_events:
        if not any(each.covers(spec) for spec in file.statements):
            whose = each.vendor or each.contract
            hint = 'add its contract: [[statements]] with kind = "contract", party and ref'
            raise UsageError(Mistake(str(path), f"vendor_events of {whose!r}: no contract with it is among the statements", hint))
    folder = path.parent
    return Project(
        file=path,
        organisation=file.organisation,
        statements=file.statements,
        statements_folder=folder,
        events=file.events,
        events_folder=folder,
        vendor_events=file.vendor_events,
        vendor_folder=folder,
        recipients=folder / file.recipients.path if file.recipients else None,
        waivers=folder / file.waivers.path if file.waivers else None,
    )


def with_policies(project: Project, paths: Sequence[str], folder: Path = Path()) -> Project:
    """Put one policy, always in force, in the place of the project's statements; raises UsageError for two, as neither is dated."""
    if len(paths) > 1:
        problem = f"{' and '.join(paths)} would all be in force always, in one series"
        raise UsageError(Mistake("--policy", problem, f"list them in a {FILE_NAME}, each with effective_from or a `series` of its own"))
    statements = tuple(StatementSpec.model_validate({"path": path}) for path in paths)
    return project.model_copy(update={"statements": statements, "statements_folder": folder})


def with_drafts(project: Project, drafts: Sequence[str]) -> Project:
    """Add versions of the privacy policy, each "FILE@DATE", to those of the project; raises UsageError for what names no file or day."""
    added, mistakes = [], []
    for draft in drafts:
        name, _, day = draft.rpartition("@")
        try:
            effective = date.fromisoformat(day)
        except ValueError:
            mistakes.append(Mistake("--statement", f"{draft!r} is not FILE@DATE", "write it as draft.md@2026-12-01"))
            continue
        path = os.path.relpath(os.path.realpath(name), os.path.realpath(project.statements_folder))  # `..` after a link leads elsewhere
        added.append(StatementSpec.model_validate({"path": Path(path).as_posix(), "effective_from": effective}))
    if mistakes:
        raise UsageError(*mistakes)
    return project.model_copy(update={"statements": (*project.statements, *added)})


def with_events(project: Project, paths: Sequence[str]) -> Project:
    """Put logs of the current folder in the place of the project's."""
    return project.model_copy(update={"events": EventsSpec(paths=tuple(paths)), "events_folder": Path()})
