"""Comparing by words: content words, names as they stand."""

import pytest

from checker.verdicts.terms.words import names_one_of, pieces, plain, root, roots, stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the user's photos", {"user", "photo"}, id="articles, possessives and plurals"),
        pytest.param("profilePhoto", {"profil", "photo"}, id="camel case"),
        pytest.param("partner_offers_box", {"partner", "offer", "box"}, id="snake case"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_content_words(text: str, expected: set[str]) -> None:
    assert words(text) == {stem(word) for word in expected} == expected


def test_a_name_is_left_whole() -> None:
    assert plain("mail DoorDash's postcards") == "mail doordash postcards"
    assert pieces("DoorDash") == ("door", "dash")


@pytest.mark.parametrize(("text", "expected"), [("We work with Nova Labs.", True), ("Novation labs help us.", False), ("NOVA-LABS", True)])
def test_a_name_counts_as_whole_words_only(text: str, *, expected: bool) -> None:
    assert names_one_of(text, frozenset({"nova labs"})) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("payment", "paid"),
        ("deactivation", "deactivated"),
        ("closure", "closed"),
        ("liked", "likes"),
        ("entry", "entries"),
        ("opted", "opt"),
        ("pictures", "picture"),
        ("enforcement", "enforcing"),
        ("measurement", "measured"),
        ("secure", "securing"),
        ("verification", "verify"),
        ("admission", "admitted"),
        ("application", "apply"),
    ],
)
def test_a_noun_and_a_participle_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("pay", "play"), ("status", "state"), ("care", "caret"), ("process", "proceed"), ("moment", "moe"), ("second", "secure")],
)
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert root(one) != root(other)


def test_roots_of_a_field() -> None:
    assert roots("full_delete_paid_at") & roots("your payment") == {"pay"}


def test_electronic_mail_is_one_word() -> None:
    assert pieces("marketing e-mails") == ("marketing", "emails")
    assert pieces("e-ticket") == ("e", "ticket")
