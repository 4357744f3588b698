"""The commitments file as a person edits it: every field explained once, every clause with its heading, nothing that YAML acts on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from checker import __version__
from checker.rendering.hostile import one_line
from checker.rendering.words import counted
from checker.review import Carried, CommitmentsFile, Entry

HEAD = """\
# What {statement} commits to, read by privacy-practice-checker {version}. Correct it, add to it, remove from it, then approve it.
#
#   words       the clause, as the text has it; a new entry needs words that stand in the text
#   place       where they stand (characters of the extracted text); may be left out of words that stand there once
#   lead        the words that introduce the list whose item this is
#   actor       who acts: first_party (the organisation) · third_party · user
#   action      collect · use · share · sell · retain · delete
#   kind        permit · deny · limit (only ...) · require
#   data, recipients, purposes
#               phrases with their id of the taxonomies (`checker rules` lists them); empty: none is named
#   conditions  what it needs (effect: requires) or what starts it (triggers); items of one group hold together, groups are alternatives
#   exceptions  what lifts it (effect: unless)
#   closes      what words of exclusivity close: action · data · recipient · purpose · condition
#   confidence  how sure the reading is, 0 to 1; below 0.6 it may only raise doubt; a reading that you stand for: 1
#   look_at     why somebody must look at it again; remove it when you have
#
# `unread` has clauses that may commit to something and were not understood: write an entry for what they say, and remove them.
# To approve, write: approved: {{who: "A. Person, DPO", on: 2027-01-31}}
# `sha256` is that of the text. When the text changes, `checker commitments TEXT --update THIS --write THIS` carries over what still holds.
"""
EMPTY: tuple[object, ...] = (None, "", [], ())


def as_yaml(file: CommitmentsFile) -> str:
    """Return the file; it reads back as the same value."""
    approved = "null" if file.approved is None else f"{{who: {quoted(file.approved.who)}, on: {file.approved.on}}}"
    lines = [HEAD.format(statement=one_line(file.statement, 200), version=__version__).rstrip("\n")]
    lines += [f"schema_version: {file.schema_version}", f"statement: {quoted(file.statement)}", f"sha256: {quoted(file.sha256)}"]
    lines += [f"approved: {approved}", f"clauses: {file.clauses}"]
    for name in ("commitments", "unread", "gone"):
        listed = getattr(file, name)
        lines += ["", f"{name}:" if listed else f"{name}: []", *_entries(listed)]
    lines += ["", "# What was looked at, for `--update`; not for people.", "seen:" if file.seen else "seen: []"]
    return "\n".join([*lines, *(f"  - {quoted(each)}" for each in file.seen)]) + "\n"


def summary(carried: Carried) -> list[str]:
    """Return in lines what was carried over, and all that a person must look at again."""
    kept = f"{counted(carried.kept, 'commitment')} carried over, {carried.moved:,} of them moved"
    lines = [f"{kept}; to be looked at again: {carried.new:,} new, {carried.gone:,} gone."]
    marked = [entry for entry in (*carried.file.commitments, *carried.file.unread) if entry.look_at]
    lines += [f"  look at: {one_line(entry.look_at)}: “{one_line(entry.words, 160)}”" for entry in marked]
    return [*lines, *(f"  gone: “{one_line(entry.words, 160)}”" for entry in carried.file.gone)]


def _entries(entries: Sequence[Entry]) -> Iterator[str]:
    for section, inside in groupby(entries, key=lambda entry: entry.section):
        if section:
            yield f"  # {' > '.join(one_line(part, 80) for part in section)}"
        for entry in inside:
            yield from _entry(entry.model_dump(mode="json"))


def _entry(values: Mapping[str, Any]) -> Iterator[str]:
    mark = "- "
    for key, value in values.items():
        if value in EMPTY and key not in {"data", "recipients", "purposes"}:
            continue
        if key in {"conditions", "exceptions", "scope", "data", "recipients", "purposes"} and value:
            yield f"  {mark}{key}:"
            yield from (f"      - {_flow(item)}" for item in value)
        else:
            yield f"  {mark}{key}: {_flow(value)}"
        mark = "  "


def _flow(value: Any) -> str:  # noqa: ANN401 -- whatever a field holds
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items() if item not in EMPTY) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return quoted(value) if isinstance(value, str) else str(value)


def quoted(text: str) -> str:
    """Return text as a double-quoted scalar of YAML 1.2; what is not printable is escaped."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in {'"', "\\"}:
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
