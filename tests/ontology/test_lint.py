import shutil
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.ontology import Ontology
from checker.rulebook import rulebook

GOOD = "entries:\n- id: a\n  label: A\n  phrases: [alpha]\n  source: own\n  examples: {yes: [alpha]}\n"
WRONG = """entries:
- id: a
  label: A
  phrases: [alpha, shared word]
  fields: [one]
  source: own
  examples: {yes: [alpha]}
- id: a
  label: A again
  source: own
  examples: {yes: [beta]}
- id: lost.child
  label: Lost
  is_a: [nowhere]
  phrases: [Shared-Words, "--"]
  fields: [ones]
  source: own
  examples: {yes: [lost]}
- id: c
  label: C
  is_a: [d]
  source: own
  examples: {yes: [c]}
- id: d
  label: D
  is_a: [c]
  source: own
  examples: {yes: [d]}
"""


def folder_with(tmp_path: Path, data: str) -> Path:
    for name in ("purposes", "recipients"):
        (tmp_path / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    for name in ("grammar", "themes", "trades"):
        shutil.copy(rulebook().folder / "taxonomy" / f"{name}.yaml", tmp_path)
    (tmp_path / "data.yaml").write_text(data, encoding="utf-8")
    return tmp_path


def test_every_mistake_between_entries_is_named_at_once_with_its_line(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, WRONG)
    with pytest.raises(UsageError) as caught:
        Ontology.load(folder)
    told = {(mistake.place.removeprefix(f"{folder / 'data.yaml'}:"), mistake.problem) for mistake in caught.value.mistakes}
    assert told == {
        ("8", "id 'a' is used twice"),
        ("12", "'lost.child' has no parent 'lost'"),
        ("14", "'lost.child' has no parent 'nowhere'"),
        ("15", "'shared word' is listed under 'a' and 'lost.child'"),
        ("15", "'--' holds no word"),
        ("16", "'one' is listed under 'a' and 'lost.child'"),
        ("21", "circle of parents: c -> d -> c"),
    }


def test_mistakes_of_several_files_are_told_together(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, GOOD.replace("source: own", "sauce: own"))
    (folder / "purposes.yaml").write_text("entries: []\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        Ontology.load(folder)
    assert {Path(mistake.place.partition(":")[0]).name for mistake in caught.value.mistakes} == {"data.yaml", "purposes.yaml"}


def test_a_good_folder_is_read(tmp_path: Path) -> None:
    assert tuple(Ontology.load(folder_with(tmp_path, GOOD)).data.entries) == ("a",)
