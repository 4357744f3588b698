"""An inspection in words: what was recognised, what was not, with counts; no value of the log is shown, only names and reasons."""

from collections.abc import Iterator, Mapping

from checker.events.logs.inspection import Inspection
from checker.rendering.hostile import one_line

MOST = 20  # entries of a list


def told(found: Inspection) -> str:
    """Return an inspection as text."""
    lines = [f"{found.path}: {found.container}, layout {found.layout}" + (f" ({found.title})" if found.title else "")]
    if found.obstacles:
        lines += ["Cannot be judged as it stands:", *(f"  {each.problem}" for each in found.obstacles)]
    else:
        lines.append(f"{found.rows:,} events read = {found.judged:,} that can be judged + {found.rows - found.judged:,} set aside")
    lines += _listed("Records that are no sharing", found.passed)
    lines += _listed("Set aside", found.quarantined)
    if found.columns:
        lines += ["Columns:", *(_column(*each) for each in ((one.name, one.field, one.certain) for one in found.columns[:200]))]
    lines += _listed("Recipients known, events", found.recipients)
    lines += _listed("Unknown hosts, events", found.unknown_hosts)
    lines += _listed("Data, events", found.data)
    lines += _listed("Keys that were seen and not understood, requests", found.unexplained)
    if found.note:
        lines += ["Note:", f"  {found.note}"]
    return "".join(f"{line[: len(line) - len(line.lstrip(' '))]}{one_line(line)}\n" for line in lines)


def _column(name: str, field: str | None, certain: bool) -> str:  # noqa: FBT001
    if field is None:
        return f"  {name}: no field of ours; kept as a further fact"
    return f"  {name}: {field}" if certain else f"  {name}: perhaps {field}, by its name"


def _listed(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    """Yield the heaviest entries, and how many more there are: none is left out unsaid."""
    if not counts:
        return
    yield f"{title} ({len(counts):,}):"
    yield from (f"  {count:>9,} {name}" for name, count in list(counts.items())[:MOST])
    if rest := list(counts.values())[MOST:]:
        yield f"  {sum(rest):>9,} in {len(rest):,} more"
