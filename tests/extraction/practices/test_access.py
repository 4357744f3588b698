import pytest

from tests.extraction.conftest import Read, Table, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "recipients"),
    [
        pytest.param("We make your profile available to other members.", ["other members"], id="available"),
        pytest.param("Researchers are given access to survey answers.", ["Researchers"], id="given access"),
        pytest.param("Certain vendors may have access to your email address.", ["vendors"], id="have access"),
        pytest.param("Your posts are public.", ["public"], id="public"),
    ],
)
def test_who_gets_to_see_data_is_a_recipient(commitments: Read, sentence: str, recipients: list[str]) -> None:
    (found,) = commitments(sentence)
    assert (found.action.value, [term.text for term in found.recipients]) == ("share", recipients)


@pytest.mark.parametrize("sentence", ["You can access your account at any time.", "The app is available in ten countries."])
def test_the_persons_own_access_and_the_products_availability_are_no_sharing(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_who_can_view_something_gets_it(commitments: Read) -> None:
    (found,) = commitments("Your photos may be viewable by your friends.")
    assert (found.actor.value, found.action.value, [r.text for r in found.recipients]) == ("first_party", "share", ["friends"])


def test_access_that_is_not_permitted_is_denied_for_whoever(commitments: Read) -> None:
    told = commitments("We will not sell, or permit access to, your address unless you agree.")
    assert {(c.action.value, c.kind.value) for c in told} == {("sell", "limit"), ("share", "limit")}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("No advertiser gets a look at your diary.", ["first_party share deny: diary; to advertiser"]),
        ("Advertisers have no way of seeing your answers.", ["first_party share deny: answers; to Advertisers"]),
        ("This is the best way of sharing your answers.", []),
        ("Have a look at our shop.", []),
    ],
)
def test_a_look_is_access_and_no_way_of_seeing_is_none(commitments: Read, sentence: str, told: list[str]) -> None:
    assert briefs(commitments(sentence)) == told


OPENLY = {
    "The review that you write is publicly available.": ["first_party share permit: review; to publicly"],
    "Your race times are publicly accessible.": ["first_party share permit: race times; to publicly"],
    "Your email address is not publicly visible.": ["first_party share deny: email address; to publicly"],
    "Your recipes may also be available in search results.": ["first_party share permit: recipes"],
}
NOT_OPENLY: Table = {
    "This policy is publicly available.": [],
    "Your statements are available in your account.": [],
    "Your profile is no longer available.": [],
}


@both_ways(OPENLY, NOT_OPENLY)
def test_what_is_publicly_open_is_shared_with_the_public(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
