"""A contract held against the logs clause by clause: what was kept, broken, not exercised, left open or not judged."""

from enum import StrEnum

from checker.model import Value


class Standing(StrEnum):
    """What became of a clause, the worst first."""

    BROKEN = "broken"
    OPEN = "cannot be determined"
    KEPT = "kept"
    OVERRULED = "overruled"  # by another text of the contract that prevails
    NOT_EXERCISED = "not exercised"  # no logged event has to do with it
    NOT_JUDGED = "not judged"  # no log shows whether it was kept, or it was not understood


class HeldClause(Value):
    """One clause of a contract, with what the logs show of it."""

    number: str  # as people cite it: "2.6(a)"; "" where it has none
    start: int
    end: int
    text: str
    standing: Standing
    parties: tuple[str, ...] = ()  # whose promise or permission it is
    why: str = (
        ""  # of clauses that were not judged: the matter, or that it was not understood; of kept ones that no event was quoted for: how
    )
    events: int = 0  # that it was quoted for
    findings: tuple[str, ...] = ()


class HeldContract(Value):
    """One contract with its clauses in the order of the text."""

    statement: str
    party: str | None = None
    ref: str | None = None
    clauses: tuple[HeldClause, ...] = ()

    def count(self, standing: Standing) -> int:
        """Return how many clauses ended so."""
        return sum(clause.standing is standing for clause in self.clauses)
