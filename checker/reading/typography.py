"""Bring characters into one shape: what a reader cannot see is removed, what was garbled is restored, the rest stays."""

import re

LINE_END = "\u2028"  # stands in a block's text where the source ends a line; a space in the canonical text

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]")
_SPACES = re.compile(r"[\t\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_GARBLED = re.compile("(?:[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€„‚†ˆ\x80][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])")
_CUT_ENTITY = re.compile(r"&(amp|lt|gt|copy|reg|trade|nbsp|[lr]squo|[lr]dquo|quot|apos|ndash|mdash|hellip|#x?[0-9a-fA-F]{1,6})\.(\n?)")
_JOINING = ("squo", "dquo", "quot", "apos", "#")


def tidy(text: str) -> str:
    """Normalise line ends and spaces, drop control and invisible characters, undo UTF-8 that was read as Windows-1252.

    Right-to-left overrides go too: they can make a sentence look unlike what it says.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "â" in text or "Ã" in text or "Â" in text:
        text = _GARBLED.sub(_restored, text)
    return _CONTROL.sub("", _SPACES.sub(" ", _INVISIBLE.sub("", text)))


def mend_entities(text: str) -> str:
    """Give entities whose semicolon a crawler turned into a full stop and a line end ("Terms &amp.") their semicolon back."""
    return _CUT_ENTITY.sub(lambda found: f"&{found[1]};" + ("" if any(part in found[1] for part in _JOINING) else found[2]), text)


def collapsed(text: str) -> str:
    """Return the text with each run of white space as one space; a run with a line end stays a line end."""
    words = (" ".join(line.split()) for line in text.split(LINE_END))
    return LINE_END.join(words).strip(" " + LINE_END)


def _restored(found: re.Match[str]) -> str:
    raw = b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252") for c in found[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
