import pytest

from checker.extraction import extract_documents
from checker.model import Action, Actor, Commitment, ConditionKind, Kind, Organisation, Unread
from checker.reading import read_text
from checker.rulebook import rulebook

PROCESSOR = Organisation(name="Processor", aliases=("Quill",))
CUSTOMER = Organisation(name="Customer", aliases=("Orchid",))


def read(text: str, ours: Organisation = PROCESSOR, theirs: Organisation = CUSTOMER) -> tuple[tuple[Commitment, ...], tuple[Unread, ...]]:
    found = next(extract_documents([(read_text(text, "a.md", ".md"), ours, theirs)], rulebook()))
    return found.commitments, found.unread


def one(text: str) -> Commitment:
    """Return what was read, without what it implies for passing on and for what it excepts."""
    commitments, _ = read(text)
    assert {(c.text, c.actor) for c in commitments} == {(commitments[0].text, commitments[0].actor)}
    return commitments[0]


def test_the_other_partys_word_is_told_from_the_persons() -> None:
    theirs = one("The Processor shall not, without the Customer's prior written consent, disclose Personal Data to any third party.")
    assert (theirs.actor, theirs.action, theirs.kind) == (Actor.FIRST_PARTY, Action.SHARE, Kind.LIMIT)
    assert [(way.kind, way.by) for way in theirs.exceptions] == [(ConditionKind.CONSENT, "Customer")]
    persons = one("The Processor shall not disclose Personal Data without the consent of the data subject.")
    assert [(way.kind, way.by) for way in persons.exceptions] == [(ConditionKind.CONSENT, None)]


def test_instructions_are_the_other_partys_word() -> None:
    found = one("The Processor shall process Personal Data only on documented instructions from the Customer.")
    assert [(way.kind, way.by) for way in found.conditions] == [(ConditionKind.CONSENT, "Customer")]


def test_a_clock_may_start_at_the_end_of_the_agreement() -> None:
    found = one("The Processor shall delete all Personal Data within 30 days of termination of the Agreement.")
    assert [(way.kind, way.days, way.since) for way in found.conditions] == [(ConditionKind.TIME, 30, "termination of the Agreement")]


def test_words_that_narrow_a_denial_and_were_lost_take_its_power_to_accuse() -> None:
    lost = one("The Processor shall not use Personal Data in a manner that is not in keeping with the project.")
    some = one("Data relating to a person who is not a patient shall not be supplied.")
    assert some.confidence < 0.6
    kept = one("The Processor shall not use Personal Data to train models.")
    assert lost.confidence < 0.6 < kept.confidence


@pytest.mark.parametrize(
    "text",
    [
        "The Customer may use Personal Data for research.",  # the other side's leave
        "The Processor shall only process Personal Data in compliance with applicable laws.",
        "The Processor will only process Personal Data for the term of the DPA.",
    ],
)
def test_what_the_party_does_not_promise_about_data_is_no_commitment_of_its_own(text: str) -> None:
    commitments, _ = read(text)
    assert [c for c in commitments if c.actor is Actor.FIRST_PARTY] == []


def test_each_side_is_read_for_its_own_promises() -> None:
    text = "The Customer shall not send health information to the Processor."
    assert [c.kind for c in read(text, CUSTOMER, PROCESSOR)[0]] == [Kind.DENY]
    assert [c for c in read(text)[0] if c.actor is Actor.FIRST_PARTY] == []


def test_a_promise_about_data_that_was_not_read_is_known_not_to_be() -> None:
    commitments, unread = read("The Processor shall delete backups of Reader Data within 90 days after they were made.")
    assert bool(commitments) != bool(unread)


def test_a_limit_on_processing_limits_passing_on() -> None:
    commitments, _ = read("The Processor shall only process Personal Data to provide the service.")
    assert [(c.action, c.kind) for c in commitments] == [(Action.USE, Kind.LIMIT), (Action.SHARE, Kind.LIMIT)]
    commitments, _ = read("The Processor shall only use Personal Data to provide the service.")
    assert [c.action for c in commitments] == [Action.USE]


def test_a_limit_on_the_other_sides_processing_limits_what_it_is_given_the_data_for() -> None:
    text = "Personal Data shall be processed for the provision of care, and for that purpose alone."
    commitments, _ = read(text, CUSTOMER, PROCESSOR)
    assert [(c.action, c.kind) for c in commitments] == [(Action.SHARE, Kind.LIMIT)]
    commitments, _ = read(text)
    assert [(c.action, c.kind) for c in commitments] == [(Action.USE, Kind.LIMIT), (Action.SHARE, Kind.LIMIT)]


def test_what_needs_approval_is_allowed_once_it_is_approved() -> None:
    commitments, _ = read("The Processor shall not disclose Personal Data to a Sub-processor unless the Customer has approved it.")
    assert [(c.kind, [way.by for way in (*c.conditions, *c.exceptions)]) for c in commitments] == [
        (Kind.LIMIT, ["Customer"]),
        (Kind.PERMIT, ["Customer"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Processor may transfer Personal Data outside the EEA as necessary to provide the service.",  # where, and not to whom
        "The Processor may not act for the Customer and may not disclose or sell Personal Data.",
    ],
)
def test_neither_places_nor_lost_denials_become_permissions(text: str) -> None:
    commitments, unread = read(text)
    assert [c for c in commitments if c.kind is Kind.PERMIT] == []
    assert bool(unread) is ("may not" in text and not commitments)  # a place is understood; a denial that was lost is not


def test_a_permission_that_names_no_purpose_allows_what_the_rest_allows() -> None:
    found = one("The Processor will process Personal Data for the purposes described in Appendix A.")
    assert [way.kind for way in found.conditions] == [ConditionKind.AS_DESCRIBED]


@pytest.mark.parametrize("rest", ["", ", unless required to do so by law", " unless a court orders otherwise"])
def test_instructions_are_asked_for_whatever_the_law_may_require(rest: str) -> None:
    found = one(f"The Processor shall process Personal Data only on the Customer's written instructions{rest}.")
    assert [(way.kind, way.by) for way in found.conditions] == [(ConditionKind.CONSENT, "Customer")]
    assert [way.kind for way in found.exceptions] == ([ConditionKind.LEGAL] if rest else [])


def test_what_the_law_requires_is_a_way_out_of_its_own() -> None:
    found = one(
        "The Processor undertakes to process Personal Data for the purpose set forth in this Agreement and in accordance with the "
        "Customer's written instructions, unless otherwise required by applicable law."
    )
    assert len({way.group for way in found.exceptions}) == len(found.exceptions) > 1


def test_what_staff_do_without_leave_is_no_word_of_the_other_party() -> None:
    assert read("The Processor's personnel will not process Personal Data without authorization.")[0] == ()
    assert read("The Processor's personnel will not process Personal Data without the Customer's authorization.")[0]
