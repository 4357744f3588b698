"""Clauses and words that a parse hung on a noun beside them."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "kind", "condition"),
    [
        ("We share your name with a club, or with a firm that prints for clubs, only if you have joined.", "limit", "if you have joined"),
        ("We share your name with a club, or with a firm that prints for clubs if you have joined.", "permit", ""),
    ],
)
def test_an_only_if_belongs_to_the_practice(commitments: Read, sentence: str, kind: str, condition: str) -> None:
    (found,) = commitments(sentence)
    assert (found.kind, condition in " ".join(c.text for c in found.conditions)) == (kind, True)


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        (
            "Within sixty (60) days after the Services come to an end, the operator shall delete your name.",
            "after the Services come to an end",
        ),
        ("We delete your name within sixty (60) days following completion of the work.", "following completion of the work"),
        ("We delete your name within ten days after your visit.", "after your visit"),
    ],
)
def test_a_clock_has_its_start(commitments: Read, sentence: str, condition: str) -> None:
    (found,) = commitments(sentence)
    assert any(condition in c.text for c in found.conditions)
    assert max(c.days or 0 for c in found.conditions) in (10, 60)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We do not give suppliers information about you.", "first_party share deny: information about you; to suppliers"),
        ("We may disclose totals to research partners.", "first_party share permit: totals; to research partners"),
        ("We use your photos to research new drugs.", "first_party use permit: photos; for research new drugs"),
        ("We give suppliers lists.", ""),
    ],
)
def test_a_receiver_without_to(commitments: Read, sentence: str, expected: str) -> None:
    assert "; ".join(briefs(commitments(sentence))).startswith(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "We will list to whom your health information was disclosed.",
        "What follows are the cases in which the clinic may use your file, or send it to persons outside.",
    ],
)
def test_what_only_points_to_a_practice_is_none(commitments: Read, sentence: str) -> None:
    assert not commitments(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use the answers to train our models only if they have been anonymised.", "limit ['deidentified']"),
        ("We share your address with couriers to deliver orders only where you have agreed.", "limit ['consent']"),
        ("We keep your letters to answer you if you write again.", "permit ['other']"),
        ("We use your address to send parcels only to you.", "limit []"),
    ],
)
def test_what_limits_a_practice_is_no_part_of_its_aim(commitments: Read, sentence: str, expected: str) -> None:
    (found,) = commitments(sentence)
    assert f"{found.kind} {[str(c.kind) for c in found.conditions]}" == expected


def test_two_verbs_of_one_subject_are_both_read(commitments: Read) -> None:
    assert {c.action for c in commitments("The clinic may use your file, or send it to laboratories.", "the clinic")} == {"use", "share"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vendors are not authorised to use recordings for training.", ["third_party use deny: recordings; to Vendors; for training"]),
        ("Contractors are bound to process files on our instructions.", ["third_party use require: files; to Contractors; if contract"]),
        ("There is no trade in our readers' addresses.", ["first_party sell deny: readers' addresses"]),
        ("We do not show your drawings to toy brands.", ["first_party share deny: drawings; to toy brands"]),
        ("We use your name to toy with ideas.", ["first_party use permit: name; for toy with ideas"]),
        ("Names are used to bill you.", ["first_party use permit: Names; for bill you"]),
    ],
)  # fmt: skip
def test_infinitives_and_owners_belong_where_they_are_said(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "deny", "other"),
    [
        ("We will stop providing lessons to you and delete your account.", [], ["delete"]),
        ("If you are under 13, we will cease offering the club to you and erase your profile.", [], ["delete"]),
        ("The shop stopped serving the guest and shared your address with the police.", [], ["share"]),
        ("Once you tell us, we avoid calling you and keep your number on a list.", [], ["retain"]),
        ("We will stop sharing your photos and selling your address.", ["sell", "share"], []),
        ("We refrain from using your letters and passing them to dealers.", ["share", "use"], []),
        ("We will stop selling your address.", ["sell"], []),
        ("We will not stop the club and delete your profile.", ["delete"], []),
    ],
)
def test_what_is_done_beside_stopping_something_is_not_stopped(commitments: Read, sentence: str, deny: list[str], other: list[str]) -> None:
    found = commitments(sentence)
    assert sorted(c.action for c in found if c.kind == "deny") == deny
    assert sorted(c.action for c in found if c.kind != "deny") == other


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We may engage a further sub-processor upon 30 days' written notice to the Client.",
            ["first_party share permit: ; to further sub-processor; if notice"],
        ),
        ("We may share your name with Quill after notice to the owner.", ["first_party share permit: name; to Quill; if notice"]),
    ],
)
def test_a_period_of_notice_is_notice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
