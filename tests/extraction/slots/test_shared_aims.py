"""Purposes that are said once for several denied verbs."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We shall not make use of your photos, or give them to anybody, for advertising.", [["advertising"], ["advertising"]]),
        ("We will make no use of your grades, or hand them to anyone, for research.", [["research"], ["research"]]),
        ("We do not make use of your answers or disclose them to sponsors for marketing.", [["marketing"], ["marketing"]]),
        ("We do not use your photos, nor do we share your name with partners for advertising.", [[], ["advertising"]]),
        ("We do not keep your photos, and we share your name with partners, for delivery.", [[], ["delivery"]]),
        ("We shall not make use of your photos.", [[]]),
    ],
)
def test_a_purpose_behind_the_last_verb_is_that_of_all(commitments: Read, sentence: str, expected: list[list[str]]) -> None:
    found = sorted(commitments(sentence), key=lambda c: (c.kind != "deny", c.action != "use" and c.action != "retain"))
    assert [[term.text for term in each.purposes] for each in found] == expected
