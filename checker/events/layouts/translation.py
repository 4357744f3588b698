"""Translation: one foreign record in, the sharing events that it tells of out, or the words why it tells of none."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.events.cells.fields import BY_NAME, Type
from checker.events.cells.quarantine import Fault
from checker.events.layouts.pointers import UnreadableError, leaves, text, values
from checker.events.layouts.shapes import Condition, Each, Shape, Source

Event = Mapping[str, object]
NOTHING = "nothing in it went to anybody"


@dataclass(frozen=True, slots=True)
class Told:
    """What a record tells of."""

    events: tuple[Event, ...] = ()
    passed: str | None = None  # why it is no sharing
    fault: Fault | None = None  # why that cannot be told


def translated(record: object, shapes: Sequence[Shape], place: str) -> Told:
    """Return a record's events by the first shape that it has; ``place`` names the record."""
    try:
        return _translated(record, shapes, place)
    except UnreadableError as error:
        return Told(fault=Fault("", "packed", None, str(error)))


def _translated(record: object, shapes: Sequence[Shape], place: str) -> Told:
    reason, furthest = "", -1
    for shape in shapes:
        failed = next((index for index, each in enumerate(shape.when) if not _holds(record, each)), None)
        if failed is None:
            events = _events(record, shape, place)
            if events or shape.none_left:
                return Told(events, None if events else shape.none_left)
        elif failed > furthest:
            reason, furthest = shape.when[failed].otherwise, failed
    return Told(passed=reason or NOTHING)


def _holds(record: object, condition: Condition) -> bool:
    found = [text(value) for value in values(record, condition.path)]
    if condition.among is not None:
        return any(value in {text(word) for word in condition.among} for value in found)
    if condition.unlike is not None:
        others = [text(value) for value in values(record, condition.unlike)]
        return bool(found) and found != others
    return bool(found) == condition.present


def _events(record: object, shape: Shape, place: str) -> tuple[Event, ...]:
    parts = list(_parts(record, shape.each)) if shape.each else [None]
    return tuple(_event(record, part, shape, place, index if shape.each else None) for index, part in enumerate(parts, 1))


def _parts(record: object, each: Each) -> Iterator[object]:
    """Yield the parts, each once."""
    out = {*each.leave_out, *(text(own) for own in (values(record, each.unlike) if each.unlike else ()))}
    seen: set[str] = set()
    for path in each.paths:
        for found in values(record, path):
            for part in _named(found) if each.keys else _split(found) if each.split else _cut(found, each.pattern):
                if text(part) not in out and repr(part) not in seen:
                    seen.add(repr(part))
                    yield part


def _named(found: object) -> Iterator[object]:
    if isinstance(found, Mapping):
        yield from (key for key, held in found.items() if held not in (False, None))


def _cut(found: object, pattern: str | None) -> Iterator[object]:
    """Yield a part, cut as the pattern says; an object beside the texts that a pattern is for is no part."""
    match = re.search(pattern, found) if pattern and isinstance(found, str) else None
    if match or pattern is None or isinstance(found, str):
        yield match[1] if match else found


def _event(record: object, part: object, shape: Shape, place: str, index: int | None) -> Event:
    event: dict[str, object] = {}
    for name, sources in (*shape.fields.items(), *shape.keep.items()):
        several = name in BY_NAME and BY_NAME[name].type is Type.WORDS
        held = _list(record, part, sources, place) if several else _single(record, part, sources, place)
        if held is not None:
            event[name] = held
    if index is not None and isinstance(event.get("event_id"), str | int):
        event["event_id"] = f"{event['event_id']}#{index}"
    return event


def _list(record: object, part: object, sources: Sequence[Source], place: str) -> object:
    """Return what all sources hold together; an item that is no text stays, for the checks to name."""
    found = [item for source in sources for held in _held(record, part, source, place) for item in _split(held)]
    return list({repr(item): item for item in found}.values()) or None


def _split(held: object) -> Sequence[object]:
    if isinstance(held, list):
        return held
    return [item.strip() for item in re.split(r"[;\n]", held) if item.strip()] if isinstance(held, str) else [held]


def _single(record: object, part: object, sources: Sequence[Source], place: str) -> object:
    """Return what the first source that holds something holds; several different values are not known."""
    for source in sources:
        found = {repr(held): held for held in _held(record, part, source, place) if held not in ("", [], {})}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _held(record: object, part: object, source: Source, place: str) -> Iterator[object]:
    if source.number:
        yield place
        return
    if source.path is None:
        yield source.text
        return
    top, path = ({"$": part}, source.path) if source.path.startswith("$") else (record, source.path)
    found = [held for held in values(top, path) if held not in ("", [], {})]
    for held in found:
        match = re.search(source.pattern, text(held) or "") if source.pattern else None
        if source.pattern and not match:
            continue
        if source.text is not None:
            yield source.text
        elif source.keys:
            yield from leaves(held)
        else:
            yield match[1] if match else held
