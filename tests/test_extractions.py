"""Extractions are kept by everything that they depend on; the folder may be damaged, deleted, or used by several processes."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker import extractions
from checker.extraction import Extraction, extract_documents
from checker.extractions import found, keep, kept_in, key, program_digest
from checker.model import Document, Organisation
from checker.reading import read
from checker.rulebook import Rulebook, rulebook
from tests.conftest import POLICY

ACME = Organisation(name="Acme")
US = Organisation(name="Heartline")


@pytest.fixture
def document(tmp_path: Path) -> Document:
    (tmp_path / "policy.md").write_text(POLICY)
    return read(tmp_path / "policy.md", "policy.md")


def test_what_is_kept_is_what_was_read(document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [(document, US, None), (document, None, None)]
    plain = list(extract_documents(asked, rulebook()))
    extract = kept_in(tmp_path / "cache")

    assert list(extract(asked, rulebook())) == plain
    read_anew: list[int] = []

    def counting(documents: extractions.Asked, rules: Rulebook) -> Iterator[Extraction]:
        read_anew.append(len(documents))
        return extract_documents(documents, rules)

    monkeypatch.setattr(extractions, "extract_documents", counting)
    assert list(extract(asked, rulebook())) == plain
    assert read_anew == [0]


def test_new_and_known_texts_keep_their_order(document: Document, tmp_path: Path) -> None:
    extract = kept_in(tmp_path / "cache")
    first = [(document, US, None)]
    list(extract(first, rulebook()))
    mixed = [(document, US, ACME), *first, (document, None, None)]

    assert list(extract(mixed, rulebook())) == list(extract_documents(mixed, rulebook()))


def test_the_key_is_of_all_that_matters(document: Document, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(POLICY + "\nMore.\n")
    shutil.copytree(rulebook().folder, tmp_path / "rules")
    (tmp_path / "rules" / "more.yaml").write_text("a: 1\n")
    keys = [
        key(document, US, None, rulebook()),
        key(document, Organisation(name="Heartline", aliases=("HL",)), None, rulebook()),
        key(document, US, ACME, rulebook()),
        key(document, US, None, Rulebook(tmp_path / "rules")),
        key(read(tmp_path / "other.md", "policy.md"), US, None, rulebook()),
    ]

    assert len(set(keys)) == len(keys)
    assert keys[0] == key(document, US, None, rulebook())
    assert len(program_digest()) == 64


@pytest.mark.parametrize("damage", [b"", b"0\n{}", b"\xff"], ids=["empty", "other", "no text"])
def test_damage_is_noticed_and_mended(document: Document, tmp_path: Path, damage: bytes) -> None:
    extract = kept_in(tmp_path / "cache")
    (plain,) = extract([(document, US, None)], rulebook())
    (file,) = (tmp_path / "cache").rglob("*.json")
    whole = file.read_bytes()
    for bad in (damage, whole[:-5], whole.replace(b"photos", b"phones")):
        file.write_bytes(bad)
        assert list(extract([(document, US, None)], rulebook())) == [plain]
        assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_stops_nothing(document: Document, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")

    assert len(list(kept_in(tmp_path / "cache")([(document, US, None)], rulebook()))) == 1


WRITER = """\
import sys
from collections.abc import Iterator
from pathlib import Path
from checker.extraction import Extraction
from checker.extractions import found, keep
folder, value = Path(sys.argv[1]), Extraction((), (), ("word " * 20_000,), int(sys.argv[2]))
for _ in range(150):
    keep(folder, "ab" * 32, value)
    have = found(folder, "ab" * 32)
    assert have is not None and have.unmapped == value.unmapped, have
"""


def test_two_processes_may_write_at_once(tmp_path: Path) -> None:
    words = [[sys.executable, "-c", WRITER, str(tmp_path), str(number)] for number in (1, 2)]
    processes = [subprocess.Popen(each, stderr=subprocess.PIPE, text=True) for each in words]

    assert [process.communicate()[1] for process in processes] == ["", ""]
    assert isinstance(found(tmp_path, "ab" * 32), Extraction)
    assert [path.name for path in tmp_path.rglob(".new-*")] == []


def test_what_was_never_kept_is_not_found(tmp_path: Path) -> None:
    keep(tmp_path, "cd" * 32, Extraction((), (), (), 0))

    assert found(tmp_path, "ab" * 32) is None


def drifting(folder: Path, *options: str) -> subprocess.Popen[str]:
    """Start a drift of two texts in a process of its own."""
    words = [sys.executable, "-m", "checker", "drift", "old.md", "new.md", "--format", "json", *options]
    return subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    (folder / "old.md").write_text(POLICY)
    (folder / "new.md").write_text(POLICY.replace("never share", "may share"))
    return folder


@pytest.fixture(scope="module")
def alone(texts: Path) -> str:
    """Return what a drift says that uses no cache."""
    return drifting(texts, "--no-cache").communicate()[0]


def test_two_drifts_at_once_on_one_cache_say_what_one_alone_says(texts: Path, alone: str, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    told = [process.communicate() for process in [drifting(texts, "--cache", str(cache)) for _ in range(2)]]

    assert told == [(alone, "")] * 2
    assert json.loads(alone)["changes"]
    kept = [path for path in cache.rglob("*") if path.is_file()]
    assert len(kept) == 2
    assert all(found(cache, path.parent.name + path.stem) is not None for path in kept)


def test_a_cache_that_is_deleted_under_two_drifts_changes_nothing(texts: Path, alone: str, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    processes = [drifting(texts, "--cache", str(cache)) for _ in range(2)]
    while any(process.poll() is None for process in processes):
        shutil.rmtree(cache, ignore_errors=True)

    assert [process.communicate() for process in processes] == [(alone, "")] * 2
