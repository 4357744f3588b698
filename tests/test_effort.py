from pathlib import Path

import click
from click.testing import CliRunner

from checker.effort import Beside, Effort, takes_beside, takes_effort
from checker.events import Engine


def test_options_arrive_as_two_values() -> None:
    given: dict[str, object] = {}

    @click.command()
    @takes_beside
    @takes_effort
    def command(**values: object) -> None:
        given.update(values)

    words = ["--violations", "v.parquet", "--memory", "2GB", "--unique-ids", "--samples", "0", "--progress"]
    assert CliRunner().invoke(command, words).exit_code == 0
    assert given == {"beside": Beside(violations=Path("v.parquet")), "effort": Effort("2GB", unique_ids=True, samples=0, told=True)}
    assert Effort("2GB", unique_ids=True, samples=0).engine() == Engine("2GB", unique_ids=True, samples=0)
    assert CliRunner().invoke(command, ["--samples", "-1"]).exit_code == 2
