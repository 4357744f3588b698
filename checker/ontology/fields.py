"""Names as logs write them ("gps_lat", "email_sha256", "event_name=log_period_start") -> data ids."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from checker.ontology.entries import Entry, ForeignFile, State
from checker.ontology.grammar import MARKS, Grammar
from checker.ontology.words import words

Words = tuple[str, ...]
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
VALUE = re.compile(r"\s*(?:=|:(?!//))\s*")
JOINED = re.compile(r"\s*(?:[,;&+]|\band\b|\bor\b)\s*", re.IGNORECASE)
MAX_LENGTH = 400
NAME, IDENTIFIER, SEGMENT = "user.name", "user.id", "user.profiling"
PAIR = ("topic", "record")  # the fewest words of a name that says what is kept of what
JOINING = frozenset({"of", "to", "for", "from", "with", "by", "in", "at", "on", "per", "and", "or"})  # behind them stands no head
DONE = re.compile(r"[a-z]{3}ed$")  # "films rated", "tour booked": what was done with it is kept


class Fields:
    """The listed field names and phrases of the data, and how the parts of a compound name are found among them."""

    def __init__(self, entries: Sequence[Entry], grammar: Grammar, foreign: ForeignFile) -> None:
        self.grammar = grammar
        self._idle = grammar.idle | grammar.namelike | grammar.hashes
        self._short: Mapping[str, Words] = {short: words(plain) for short, plain in foreign.abbreviations.items()}
        self.entries: Mapping[str, Entry] = {entry.id: entry for entry in entries}
        self.listed: dict[Words, str] = {}
        for entry in entries:
            for name in (*entry.fields, *entry.phrases):
                self.listed.setdefault(words(name), entry.id)
        for entry in entries:  # what is listed as a field outranks the wording of policies
            self.listed |= {words(name): entry.id for name in entry.fields}
        for abroad in foreign.names:
            for name in abroad.every:
                self.listed.setdefault(words(name), abroad.id)
        self.topics: Mapping[Words, str] = {words(topic): entry.id for entry in entries for topic in entry.topics}
        self.weak = frozenset(words(name) for entry in entries for name in entry.weak) | frozenset((word,) for word in grammar.ambiguous)
        self.longest = max(map(len, self.listed))
        self.find = lru_cache(maxsize=20_000)(self._find)

    def _find(self, name: str) -> tuple[str, ...]:
        """Return the ids that a name says, several when it says several, none when it says none."""
        key, *values = VALUE.split(re.sub(r"\([^)]*\)", " ", name[:MAX_LENGTH]), maxsplit=1)
        told = parts(key)
        found = self._figure(told) or self._members(key) or self._parts(told) or self._kept_apart(told, values) or self._written_out(told)
        if any(self.entries[each].state is State.AGGREGATED for each in found):
            return tuple(each for each in found if self.entries[each].state is State.AGGREGATED)
        for value in values:
            found += tuple(each for each in self._parts(parts(value)) if self.entries[each].special)
        return tuple(dict.fromkeys(found))

    def _kept_apart(self, name: Words, values: Sequence[str]) -> tuple[str, ...]:
        """Return what a name says of people by how it tells them apart: "pupil no" numbers them, "group: outdoors" sorts them."""
        if name[-1:] and name[-1] in self.grammar.numbering and len(name) > 1 and self.grammar.roles.issuperset(name[:-1]):
            return (IDENTIFIER,) if IDENTIFIER in self.entries else ()
        if name and values and values[0].strip() and name[-1] in self.grammar.sorting and self._idle.issuperset(name[:-1]):
            return (SEGMENT,) if SEGMENT in self.entries else ()
        return ()

    def _written_out(self, name: Words) -> tuple[str, ...]:
        """Return what a name says once its abbreviations are written out ("acct_no"), none where it has none."""
        plain = tuple(word for each in name for word in self._short.get(each, (each,)))
        return () if plain == name else self._parts(plain) or self._kept_apart(plain, ())

    def _members(self, key: str) -> tuple[str, ...]:
        """Read "gender, age and city" member by member; nothing when there is one only, or one is unknown."""
        members = [self._parts(parts(member)) for member in JOINED.split(key)]
        return tuple(each for ids in members for each in ids) if len(members) > 1 and all(members) else ()

    def hashed(self, name: str) -> bool:
        """Tell whether a name says that its value is hashed."""
        return not self.grammar.hashes.isdisjoint(parts(name))

    def _figure(self, name: Words) -> tuple[str, ...]:
        """Return the statistic that "average X by Y" or "count per Z" is; X itself is not in it for any single person."""
        found = self.listed.get(name[:1])
        return (found,) if found and self.entries[found].state is State.AGGREGATED and not self.grammar.grouped.isdisjoint(name) else ()

    def _parts(self, name: Words) -> tuple[str, ...]:
        """Return the ids of the longest listed names in a compound one; a weak word counts only where it stands alone."""
        if self.listed.get(name[-1:]) == NAME and name[-2:] not in self.listed and name[:-1] and self.grammar.roles.issuperset(name[:-1]):
            return (NAME,)  # "therapist_name" says nothing of therapy
        found: list[tuple[Words, str]] = []
        rest: list[str] = []
        at = 0
        while at < len(name):
            span = self._span(name, at)
            if span:
                found.append((span, self.listed[span]))
            else:
                rest.append(name[at])
            at += len(span) or 1
        alone = len(found) == 1 and not [word for word in rest if word not in self._idle and not word.isdigit()]
        strong = [each for span, each in found if span not in self.weak or alone]
        if len(strong) > 1:
            strong = [each for each in strong if not self.entries[each].generic] or strong
        return tuple(dict.fromkeys(strong))

    def by_topic(self, name: str) -> tuple[str, ...]:
        """Return what a record is about where no list has its name ("therapy plan", "films rated"): the last topic before its head."""
        told = tuple(word for word in parts(VALUE.split(name[:MAX_LENGTH], maxsplit=1)[0]) if word not in self._idle)
        if len(told) < len(PAIR) or not JOINING.isdisjoint(told) or not (told[-1] in self.grammar.carriers or DONE.search(told[-1])):
            return ()
        spans = (told[start:end] for end in range(len(told) - 1, 0, -1) for start in range(end))
        return next(((self.topics[span],) for span in spans if span in self.topics), ())

    def _span(self, name: Words, at: int) -> Words:
        """Return the longest listed name that starts at a word; "zip5" and "address1" are read without their number."""
        for size in range(min(self.longest, len(name) - at), 0, -1):
            if name[at : at + size] in self.listed:
                return name[at : at + size]
        bare = (name[at].rstrip("0123456789"),)
        return bare if bare in self.listed else ()


def parts(name: str) -> Words:
    """Return the words of a name in snake_case, camelCase, kebab-case or plain words, in the singular."""
    spaced = CAMEL.sub(" ", name)
    spaced = re.sub(r"[_\-./\\?&=:#%+\[\]{}]+", " ", spaced)
    return tuple(each for each in words(spaced) if each not in MARKS)
