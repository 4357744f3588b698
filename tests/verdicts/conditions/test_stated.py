"""Conditions in words against the log's own fields and words."""

from dataclasses import replace

import pytest

from checker.model import Condition, ConditionKind
from checker.verdicts.conditions.stated import decided_by_fields, weigh_named, weigh_stated
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, recipient, setting, when

K = ConditionKind
MET, NOT_MET, UNKNOWN = Truth


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        pytest.param("if you turn on location history", ("location_history", "on"), MET, id="a field says yes"),
        pytest.param("if you turn on location history", ("location_history", "off"), NOT_MET, id="a field says no"),
        pytest.param("if you turn on location history", ("location_history", "purple"), UNKNOWN, id="a field says neither"),
        pytest.param("if you turn on location history", ("weather", "on"), UNKNOWN, id="a field about something else"),
    ],
)
def test_fields(text: str, field: tuple[str, str], expected: Truth) -> None:
    assert weigh_stated(when(K.OTHER, text), setting(flow(extra=(field,)))).truth is expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        pytest.param(when(K.RECIPIENT, "advertisers", ids=("advertising",)), MET, id="recipient"),
        pytest.param(when(K.RECIPIENT, "insurers", ids=("insurer",)), NOT_MET, id="another recipient"),
        pytest.param(when(K.PURPOSE, "research", ids=("research",)), NOT_MET, id="another purpose"),
        pytest.param(when(K.DATA, "photos", ids=("user.content.photo",)), MET, id="data"),
        pytest.param(when(K.DATA, "e-mail addresses", ids=("user.contact.email",)), NOT_MET, id="other data"),
    ],
)
def test_named(condition: Condition, expected: Truth) -> None:
    found = setting(flow(("photo",), "Adsworth", purpose="advertising"), recipient("Adsworth", "advertising"))
    assert weigh_named(condition, found, found.practice.items[0]).truth is expected


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        pytest.param("Deactivation (free of charge)", ("account_status", "deactivated (free)"), MET, id="a status in other forms"),
        pytest.param("if you close your account", ("account_status", "active"), UNKNOWN, id="another status"),
        pytest.param("Full Delete", ("deletion_product", "Full Delete"), MET, id="the value is what the text names"),
        pytest.param("Full Delete", ("deletion_product", "none"), NOT_MET, id="the value is none"),
        pytest.param("if you have turned off location history", ("location_history", "off"), MET, id="off is what the text asks for"),
        pytest.param("if you have turned off location history", ("location_history", "on"), NOT_MET, id="on is not"),
        pytest.param(
            "received from a child-directed channel", ("channel_kind", "Maps (general audience)"), NOT_MET, id="a channel for everybody"
        ),
    ],
)
def test_states_of_things(text: str, field: tuple[str, str], expected: Truth) -> None:
    assert weigh_stated(when(K.OTHER, text), setting(flow(extra=(field,)))).truth is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("page visits on non-network sites", NOT_MET, id="the data's own name says that they lie outside"),
        pytest.param("page visits outside the Orchard Network", NOT_MET, id="in other words"),
        pytest.param("page visits on Network sites", MET, id="the data bear the name"),
        pytest.param("page visits", UNKNOWN, id="the name says nothing"),
    ],
)
def test_places_that_the_data_name(name: str, expected: Truth) -> None:
    condition = when(K.OTHER, "only on sites that belong to the Orchard Network")
    assert weigh_stated(condition, setting(flow((name,)))).truth is expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        pytest.param("who is not a Current Patient", "patient", UNKNOWN, id="a patient may be or may not be one now"),
        pytest.param("who is not a Current Patient", "former patient", MET, id="no longer"),
        pytest.param("who is not a Current Patient", "inpatient", NOT_MET, id="at the moment"),
        pytest.param("if you are an existing customer", "former customer", NOT_MET, id="no longer, where it is asked for"),
        pytest.param("if you are an existing customer", None, UNKNOWN, id="nothing said"),
        pytest.param("who are not members", "member", UNKNOWN, id="a word in common is no answer to a negation"),
    ],
)
def test_who_is_one_now(text: str, relation: str | None, expected: Truth) -> None:
    assert weigh_stated(when(K.OTHER, text), setting(flow(subject_relation=relation))).truth is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Circle Only (set 2016-01-10)", MET, id="the setting that the text names, with a remark"),
        pytest.param("Everyone", NOT_MET, id="another one"),
        pytest.param("Circle and Family", UNKNOWN, id="one that may be the same"),
    ],
)
def test_which_of_several_settings(value: str, expected: Truth) -> None:
    condition = when(K.OTHER, "Once your default is Circle Only")
    assert weigh_stated(condition, setting(flow(extra=(("default_audience", value),)))).truth is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("free", NOT_MET), ("Gold subscription", MET), ("family", UNKNOWN)],
    ids=["no", "yes", "not clear"],
)
def test_who_pays(value: str, expected: Truth) -> None:
    condition = when(K.OTHER, "Subscribers to Orchard Gold")
    assert weigh_stated(condition, setting(flow(extra=(("plan", value),)))).truth is expected


@pytest.mark.parametrize(
    ("text", "name", "value", "expected"),
    [
        ("if you declined the cookies", "cookies_declined", "true", Truth.MET),
        ("if you have not declined the cookies", "cookies_declined", "true", Truth.NOT_MET),
        ("if you declined the cookies", "cookies_on", "true", Truth.NOT_MET),
    ],
)
def test_a_field_that_says_no_agrees_with_words_that_do(text: str, name: str, value: str, expected: Truth) -> None:
    found = decided_by_fields(text, replace(flow(("age",), "Nova Labs"), extra=((name, value),)))
    assert found is not None
    assert found.truth is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("when you use our app", Truth.MET),
        ("if you do not use our app", Truth.UNKNOWN),
        ("when you never use our app", Truth.UNKNOWN),
    ],
)
def test_not_every_user_takes_no_part(text: str, expected: Truth) -> None:
    assert weigh_stated(when(ConditionKind.OTHER, text), setting(flow())).truth is expected
