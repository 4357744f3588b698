"""How a predicate stands: asserted or not, denied or not, as a duty or not, and whose."""

import pytest

from checker.extraction.standing.stance import stance
from tests.extraction.conftest import Parse, Read, briefs, word


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We share your photos.", "share", (True, False, ["We"]), id="plain"),
        pytest.param("We intend to share your photos.", "share", (True, False, ["We"]), id="intended"),
        pytest.param("We do not intend to share your photos.", "share", (True, True, ["We"]), id="denied above"),
        pytest.param("We refrain from sharing your photos.", "sharing", (True, True, ["We"]), id="refrained from"),
        pytest.param("We do not allow advertisers to collect your location.", "collect", (True, True, ["advertisers"]), id="not allowed"),
        pytest.param("We prohibit our vendors from selling your data.", "selling", (True, True, ["vendors"]), id="prohibited"),
    ],
)
def test_governors_pass_denial_and_actors_down(parsed: Parse, sentence: str, verb: str, expected: tuple[bool, bool, list[str]]) -> None:
    found = stance(word(parsed(sentence), verb))
    assert (found.asserted, found.negated, [t.text for t in found.subjects]) == expected


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        pytest.param("This policy explains how we share your photos.", "share", id="explained"),
        pytest.param("Share your photos.", "Share", id="an order"),
    ],
)
def test_what_is_only_spoken_about_is_not_asserted(parsed: Parse, sentence: str, verb: str) -> None:
    assert not stance(word(parsed(sentence), verb)).asserted


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We must delete your photos.", "delete", True, id="must"),
        pytest.param("We require vendors to delete your photos.", "delete", True, id="required"),
        pytest.param("We may delete your photos.", "delete", False, id="may"),
    ],
)
def test_a_duty_is_told_from_a_permission(parsed: Parse, sentence: str, verb: str, *, expected: bool) -> None:
    assert stance(word(parsed(sentence), verb)).duty is expected


def test_clauses_inside_others_name_what_they_hang_on(parsed: Parse) -> None:
    condition = stance(word(parsed("If you share your photos, we see them."), "share"))
    relative = stance(word(parsed("We sell photos that you share."), "share"))
    assert (condition.condition_of is not None, relative.relative_to is not None) == (True, True)
    assert relative.relative_to is not None
    assert relative.relative_to.text == "photos"


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("There may be situations where we need to use your address.", "use"),
        ("There are times when we share your location with the police.", "share"),
        ("We will ask, at a minimum, that you provide your name.", "collect"),
        ("You understand that we may transfer your address to banks.", "share"),
        ("Remember that your address may be stored by us.", "retain"),
    ],
)
def test_what_is_said_to_be_so_is_asserted(commitments: Read, sentence: str, action: str) -> None:
    assert [c.action.value for c in commitments(sentence)] == [action]


@pytest.mark.parametrize(
    "sentence",
    [
        "There are no situations where we share your address with banks.",
        "We use encryption while your address is being transmitted.",
        "Our partners follow rules about how they can and cannot use your address.",
        "You know what we collect, and how long we keep your address.",
        "There is a page where you can use your address.",
    ],
)
def test_what_is_only_spoken_of_is_not_asserted(commitments: Read, sentence: str) -> None:
    assert [c for c in commitments(sentence) if c.kind.value == "permit"] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We make sure that your photos are not used for advertising.", ["first_party use deny: photos; for advertising"]),
        ("This helps make sure that no one has access to your account.", []),
        ("Make sure you never share your password with anyone.", []),
        ("We are not sure that our partners delete your data.", []),
        ("Joining the league may cause the other club to send us your scores.", ["first_party collect permit: scores"]),
        ("Taking part will mean providing us with your email address.", ["first_party collect permit: email address"]),
    ],
)
def test_what_is_made_sure_or_caused_stands(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We would like to emphasise that we do not sell your diary.", ["first_party sell deny: diary"]),
        ("We stress that your face is never recorded.", ["first_party collect deny: face"]),
        ("We would like to emphasise how we sell your diary.", []),
    ],
)
def test_what_is_stressed_is_said(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
