import pytest

from checker.contracts.topics import Topic, of_data, topic


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ('"Reader Data" means names and addresses.', Topic.DEFINITION),
        ("We shall notify Customer of a breach within 48 hours.", Topic.BREACH_NOTICE),
        ("Customer may audit our premises once a year.", Topic.AUDIT),
        ("We shall have a written agreement with each subprocessor.", Topic.FLOW_DOWN),
        ("We shall assist Customer with impact assessments.", Topic.ASSISTANCE),
        ("We shall apply technical and organisational measures.", Topic.SECURITY),
        ("If the texts conflict, this agreement prevails.", Topic.PRECEDENCE),
        ("If we transfer personal data abroad, we shall put appropriate safeguards in place.", Topic.SECURITY),
        ("We shall take reasonable measures so that nobody is recognised.", Topic.SECURITY),
        ("The liability of each party is limited.", Topic.LIABILITY),
        ("We shall comply with all applicable laws.", Topic.LAWFULNESS),
    ],
)
def test_what_no_log_shows_is_named_by_its_matter(text: str, about: Topic) -> None:
    assert topic(text) is about


@pytest.mark.parametrize(
    "text",
    [
        "We shall not disclose Personal Data to anyone, and shall inform Customer of requests.",
        "We shall delete Personal Data after an audit.",
        "We shall only process Personal Data as described in this agreement.",
        "We process personal data only as necessary to perform the services.",
        "Session material shall be destroyed ninety days after the examination.",
    ],
)
def test_a_promise_about_data_is_never_set_aside_for_its_other_words(text: str) -> None:
    assert topic(text) is None
    assert of_data(text)


def test_efforts_and_services_are_no_data() -> None:
    assert not of_data("We shall use reasonable efforts to help.")
    assert not of_data("Customer may use the Services.")
