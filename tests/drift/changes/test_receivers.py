import pytest

from checker.drift.changes.receivers import receivers
from checker.drift.words.cues import cues
from checker.report.drift import Protection
from checker.rulebook import rulebook


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Our vendors include Ferro and Bexley.", "Our vendors include Ferro, Dunn and Bexley.", (Protection.LESS, "now “Dunn”")),
        ("Our vendors are Ferro, Dunn and Bexley.", "Our vendors are Ferro and Bexley.", (Protection.MORE, "no longer “Dunn”")),
        ("Our vendors include Ferro and Bexley.", "Our vendors include Ferro and Dunn.", None),
        ("Our walks include Leeds and York.", "Our walks include Leeds, Hull and York.", None),
        ("Our vendors include printers.", "Our vendors include printers and Dunn.", None),
    ],
)
def test_a_receiver_named_more_or_less_is_told(before: str, after: str, told: tuple[Protection, str] | None) -> None:
    assert receivers((before, after), cues(rulebook())) == told
