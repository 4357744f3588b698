"""Purposes that are none by themselves."""

import pytest

from checker.model import Dimension
from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "sentence",
    [
        "We use your name only for the purposes set out in Schedule 1.",
        "We use your name solely for the purposes described in this notice.",
    ],
)
def test_purposes_named_elsewhere_point_there(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.exceptions] == ["as_described"]
    assert not found.purposes
    assert Dimension.PURPOSE not in found.closes


def test_purposes_named_here_close_the_list(commitments: Read) -> None:
    (found,) = commitments("We use your name only for the purposes of billing and support.")
    assert [p.text for p in found.purposes] == ["billing", "support"]
    assert found.closes == (Dimension.PURPOSE,)
    assert not found.exceptions
