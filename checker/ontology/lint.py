"""What can be wrong between the entries of a taxonomy, every mistake with its file and line."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from checker import yamlfile
from checker.errors import Mistake
from checker.hints import did_you_mean
from checker.ontology.entries import Entry
from checker.ontology.grammar import Grammar
from checker.ontology.tree import Tree
from checker.ontology.words import stem, words

Found = tuple[tuple[str | int, ...], str, str]  # where in the file, problem, hint


def mistakes(path: Path, entries: Sequence[Entry], grammar: Grammar, *, verbs: bool = False) -> tuple[Mistake, ...]:
    """Return every mistake of a taxonomy's file: ids and phrases used twice, unknown parents, circles."""
    found = [*_ids(entries), *_parents(entries), *_phrases(entries, grammar, verbs=verbs), *_fields(entries)]
    if not found:
        return ()
    places = yamlfile.places(path, [where for where, _, _ in found])
    return tuple(Mistake(place, problem, hint) for place, (_, problem, hint) in zip(places, found, strict=True))


def _ids(entries: Sequence[Entry]) -> Iterator[Found]:
    first: dict[str, str] = {}
    for at, entry in enumerate(entries):
        for name in (entry.id, *entry.also):
            if name in first:
                yield ("entries", at, "id" if name == entry.id else "also"), f"id {name!r} is used twice", f"first used by {first[name]!r}"
            first.setdefault(name, entry.id)


def _parents(entries: Sequence[Entry]) -> Iterator[Found]:
    tree = Tree(entries)
    for at, entry in enumerate(entries):
        for parent in tree.parents[entry.id]:
            if parent not in tree.names:
                hint = did_you_mean(parent, sorted(tree.names)) or "add an entry for it"
                yield ("entries", at, "is_a" if parent in entry.is_a else "id"), f"{entry.id!r} has no parent {parent!r}", hint
        for held in entry.holds:
            if held not in tree.names:
                yield (
                    ("entries", at, "holds"),
                    f"{entry.id!r} holds {held!r}, which is none",
                    did_you_mean(held, sorted(tree.names)) or "add it",
                )
    circle = tree.cycle()
    if circle:
        at = next(at for at, entry in enumerate(entries) if entry.id == circle[0])
        yield ("entries", at, "is_a"), f"circle of parents: {' -> '.join(circle)}", "take one of them out"


def _phrases(entries: Sequence[Entry], grammar: Grammar, *, verbs: bool) -> Iterator[Found]:
    def key(phrase: str) -> object:
        return tuple(map(stem, words(phrase))) if verbs else grammar.essential(words(phrase))

    return _shared(entries, "phrases", lambda entry: (*entry.phrases, *entry.weak), key)


def _fields(entries: Sequence[Entry]) -> Iterator[Found]:
    return _shared(entries, "fields", lambda entry: entry.fields, words)


def _shared(entries: Sequence[Entry], part: str, listed: Callable[[Entry], Iterable[str]], key: Callable[[str], object]) -> Iterator[Found]:
    users: dict[object, dict[str, int]] = defaultdict(dict)
    spelled: dict[object, str] = {}
    for at, entry in enumerate(entries):
        for phrase in listed(entry):
            users[key(phrase)][entry.id] = at
            spelled.setdefault(key(phrase), phrase)
    for same, ids in users.items():
        if not same:
            yield ("entries", next(iter(ids.values())), part), f"{spelled[same]!r} holds no word", "write letters or digits"
        elif len(ids) > 1:
            yield (
                ("entries", max(ids.values()), part),
                f"{spelled[same]!r} is listed under {' and '.join(map(repr, ids))}",
                "keep it under one id",
            )
