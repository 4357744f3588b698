from checker.rendering.coverage import Share, shares, unjudged, unknown
from tests.rendering.sample_case import sample_report


def test_every_share_has_its_whole_and_the_two_parts_add_up() -> None:
    report = sample_report()
    found = {share.what: share for share in shares(report)}
    assert found["Events of the log"] == Share(
        "Events of the log", report.summary.events_read, report.summary.events_quarantined, "quarantined"
    )
    assert all(share.understood + share.aside == share.whole for share in found.values())
    assert [what for what in found if what.startswith("Clauses of ")] == [f"Clauses of {one.path}" for one in report.statements]


def test_recipients_without_a_role_are_named_those_with_most_records_first() -> None:
    report = sample_report()
    found = unknown(report.recipients)
    assert {one.name for one in found} == {one.name for one in report.recipients if one.role is None}
    assert [one.records for one in found] == sorted((one.records for one in found), reverse=True)


def test_what_was_not_judged_is_told_by_its_reason_and_nothing_is_told_that_did_not_occur() -> None:
    report = sample_report()
    passed = report.summary.model_copy(update={"not_sharing": {"to the organisation itself": 120, "nothing was sent": 7}})
    assert unjudged(report) == (("quarantined", 3),)
    assert unjudged(report.model_copy(update={"summary": passed})) == (
        ("quarantined", 3),
        ("to the organisation itself", 120),
        ("nothing was sent", 7),
    )
