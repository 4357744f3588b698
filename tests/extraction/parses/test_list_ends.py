"""Lists whose later members a parse hung on what stands inside an earlier one."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        ("We collect data you give us, photos, and videos.", ["data you give us", "photos", "videos"]),
        (
            "We collect data you give us, data gathered about your use of the site, and information from third parties.",
            ["data you give us", "data gathered about your use of the site", "information from third parties"],
        ),
        ("You may post your image (in any forum), username, and age.", ["image", "username", "age"]),
        ("We share your name as well as your address with carriers.", ["name", "address"]),
        ("We may ask for your name, your address, and, where needed, your passport number.", ["name", "address", "passport number"]),
        (
            "We may share your activities, including what you view on the site, with other users.",
            ["activities", "what you view on the site"],
        ),
        ("We keep the name of your doctor, and your age.", ["name of your doctor", "age"]),
        ("We collect data you give us, for example by phone.", ["data you give us"]),
        ("We keep your data as well as we can.", ["data"]),
        ("We share your name (not your age), and we ring you.", ["name"]),
    ],
)
def test_members_go_back_to_the_list(commitments: Read, sentence: str, data: list[str]) -> None:
    assert [d.text for d in commitments(sentence)[0].data] == data
