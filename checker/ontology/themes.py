"""Themes of purposes by single words: what "dunning letters" and "to chase missed payments" have in common, though no list has either.

Phrases of purposes.yaml say exactly what something is for; themes say what it has to do with, and when two purposes have nothing to do
with each other. They settle where the phrases are silent, and they take firmness away where an id rests on one word of several.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path

from pydantic import Field

from checker import yamlfile
from checker.ontology.entries import Strict

_PIECE = re.compile(r"[a-z0-9]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])")
# What follows says what it is not for, or what there was none of: "on request without warrant".
_LEFT_OUT = re.compile(r"\b(?:without|not|never|except|other than|rather than|instead of|unless)\b.*$", re.IGNORECASE | re.DOTALL)
_BEHIND_HEAD = frozenset("of for by to with in on before after from near at into as within during under".split())
# Themes that narrow what they stand beside: "targeted advertising" is some advertising.
_ASIDE = re.compile(r"\([^)]*\)?")  # "fraud prevention (voucher abuse)" is about prevention
_NARROWING = frozenset({"targeting", "personalising"})
_POSSESSIVE = re.compile(r"['’]s\b")
_REMEMBERED = 20_000  # phrases
_LONGEST = 400  # characters of a phrase

Pattern = tuple[str, ...]


class Theme(Strict):
    """A theme as its file writes it: its id, the group it belongs to, and the words that say it."""

    id: str = Field(pattern=r"^[a-z]+$")
    group: str = Field(pattern=r"^[a-z]+$")
    words: tuple[str, ...] = Field(min_length=1)


class ThemeFile(Strict):
    """What `themes.yaml` and `trades.yaml` hold; without `opposed`, groups are opposed that are not near."""

    idle: tuple[str, ...]
    opposed: Mapping[str, tuple[str, ...]] | None = None
    near: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, str] = {}
    themes: tuple[Theme, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a phrase has to do with: its themes and their groups; empty where none of its words tells."""

    themes: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    head: frozenset[str] = frozenset()  # the themes of the noun that the phrase is about, where it has any: "clinical safety | testing"

    aside: bool = False  # all themes stand behind the noun that the phrase is about: "recognising faces | for tag suggestions"

    def __bool__(self) -> bool:
        return bool(self.groups)


class Themes:
    """The themes of `themes.yaml`, and how their groups stand to each other."""

    def __init__(self, found: ThemeFile) -> None:
        self._group = {theme.id: theme.group for theme in found.themes}
        self._near = _pairs(found.near)
        self._opposed = self._others() if found.opposed is None else _pairs(found.opposed)
        self._by_id = found.groups
        listed = [(text, theme.id) for theme in found.themes for text in theme.words] + [(text, "") for text in found.idle]
        self._whole, self._starting = _sorted((tuple(_PIECE.findall(text.rstrip("*"))), text.endswith("*"), name) for text, name in listed)
        self._most = max(len(pattern) for table in (self._whole, self._starting) for pattern in table)
        self.of = lru_cache(maxsize=_REMEMBERED)(self._of)

    def _others(self) -> frozenset[tuple[str, str]]:
        groups = set(self._group.values())
        return frozenset((one, other) for one, other in product(groups, groups) if one != other and (one, other) not in self._near)

    @classmethod
    def load(cls, path: Path) -> "Themes":
        """Read `themes.yaml`; raises UsageError with its mistakes."""
        return cls(yamlfile.validated(ThemeFile, path))

    def _of(self, text: str, name: str | None = None, *, listed: bool = False) -> Topic:
        """Return what a phrase has to do with.

        ``name``: the id of purposes.yaml that it was matched to, if any; ``listed``: by all of its words, so that its group is the id's.
        """
        plain = _POSSESSIVE.sub("", _HUMP.sub(" ", text[:_LONGEST]))
        plain = unicodedata.normalize("NFKD", _LEFT_OUT.sub("", plain)).encode("ascii", "ignore").decode().lower()
        told = _PIECE.findall(plain)
        said = tuple(self._said(told))
        about = len(_PIECE.findall(_ASIDE.split(plain, maxsplit=1)[0]))
        themes = frozenset(name for _, names in said for name in names)
        own = self._group_of(name) if name else None
        start = 1 if told[:1] in (["to"], ["for"], ["in"], ["with"], ["so"]) else 0
        end = next((at for at, word in enumerate(told) if at > start and word in _BEHIND_HEAD), about or len(told))
        head = frozenset() if start else next((names for stop, names in said if stop == end), frozenset())
        aside = not start and 1 < end < len(told) and not any(stop <= end for stop, _ in said)
        groups = frozenset() if own and listed else frozenset(self._group[each] for each in themes)
        return Topic(themes, groups | ({own} if own else frozenset()), head, aside=aside)

    def _said(self, told: list[str]) -> Iterable[tuple[int, frozenset[str]]]:
        """Yield where each pattern ends that a phrase has, and its themes."""
        at = 0
        while at < len(told):
            size, names = self._longest(told, at)
            at += size
            if names - {""}:
                yield at, names - {""}

    def _longest(self, told: list[str], at: int) -> tuple[int, frozenset[str]]:
        """Return how many words from ``at`` on the longest pattern takes, and the themes that have it."""
        for size in range(min(self._most, len(told) - at), 0, -1):
            said = tuple(told[at : at + size])
            found = self._whole.get(said, frozenset()) | self._beginning(said)
            if found:
                return size, found
        return 1, frozenset()

    def _beginning(self, said: Pattern) -> frozenset[str]:
        last = said[-1]
        for length in range(len(last), 1, -1):
            if found := self._starting.get((*said[:-1], last[:length])):
                return found
        return frozenset()

    def _group_of(self, name: str) -> str | None:
        parts = name.split(".")
        return next((self._by_id[each] for end in range(len(parts), 0, -1) if (each := ".".join(parts[:end])) in self._by_id), None)

    def share(self, told: Topic, meant: Topic) -> bool:
        """Tell whether what was done (``told``) has a theme of what is named (``meant``), and none that has nothing to do with it."""
        beyond = {self._group[each] for each in told.themes - meant.themes} | (told.groups - meant.groups)
        apart = any((one, other) in self._opposed for one in beyond for other in meant.groups)
        narrowed = _NARROWING & (meant.themes ^ told.themes)
        common = frozenset() if told.aside else told.themes & meant.themes
        return bool(common) and (not told.head or bool(told.head & meant.themes)) and not apart and not narrowed

    def apart(self, told: Topic, meant: Topic) -> bool:
        """Tell whether two purposes have nothing to do with each other: every group of the one is opposed to every group of the other."""
        return bool(told and meant) and all((one, other) in self._opposed for one in told.groups for other in meant.groups)

    def mixed(self, told: Topic, meant: Topic) -> bool:
        """Tell whether what was done is by its own noun opposed to all that is named, whatever it shares: "security ad | campaign"."""
        beyond = {self._group[each] for each in told.head - meant.themes}
        return bool(meant) and any(all((one, other) in self._opposed for other in meant.groups) for one in beyond)

    def close(self, told: Topic, meant: Topic) -> bool:
        """Tell whether two purposes may be one deed under two names: of one group, of near ones, or with a theme in common."""
        done = frozenset(self._group[each] for each in told.head) & told.groups or told.groups
        if (told.head or told.themes) & meant.themes:
            return True
        named = bool(told.head and meant.themes)  # both say what they are, and no one thing
        return any((one == other and not named) or (one, other) in self._near for one in done for other in meant.groups)


def _pairs(told: Mapping[str, tuple[str, ...]]) -> frozenset[tuple[str, str]]:
    return frozenset(pair for one, others in told.items() for other in others for pair in ((one, other), (other, one)))


Table = dict[Pattern, frozenset[str]]


def _sorted(listed: Iterable[tuple[Pattern, bool, str]]) -> tuple[Table, Table]:
    """Return the themes of whole patterns, and those of patterns whose last word may have any ending."""
    whole: Table = {}
    starting: Table = {}
    for pattern, open_ended, name in listed:
        table = starting if open_ended else whole
        table[pattern] = table.get(pattern, frozenset()) | {name}
    return whole, starting
