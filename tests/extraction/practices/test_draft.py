"""Drafts of one coordination become one commitment; clauses of their own stay apart."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We may share or disclose your photos to advertisers.", [("share", 1)], id="two verbs of one action"),
        pytest.param("We collect and share your photos.", [("collect", 1), ("share", 1)], id="two actions"),
        pytest.param(
            "We share your photos with advertisers, and we share your location with insurers.",
            [("share", 1), ("share", 1)],
            id="two clauses of one action",
        ),
    ],
)
def test_one_commitment_an_action_of_a_clause(commitments: Read, sentence: str, expected: list[tuple[str, int]]) -> None:
    assert [(str(c.action), len(c.data)) for c in commitments(sentence)] == expected
