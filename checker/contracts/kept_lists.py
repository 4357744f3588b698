"""Lists of receivers that the clauses of a contract speak of: "the vendors listed in Annex 2", "a list of vendors is on our site"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded, numbering_words
from checker.contracts.names import key
from checker.contracts.rosters import Entry, roster
from checker.model import Clause, ClauseKind, Document, Value
from checker.patterns import Patterns, either

_TITLE = 12  # words of a title
_NAME = 6  # words of a name
_LINE = re.compile(r"^(?P<name>[A-Z0-9][\w&.'’ -]{1,60}): (?P<task>[a-z][^.:;]{2,80})\.?$")


class KeptListWords(Value):
    """How clauses speak of lists of receivers; see rules/contracts/kept_lists.yaml."""

    receivers: Patterns
    put: Patterns
    holds: Patterns
    parts: Patterns

    @cached_property
    def singled(self) -> re.Pattern[str]:
        """Return what finds receivers singled out by a list in a part of a contract: "vendors named in Annex 2", "those listed in ..."."""
        return re.compile(rf"\b(?P<who>{either((*self.receivers, 'those'))}),? {self._put_there}", re.IGNORECASE)

    @cached_property
    def told(self) -> re.Pattern[str]:
        """Return what finds that receivers stand on such a list: "approved vendors are set out in Annex 2"."""
        stand = r"(?:is|are|has been|have been|shall be|will be)"
        return re.compile(rf"\b(?P<who>{either(self.receivers)}) {stand} {self._put_there}", re.IGNORECASE)

    @cached_property
    def a_list(self) -> re.Pattern[str]:
        """Return what finds a list of receivers, wherever it is kept: "a current list of its sub-processors"."""
        return re.compile(rf"\blists? of (?:[\w’'-]+ ){{0,4}}?(?P<who>{either(self.receivers)})\b(?!['’])", re.IGNORECASE)

    @cached_property
    def has_list(self) -> re.Pattern[str]:
        """Return what finds, in front of a list, the part of a contract that is said to have it: "Annex B sets out the current ..."."""
        return re.compile(rf"{self._part} {either(self.holds)} (?:\w+ ){{0,3}}$", re.IGNORECASE)

    @property
    def _part(self) -> str:
        return rf"(?P<place>(?-i:{either(word.capitalize() for word in self.parts)}) [A-Z0-9]{{1,4}})\b"

    @property
    def _put_there(self) -> str:
        return rf"(?:(?:that|which|who) (?:is|are) )?(?:\w+ly )?{either(self.put)} (?:in|on|at|under|by|to) (?:the )?{self._part}"


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list that a clause speaks of: who stands on it, where it is, and whether the words single those out who stand on it."""

    who: str  # "sub-processors"
    place: str  # "Annex 2"; empty where the clause names no part of a contract
    limits: bool  # "the vendors named in Annex 2" are those alone; "vendors are named in Annex 2" tells where to look
    start: int  # of the clause
    end: int


def kept_lists(document: Document) -> tuple[KeptList, ...]:
    """Return the lists of receivers that the clauses of ``document`` speak of, in the order of its text; titles speak of none."""
    clauses = (c for c in document.clauses if not c.furniture and c.kind is not ClauseKind.HEADING and not _is_title(c))
    return tuple(each for clause in clauses for each in _spoken_of(clause))


def standing_on(document: Document, place: str) -> tuple[Entry, ...]:
    """Return whom a part of ``document`` lists; nobody where it has no such part, or nobody was read on it."""
    found = next((part for part in _parts(document) if part[0] == key(place)), None)
    if found is None:
        return ()
    listed = tuple(entry for entry in roster(document) if found[1] <= entry.start < found[2])
    return listed or tuple(_lines(document, found[1], found[2]))


def _lines(document: Document, start: int, end: int) -> Iterator[Entry]:
    """Yield whom the plain lines of an annex name, each with a task: "Coldstore BV: hosting"."""
    for clause in document.clauses:
        line = _LINE.match(clause.text.strip()) if start < clause.start < end and not _is_title(clause) else None
        if line is not None and len(line["name"].split()) <= _NAME:
            yield Entry(line["name"], line["task"], clause.start, clause.end)


def _spoken_of(clause: Clause) -> Iterator[KeptList]:
    words = kept_list_words()
    taken: list[re.Match[str]] = []
    for pattern in (words.singled, words.told, words.a_list):
        for found in pattern.finditer(clause.text):
            if any(found.start() < other.end() and other.start() < found.end() for other in taken):
                continue
            taken.append(found)
            place = " ".join((_place(clause.text, found) if pattern is words.a_list else found["place"]).split())
            yield KeptList(found["who"], place, pattern is words.singled, clause.start, clause.end)


def _place(text: str, found: re.Match[str]) -> str:
    """Return the part of a contract that a sentence on a list names: "A list is in Appendix 2", "Annex B has a list of ..."."""
    if before := kept_list_words().has_list.search(text, 0, found.start()):
        return before["place"]
    named = numbering_words().pointing.search(text, found.end())
    return named.group() if named else ""


def _parts(document: Document) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Yield each annex of a text by the words of its name, from its title to that of the next."""
    titles = [clause for clause in document.clauses if _is_title(clause)]
    for title, end in zip(titles, (*(title.start for title in titles[1:]), len(document.text)), strict=False):
        if found := numbering_words().annex.match(title.text.strip()):
            yield key(found.group()), title.start, end


def _is_title(clause: Clause) -> bool:
    """Tell whether a clause is the title of an annex."""
    if numbering_words().annex.match(clause.text.strip()) is None or clause.kind is ClauseKind.ROW:
        return False
    return clause.kind is ClauseKind.HEADING or (len(clause.text.split()) <= _TITLE and not clause.text.rstrip().endswith("."))


@lru_cache(maxsize=1)
def kept_list_words() -> KeptListWords:
    """Load how clauses speak of lists of receivers; every mistake in the file is a UsageError with file and line."""
    return loaded(KeptListWords, "kept_lists")
