"""Rows of a drift: what became of one clause is told once, and texts by the part of their names that differs."""

from collections.abc import Iterable, Mapping, Sequence

from checker.report.drift import Change, ChangeKind

_ALONE = frozenset({ChangeKind.ADDED, ChangeKind.REMOVED})  # of these a clause may have one change for each act in it


def joined(changes: Iterable[Change]) -> list[Change]:
    """Return changes with those of one clause that came or went as one: "it allows collecting" and "it allows using"."""
    rows: dict[tuple[object, ...], list[Change]] = {}
    for number, change in enumerate(changes):
        rows.setdefault(_row(change) if change.change in _ALONE else (number,), []).append(change)
    return [
        row[0] if len(row) == 1 else row[0].model_copy(update={"summary": _together([each.summary for each in row])})
        for row in rows.values()
    ]


def told(change: Change) -> str:
    """Return the summary of a change without the nearest clause, where that stands beside it."""
    return change.summary.partition("; the nearest that ")[0] if change.nearest else change.summary


def short_names(names: Sequence[str]) -> Mapping[str, str]:
    """Return each name without the folders that all of them have in common; one alone keeps its last part."""
    parts = [name.split("/") for name in names]
    common = 0
    while parts and all(len(each) > common + 1 and each[common] == parts[0][common] for each in parts):
        common += 1
    return {name: "/".join(each[common:]) for name, each in zip(names, parts, strict=True)}


def _row(change: Change) -> tuple[object, ...]:
    places = (change.earlier, change.later)
    return change.change, change.protection, change.dimension, *((each.start, each.text) if each else None for each in places)


def _together(summaries: Sequence[str]) -> str:
    """Return several summaries as one: what they begin with in common, then what each says."""
    heads = [each.partition(";")[0].split() for each in dict.fromkeys(summaries)]
    rest = summaries[0].partition(";")
    common = 0
    while all(len(each) > common + 1 and each[common] == heads[0][common] for each in heads):
        common += 1
    own = list(dict.fromkeys(" ".join(each[common:]) for each in heads))
    return (
        f"{' '.join(heads[0][:common])} {', '.join(own[:-1])} and {own[-1]}".strip() + rest[1] + rest[2] if len(own) > 1 else summaries[0]
    )
