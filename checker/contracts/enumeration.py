"""Enumerations inside a sentence: "shall not (i) sell ...; (ii) combine ..." says as many things as it has members."""

import re

from checker.contracts.lexicon import numbering_words

_MARK = re.compile(r"(?:(?<=\s)|^)\((?P<mark>[a-h]|[ivx]{1,4}|\d{1,2})\)\s+")
_FIRST = frozenset({"a", "i", "1"})
_NEXT = {"i": "ii", "ii": "iii", "iii": "iv", "iv": "v", "v": "vi", "vi": "vii", "vii": "viii", "viii": "ix", "ix": "x"}
_END = re.compile(r"[;,]?\s*(?:and(?:/or)?|or|and then)?\s*$")


def members(text: str, lead: str = "", *, goes_on: bool = False) -> tuple[str, ...]:
    """Return the sentences that an enumeration stands for: its opening with each member; ``text`` itself where it enumerates nothing.

    ``lead`` is the opening of a clause that went on with "(ii)" in a paragraph of its own, and ``goes_on`` tells that this one does.
    """
    marks = list(_MARK.finditer(text))
    run = _run(marks, alone=bool(lead) or goes_on, later=bool(lead))
    if not run:
        return (text,)
    before = text[: run[0].start()] or lead
    if not lead and not numbering_words().before_members.search(before):
        return (text,)
    start = before.rstrip().rstrip(":").rstrip()
    ends = [mark.start() for mark in run[1:]] + [len(text)]
    pieces = [_END.sub("", text[mark.end() : end].strip()) for mark, end in zip(run, ends, strict=True)]
    return tuple(f"{start} {piece.rstrip('.')}." for piece in pieces if piece)


def opening(text: str) -> str:
    """Return what stands before the first member of an enumeration that ``text`` begins; "" where it begins none."""
    mark = next((mark for mark in _MARK.finditer(text) if mark["mark"] in _FIRST), None)
    before = text[: mark.start()].rstrip() if mark else ""
    return before if before and numbering_words().before_members.search(before) else ""


def _run(marks: list[re.Match[str]], *, alone: bool, later: bool) -> list[re.Match[str]]:
    """Return the marks that follow on each other: from the first, or from any where the enumeration began before."""
    found: list[re.Match[str]] = []
    for mark in marks:
        name = mark["mark"]
        if not found:
            if name in _FIRST or later:
                found.append(mark)
        elif name == _following(found[-1]["mark"]):
            found.append(mark)
    return found if len(found) > 1 or (found and alone) else []


def _following(mark: str) -> str:
    if mark.isdigit():
        return str(int(mark) + 1)
    return _NEXT.get(mark, "") if mark in _NEXT and mark != "i" else {"i": "ii"}.get(mark, chr(ord(mark[-1]) + 1))
