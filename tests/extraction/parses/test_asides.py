from checker.model import Commitment
from tests.extraction.conftest import Read, both_ways

READ = {
    "We send your number, when asked, to the police.": ["police; when asked"],
    "We disclose your file, where available, to our surveyors.": ["surveyors; where available"],
    "We share your records as permitted by law and where you have agreed.": ["; as permitted by law; where you have agreed"],
}
NEAR_MISSES = {
    "We send your number to the police when they ask for it.": ["police; when they ask for it"],
    "We share your records as permitted by law, and we delete them where you have left.": [
        "; as permitted by law",
        "; where you have left",
    ],
}


def _told(found: Commitment) -> str:
    return "; ".join([", ".join(r.text for r in found.recipients), *(c.text for c in found.conditions)])


@both_ways(READ, NEAR_MISSES)
def test_what_stands_behind_a_short_condition_belongs_to_the_practice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [_told(found) for found in commitments(sentence)] == expected


def test_cases_under_one_only_stay_together(commitments: Read) -> None:
    sentence = (
        "Your employer is told that you are a member only where you pay by deduction from wages or where you ask us to represent you."
    )
    (found,) = commitments(sentence)
    assert [(c.text, c.group) for c in found.conditions] == [
        ("only where you pay by deduction from wages", 0),
        ("where you ask us to represent you", 1),
    ]
    assert found.exceptions == ()
