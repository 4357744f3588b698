import pytest

from checker.contracts.wording import voice_words


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("shall", "we hereby undertake to wait", "we hereby undertake to"),
        ("shall", "we shall undertake work", None),
        ("shall_not", "agrees not to", "agrees not to"),
        ("shall_not", "agrees to", None),
        ("may", "is entitled to", "is entitled to"),
        ("may", "is not entitled to", None),
        ("may_not", "are not allowed to", "are not allowed to"),
        ("joining", "combine Personal Data with other data", "combine Personal Data with"),
        ("joining", "combine forces with us", None),
        ("identifying", "re-identify the data", "re-identify the data"),
        ("training", "train or test its models on the records", "train or test its models on the records"),
        ("training", "train its staff", None),
        ("as_told", "shall process Personal Data in accordance with the instructions", "shall process Personal Data "),
        ("as_told", "shall process Personal Data", None),
        ("synonyms", "provide, transfer or hand over", "provide, transfer or hand over"),
        ("synonyms", "provide", None),
        ("engaging", "engage another processor", "engage another processor"),
        ("engaging", "engage another bank", None),
        ("including_this", ", including this DPA", ", including this DPA"),
        ("of_this", "in accordance with the terms of this Agreement", "in accordance with the terms of this Agreement"),
        ("of_this", "in accordance with the law", None),
        ("aside", "without consent", "without"),
        ("aside", "having consent", None),
        ("aside_first", "For clarity, we shall not sell it.", "For clarity, "),
        ("aside_first", "For money, we shall not sell it.", None),
        ("we_does", "we promptly deletes it", "we promptly deletes"),
        ("we_does", "we always delete it", None),
        ("quoted_verb", 'shall not "sell" it', '"sell"'),
        ("quoted_verb", 'shall not "lend" it', None),
        ("purpose_of_this", "for the limited purposes set out in Annex A.", "for the limited purposes set out in Annex A"),
        ("purpose_of_this", "for the purposes of billing.", None),
    ],
)
def test_patterns_find_what_they_are_for_and_nothing_else(pattern: str, text: str, found: str | None) -> None:
    match = getattr(voice_words(), pattern).search(text)
    assert (match.group() if match else None) == found


def test_defined_words_are_spelled_plainly() -> None:
    text = "a Sub-processor that Processed it"
    for word, plain in voice_words().spelled:
        text = word.sub(plain, text)
    assert text == "a subprocessor that processed it"
