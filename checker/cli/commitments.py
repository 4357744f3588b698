"""`checker commitments`: the file in which a person corrects and approves what was read."""

from pathlib import Path

import click

from checker.console import answer, answers_for_itself, progress, tell_aside, write
from checker.options import Outlet, takes_outlet

FILE = click.Path(path_type=Path)


@click.command(
    short_help="Write what a statement commits to, to correct and approve.",
    epilog="""\b
Examples:
  checker commitments policy.md --write policy.commitments.yaml
  checker commitments policy.md --project checker.toml
  checker commitments policy.md --update policy.commitments.yaml --write policy.commitments.yaml

\b
Name the file in checker.toml once somebody has approved it:
  [[statements]]
  path = "policy.md"
  commitments = "policy.commitments.yaml\"""",
)
@click.argument("statement", type=click.Path(dir_okay=False))
@click.option("--write", "target", type=FILE, metavar="FILE", help="Write it here; an existing file only with --update of itself.")
@click.option("--update", type=FILE, metavar="FILE", help="Carry over what an earlier file says of clauses that are still there.")
@click.option("--project", type=FILE, help="The checker.toml that says who the organisation and the other party are.")
@takes_outlet
@answers_for_itself
def commitments(*, statement: str, target: Path | None, update: Path | None, project: Path | None, outlet: Outlet) -> None:
    """Write what STATEMENT commits to as YAML, for a person to correct and approve."""
    from checker.errors import Mistake, UsageError
    from checker.inputs import commitments_of
    from checker.rendering.commitments import as_yaml, summary
    from checker.review import load_file
    from checker.rulebook import rulebook

    if target and target.exists() and (not update or target.resolve() != update.resolve()):
        raise UsageError(Mistake(str(target), "is there already", "name another file, or carry it over with --update"))
    old = load_file(update, rulebook().ontology) if update else None
    with progress(quiet=outlet.quiet) as tell:
        found = commitments_of(Path(statement), statement, project, old, tell)
    listed = summary(found) if old else []
    if target is None:
        answer(as_yaml(found.file), outlet.path, outlet.color)
        for line in () if outlet.quiet else listed:
            tell_aside(line)
        return
    write(target, as_yaml(found.file))
    last = f"Wrote {target}. Correct it, approve it, and name it in checker.toml: commitments = ..."
    answer("\n".join([*listed, "", last] if listed else [last]) + "\n", outlet.path, outlet.color, last_words=outlet.quiet)
