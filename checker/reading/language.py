"""Is this English? Only English can be judged, and a wrong language must be said, not guessed around."""

import re
from collections.abc import Sequence

from checker.reading.layout_words import layout_words

MINIMUM_WORDS = 50  # shorter texts say too little to be judged
_PLAIN_ENGLISH = 0.15  # share of the words below that no other language reaches
_COMMON = layout_words().common
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian",
    "fi": "Finnish", "fr": "French", "ga": "Irish", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "la": "Latin", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")  # scripts without spaces: a character counts as a word
_SAMPLE = 20_000


def foreign(texts: Sequence[str]) -> str | None:
    """Return the language's name if the texts are not English, None if they are or are too short to tell.

    The model takes 1.4 s to load, so a text full of English function words is not asked about.
    """
    text = " ".join(texts)
    words = _WORD.findall(text.lower())
    if len(words) + len(_UNSPACED.findall(text)) < MINIMUM_WORDS:
        return None
    if sum(word in _COMMON for word in words) >= _PLAIN_ENGLISH * len(words):
        return None
    code = _detected(" ".join(_WORD.findall(text)[:_SAMPLE]))
    return None if code == "en" else _NAMES.get(code, code)


def _detected(text: str) -> str:
    from py3langid import classify, set_languages  # noqa: PLC0415  loading it costs 0.3 s, the model another 1.4 s

    set_languages(["en", *_NAMES])  # without rare relatives of English such as Nigerian Pidgin
    return str(classify(text)[0])
