"""Extractions kept: what was read in a text is looked up by everything that it depends on, and read again only when that changed."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from checker import __version__
from checker.extraction import Asking, Extraction, extract_documents
from checker.model import Document, Organisation
from checker.rulebook import Rulebook

Asked = Sequence[Asking]
Extract = Callable[[Asked, Rulebook], Iterator[Extraction]]
# What decides how a text is read, the language pipeline among it.
CODE = ("contracts", "extraction", "ontology", "model", "patterns.py", "rulebook.py")


def kept_in(folder: Path) -> Extract:
    """Return `extract_documents` with its results kept in a folder, which may be deleted at any time and used by many processes."""

    def extract(asked: Asked, rulebook: Rulebook) -> Iterator[Extraction]:
        keys = [key(document, organisation, party, rulebook) for document, organisation, party in asked]
        known = [found(folder, each) for each in keys]
        fresh = extract_documents([each for each, have in zip(asked, known, strict=True) if have is None], rulebook)
        for name, have in zip(keys, known, strict=True):
            if have is not None:
                yield have
                continue
            extraction = next(fresh)
            keep(folder, name, extraction)
            yield extraction

    return extract


def key(document: Document, organisation: Organisation | None, party: Organisation | None, rulebook: Rulebook) -> str:
    """Return the SHA-256 of all that an extraction depends on: text and clauses, names of the parties, rules, pipeline and program."""
    total = hashlib.sha256()
    for part in (
        _documents().dump_json(document, exclude={"source_sha256", "warnings", "pages"}),
        organisation.model_dump_json().encode() if organisation else b"",
        party.model_dump_json().encode() if party else b"",
        rulebook.digest.encode(),
        program_digest().encode(),
    ):
        total.update(len(part).to_bytes(8, "big") + part)
    return total.hexdigest()


@cache
def program_digest() -> str:
    """Return the SHA-256 of the pipeline and of the code that reads with it."""
    package = Path(__file__).resolve().parent
    files = sorted(path for name in CODE for path in ((package / name).rglob("*") if (package / name).is_dir() else (package / name,)))
    total = hashlib.sha256(__version__.encode())
    for path in files:
        if path.is_file() and "__pycache__" not in path.parts:
            total.update(path.relative_to(package).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def found(folder: Path, name: str) -> Extraction | None:
    """Return what is kept under a key; None when nothing is, or when the file is damaged."""
    try:
        digest, _, content = _file(folder, name).read_bytes().partition(b"\n")
        return _extractions().validate_json(content) if digest.decode() == hashlib.sha256(content).hexdigest() else None
    except (OSError, ValidationError, UnicodeDecodeError):
        return None


def keep(folder: Path, name: str, extraction: Extraction) -> None:
    """Keep an extraction; a folder that cannot be written is no reason to stop, it only saves nothing."""
    content = _extractions().dump_json(extraction)
    target = _file(folder, name)
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(dir=target.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            Path(made).replace(target)
        finally:
            Path(made).unlink(missing_ok=True)


def _file(folder: Path, name: str) -> Path:
    return folder / name[:2] / f"{name[2:]}.json"


@cache
def _extractions() -> TypeAdapter[Extraction]:
    return TypeAdapter(Extraction)


@cache
def _documents() -> TypeAdapter[Document]:
    return TypeAdapter(Document)
