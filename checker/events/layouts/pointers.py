"""Places in a nested record, as layouts write them: "a.b", "a[].b" (items), "a[Effect=Allow].b" (some), "a.*" (members)."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

STEP = re.compile(r"(?P<name>(?:\\.|[^.\[\]\\])+)?(?P<items>\[(?:(?P<key>[^\]=]+)=(?P<word>[^\]]*))?\])?")
ANY = "*"  # every member of an object
MAX_LEAVES = 1_000  # names taken out of one object
MAX_DEPTH = 20


class UnreadableError(Exception):
    """An object that stands as text and cannot be read: what it says is not known, and it must not pass for saying nothing."""


@lru_cache(maxsize=4_096)
def steps(path: str) -> tuple[tuple[str | None, bool, str | None, str | None], ...]:
    r"""Return a path's steps (name, items, key, word); a dot in a name is written "\.", and a ValueError says what is no path."""
    found: list[tuple[str | None, bool, str | None, str | None]] = []
    at = 0
    while at <= len(path):
        match = STEP.match(path, at)
        if match is None or match.end() == at or (match.end() < len(path) and path[match.end()] != "."):
            raise ValueError(f"{path!r} is no path; write it like a.b, a[].b or a[key=word].b")
        name = re.sub(r"\\(.)", r"\1", match["name"]) if match["name"] else None
        found.append((name, match["items"] is not None, match["key"], match["word"]))
        at = match.end() + 1
    return tuple(found)


def values(record: object, path: str) -> Iterator[object]:
    """Yield what stands at a path, null left out; a step "[]" takes a single value for a list of one."""
    yield from _walk(record, steps(path), 0)


def _walk(here: object, path: tuple[tuple[str | None, bool, str | None, str | None], ...], at: int) -> Iterator[object]:
    if here is None or at == len(path):
        yield from () if here is None else (here,)
        return
    name, items, key, word = path[at]
    if name == ANY and isinstance(here, Mapping):
        found = list(here.values())
    else:
        there = _member(here, name) if name is not None else here
        found = there if items and isinstance(there, list) else [there]
    for item in found:
        if key is None or text(_member(item, key)) == word:
            yield from _walk(item, path, at + 1)


def _member(here: object, name: str) -> object:
    """Return an object's member of a name or the first of several ("a|b"): spelt so, else in another case."""
    here = _unpacked(here) if isinstance(here, str) else here
    if not isinstance(here, Mapping):
        return None
    for spelt in name.split("|"):
        if spelt in here:
            return here[spelt]
        folded = spelt.casefold()
        if (held := next((held for key, held in here.items() if key.casefold().strip() == folded), None)) is not None:
            return held
    return None


def _unpacked(held: str) -> object:
    """Return the object that stands somewhere as its JSON text, as policies do in some logs; other text has no members."""
    if not held.lstrip().startswith("{"):
        return None
    try:
        return json.loads(held)
    except (ValueError, RecursionError):
        raise UnreadableError(held[:80]) from None


def leaves(here: object, prefix: str = "", depth: int = 0) -> Iterator[str]:
    """Yield the names of the filled members of an object, those of inner objects as "outer.inner"."""
    if not isinstance(here, Mapping) or depth > MAX_DEPTH:
        return
    for key, held in list(here.items())[:MAX_LEAVES]:
        inner = next((item for item in held if isinstance(item, Mapping)), None) if isinstance(held, list) else held
        if isinstance(inner, Mapping) and inner and depth < MAX_DEPTH:
            yield from leaves(inner, f"{prefix}{key}.", depth + 1)
        elif held not in (None, "", [], {}):
            yield f"{prefix}{key}"


def text(held: object) -> str | None:
    """Return a value as text, None for null."""
    if held is None or isinstance(held, str):
        return held
    return json.dumps(held, ensure_ascii=False, default=str)
