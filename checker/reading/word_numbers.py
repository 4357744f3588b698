"""Numbers that Word counts itself ("2.1", "(a)"), written into the paragraphs: people cite clauses by them, and the text has none.

Only lists whose numbers carry those of the levels above ("2.1"), or that number headings, are written out; plain lists stay lists.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZipFile

from checker.reading.markers import generated

BODY, NUMBERING, STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FORMATS = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")
_INHERITED = 20  # styles that a style is based on, at most
_LEVELS = 9
_KNOWN = frozenset(map(str, range(_LEVELS)))
_LARGEST = 6  # digits of a number at which a list begins

Numbered = tuple[str, int]  # a list's number and the level in it


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int
    style: str  # as in HTML; "" for a bullet or nothing
    text: str  # "%1.%2"


@dataclass(slots=True)
class Lists:
    """The lists of a file: which definition each has, how its levels are numbered, and how far each has been counted."""

    definitions: dict[str, str]
    levels: dict[str, dict[int, Level]]
    styles: dict[str, Numbered]
    counted: dict[str, list[int]] = field(default_factory=dict)

    def level(self, place: Numbered) -> Level | None:
        return self.levels.get(self.definitions.get(place[0], ""), {}).get(place[1])

    def next(self, place: Numbered) -> str:
        """Count one paragraph of a list, and return the number that Word shows for it."""
        name, at = self.definitions[place[0]], place[1]
        levels = self.levels[name]
        counts = self.counted.setdefault(name, [0] * _LEVELS)
        level = levels[at]
        counts[at] = counts[at] + 1 if counts[at] else level.start
        counts[at + 1 :] = [0] * (_LEVELS - at - 1)

        def shown(found: re.Match[str]) -> str:
            other = int(found[1]) - 1
            number = counts[other] or (levels[other].start if other in levels else 1)
            return generated(levels[other].style if other in levels else "1", number).rstrip(".")

        return _PLACE.sub(shown, level.text).strip()


def numbered(data: bytes, texts: Mapping[str, bytes]) -> bytes:
    """Return the Word file with the numbers of its clauses written out; ``texts`` are its parts, checked. The same where it has none."""
    lists = _lists(texts)
    if lists is None:
        return data
    body = _tree(texts[BODY])
    paragraphs = [(each, place) for each in body.iter(f"{_W}p") if (place := _place(each, lists)) is not None]
    written = {lists.definitions[place[0]] for each, place in paragraphs if _counts(each, place, lists)}
    for each, place in paragraphs:
        level = lists.level(place)
        if lists.definitions[place[0]] in written and level is not None and level.style:
            _write(each, lists.next(place))
    if not written:
        return data
    return _with_body(data, ET.tostring(body, encoding="utf-8", xml_declaration=True))


def _lists(texts: Mapping[str, bytes]) -> Lists | None:
    if NUMBERING not in texts or BODY not in texts:
        return None
    root = _tree(texts[NUMBERING])
    levels = {
        _value(each, "abstractNumId", own=True): {
            int(at): _level(one) for one in each.iter(f"{_W}lvl") if (at := _value(one, "ilvl", own=True) or "0") in _KNOWN
        }
        for each in root.findall(f"{_W}abstractNum")
    }
    definitions = {_value(each, "numId", own=True): _value(each, "abstractNumId") for each in root.findall(f"{_W}num")}
    return Lists(definitions, levels, dict(_styles(texts[STYLES])) if STYLES in texts else {})


def _level(element: ET.Element) -> Level:
    start = _value(element, "start")
    return Level(
        int(start) if start.isdecimal() and len(start) < _LARGEST else 1,
        _FORMATS.get(_value(element, "numFmt"), ""),
        _value(element, "lvlText"),
    )


def _styles(text: bytes) -> Iterator[tuple[str, Numbered]]:
    """Yield the styles of paragraphs that are numbered, by themselves or by what they are based on."""
    own: dict[str, ET.Element] = {_value(each, "styleId", own=True): each for each in _tree(text).findall(f"{_W}style")}
    for name in own:
        list_, level, style = "", "", name
        for _ in range(_INHERITED):
            element = own.get(style)
            if element is None:
                break
            found = element.find(f"{_W}pPr/{_W}numPr")
            if found is not None:
                list_, level = list_ or _value(found, "numId"), level or _value(found, "ilvl")
            style = _value(element, "basedOn")
        if list_ and list_ != "0":
            yield name, (list_, int(level) if level in _KNOWN else 0)


def _place(paragraph: ET.Element, lists: Lists) -> Numbered | None:
    """Return the list and level of a paragraph, by itself or by its style; None for one that is in no list that is defined."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        return None
    style = lists.styles.get(_value(properties, "pStyle"))
    found = properties.find(f"{_W}numPr")
    number = _value(found, "numId") if found is not None else ""
    level = _value(found, "ilvl") if found is not None else ""
    if number == "0":
        return None
    place = (number or (style[0] if style else ""), int(level) if level in _KNOWN else style[1] if style else 0)
    return place if lists.level(place) is not None else None


def _counts(paragraph: ET.Element, place: Numbered, lists: Lists) -> bool:
    """Tell whether a paragraph's number is one that clauses are cited by: with those above it, or a heading's."""
    level = lists.level(place)
    if level is None or not level.style:
        return False
    heading = _value(paragraph.find(f"{_W}pPr"), "pStyle").lower().startswith("heading")
    return heading or len(_PLACE.findall(level.text)) > 1


def _write(paragraph: ET.Element, number: str) -> None:
    """Put a number before the words of a paragraph and take it out of its list."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None or not any((text.text or "").strip() for text in paragraph.iter(f"{_W}t")):
        return
    for found in properties.findall(f"{_W}numPr"):
        properties.remove(found)
    none = ET.SubElement(properties, f"{_W}numPr")  # the style may say again that it is in a list
    for name in ("ilvl", "numId"):
        ET.SubElement(none, f"{_W}{name}", {f"{_W}val": "0"})
    run = ET.Element(f"{_W}r")
    ET.SubElement(run, f"{_W}t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}).text = f"{number} "
    paragraph.insert(list(paragraph).index(properties) + 1, run)


def _with_body(data: bytes, body: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in dict.fromkeys(old.namelist()):
            new.writestr(name, body if name == BODY else old.read(name))
    return out.getvalue()


def _tree(text: bytes) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 -- without DOCTYPE and entities, of bounded depth and size: `docx` has looked


def _value(element: ET.Element | None, name: str, *, own: bool = False) -> str:
    """Return the value of a child, or the element's own attribute; "" for none."""
    if element is None:
        return ""
    if own:
        return element.get(f"{_W}{name}") or ""
    child = element.find(f"{_W}{name}")
    return (child.get(f"{_W}val") or "") if child is not None else ""
