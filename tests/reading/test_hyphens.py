from collections import Counter

import pytest

from checker.reading.hyphens import counted, rejoined


@pytest.mark.parametrize(
    ("lines", "words", "text"),
    [
        pytest.param(["We share informa-", "tion."], {}, "We share information.", id="cut"),
        pytest.param(["with third-", "party hosts"], {}, "with third-party hosts", id="prefix"),
        pytest.param(["your opt-", "out"], {"opt-out": 1}, "your opt-out", id="seen-with-hyphen"),
        pytest.param(["a risk-", "based rule"], {"risk": 2, "based": 1}, "a risk-based rule", id="both-halves-are-words"),
        pytest.param(["the web-", "site"], {"web": 1, "site": 1, "website": 1}, "the website", id="the-whole-is-a-word"),
        pytest.param(["the EU-", "US rules"], {}, "the EU-US rules", id="capital"),
        pytest.param(["5 -", "7 days"], {}, "5 - 7 days", id="dash"),
        pytest.param(["https://a.example/", "policy"], {}, "https://a.example/policy", id="address"),
        pytest.param(["We keep", "data."], {}, "We keep data.", id="whole-words"),
        pytest.param([], {}, "", id="nothing"),
    ],
)
def test_a_hyphen_at_a_line_end_goes_unless_it_is_the_words_own(lines: list[str], words: dict[str, int], text: str) -> None:
    assert rejoined(lines, Counter(words)) == text


def test_only_words_that_stand_whole_in_a_line_are_counted() -> None:
    assert counted(["We share infor-", "mation with third-party hosts", "we"]) == Counter(
        {"we": 2, "share": 1, "with": 1, "third-party": 1, "hosts": 1}
    )
