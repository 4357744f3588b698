"""Every statement and every kind of data that was considered has its line."""

from datetime import UTC, date, datetime

import pytest

from checker.model import Kind, StatementKind, Step, Verdict
from checker.timeline import Timeline
from checker.verdicts.telling.considered import set_aside, span
from tests.verdicts.sample import clause, flow, policy, recipient, verdict

DENY = clause(Kind.DENY, data=("user.content.photo",), text="We share no photos.")
PERMIT = clause(Kind.PERMIT, data=("user.content.photo",), to=("insurers:insurer",), text="We share photos with insurers.")
REGISTER = (recipient("Nova", "insurer"),)


def told(found: Verdict, subject: str) -> list[Step]:
    return [step for step in found.steps if step.subject == subject]


@pytest.mark.parametrize(
    ("other", "said", "outcome"),
    [
        (PERMIT, "faq.md was read too; it permits this: “We share photos with insurers.”", "permitted"),
        (DENY, "faq.md was read too; it rules this out too: “We share no photos.”", "ruled out"),
        (
            clause(Kind.PERMIT, data=("user.contact.email",), to=("insurers:insurer",), text="Insurers get e-mail."),
            "faq.md was read too; it neither permits this nor rules it out.",
            "silent",
        ),
    ],
    ids=["permits", "rules out too", "silent"],
)
def test_another_statement_in_force_is_told_of_with_its_words(other: object, said: str, outcome: str) -> None:
    faq = policy(other, path="faq.md", kind=StatementKind.FAQ, series="faq.md")  # type: ignore[arg-type]
    found = verdict(flow(recipient="Nova"), policy(DENY), faq, register=REGISTER)
    (step,) = told(found, "Other statement")
    decides = next(path for path in ("policy.md", "faq.md") if path == found.statement)
    assert (found.verdict, step.outcome) == ("contradicted", outcome)
    assert step.text == (said if decides == "policy.md" else said.replace("faq.md", "policy.md"))


def test_versions_of_other_days_and_contracts_of_others_are_told_as_set_aside() -> None:
    now = policy(DENY, effective_until=None, effective_from=date(2014, 1, 1))
    later = policy(PERMIT, path="later.md", effective_from=date(2018, 1, 1))
    contract = policy(PERMIT, path="dpa.md", kind=StatementKind.CONTRACT, series="dpa.md", party="Somebody Else", ref="DPA-9")
    found = verdict(flow(recipient="Nova"), now, later, contract, register=REGISTER)
    (version,) = told(found, "Other version")
    assert version.text == "Not in force that day, and so not applied: later.md from 2018-01-01."
    (other,) = told(found, "Other statement")
    assert (other.text, other.outcome) == ("In force that day, but about other parties or data than these: dpa.md.", "does not govern")


def test_where_every_statement_governs_none_is_set_aside() -> None:
    timeline = Timeline.of([policy(DENY)])
    assert list(set_aside(timeline, flow(), timeline.statements)) == []


def test_many_versions_are_counted() -> None:
    texts = [policy(path=f"v{year}.md", effective_from=date(year, 1, 1)) for year in range(2000, 2012)]
    timeline = Timeline.of(texts)
    (step,) = set_aside(timeline, flow(day=datetime(2011, 6, 1, tzinfo=UTC)), (texts[-1],))
    assert step.text.endswith("; and 6 more.")
    assert span(timeline.periods[0]) == "from 2000-01-01 until 2001-01-01 (exclusive)"


def test_every_kind_of_data_is_told_of_and_which_of_them_the_rest_is_about() -> None:
    found = verdict(flow(("user photos", "email address"), "Nova"), policy(DENY, PERMIT), register=REGISTER)
    (step,) = told(found, "Data")
    assert step.text.startswith("Each was judged by itself: “")
    assert "“email address”: not covered" in step.text
    assert " The steps below are about “" in step.text
