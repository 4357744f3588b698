"""Hostile text: characters that hide, reorder or command are shown as what they are, in every rendering for people."""

import re

# C0 and C1 controls (without tab and newline), soft hyphen, zero-width and joiner marks, bidirectional controls (Trojan Source,
# CVE-2021-42574), line separators, invisible operators, the byte order mark, interlinear marks, noncharacters, surrogates, language tags.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_FILLERS = "\u115f\u1160\u3164\uffa0"  # which Unicode counts as letters, and so as printable
_COMMON = {"\u00ad": "", "\r": ""}  # a soft hyphen and a carriage return say nothing, and are common in honest files


def visible(text: str) -> str:
    """Return ``text`` with every invisible or reordering character replaced by its code point: "⟦U+202E⟧"."""
    if text.isprintable() and not any(filler in text for filler in _FILLERS):
        return text
    return _INVISIBLE.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    character = match.group()
    if character in _COMMON:
        return _COMMON[character]
    return "␀" if character == "\x00" else f"⟦U+{ord(character):04X}⟧"


def one_line(text: str, limit: int = 0) -> str:
    """Return ``text`` made visible, on one line and, if ``limit`` is given, cut there with an ellipsis."""
    line = " ".join(visible(text).split())
    return line if not limit or len(line) <= limit else line[: limit - 1].rstrip() + "…"
