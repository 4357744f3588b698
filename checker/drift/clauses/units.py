"""Units: the clauses of a statement that commit to something, each with all that was read in it."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from checker.drift.words.function_words import function_words
from checker.drift.words.wording import plain, stems
from checker.model import Action, Commitment, Kind, Statement

GENERAL = frozenset({Action.COLLECT, Action.USE, Action.RETAIN})  # acts that one word of a text may stand for


@dataclass(frozen=True, eq=False)
class Unit:
    """A clause (with the lead-in that it continues) and its commitments."""

    text: str  # lead-in and clause
    commitments: tuple[Commitment, ...]
    place: int  # among the units of its statement

    @cached_property
    def key(self) -> str:
        return plain(self.text)

    @cached_property
    def own(self) -> str:
        """Return its words without those of the lead-in."""
        return plain(self.commitments[0].text)

    @cached_property
    def lead(self) -> str:
        """Return the words of the lead-in; "" for a clause that needs none."""
        return self.key.removesuffix(self.own).strip() if self.key != self.own else ""

    @cached_property
    def stands_alone(self) -> bool:
        """Tell whether its own words say all by themselves: a whole sentence, under whatever lead-in or title it was read.

        It has its subject in it, or begins with words that do; what stands before it is no lead-in that runs on into it.
        """
        own = self.commitments[0].text.strip(" *_•")
        if not own.endswith((".", "!")) or not self.own:
            return False
        subjects = [each.subject.text for each in self.commitments if each.subject is not None]
        runs_on = self.text.removesuffix(self.commitments[0].text).rstrip(" *_").endswith((":", ",", ";"))
        opens = self.own.split()[0] in function_words().opening or own.startswith(tuple(subjects))
        return opens or not runs_on

    @cached_property
    def forbids(self) -> bool:
        """Tell whether it denies or limits something."""
        return any(each.kind in (Kind.DENY, Kind.LIMIT) for each in self.commitments)

    @cached_property
    def stems(self) -> frozenset[str]:
        return stems(self.key.split())

    @cached_property
    def section(self) -> str:
        """Return the heading it stands under, without its number."""
        return plain(self.commitments[0].section[-1]) if self.commitments[0].section else ""

    @cached_property
    def acts(self) -> frozenset[tuple[str, str]]:
        return frozenset((each.actor, each.action) for each in self.commitments)

    @cached_property
    def families(self) -> frozenset[tuple[str, str]]:
        """Return who does what, where to get, use and keep data are one: a text may say one of them by another's word."""
        return frozenset((actor, Action.USE if action in GENERAL else action) for actor, action in self.acts)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return what its commitments name in the taxonomies."""
        return frozenset(
            term.id for each in self.commitments for term in (*each.data, *each.recipients, *each.purposes) if term.id is not None
        )


def units(statement: Statement) -> tuple[Unit, ...]:
    """Return the units of a statement in the order of its text."""
    clauses: defaultdict[tuple[int, int, int], list[Commitment]] = defaultdict(list)
    for each in statement.commitments:
        clauses[each.start, each.end, -1 if each.lead_start is None else each.lead_start].append(each)
    ordered = sorted(clauses.items())
    return tuple(Unit(_text(statement, found), tuple(found), place) for place, (_, found) in enumerate(ordered))


def _text(statement: Statement, found: list[Commitment]) -> str:
    first = found[0]
    if first.lead_start is None or first.lead_end is None or first.lead_start == first.start:
        return first.text
    return f"{statement.text[first.lead_start : first.lead_end]} {first.text}"
