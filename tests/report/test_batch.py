from checker.model import VerdictKind
from checker.report import Summary
from checker.report.batch import BatchEntry, State, batch_record


def entry(name: str, state: State, events: int = 0) -> BatchEntry:
    summary = Summary(events_read=events + 1, events_judged=events, events_quarantined=1, verdicts={VerdictKind.CONSISTENT: events})
    return BatchEntry(project=name, state=state, summary=summary if events else None)


def test_the_counts_are_those_of_all_projects_and_the_order_that_of_their_names() -> None:
    record = batch_record(
        [entry("b", State.PASS, 2), entry("a", State.UNREADABLE), entry("c", State.INCOMPLETE, 3)],
        tool="t",
        rules_digest="r",
        fail_on="none",
    )

    assert [each.project for each in record.projects] == ["a", "b", "c"]
    assert (record.events_read, record.events_judged, record.events_quarantined, record.verdicts[VerdictKind.CONSISTENT]) == (7, 5, 2, 5)
    assert record.state is State.UNREADABLE


def test_a_finding_outranks_everything_and_nothing_passes() -> None:
    def state(*states: State) -> State:
        return batch_record([entry(each, each) for each in states], tool="t", rules_digest="r", fail_on="none").state

    assert state(*State) is State.FAIL
    assert state(State.PASS, State.INCOMPLETE, State.BROKEN) is State.BROKEN
    assert state() is State.PASS
