"""Drafts to commitments: ids, definitions, what words point back to, section scope, places."""

import pytest

from checker.extraction.commitments import Topic, mentioned, scope
from checker.model import Clause, ClauseKind, Condition, ConditionKind, Term
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read

REGION, AGE = ConditionKind.REGION, ConditionKind.AGE


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param(
            "Notice for California residents", Condition(kind=REGION, text="Notice for California residents", ids=("US-CA",)), id="region"
        ),
        pytest.param(
            "Users in the EEA and the UK", Condition(kind=REGION, text="Users in the EEA and the UK", ids=("EEA", "UK")), id="regions"
        ),
        pytest.param("Children under 13", Condition(kind=AGE, text="Children under 13", age_below=13), id="an age"),
        pytest.param("Children", Condition(kind=AGE, text="Children", age_below=18), id="children"),
        pytest.param("Our California office", None, id="a place that is no scope"),
        pytest.param("What we share", None, id="neither"),
    ],
)
def test_a_heading_scopes_its_section(heading: str, expected: Condition | None) -> None:
    assert scope(("Privacy", heading)) == (() if expected is None else (expected,))


def test_the_scope_reaches_the_commitments_of_the_section_only(commitments: Read) -> None:
    inside, outside = commitments("## Children under 13\n\nWe do not collect your location.\n\n## Others\n\nWe collect your location.\n")
    assert ([c.age_below for c in inside.scope], outside.scope) == ([13], ())


def clause(section: tuple[str, ...]) -> Clause:
    return Clause("We share it.", 0, 12, ClauseKind.SENTENCE, section)


def test_a_new_section_takes_its_topic_from_its_heading() -> None:
    topic, ontology = Topic(data=("user.name",), recipients=("affiliate",)), rulebook().ontology
    topic.enter(clause(("Location",)), ontology)
    assert (topic.data, topic.recipients) == (("user.location",), ())
    topic.data = ("user.name",)
    topic.enter(clause(("Location",)), ontology)
    assert topic.data == ("user.name",)
    topic.enter(clause(("Contact us",)), ontology)
    assert topic == Topic(section=("Contact us",))


def test_this_information_is_what_was_spoken_of_last(commitments: Read) -> None:
    first, second = commitments("We share your email address and phone number with our partners.\n\nWe never sell this information.\n")
    assert [term.id for term in first.data] == ["user.contact.email", "user.contact.phone_number"]
    assert second.data == (Term(text="information", id="user.contact.email", includes=("user.contact.phone_number",)),)


def test_this_information_is_any_when_nothing_was_spoken_of(commitments: Read) -> None:
    (found,) = commitments("We never sell this information.")
    assert found.data == (Term(text="information", id="user"),)


def test_they_are_the_recipients_spoken_of_last(commitments: Read) -> None:
    _, second = commitments("We share your email address with advertisers.\n\nThey may use this information for marketing.\n")
    assert [(term.text, term.id) for term in second.recipients] == [("They", "advertising.advertiser")]


def test_a_definition_is_put_under_its_term(commitments: Read) -> None:
    (found,) = commitments('"Personal information" means your name and email address.\n\nWe share personal information with advertisers.\n')
    assert found.data == (Term(text="personal information", id="user", includes=("user.name", "user.contact.email")),)


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        pytest.param("advertisers", "advertising.advertiser", id="a role by its noun"),
        pytest.param("companies that process it on our behalf", "service_provider", id="a role by what is said after it"),
        pytest.param("companies that help us", "service_provider", id="who help us"),
        pytest.param("advertisers that help us", "advertising.advertiser", id="a role of its own stays"),
        pytest.param("Kin Group companies", "affiliate", id="the family by name"),
        pytest.param("Google", None, id="a name without a role"),
    ],
)
def test_a_recipient_has_its_role(commitments: Read, recipients: str, expected: str | None) -> None:
    (found,) = commitments(f"We may share your photos with {recipients}.", "Northwind")
    assert [term.id for term in found.recipients] == [expected]


def test_a_purpose_has_its_id(commitments: Read) -> None:
    (found,) = commitments("We use your photos for marketing purposes.")
    assert found.purposes == (Term(text="marketing", id="marketing"),)


def test_parties_are_mentioned_whatever_is_said_of_them(parsed: Parse) -> None:
    ontology = rulebook().ontology
    assert mentioned(parsed("We work with advertisers and service providers."), ontology) == ("advertising.advertiser", "service_provider")
    assert mentioned(parsed("We like the sea."), ontology) == mentioned(None, ontology) == ()
