import pytest

from checker.reading.encoding import decode


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("“naïve”".encode(), id="utf-8"),
        pytest.param("“naïve”".encode("utf-8-sig"), id="utf-8-mark"),
        pytest.param("“naïve”".encode("utf-16"), id="utf-16-mark"),
        pytest.param("“naïve”".encode("cp1252"), id="windows-1252"),
    ],
)
def test_common_encodings_are_read_without_a_warning(data: bytes) -> None:
    assert decode(data) == ("“naïve”", ())


def test_a_declared_charset_is_believed_before_utf_8() -> None:
    text, warnings = decode('<meta charset="windows-1251"><p>Привет</p>'.encode("cp1251"))
    assert "Привет" in text
    assert warnings == ()


def test_an_unknown_declaration_is_ignored() -> None:
    assert "café" in decode('<meta charset="klingon"><p>café</p>'.encode())[0]


def test_undecodable_bytes_are_counted_in_a_warning() -> None:
    text, warnings = decode(b"\xef\xbb\xbfabc \xff\xfe def")
    assert text == "abc \ufffd\ufffd def"
    assert len(warnings) == 1
    assert warnings[0].startswith("2 characters could not be decoded")
