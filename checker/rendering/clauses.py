"""A contract on the terminal: how many clauses were kept, and each that was broken or stayed open."""

from collections.abc import Iterator

from checker.rendering.hostile import one_line
from checker.report.clause import HeldClause, HeldContract, Standing

NAMED = (Standing.BROKEN, Standing.OPEN)  # clause by clause; of the others the number
LONGEST = 90


def contract_lines(contract: HeldContract) -> Iterator[str]:
    """Yield the lines of one contract: the counts, then the clauses that a reader has to look at."""
    counts = ", ".join(f"{contract.count(standing):,} {standing.value}" for standing in Standing)
    party = f" with {one_line(contract.party, 60)}" if contract.party else ""
    yield f"Contract {one_line(contract.statement)}{party}, by clause: {counts}."
    for clause in sorted((c for c in contract.clauses if c.standing in NAMED), key=lambda c: (NAMED.index(c.standing), c.start)):
        yield _line(clause)


def _line(clause: HeldClause) -> str:
    found = f"  ({', '.join(clause.findings)})" if clause.findings else ""
    return f"  {clause.standing.value:<21}{one_line(clause.number or '-', 20):<9} {one_line(clause.text, LONGEST)}{found}"
