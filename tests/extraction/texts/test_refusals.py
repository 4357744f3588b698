"""What a person's no brings about, put plainly."""

import pytest

from checker.extraction.texts.refusals import told_plainly
from tests.extraction.conftest import Read, briefs

NO = "information; for"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tick the box and we will not share your name with sponsors.",
            "If you tick the box, we will not share your name with sponsors.",
        ),
        ("Close your account and we erase your reviews at once.", "If you close your account, we erase your reviews at once."),
        ("Press Clear, and your searches are deleted.", "If you press Clear, your searches are deleted."),
        ("You can turn this off, and then no scores are sent to banks.", "If you turn this off, no scores are sent to banks."),
        (
            "When cookies have been erased, the browser is new to us, and profiling comes to an end.",
            "When cookies have been erased, the browser is new to us, and we do not use your information for profiling.",
        ),
        ("Once you opt out, targeted advertising stops.", "Once you opt out, we do not use your information for targeted advertising."),
        (
            "Guests who have opted out are left out of the files that go to sponsors.",
            "For guests who have opted out, we do not share personal information with sponsors.",
        ),
        (
            "Records of drivers who have opted out are withheld from insurers.",
            "For drivers who have opted out, records are withheld from insurers.",
        ),
        (
            "If you leave the list, you will not get another newsletter.",
            "If you leave the list, we do not use your information to send you newsletter.",
        ),
        ("As soon as you withdraw your consent we cease to process it.", "Once you withdraw your consent, we cease to process it."),
    ],
)
def test_a_no_goes_to_the_front(sentence: str, expected: str) -> None:
    assert told_plainly(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Write to us and we will send you your data.",
        "Click here to see which cookies we use.",
        "You may close your account, and we delete your photos within 30 days.",
        "Guests who have paid are left out of the files that go to sponsors.",
        "Records of drivers who have opted out are kept for a year.",
        "We do not share your name with sponsors.",
        "Advertising never stops.",
    ],
)
def test_what_tells_of_no_refusal_stays(sentence: str) -> None:
    assert told_plainly(sentence) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "You can turn this off, and then no scores are sent to banks.",
        "Untick the box and we no longer send your name to sponsors.",
        "Once you object we stop passing your name to sponsors.",
        "Opt out at the desk and we no longer send your name to sponsors.",
    ],
)
def test_what_follows_is_denied_only_after_the_no(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert (found.kind, [c.kind for c in found.conditions]) == ("deny", ["opt_out"])


@pytest.mark.parametrize(
    ("before", "kinds"),
    [("You can opt out of this in the app.", ["opt_out"]), ("We moved house in May.", [])],
)
def test_from_then_on_points_back_to_a_choice(commitments: Read, before: str, kinds: list[str]) -> None:
    found = commitments(f"{before} From then on we do not share your name with sponsors.")[-1]
    assert [c.kind for c in found.conditions] == kinds


def test_an_end_of_messages_is_an_end_of_their_purpose(commitments: Read) -> None:
    assert briefs(commitments("If you unsubscribe, you will not receive any more of them.")) == [
        f"first_party use deny: {NO} send you newsletters and offers; if opt_out"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Leave the box empty and we won't pass your name to sponsors.",
        "Pay by card and we do not see your name.",
        "Drop us a line and nobody gets your name.",
    ],
)
def test_a_denial_behind_a_command_keeps_it_as_its_condition(commitments: Read, sentence: str) -> None:
    found = commitments(sentence)
    assert found
    assert all(c.kind == "deny" and [way.text[:6] for way in c.conditions] == ["If you"] for c in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Your mom or guardian has to say yes before we put you on the newsletter list.",
        "Your parent must agree before we add you to our mailing list.",
    ],
)
def test_somebody_is_asked_before_the_person_is_listed(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert (found.kind, [c.kind for c in found.conditions], [p.id for p in found.purposes]) == (
        "limit",
        ["consent"],
        ["marketing.communications"],
    )
