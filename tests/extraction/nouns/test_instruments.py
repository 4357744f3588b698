"""Tools are no data: what they are used to do is the practice."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use forms to collect your IP address.", ["first_party collect permit: IP address"]),
        ("We use your photos to collect votes.", ["first_party use permit: photos; for collect votes"]),
    ],
)
def test_a_tool_is_used_for_the_practice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
