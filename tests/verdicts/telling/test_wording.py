"""Notes, steps and evidence of a verdict."""

from dataclasses import replace
from datetime import date

from checker.model import Action, DataState, EvidenceRole, Flow, Kind
from tests.verdicts.sample import clause, flow, policy, recipient, verdict

ADSWORTH = (recipient("Adsworth", "advertising"),)
SHARED = flow(("photo",), "Adsworth", purpose="ads")
PHOTO, ADS = ("photos:user.content.photo",), ("advertisers:advertising",)
PERMITS = clause(Kind.PERMIT, data=PHOTO, to=ADS)


def test_null_consideration_under_a_denial_of_sale_is_noted() -> None:
    text = policy(PERMITS, clause(Kind.DENY, Action.SELL, data=PHOTO))
    assert "consideration" in verdict(SHARED, text, register=ADSWORTH).notes[0]
    assert verdict(replace(SHARED, consideration="none"), text, register=ADSWORTH).notes == ()


def test_an_unknown_day_of_collection_is_noted_where_there_are_versions() -> None:
    old, new = (
        policy(PERMITS, path="old.md", effective_from=date(2012, 1, 1)),
        policy(PERMITS, path="new.md", effective_from=date(2014, 1, 1)),
    )
    assert "collected" in verdict(SHARED, old, new, register=ADSWORTH).notes[0]
    assert verdict(SHARED, new, register=ADSWORTH).notes == ()


def test_what_the_log_does_not_say_of_the_state_of_data_is_no_word_of_the_log() -> None:
    def state(event: Flow) -> str:
        return next(step.outcome for step in verdict(event, policy(PERMITS), register=ADSWORTH).steps if step.subject == "Data")

    mail = replace(SHARED, data=("email",))
    assert state(mail) == "of single persons"
    assert state(replace(mail, data_state=DataState.HASHED)) == "hashed"
    assert state(replace(SHARED, data=("weather",))) == "state not stated"


def test_silence_cites_the_nearest_clauses() -> None:
    near, far = (
        clause(Kind.PERMIT, data=("email:user.contact.email",), to=ADS),
        clause(Kind.PERMIT, Action.COLLECT, data=("name:user.name",)),
    )
    found = verdict(SHARED, policy(far, near), register=ADSWORTH)
    assert [(item.text, item.role) for item in found.evidence] == [(near.text, EvidenceRole.NEAREST)]


def test_the_steps_name_the_version_and_its_days() -> None:
    found = verdict(SHARED, policy(PERMITS, effective_from=date(2012, 1, 1), effective_until=date(2015, 1, 1)), register=ADSWORTH)
    assert found.steps[0].text == "policy.md governed this from 2012-01-01 until 2015-01-01 (exclusive)."


def test_a_claim_is_called_a_claim() -> None:
    found = verdict(replace(SHARED, recipient_role="partner"), policy(PERMITS), register=ADSWORTH)
    assert "which is a claim and no evidence" in next(step.text for step in found.steps if step.subject == "Recipient")


def test_a_verdict_is_clear_or_vague() -> None:
    broad = clause(Kind.PERMIT, data=("personal information:user",), to=ADS)
    named = clause(Kind.PERMIT, data=PHOTO, to=ADS, purposes=("ads:marketing.advertising",))
    assert verdict(SHARED, policy(named), register=ADSWORTH).clarity == "clear"
    assert verdict(SHARED, policy(broad), register=ADSWORTH).clarity == "vague"


def test_every_statement_that_is_broken_is_quoted() -> None:
    one = policy(clause(Kind.DENY, to=("advertising",), text="We tell advertisers nothing."), path="a.md", series="a")
    two = policy(clause(Kind.DENY, text="Nobody gets your photos."), path="b.md", series="b")
    three = policy(clause(Kind.PERMIT, text="We share photos."), path="c.md", series="c")
    register = (recipient("Adsworth", "advertising"),)
    found = verdict(flow(("photo",), "Adsworth"), one, two, three, register=register)
    broken = [quoted.statement for quoted in found.evidence if quoted.role is not EvidenceRole.PERMISSION]
    assert set(broken) == {"a.md", "b.md"}
    assert [(q.statement, q.role) for q in found.evidence[len(broken) :]] == [("c.md", EvidenceRole.PERMISSION)]  # and last, who allows it
