"""Denial by a predicate's or a noun's own words."""

import pytest

from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.spared import spared_by_name
from tests.extraction.conftest import Parse, Read, word


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We do not share your photos.", "share", True, id="not"),
        pytest.param("We never share your photos.", "share", True, id="never"),
        pytest.param("We cannot share your photos.", "share", True, id="cannot"),
        pytest.param("No vendor may use your photos.", "use", True, id="no subject"),
        pytest.param("We share no photos.", "share", True, id="no object"),
        pytest.param("Under no circumstances do we sell your photos.", "sell", True, id="under no circumstances"),
        pytest.param("At no time will we sell your photos.", "sell", True, id="at no time"),
        pytest.param("We do not sell or rent your photos.", "rent", True, id="the second of two"),
        pytest.param("We share your photos.", "share", False, id="no denial"),
        pytest.param("We keep your photos no longer than 90 days.", "keep", False, id="no longer than"),
        pytest.param("We not only share your photos with partners.", "share", False, id="not only"),
    ],
)
def test_a_predicate_is_denied_by_its_own_words(parsed: Parse, sentence: str, verb: str, *, expected: bool) -> None:
    assert is_negated(word(parsed(sentence), verb)) is expected


@pytest.mark.parametrize(
    ("sentence", "noun", "expected"),
    [
        pytest.param("We share your photos with partners but not with insurers.", "insurers", True, id="but not with"),
        pytest.param("We share your photos with insurers.", "insurers", False, id="plain"),
    ],
)
def test_a_noun_is_spared_by_a_not_of_its_own(parsed: Parse, sentence: str, noun: str, *, expected: bool) -> None:
    assert spared_by_name(word(parsed(sentence), noun)) is expected


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        pytest.param("We do not print tickets, and send your seat number to the venue.", ["permit"], id="a statement of its own"),
        pytest.param("We do not collect, sell or share your email address.", ["deny", "deny", "deny"], id="one denial of several verbs"),
        pytest.param("Your photos will not be shown to sponsors or be used to improve our models.", ["deny", "deny"], id="or be used"),
        pytest.param(
            "Your photos will not be shown to sponsors but will be used to improve our models.", ["deny", "permit"], id="but will be"
        ),
        pytest.param("We share your photos with no one.", ["deny"], id="with no one"),
        pytest.param("We do not pass everything you write on to your insurer.", [], id="not everything"),
        pytest.param("We do not pass anything you write on to your insurer.", ["deny"], id="not anything"),
    ],
)
def test_a_denial_reaches_as_far_as_its_words(commitments: Read, sentence: str, kinds: list[str]) -> None:
    assert [c.kind.value for c in commitments(sentence)] == kinds


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("No customer's name is passed on to dealers.", "deny"),
        ("We give the bank no member's address.", "deny"),
        ("A customer's name is passed on to dealers.", "permit"),
        ("Your no-claims record is passed on to dealers.", "permit"),
    ],
)
def test_what_is_nobodys_is_denied(commitments: Read, sentence: str, kind: str) -> None:
    assert [c.kind.value for c in commitments(sentence)] == [kind]


def test_a_finite_verb_takes_no_part_in_does_not(commitments: Read) -> None:
    (found,) = commitments("Harbourline does not charge, and shares your posts with sponsors.")
    assert found.kind == "permit"


def test_a_base_verb_does(commitments: Read) -> None:
    (found,) = commitments("Harbourline does not store or share your posts.")[-1:]
    assert (found.action, found.kind) == ("share", "deny")


def test_nobody_hung_on_the_thing_denies(commitments: Read) -> None:
    (found,) = commitments("We supply your prescription to nobody.")
    assert found.kind == "deny"


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("At no point, whatever tariff you have chosen and whoever pays for it, will your name be revealed to a broker.", ["deny"]),
        ("Under no circumstances, whatever the law may say about it, shall your name be given to a broker.", ["deny"]),
        ("At no extra cost, when you ask us to, will your name be sent to your doctor.", ["permit"]),
        ("Will your name be revealed at no point?", []),
    ],
)
def test_a_never_in_front_denies_however_far_its_verb(commitments: Read, sentence: str, kinds: list[str]) -> None:
    assert [str(c.kind) for c in commitments(sentence)] == kinds


def test_except_that_tells_of_something_beside_a_permission_only(commitments: Read) -> None:
    (permitted,) = commitments("We share bookings with all hotels, except that we mask your phone number.")
    (denied,) = commitments("We do not share bookings, except that we tell the hotel your name.")
    assert (str(permitted.kind), permitted.closes, permitted.exceptions) == ("permit", (), ())
    assert (str(denied.kind), len(denied.exceptions)) == ("limit", 1)


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We do not always share your location with drivers.", []),
        ("Your location is not normally given to drivers.", []),
        ("Your photos are not always deleted.", []),
        ("We do not necessarily keep recordings.", []),
        ("We never share your location with drivers, however usual that is.", ["deny"]),
        ("We do not share your usual route with drivers.", ["deny"]),
    ],
)
def test_what_is_not_done_as_a_rule_is_no_denial_of_each(commitments: Read, sentence: str, kinds: list[str]) -> None:
    assert [str(c.kind) for c in commitments(sentence)] == kinds


def test_what_is_named_beside_nothing_else_is_not_denied(commitments: Read) -> None:
    for text in (
        "Couriers are given names and nothing more.",
        "We record names and nothing else.",
        "We collect your age, and nothing besides.",
    ):
        assert all("name" not in t.text and "age" not in t.text for c in commitments(text) if c.kind == "deny" for t in c.data)


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We will not sell your data and only share it with the firms named above.", ["sell deny", "share limit"]),
        ("We never sell your recordings but only use them to train our staff.", ["sell deny", "use limit"]),
        ("Acme does not trade members' scores and solely passes them on to referees.", ["sell deny", "share limit"]),
        ("We do not sell or share your scores.", ["sell deny", "share deny"]),
        ("We do not read, copy or share your letters.", ["collect deny", "share deny"]),
    ],
)
def test_and_only_begins_what_is_done_after_all(commitments: Read, sentence: str, kinds: list[str]) -> None:
    found = commitments(sentence)
    assert [f"{c.action} {c.kind}" for c in found] == kinds
    assert not found[0].closes


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Some of our roasters do not keep your address.", []),
        ("Most printers never learn your name.", []),
        ("Many shops do not see your email address.", []),
        ("Half of the photos are never stored.", []),
        ("Our roasters do not keep your address.", ["deny"]),
        ("Printers never learn your name.", ["deny"]),
        ("Some of your photos are shown to visitors.", ["permit"]),
    ],
)
def test_what_is_denied_of_some_is_not_denied_of_all(commitments: Read, sentence: str, kinds: list[str]) -> None:
    assert [c.kind.value for c in commitments(sentence)] == kinds
