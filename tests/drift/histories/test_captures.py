from datetime import date

from checker.drift.histories.captures import Capture, History, Noise, collapse, counted, words_of
from tests.drift.versions import FILLER, capture

LONG = f"{FILLER} We keep your photos for a year. We share your name with our printers, so that they can print it on the badge."
OTHER = LONG.replace("a year", "two years")
THIRD = LONG.replace("printers", "bakers")


def shown(history: History) -> tuple[list[str], dict[str, Noise]]:
    return [each.name for each in history.versions], {each.capture.name: each.noise for each in history.collapsed}


def test_a_repeat_is_no_version_nor_is_another_rendering_of_the_same_words() -> None:
    html = capture("c", f"<html><body><p>{LONG}</p></body></html>", date(2020, 3, 1), ".html")
    history = collapse([capture("a", LONG, date(2020, 1, 1)), capture("b", LONG, date(2020, 2, 1)), html])
    assert shown(history) == (["a"], {"b": Noise.IDENTICAL, "c": Noise.RE_EXTRACTION})
    assert {each.stands_for for each in history.collapsed} == {"a"}
    assert dict(counted(history.collapsed)) == {Noise.IDENTICAL: 1, Noise.RE_EXTRACTION: 1}


def test_texts_that_take_turns_for_days_are_one_version() -> None:
    days = [date(2021, 1, day) for day in range(1, 7)]
    texts = [LONG, OTHER, LONG, THIRD, OTHER, LONG]
    history = collapse([capture(str(number), words, day) for number, (words, day) in enumerate(zip(texts, days, strict=True))])
    assert shown(history)[0] == ["0"]
    assert [each.noise for each in history.collapsed] == [Noise.FLAP, Noise.IDENTICAL, Noise.FLAP, Noise.FLAP, Noise.IDENTICAL]


def test_a_text_that_comes_back_after_a_year_was_gone() -> None:
    history = collapse([capture("a", LONG, date(2020, 1, 1)), capture("b", OTHER, date(2020, 6, 1)), capture("c", LONG, date(2021, 6, 1))])
    assert shown(history) == (["a", "b", "c"], {})


def test_without_dates_nobody_can_call_it_a_flap() -> None:
    assert shown(collapse([capture("a", LONG), capture("b", OTHER), capture("c", LONG)]))[0] == ["a", "b", "c"]


def test_an_empty_capture_and_one_caught_in_part_withdraw_nothing() -> None:
    part = " ".join(LONG.split()[:24])
    captures = [
        capture("a", LONG, date(2020, 1, 1)),
        Capture("b", date(2020, 2, 1), None, "is empty", empty=True),
        capture("c", part, date(2020, 3, 1)),
        Capture("d", date(2020, 4, 1), None, "is in German"),
        capture("e", OTHER, date(2020, 5, 1)),
    ]
    history = collapse(captures)
    assert shown(history) == (["a", "e"], {"b": Noise.EMPTY, "c": Noise.PARTIAL, "d": Noise.UNREADABLE})


def test_a_text_that_became_short_and_stays_short_is_a_version() -> None:
    short = " ".join(LONG.split()[:24])
    history = collapse(
        [capture("a", LONG, date(2020, 1, 1)), capture("b", short, date(2020, 3, 1)), capture("c", short + " Now.", date(2021, 3, 1))]
    )
    assert shown(history)[0] == ["a", "b", "c"]


def test_markup_and_typography_are_no_words() -> None:
    assert words_of("**Don’t** — [share](it)!") == words_of("don't share it")
