"""The parties of an agreement and every name under which its text makes them act."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.contracts.lexicon import NAME, party_words
from checker.contracts.names import names
from checker.contracts.together import together
from checker.model import Document

PRONOUNS = frozenset({"we", "us", "our", "you", "your"})  # what a party also calls itself, or its reader
OPENING = 15  # clauses within which an agreement introduces its parties
MENTIONS = 4  # of a name that the text introduces, so that it is a party and not an aside
_BRACKET = re.compile(r"\((?P<inside>[^()]{0,80}[\"“”][^()]{1,80})\)")
_FULL = re.compile(rf"(?:the )?(?P<name>{NAME})")
_SINCE = re.compile(r"\)|\b[Bb]etween\b|\band\b(?! [A-Z]\w+ \()|^\(?\d\)?")  # where the words before a bracket begin that it is about
_SIDES = re.compile(r"\b(?:between|by and among|among)\b")
_LABELLED = re.compile(rf"^(?P<role>(?:[Dd]ata )?[A-Z]\w+): (?P<name>{NAME})$")
_QUOTED = re.compile(r"[\"“”](?:the |The )?([^\"“”]{2,40}?),?[\"“”]")
_BETWEEN = re.compile(rf"\b(?:between|by and among|among)\s+(?P<one>(?:the )?{NAME})[^.]{{0,160}}?\band\s+(?P<two>(?:the )?{NAME})")


@dataclass(frozen=True, slots=True)
class Side:
    """One party: every name that the text gives it, the most used first."""

    names: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.names[0]

    def answers_to(self, name: str) -> bool:
        """Tell whether ``name`` is one of the party's names, whatever its case and legal form."""
        return plain(name) in {plain(own) for own in self.names}


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of one agreement; none, or fewer than two, where the text does not show who they are."""

    all: tuple[Side, ...] = ()

    def of(self, names: Iterable[str]) -> Side | None:
        """Return the party that one of ``names`` belongs to."""
        wanted = tuple(names)
        return next((side for side in self.all if any(side.answers_to(name) for name in wanted)), None)

    def other(self, side: Side) -> Side | None:
        """Return the other party of an agreement between two, None where there are more."""
        rest = [each for each in self.all if each is not side]
        return rest[0] if len(rest) == 1 else None

    @property
    def doing(self) -> Side | None:
        """Return the party that does the work: the processor, provider, licensee ..."""
        return next((side for side in self.all if any(kind(name) == "doing" for name in side.names)), None)


def plain(name: str) -> str:
    """Return a party's name in lower case without article, punctuation and legal form."""
    words = re.sub(r"\bb v\b", "bv", re.sub(r"[^a-z0-9 ]+", " ", name.lower())).split()
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and words[-1] in party_words().legal_forms:
        words.pop()
    return " ".join(words)


def sides(document: Document) -> Sides:
    """Return the parties of the agreement in ``document``: as introduced, as called by their role, and as said to be one another."""
    texts = [clause.text for clause in document.clauses if not clause.furniture]
    itself = {plain(name) for name in (*names(document).own, *together(texts[:OPENING]))}  # "(the “Licence”)" is no party
    acting = Counter(name for text in texts for name in _acting(text) if plain(name) not in itself)
    everything = "\n".join(texts)
    introduced = ([name for name in group if plain(name) not in itself] for group in _introduced(texts[:OPENING]))
    between = "\n".join(text for text in texts[:OPENING] if _SIDES.search(text))
    groups = [
        g
        for g in introduced
        if any(acting[n] or kind(n) or f"“{n}”" in between or f'"{n}"' in between or plain(n) in party_words().named_only for n in g)
        or (_is_company(g) and any(everything.count(n) >= MENTIONS for n in g))
        or _stands_opposite(g, texts[:OPENING])
    ]
    equal = [(found["name"], found["role"]) for text in texts for found in party_words().equals.finditer(text)]
    for name in sorted((n for n, times in acting.items() if times > 1 or kind(n)), key=lambda n: -acting[n]):
        _place(name, groups, equal)
    named = ([name for name in group if name.lower() not in PRONOUNS] or group for group in groups)
    return Sides(tuple(Side(_ordered(group, acting)) for group in named))


def _is_company(group: Iterable[str]) -> bool:
    """Tell whether one of the names ends in a form of company."""
    return any(plain(name) != " ".join(re.sub(r"[^a-z0-9 ]+", " ", name.lower()).split()) for name in group)


def _stands_opposite(group: list[str], opening: Iterable[str]) -> bool:
    """Tell whether a sentence introduces a name and what it is short for beside a role: 'Lumen ("Brand") appoints Bright ("Agency")'."""
    if len(group) < 2:
        return False
    shorts = ([name for found in _BRACKET.finditer(text) for name in _QUOTED.findall(found["inside"])] for text in opening)
    return any(group[0] in told and any(name != group[0] and kind(name) for name in told) for told in shorts)


def _place(name: str, groups: list[list[str]], equal: list[tuple[str, str]]) -> None:
    """Put an acting name to the party that the text says it is, that has its kind, or that is still missing."""
    if any(plain(name) == plain(known) for group in groups for known in group):
        return
    for group in groups:
        if any(plain(who) in map(plain, group) and kind(role) == kind(name) is not None for who, role in equal):
            group.append(name)
            return
    own = kind(name)
    same = [group for group in groups if own and own in {kind(each) for each in group}]
    if len(same) == 1:
        same[0].append(name)
        return
    roles = {kind(role) for who, role in equal if plain(who) == plain(name)} - {None}
    if own is None and len(roles) == 1:
        mine = [group for group in groups if roles & {kind(each) for each in group}]
        if mine:
            mine[0].append(name)
            return
    if len(groups) < 2:
        groups.append([name])
    elif own is not None:  # two parties known: a role goes to the one whose kind is not the opposite
        opposite = {"giving": "doing", "doing": "giving"}[own]
        free = [group for group in groups if opposite not in {kind(each) for each in group}]
        if len(free) == 1:
            free[0].append(name)


def _ordered(group: list[str], acting: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(group), key=lambda name: (-acting[name], group.index(name))))


def kind(name: str) -> str | None:
    """Tell whether a name is a role of the one who gives the work or of the one who does it."""
    known = party_words()
    words = [word for word in re.sub(r"[^a-z ]+", "", name.lower()).split() if word not in known.leading]
    word = words[-1].removesuffix("s") if len(words) == 1 else ""
    if not words and name.lower().split()[:1] in (["disclosing"], ["receiving"]):
        word = "discloser" if name.lower().startswith("disclosing") else "recipient"
    return "giving" if word in known.giving else "doing" if word in known.doing else None


def _acting(text: str) -> Iterator[str]:
    """Yield the names that a sentence makes the subject of a duty or a permission."""
    for found in party_words().acting.finditer(text):
        words = plain(found[1]).split()
        several = words[-1:] and words[-1].endswith("s") and kind(words[-1]) is not None  # "Suppliers must": a class, no party
        if words and not several and _may_be_party(found[1]) and not set(words) <= party_words().no_party:
            yield found[1]


def _introduced(texts: Iterable[str]) -> list[list[str]]:
    """Return the parties that the opening introduces with the names that it gives them: 'Quill Ltd ("the Processor")'."""
    groups: list[list[str]] = []
    for text in texts:
        labelled = _LABELLED.match(text)
        if labelled and kind(labelled["role"]):
            groups.append([labelled["role"], labelled["name"]])
        for found in _BRACKET.finditer(text):
            full = _full_name(text[: found.start()])
            quoted = [name.strip() for name in _QUOTED.findall(found["inside"])]
            company = party_words().company.search(text[: found.start()])
            full = [company["name"]] if company and not full else full
            short = [name for name in quoted if _may_be_party(name) or (company and plain(name) in party_words().named_only)]
            if short and not any(plain(name) in map(plain, group) for group in groups for name in (*short, *full)):
                groups.append([*short, *full])  # 'Client's domain names (the "Domain Names")' introduces no party
        between = _BETWEEN.search(text)
        if between and not groups:
            groups += [[_without_stop(between[key].removeprefix("the "))] for key in ("one", "two")]
    return groups


def _without_stop(name: str) -> str:
    """Return a name without the full stop of its sentence; one behind a form of company ("Ltd.") may be its own."""
    word = name.rsplit(maxsplit=1)[-1].lower().rstrip(".")
    return name if word in party_words().legal_forms else name.rstrip(".")


def _full_name(before: str) -> list[str]:
    """Return the name that stands before a bracket with a short one."""
    starts = [found.end() for found in _SINCE.finditer(before)]
    name = _FULL.search(before, starts[-1] if starts else 0)
    return [name["name"]] if name and _may_be_party(name["name"]) else []


def _may_be_party(name: str) -> bool:
    said, known = plain(name).split(), party_words()
    words = set(said)
    named = words - known.part_of_a_name - set(known.legal_forms)
    thing = said[-1:] != ["party"] and bool(known.no_party & {*said[-1:]})  # "Billing Data" is a thing, "Data Importer" is none
    return any(map(str.isalpha, "".join(named))) and not thing and not words & known.no_party - known.part_of_a_name
