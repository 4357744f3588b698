"""What the open elements of a page make of the text inside them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from checker.reading.block import Place

INLINE = frozenset(
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr q s samp small span strike "
    "strong sub sup time tt u var wbr strong ruby rt rp -text".split()
)
STYLED = frozenset({"a", "b", "strong", "i", "em", "u", "span", "img"})
_STRONG = frozenset({"b", "strong"})
_SLIGHT = frozenset({"i", "em", "u"})


@dataclass(frozen=True, slots=True)
class Frame:
    """What an open element makes of the text inside it."""

    emphasis: int = 0
    link: str = ""
    level: int = 0
    depth: int = 0
    quote: bool = False
    main: bool = False
    root: int = 0
    place: Place | None = None


def styled(frame: Frame, tag: str, attributes: Mapping[str, str | None]) -> Frame:
    """Return the frame inside an inline element: its emphasis and its link."""
    if tag == "a":
        target = attributes.get("href")
        return replace(frame, link="" if not target else "page" if target.startswith("#") else "site")
    if tag in _STRONG or tag in _SLIGHT:
        return replace(frame, emphasis=max(frame.emphasis, 2 if tag in _STRONG else 1))
    if tag == "span":
        style = (attributes.get("style") or "")[:1000].replace(" ", "").lower()
        return replace(frame, emphasis=2) if "font-weight:bold" in style or "font-weight:700" in style else frame
    return frame
