import pytest

from checker.extraction.texts.wording import Words


@pytest.mark.parametrize(
    ("source", "parsed", "written"),
    [
        pytest.param("We share your e-mail address.", "email address", "e-mail address", id="hyphen"),
        pytest.param("your parent\u2019s address", "parent's address", "parent\u2019s address", id="apostrophe"),
        pytest.param("We share  your\nname.", "your name", "your\nname", id="white space"),
        pytest.param("WE SHARE YOUR NAME", "your name", "YOUR NAME", id="capitals"),
        pytest.param("We share your name.", "phone", "phone", id="not found"),
    ],
)
def test_words_come_back_as_they_were_written(source: str, parsed: str, written: str) -> None:
    assert Words(source).written(parsed) == written
