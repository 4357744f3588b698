"""Proposals: which field a foreign column may be, by its name, and a mapping to start from."""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.events.cells.checks import FALSE_WORDS, TRUE_WORDS
from checker.events.cells.fields import BY_NAME, REQUIRED, Field, Type
from checker.events.layouts.layout import known_layouts
from checker.events.layouts.traces import plain

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
MAX_WORDS = 20  # different words of a column that a mapping spells out


@dataclass(frozen=True, slots=True)
class Column:
    """A column or place of a foreign log."""

    name: str  # for nested records the path
    filled: int  # records of the sample that have it
    field: str | None = None  # what it is, or may be
    certain: bool = False  # its name is the field's own
    words: tuple[str, ...] = ()  # the different words in it that the field does not allow


def proposed(names: Mapping[str, Sequence[object]]) -> tuple[Column, ...]:
    """Return every column with the field that it may be; no field twice, and what fits nothing stays without."""
    taken = {name: name for name in names if name in BY_NAME}
    for field, called in called_also().items():
        if field in taken.values():
            continue
        best = next(
            (name for word in (field, *called) for name in names if name not in taken and _folded(_last(name)) in _spelt(word)), None
        )
        if best is not None:
            taken[best] = field
    return tuple(_column(name, held, taken.get(name)) for name, held in names.items())


def called_also() -> Mapping[str, tuple[str, ...]]:
    """Return what foreign logs call each field, in English first."""
    own = known_layouts()["own"]
    return {field: own.also_called.get(field, ()) + own.called_abroad.get(field, ()) for field in BY_NAME}


def _meant(field: str, word: str) -> str:
    """Return our word for one of another language, "null" where it is not known."""
    said = known_layouts()["own"].said_abroad.get(field, {})
    found = next((ours for ours, theirs in said.items() if any(_folded(word) in _spelt(each) for each in theirs)), "null")
    return {"yes": "true", "no": "false"}.get(found, found)


def _folded(name: str) -> str:
    """Return a name without case, marks and accents."""
    return plain("".join(mark for mark in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(mark)))


def _spelt(word: str) -> tuple[str, str]:
    """Return a word as a log may spell it: without its accents, or as German writes them in two letters."""
    return _folded(word), _folded(word.translate(UMLAUTS))


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _column(name: str, held: Sequence[object], field: str | None) -> Column:
    words = tuple(dict.fromkeys(_strange(BY_NAME[field], held))) if field else ()
    return Column(name, len(held), field, name == field, words[:MAX_WORDS])


def _strange(field: Field, held: Iterable[object]) -> Iterator[str]:
    """Yield the words that a field does not allow; only short ones, as a mapping is no place for people's data."""
    allowed = field.vocabulary or ((*TRUE_WORDS, *FALSE_WORDS) if field.type is Type.FLAG else ())
    for value in held:
        word = str(value).lower() if isinstance(value, bool) else value
        if allowed and isinstance(word, str | int) and str(word).lower() not in allowed and len(str(word)) <= 40:
            yield str(word)


def mapping_text(columns: Sequence[Column], *, nested: bool) -> str:
    """Return a mapping to start from, as YAML: certain and likely fields, and what is left to decide as comments."""
    found = {each.field: each for each in columns if each.field}
    missing = [name for name in REQUIRED if name not in found]
    lines = ["# A starting mapping: correct it, then name it in checker.toml: [events] mapping = ..."]
    if nested or missing:
        lines += ["fields:  # field -> place in the record", *(f"  {field}: {_quoted(each.name)}" for field, each in found.items())]
        lines += (f"  {name}: {MISSING[name]}" for name in missing)
    else:
        renamed = [each for each in columns if each.field and not each.certain]
        lines += ["columns:  # column of the log -> field" if renamed else "columns: {}"]
        lines += (f"  {_quoted(each.name)}: {each.field}" for each in renamed)
    if strange := [each for each in columns if each.words and each.field]:
        lines.append("values:  # field -> word of the log -> our word; null: not known")
        for each in strange:
            lines += [
                f"  {each.field}:  # {_allowed(BY_NAME[str(each.field)])}",
                *(f"    {_quoted(word)}: {_meant(str(each.field), word)}" for word in each.words),
            ]
    left = [each.name for each in columns if not each.field]
    lines += [f"# kept as further facts, no field of ours: {_quoted(name)}" for name in left]
    return "\n".join(lines) + "\n"


MISSING = {
    "event_id": "{number: true}  # no column looks like an id: the row's number stands for it",
    "occurred_at": '{text: "2024-01-01"}  # no column looks like a time: put the right one, or the day that all rows stand for',
    "data": '{text: "what went"}  # no column looks like a list of data: name what went',
}


def _allowed(field: Field) -> str:
    return ", ".join(field.vocabulary or ("true", "false"))


def _quoted(text: str) -> str:
    """Return text as a YAML scalar; what JSON writes is YAML 1.2. Letters stand as they are, what nobody sees as its number."""
    return json.dumps(text, ensure_ascii=not text.isprintable())
