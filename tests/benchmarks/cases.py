"""Print how many verdicts of the benchmark cases are right, beside a baseline in the manner of PoliCheck.

The baseline reads with our own extraction and judges as PoliCheck does (Andow et al., USENIX Security 2020): a statement discloses a flow
when it names the data or something broader and does not deny it; exceptions, conditions, roles, contracts and versions are not looked at.
So the difference between the two columns is what judging adds. Run ``make benchmark-cases``.
"""

from collections import Counter
from pathlib import Path

from checker.inputs import gather
from checker.model import Commitment, Kind
from checker.ontology import Ontology
from checker.project import load_project
from checker.rulebook import rulebook
from tests.test_benchmark import CASES, texts_are_here
from tests.test_corpora import BENCHMARK, expectations, lines, verdicts

ACTIONS = {"share": ("share", "sell"), "sell": ("sell",), "publish": ("share",)}


def baseline(event: dict[str, object], commitments: list[Commitment], ontology: Ontology) -> str:
    """Return the verdict of a flow by disclosures of data types alone."""
    data = event["data"]
    names = data if isinstance(data, list) else str(data).split(";")
    ids = [found for name in names if (found := ontology.data.match(str(name))) is not None]
    action = str(event.get("action") or "share")
    told = [c for c in commitments if c.action.value in ACTIONS.get(action, (action,))]
    about = [c for c in told if any(t.id and ontology.data.covers(t.id, i) for t in c.data for i in ids)]
    if any(c.kind is Kind.DENY for c in about):
        return "contradicted"
    return "consistent" if about else "undisclosed"


def statements(case: Path) -> list[Commitment]:
    """Return the commitments of all statements of a case, whatever their dates."""
    read = gather(load_project(case), rulebook(), lambda _: None).timeline.statements
    return [commitment for statement in read for commitment in statement.commitments]


def tally(case: Path) -> tuple[Counter[str], Counter[str]]:
    """Return the counts of one case, ours and the baseline's."""
    ours, theirs = Counter[str](), Counter[str]()
    found, commitments, ontology = verdicts(case), statements(case), rulebook().ontology
    for event in lines(case / "events.jsonl"):
        want = expectations(case)[event["event_id"]]["accept"]
        for counts, verdict in ((ours, found[event["event_id"]]["verdict"]), (theirs, baseline(event, commitments, ontology))):
            counts["events"] += 1
            counts["right"] += verdict in want
            counts["guilty"] += want == ["contradicted"]
            counts["caught"] += want == ["contradicted"] and verdict == "contradicted"
            counts["innocent"] += "contradicted" not in want
            counts["accused"] += "contradicted" not in want and verdict == "contradicted"
    return ours, theirs


def row(name: str, counts: Counter[str]) -> str:
    """Return one line of the table."""
    parts = (("right", "events"), ("caught", "guilty"), ("accused", "innocent"))
    return f"{name:34s}" + "".join(f"{counts[a]:5d}/{counts[b]:<4d}{counts[a] / max(counts[b], 1):6.1%}   " for a, b in parts)


def main() -> None:
    """Print the table: one pair of lines a set of cases."""
    print(f"{'':34s}{'right':19s}{'caught':19s}{'accused':19s}")
    for group in sorted({case.parent for case in CASES}):
        ours, theirs, count = Counter[str](), Counter[str](), 0
        for case in (case for case in CASES if case.parent == group and texts_are_here(case)):
            a, b = tally(case)
            ours, theirs, count = ours + a, theirs + b, count + 1
        name = group.relative_to(BENCHMARK).as_posix()
        print(row(f"{name}: {count} cases, checker", ours))
        print(row(f"{name}: PoliCheck-style baseline", theirs))


if __name__ == "__main__":
    main()
