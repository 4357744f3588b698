"""Which kind of commitment a practice is."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We do not sell your photos.", "deny"),
        ("We do not sell your photos unless you agree.", "limit"),
        ("We share your photos only with printers.", "limit"),
        ("We share your photos with printers.", "permit"),
        ("Photos are deleted after a week.", "require"),
        ("We may delete your photos.", "permit"),
        ("Our vendors must delete your photos.", "require"),
    ],
)
def test_the_kind_follows_from_denial_limit_and_duty(commitments: Read, sentence: str, kind: str) -> None:
    assert [c.kind.value for c in commitments(sentence)] == [kind]
