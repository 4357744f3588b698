"""Changes planted in policies, and rewordings that change nothing: what drift finds of the first, and wrongly reports of the second.

`python -m tests.benchmarks.planted [--show] [--folder FOLDER]` reads tests/benchmarks/drift: 12 policies, 100 edits with their kind seen
from the person's side, and a rewording of each policy, all written by somebody who had not seen the code. The folders within it hold later
sets (drift/README.md). A set on published policies holds no text of theirs: each edit says at which letter how many are dropped and what
is put there, and `bases.json` the digests of the policies, which stand in the folder of ``--bases``.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.drift.comparison.compare import compare
from checker.extractions import Extract, kept_in
from checker.report.drift import Change, ChangeKind
from checker.rulebook import rulebook
from tests.benchmarks.rewording import stated

FOLDER = Path(__file__).with_name("drift")
PUBLISHED = Path(__file__).resolve().parents[3] / "shared" / "data" / "policies"
AROUND = 60  # letters shown around an edit
_UNCHANGED = frozenset({ChangeKind.MOVED, ChangeKind.REWORDED})


@dataclass(frozen=True, slots=True)
class Cut:
    """A place of a text: so many letters are dropped at one, and others are put there."""

    at: int
    drop: int
    put: str

    def pair(self, text: str) -> tuple[str, str]:
        """Return what stands there with the words around it, and what stands there instead."""
        start, end = max(0, self.at - AROUND), self.at + self.drop
        return text[start : end + AROUND], text[start : self.at] + self.put + text[end : end + AROUND]


@dataclass(frozen=True, slots=True)
class Planted:
    """One edit of a policy."""

    id: str
    base: str
    kind: ChangeKind
    pairs: tuple[tuple[str, str], ...] = ()  # what stands there, and what stands there instead
    cut: Cut | None = None  # or where it stands

    def edited(self, text: str) -> str:
        """Return the policy with the edit made; raises ValueError if what is to be replaced does not stand there once."""
        if self.cut:
            return text[: self.cut.at] + self.cut.put + text[self.cut.at + self.cut.drop :]
        for old, new in self.pairs:
            if text.count(old) != 1:
                message = f"{self.id}: {old!r} stands {text.count(old)} times in {self.base}"
                raise ValueError(message)
            text = text.replace(old, new)
        return text


def planted(folder: Path = FOLDER) -> Iterator[Planted]:
    """Yield the edits of a folder in order."""
    for line in (folder / "planted.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if "at" in row:
            yield Planted(row["id"], row["base"], ChangeKind(row["kind"]), cut=Cut(row["at"], row["drop"], row["put"]))
            continue
        old, new = row["old"], row["new"]
        pairs = tuple(zip(old, new, strict=True)) if isinstance(old, list) else ((old, new),)
        yield Planted(row["id"], row["base"], ChangeKind(row["kind"]), pairs)


def reported(before: str, after: str, name: str, extract: Extract) -> list[Change]:
    """Return the changes of meaning that drift reports between two texts."""
    old, new = (stated(text, f"{name}{number}.md", ".md", extract) for number, text in enumerate((before, after)))
    return [change for change in compare(old, new, rulebook()).changes if change.is_meaning]


def bases(folder: Path, published: Path) -> dict[str, str]:
    """Return the policies of a set by name; raises ValueError for a published one that is not the one that was edited."""
    digests: dict[str, str] = json.loads((folder / "bases.json").read_text("utf-8")) if (folder / "bases.json").exists() else {}
    files = {name: published / f"{name}.md" for name in digests} or {path.stem: path for path in sorted((folder / "base").glob("*.md"))}
    for name, digest in digests.items():
        if hashlib.sha256(files[name].read_bytes()).hexdigest() != digest:
            message = f"{files[name]} is not the text that was edited"
            raise ValueError(message)
    return {name: path.read_text("utf-8") for name, path in files.items()}


def _told(changes: list[Change]) -> str:
    return "; ".join(f"{c.change.value}: {c.summary}" for c in changes) or "nothing"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="list what was missed or wrongly reported")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="what to read: base, planted.jsonl and perhaps wording")
    parser.add_argument("--bases", type=Path, default=PUBLISHED, help="where published policies stand")
    parser.add_argument("--cache", type=Path, default=Path(".drift-cache"))
    wanted = parser.parse_args()
    extract = kept_in(wanted.cache)
    texts = bases(wanted.folder, wanted.bases)
    all_of, found, right = Counter[str](), Counter[str](), Counter[str]()
    for edit in planted(wanted.folder):
        changes = reported(texts[edit.base], edit.edited(texts[edit.base]), edit.id, extract)
        same = edit.kind in _UNCHANGED
        all_of[edit.kind] += 1
        found[edit.kind] += bool(changes) != same
        right[edit.kind] += (not changes) if same else any(c.change is edit.kind for c in changes)
        if wanted.show and (bool(changes) == same or not (same or any(c.change is edit.kind for c in changes))):
            old, new = edit.cut.pair(texts[edit.base]) if edit.cut else edit.pairs[0]
            print(f"{edit.id} {edit.base} {edit.kind.value}, reported {_told(changes)}\n    - {old[:200]}\n    + {new[:200]}")
    for kind in all_of:
        print(f"{kind:13} {all_of[kind]:3}  found {found[kind]:3}  right kind {right[kind]:3}")
    meant = [kind for kind in all_of if kind not in _UNCHANGED]
    total = sum(all_of[k] for k in meant)
    print(f"changes of meaning: {sum(found[k] for k in meant)} of {total} found, {sum(right[k] for k in meant)} of the right kind")
    for path in sorted((wanted.folder / "wording").glob("*.md")):
        name = path.stem
        changes = reported(texts[name], path.read_text("utf-8"), f"{name}-reworded", extract)
        print(f"reworded {name}: {len(changes)} changes of meaning reported" + (f": {_told(changes)}" if wanted.show and changes else ""))


if __name__ == "__main__":
    main()
