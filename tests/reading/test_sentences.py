import time

import pytest

from checker.reading.sentences import split
from checker.reading.typography import LINE_END


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(["We share data.", "You may object."], id="two-sentences"),
        pytest.param(["Acme Inc. and Acme Ltd. share data, e.g. names, i.e. what you enter."], id="abbreviations"),
        pytest.param(["The service is run by Humor Rainbow, Inc.", "We encourage you to read on."], id="company-at-the-end"),
        pytest.param(["We transfer data to the U.S. Department of Commerce."], id="country-inside"),
        pytest.param(["We keep data in the U.S.", "You may object."], id="country-at-the-end"),
        pytest.param(["No.", "Hospitals receive a number, never your name."], id="an-answer"),
        pytest.param(["See No. 5, Art. 6 and Sec. 7 of Reg. 2016/679."], id="numbered-references"),
        pytest.param(["Fees rose by 2.5 percent under section 5.4 of the terms."], id="decimals"),
        pytest.param(["Match.com, Ask.com and www.iac.com get data.", "See http://example.com/a.html."], id="domains"),
        pytest.param(["Write to privacy@acme.example.", "We answer."], id="address-at-the-end"),
        pytest.param(['We call this "your data."', "It is safe."], id="quote-closes"),
        pytest.param(["It is safe (see the list below).", "We never sell it."], id="bracket-closes"),
        pytest.param(["We ask (Is it you? Is it here?) before we share."], id="aside-stays-whole"),
        pytest.param(["(We never sell. ", "We never rent.)"], id="bracketed-sentences"),
        pytest.param(["Wait...", "We share data."], id="ellipsis"),
        pytest.param(["Do you sell data?", "No!", "Never."], id="question-and-exclamation"),
        pytest.param(["We host, secure; we never sell; and we delete."], id="semicolons"),
        pytest.param(["We use data to (i) serve you, (ii) bill you, and (iii) comply with law."], id="inline-enumeration"),
        pytest.param(["You give us the following: 1. Name 2. Address."], id="numbers-inside"),
        pytest.param(["We respect your rights.", "We may share."], id="usual-space"),
        pytest.param(["We collect IP addresses.", "npm does not use them."], id="name-with-a-small-letter"),
        pytest.param(["We rely on Art. 6 sec. 1 sent. 1 lit. f GDPR under the EU-U.S. Privacy Shield."], id="european-references"),
        pytest.param(["4.1. We share data under section 5.4.", "You may object."], id="section-numbers"),
        pytest.param(["Mr. J. Smith v. Acme Corp. was decided."], id="names"),
    ],
)
def test_sentences_end_where_a_reader_would_stop(parts: list[str]) -> None:
    assert sentences(" ".join(part.strip() for part in parts)) == [part.strip() for part in parts]


def test_a_missing_space_after_a_full_stop_still_ends_the_sentence() -> None:
    assert sentences("We respect your rights.We may share data.") == ["We respect your rights.", "We may share data."]
    assert sentences("It may leave the EU.Where it does, we ask.") == ["It may leave the EU.", "Where it does, we ask."]
    assert sentences("It is sent to the U.S.We do not.") == ["It is sent to the U.S.We do not."]


def test_a_line_that_ends_with_a_full_stop_ends_the_sentence_even_before_a_small_letter() -> None:
    assert sentences(f"In response to a subpoena.{LINE_END}to defend claims.") == ["In response to a subpoena.", "to defend claims."]


def test_an_enumeration_cut_by_a_crawler_stays_one_sentence() -> None:
    assert len(sentences(f"We disclose data if needed: (i) to comply.{LINE_END}or (iii) to protect people.")) == 1


def test_a_long_paragraph_is_split_in_linear_time() -> None:
    text = "We share (some) data with Acme Inc. and others. " * 40_000
    started = time.perf_counter()
    assert len(split(text)) == 40_000
    assert time.perf_counter() - started < 8


def test_what_people_may_refuse_is_a_sentence_of_its_own() -> None:
    text = "We share your name with our partners; you may opt out at any time. We send news, but you can unsubscribe."
    assert [text[start:end] for start, end in split(text)] == [
        "We share your name with our partners;",
        "you may opt out at any time.",
        "We send news,",
        "but you can unsubscribe.",
    ]


def test_other_words_behind_a_semicolon_stay_where_they_are() -> None:
    for text in ("We keep your name; you may change it.", "We keep your name, and you may object.", "You may ask; you object to nothing."):
        assert len(split(text)) == 1
