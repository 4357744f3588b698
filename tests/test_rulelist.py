import shutil
from pathlib import Path

from checker.resources import data_folder
from checker.rulebook import Rulebook, rulebook
from checker.rulelist import KINDS, broken, listed, shown


def test_every_kind_has_entries_and_every_one_can_be_shown() -> None:
    for kind in KINDS:
        names = [line.split()[0] for line in listed(rulebook(), kind).splitlines()]
        assert names
        assert [name for name in names if not shown(rulebook(), name).startswith(name)] == []


def test_an_example_that_is_not_kept_is_named(tmp_path: Path) -> None:
    shutil.copytree(data_folder("rules"), tmp_path / "rules")
    path = tmp_path / "rules" / "taxonomy" / "recipients.yaml"
    text = path.read_text(encoding="utf-8")
    first = text.index("examples: {yes: [") + len("examples: {yes: [")
    path.write_text(text[:first] + "quartz pebbles, " + text[first:], encoding="utf-8")
    told, number = broken(Rulebook(tmp_path / "rules"))
    assert number == 1
    assert "'quartz pebbles' should be found" in told
