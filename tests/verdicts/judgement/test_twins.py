"""What a statement's twin said is said in the statement's own name, word for word as if it had been judged alone."""

from datetime import UTC, date, datetime

import pytest

from checker.model import Commitment, Flow, Kind, Statement, StatementKind, UnreadReason
from checker.register import Register
from checker.timeline import Timeline
from checker.verdicts import judge
from checker.verdicts.judgement.bench import bench_of
from checker.verdicts.judgement.twins import Twins
from tests.verdicts.sample import ORGANISATION, clause, flow, ontology, policy, recipient

ADS = ("advertisers:advertising",)
DENY = clause(Kind.DENY, data=("user.content.photo",), to=ADS, text="We share no photos with advertisers.")
PERMIT = clause(Kind.PERMIT, data=("user.content.photo",), to=("insurers:insurer",), text="We share photos with insurers.")
DOUBTED = ("User photos never reach anyone else.",)  # was not understood
REGISTER = Register(recipients=(recipient("Adsworth", "advertising"), recipient("Nova", "insurer"), recipient("Elsewhere")))


def version(path: str, year: int, *said: Commitment, unread: tuple[str, ...] = ()) -> Statement:
    return policy(*said, path=path, unread=unread, reason=UnreadReason.POSSIBLE_DENIAL, effective_from=date(year, 1, 1), sha256=str(year))


FLOWS = [
    flow(names, to, purpose=purpose, day=datetime(year, 6, 1, tzinfo=UTC))
    for names in (("photo",), ("email address",), ("flight plan of the owl",))
    for to in ("Adsworth", "Nova", "Elsewhere", None)
    for purpose in (None, "advertising", "insurance")
    for year in (2012, 2016, 2019)
]


@pytest.mark.parametrize("unread", [(), DOUBTED], ids=["all read", "a clause not understood"])
@pytest.mark.parametrize("said", [(DENY, PERMIT), (PERMIT,), ()], ids=["both", "permits", "silent"])
def test_a_version_that_repeats_another_is_judged_as_it_would_be_without_looking_for_twins(
    said: tuple[Commitment, ...], unread: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = [version(path, year, *said, unread=unread) for path, year in (("first.md", 2011), ("read in", 2015), ("third.md", 2018))]
    found = [judge(each, Timeline.of(versions), REGISTER, ORGANISATION, ontology()) for each in FLOWS]
    timeline = Timeline.of(versions)
    together = [judge(each, timeline, REGISTER, ORGANISATION, ontology()) for each in FLOWS]
    monkeypatch.setattr(Twins, "first", lambda _self, statement: statement)
    alone = [judge(each, Timeline.of(versions), REGISTER, ORGANISATION, ontology()) for each in FLOWS]
    assert found == together == alone
    assert {each.statement for each in together} == {"first.md", "read in", "third.md"}


def test_only_one_of_the_twins_is_held_against_a_practice() -> None:
    timeline = Timeline.of([version("first.md", 2011, DENY), version("second.md", 2015, DENY), version("third.md", 2018, PERMIT)])
    ours = bench_of(timeline, REGISTER, ORGANISATION, ontology())
    events: list[Flow] = [flow(("photo",), "Adsworth", day=datetime(year, 6, 1, tzinfo=UTC)) for year in (2012, 2016, 2019)]
    for each in events:
        judge(each, timeline, REGISTER, ORGANISATION, ontology())
    assert ours.outcomes.size == 2


@pytest.mark.parametrize(
    "other",
    [
        version("other.md", 2015, PERMIT),
        version("other.md", 2015, DENY, PERMIT),
        version("other.md", 2015, DENY, unread=DOUBTED),
        version("other.md", 2015, DENY).model_copy(update={"kind": StatementKind.CONTRACT}),
        version("other.md", 2015, PERMIT, DENY),
        version("other.md", 2015, DENY).model_copy(update={"annexes_yield": True}),
    ],
    ids=["says another thing", "says more", "has an unread clause", "of another kind", "says it elsewhere", "orders its parts"],
)
def test_statements_that_differ_in_anything_that_counts_are_no_twins(other: Statement) -> None:
    twins, first = Twins(), version("first.md", 2011, DENY)
    assert twins.first(first) is first
    assert twins.first(other) is other
    assert twins.first(first) is first
