"""Who gets data that somebody is said to want."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "If a landlord asks for your credit file, we will send it.": ["first_party share permit: it; to landlord; if other"],
    "When the school asks us for your grades, we provide them.": ["first_party share permit: them; to school; if recipient"],
    "Should an insurer request your claim history, we hand it over.": ["first_party share permit: it; to insurer; if other"],
    "If a journalist asks for your name, we do not give it.": ["first_party share deny: it; to journalist; if other"],
}
NOT_READ = [
    "If you ask for your file, we will send it.",
    "If a landlord asks for your credit file, we will refuse.",
    "If a landlord asks for help, we call.",
]


@pytest.mark.parametrize("sentence", READ)
def test_whoever_asks_gets_it(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == READ[sentence]


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_misses_share_nothing(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == []
