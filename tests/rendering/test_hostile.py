import pytest

from checker.rendering.hostile import one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("photo\x00.jpg", "photo␀.jpg"),
        ("\x1b[31mred", "⟦U+001B⟧[31mred"),
        ("abc\u202ecba", "abc⟦U+202E⟧cba"),
        ("\u2066x\u2069", "⟦U+2066⟧x⟦U+2069⟧"),
        ("share\u200bd", "share⟦U+200B⟧d"),
        ("\ud800", "⟦U+D800⟧"),
        ("\ufffe", "⟦U+FFFE⟧"),
        ("\U000e0041", "⟦U+E0041⟧"),
        ("pri\u00advacy\r\n", "privacy\n"),
        ("a\tb\nc é ß 写真 🙂", "a\tb\nc é ß 写真 🙂"),
    ],
    ids=[
        "NUL",
        "terminal escape",
        "right-to-left override",
        "isolates",
        "zero width",
        "surrogate",
        "noncharacter",
        "language tag",
        "soft hyphen",
        "honest text",
    ],
)
def test_characters_that_hide_reorder_or_command_are_shown_as_what_they_are(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_line_is_one_line_and_can_be_cut() -> None:
    assert one_line(" a\n b\tc ") == "a b c"
    assert one_line("abcdefgh", 5) == "abcd…"
    assert one_line("abcde", 5) == "abcde"
