"""Noun phrases of policies -> ids: the longest listed phrase at the head decides; what is not understood stays unmapped."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from checker.ontology.entries import Entry
from checker.ontology.grammar import Grammar
from checker.ontology.nobodys import nobodys
from checker.ontology.words import words

Words = tuple[str, ...]
NAME = "user.name"
MOST_MEMBERS = 30  # of a list within one phrase
DEEPEST = 4  # phrases within phrases


class Nouns:
    """The listed phrases of a taxonomy and the head-noun rules that apply them to other wording."""

    def __init__(self, entries: Sequence[Entry], grammar: Grammar) -> None:
        self.grammar = grammar
        self.entries: Mapping[str, Entry] = {entry.id: entry for entry in entries}
        listed = [(grammar.essential(words(phrase)), entry.id) for entry in entries for phrase in (*entry.phrases, *entry.weak)]
        self.exact: dict[Words, str] = {key: name for key, name in listed if "*" not in key}
        self.weak = frozenset(grammar.essential(words(phrase)) for entry in entries for phrase in entry.weak)
        self.longest = max(map(len, self.exact))
        self.wild = [(_pattern(key), name) for key, name in listed if "*" in key]
        self.modifiers = {words(text)[0]: entry.id for entry in entries for text in entry.modifiers}
        self.roles = grammar.roles if NAME in self.entries else frozenset()  # those whose data it is; of recipients they are none
        self.find = lru_cache(maxsize=20_000)(self._find)

    def _find(self, text: str) -> tuple[str, ...]:
        """Return the ids of a phrase: one, or several when it joins several things; none when a part of it is unknown."""
        known = self.exact.get(self.grammar.essential(words(text)))
        of_nobody = nobodys(text, self.grammar) if known is None else None
        if of_nobody is not None and of_nobody in self.entries:
            return (of_nobody,)
        return self._phrase(self.grammar.essential(words(text)), 0)

    def lists(self, text: str) -> bool:
        """Tell whether a phrase is listed with all of its words that matter."""
        return self.grammar.essential(words(text)) in self.exact

    def _phrase(self, phrase: Words, depth: int) -> tuple[str, ...]:
        if phrase in self.exact:
            return (self.exact[phrase],)
        pointing, bare = self.grammar.without_determiners(phrase)
        if not bare or depth > DEEPEST:
            return ()
        if bare in self.exact:
            found = self.exact[bare]
            return () if pointing and self._generic(found) else (found,)
        plain = " ".join(bare)
        wild = next((name for pattern, name in self.wild if pattern.fullmatch(plain)), None)
        if wild:
            return (wild,)
        end = self.grammar.head_end(bare)
        if not self.grammar.joints.isdisjoint(bare[:end]):
            return self._members(bare, end, depth)
        modified = self._modified(bare, end)
        return (modified,) if modified else self._headed(bare, end, depth, pointing=pointing)

    def _members(self, phrase: Words, end: int, depth: int) -> tuple[str, ...]:
        """Read "browser and device information": each member alone, else with the head of the last one."""
        parts = [part for part in self.grammar.members(phrase[:end]) if not self.grammar.idle.issuperset(part)]
        if not parts or len(parts) > MOST_MEMBERS:
            return ()
        parts[-1] = (*parts[-1], *phrase[end:])
        found: list[str] = []
        for part in parts:
            ids = self._phrase(part, depth + 1) or self._phrase((*part, phrase[end - 1]), depth + 1)
            if not ids:
                return ()
            found.extend(ids)
        return tuple(dict.fromkeys(found))

    def _modified(self, phrase: Words, end: int) -> str | None:
        """Return the entry that a modifier makes of the phrase: "anonymous usage data", "data that has been aggregated"."""
        for at, word in enumerate(phrase):
            if word in self.modifiers and "not" not in phrase[:at] and "non" not in phrase[:at]:
                before = phrase[at - 1] if at else ""
                after = phrase[at + 1] if at + 1 < len(phrase) else ""
                if at < end - 1 or after in {"form", "basis", "format", "manner"} or before in {"been", "is", "are", "being"}:
                    return self.modifiers[word]
        return None

    def _headed(self, phrase: Words, end: int, depth: int, *, pointing: bool) -> tuple[str, ...]:
        span = self._span(phrase, end)
        if span is None:
            return self._whole(phrase, end, depth, pointing=pointing)
        start, stop = span
        bare = phrase[start:stop]
        found = self.exact[bare]
        if not (self._generic(found) or bare in self.weak):
            return () if "non" in phrase[:start] else ((self._closer(phrase, start, end) if stop == end else None) or found,)
        before = tuple(word for word in phrase[:start] if word not in self.grammar.idle)
        if before and self.roles.issuperset(before) and self._whoever(found, bare, before):
            before = ()
        if before and phrase[stop : stop + 1] and phrase[stop] in self.grammar.about and self._generic(found):
            return self._drawn(before, phrase[stop + 1 :])
        if before:
            return self._qualified(before) if len(bare) == 1 and bare[0] in self.grammar.qualifiable else ()
        if pointing and self._generic(found):
            return ()
        return self._completed(found, bare, phrase[stop:], depth)

    def _whoever(self, found: str, bare: Words, before: Words) -> bool:
        """Tell whether only somebody is named before a head: "entrant name", "claimant information" for which nothing closer is known."""
        return found == NAME if bare in self.weak else (self._generic(found) and not self._qualified(before))

    def _closer(self, phrase: Words, start: int, end: int) -> str | None:
        """Return what is named more closely before the general head than with it: "precise geographic location | information"."""
        if phrase[end - 1] not in self.grammar.qualifiable:
            return None
        found = (self.exact.get(phrase[first : end - 1]) for first in range(start))
        return next((each for each in found if each and not self._generic(each)), None)

    def _drawn(self, before: Words, told: Words) -> tuple[str, ...]:
        """Read "precise data about your location" as your precise location, where both together are listed; else it stays unknown."""
        _, rest = self.grammar.without_determiners(told)
        listed = any((*before, *rest[:length]) in self.exact for length in range(1, min(self.longest, len(rest)) + 1))
        return self._phrase((*before, *rest), DEEPEST) if listed else ()

    def _span(self, phrase: Words, end: int) -> tuple[int, int] | None:
        """Return the longest listed phrase that contains the head word, the later one of equals."""
        head = end - 1
        for length in range(min(self.longest, len(phrase)), 0, -1):
            for start in range(min(head, len(phrase) - length), max(-1, head - length), -1):
                if phrase[start : start + length] in self.exact:
                    counted = start == head and length > 1 and phrase[head + 1 : head + 2] == ("of",)
                    return (self._named_before(phrase, head) if counted else None) or (start, start + length)
        return None

    def _named_before(self, phrase: Words, head: int) -> tuple[int, int] | None:
        """Return the phrase that ends at the head: "telephone numbers of customers" are telephone numbers, and no count of customers."""
        for start in range(max(0, head + 1 - self.longest), head):
            found = self.exact.get(phrase[start : head + 1])
            if found and not self._generic(found) and phrase[start : head + 1] not in self.weak:
                return start, head + 1
        return None

    def _whole(self, phrase: Words, end: int, depth: int, *, pointing: bool) -> tuple[str, ...]:
        """Read "types of X" and "a copy of X" as X."""
        if (
            phrase[end - 1] not in self.grammar.wholes
            or phrase[end : end + 1] != ("of",)
            or not self.grammar.idle.issuperset(phrase[: end - 1])
        ):
            return ()
        inner = self._phrase(phrase[end + 1 :], depth + 1)
        return () if pointing and any(self._generic(each) for each in inner) else inner

    def _qualified(self, before: Words) -> tuple[str, ...]:
        """Read what stands before "information": "location information" is location; an unknown qualifier stays unknown."""
        while before and before[-1] in self.grammar.trailing:
            before = before[:-1]
        for start in range(len(before)):
            found = self.exact.get(before[start:])
            if found and not self._generic(found) and "non" not in before[:start]:
                return (found,)
        return ()

    def _completed(self, found: str, bare: Words, tail: Words, depth: int) -> tuple[str, ...]:
        """Read what follows a general word: "information about your device" is the device's, "information we hold" anything."""
        if not tail:
            return (found,)
        if tail[0] in self.grammar.about:
            return self._about(found, bare, tail, depth)
        plain = self.grammar.narrows_nothing(tail) or (len(bare) > 1 and self._generic(found))
        return (found,) if plain else ()

    def _about(self, found: str, bare: Words, tail: Words, depth: int) -> tuple[str, ...]:
        _, rest = self.grammar.without_determiners(tail[1:] if tail[1:2] != ("to",) else tail[2:])
        whose = rest[:1] and rest[0] in self.grammar.people and self.grammar.narrows_nothing(rest)
        if whose or (rest and self.roles.issuperset(rest)):
            return (found,)
        inner = self._phrase(rest, depth + 1)
        if inner and self._generic(found) and not any(self._generic(each) for each in inner):
            return inner
        return (found,) if len(bare) > 1 and self._generic(found) else ()

    def _generic(self, name: str) -> bool:
        entry = self.entries[name]
        return entry.generic or entry.nature == "generic"


def _pattern(key: Words) -> re.Pattern[str]:
    return re.compile(" ".join(r"\S+(?: \S+){0,2}" if each == "*" else re.escape(each) for each in key))
