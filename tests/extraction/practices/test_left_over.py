"""What hangs on a denial and was read for nothing is a case of it, both ways: what narrows no denial is none."""

import pytest

from checker.model import Doubt
from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We will not for now share your photos with shops.": ["for now"],
    "In most cases, we do not sell your photos.": ["In most cases"],
    "With few exceptions, no exam results are given to employers.": ["With few exceptions"],
    "Your location is not passed on to hotels on Sundays.": ["on Sundays"],
    "Your route is not passed on to drivers by letter.": ["by letter"],
    "No exam results are usually given to employers.": ["usually"],
    "We do not immediately sell your photos.": ["immediately"],
    "We never show your age to hotels straight away.": ["straight away"],
    "For premium members, we do not sell your photos.": ["For premium members"],
    "We do not sell your photos beyond what is needed.": ["beyond what is needed"],
    "We never keep voice recordings as part of the prize draw.": ["as part of the prize draw"],
    "Drafts are not kept any longer than the editor needs them.": ["for longer than the editor needs them"],
    "We do not sell your photos the moment you leave.": ["the moment you leave"],
    "Your medal is not announced to the press twice.": ["twice"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We no longer keep card numbers.": [],
    "We also never sell your photos.": [],
    "For example, we do not sell your photos.": [],
    "However, no exam results are given to employers.": [],
    "No sharing of blood results with insurers takes place.": [],
    "We never share your photos with shops, whether for money or not.": [],
    "We do not share your photos with shops on our platform.": [],
    "Your heart rate is not stored anywhere.": [],
    "Once you decline, shops stop seeing your profile immediately.": ["Once you decline"],
    "Although we help drivers meet riders, we do not share your phone number with drivers.": [],
    "The number sits on the reader and is not sent to the maker of the lock.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_what_is_left_over_is_a_case(commitments: Read, sentence: str, expected: list[str]) -> None:
    denied = [c for c in commitments(sentence) if c.kind.value == "deny"]
    assert denied
    assert [t.text for t in denied[0].conditions if t.effect.value == "triggers"] == expected


@pytest.mark.parametrize(
    ("sentence", "doubted"),
    [
        ("Normally, we only share your name with couriers.", True),
        ("During the trial we only share your name with couriers.", True),
        ("We only share your name with couriers without telling you.", True),
        ("We only share your name with couriers.", False),
        ("We also only share your name with couriers.", False),
        ("We only share your name with couriers on our platform.", False),
        ("Acme shall use the Data by means of Streams for billing only.", False),
    ],
)
def test_a_closed_list_with_more_to_it_is_doubted(commitments: Read, sentence: str, doubted: bool) -> None:  # noqa: FBT001
    (found,) = commitments(sentence)
    assert found.trace is not None
    assert (Doubt.LOST_CONDITION in found.trace.doubts) is doubted


@both_ways(
    {
        "Position data are not made available to relatives outside an alarm, even if they ask.": [
            "first_party share deny: Position data; to relatives; if other"
        ],
    },
    {
        "Your files are not made available to anyone outside the clinic.": ["first_party share deny: files; to anyone outside the clinic"],
        "Your files are not made available to advertisers at any time.": ["first_party share deny: files; to advertisers"],
    },
)
def test_the_occasion_of_what_is_made_available_is_a_case(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
