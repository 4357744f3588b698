"""Put words together again that a line's end cut in two."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

_CUT = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_NEXT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 60  # characters of a word; the paragraph before it may be of any length
_PREFIXES = frozenset("non self third cross first opt in co e so well end long short high low multi on off up real user".split())


def counted(lines: Sequence[str]) -> Counter[str]:
    """Count the words that stand whole in their line, in small letters; halves at the ends of lines count for nothing."""
    words = Counter[str]()
    cut = False
    for line in lines:
        whole = _CUT.sub("", _NEXT.sub("", line, count=1) if cut else line)
        words.update(_NEXT.findall(whole.lower()))
        cut = _CUT.search(line) is not None
    return words


def rejoined(lines: Sequence[str], words: Mapping[str, int]) -> str:
    """Join lines into a paragraph; `words` counts the document's words and decides whether a hyphen is a word's own.

    "informa-" / "tion" is one word, "third-" / "party" keeps its hyphen, and so does every other word of which the document shows the
    hyphenated form, or whose halves are both words of the document while the whole is none.
    """
    text = lines[0] if lines else ""
    for line in lines[1:]:
        cut, following = _CUT.search(text[-_LONGEST:]), _NEXT.match(line)
        if cut is None or following is None:
            text += ("" if text.endswith("/") else " ") + line
        elif not line[0].islower() or _owned(cut[1].lower(), following[0].lower(), words):
            text += line
        else:
            text = text[:-1] + line
    return text


def _owned(first: str, second: str, words: Mapping[str, int]) -> bool:
    if words.get(first + second, 0):
        return False
    if words.get(f"{first}-{second}", 0) or first in _PREFIXES:
        return True
    return bool(words.get(first, 0) and words.get(second, 0))
