"""Stems: the part of a word that its forms share."""

_LONG = 3  # letters before an ending that is spelt in two ways: "personalise", "color"; not before that of "four"


def stem(word: str) -> str:
    """Return the part of a word that its forms share, roughly: shares, shared, sharing; policies, policy; behaviour, behavior."""
    for ending in ("ies", "ied", "ing", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return _spelt_alike(word[: -len(ending)].rstrip("ei"))
    return _spelt_alike(word)


def _spelt_alike(part: str) -> str:
    for here, there in (("is", "iz"), ("our", "or")):
        if part.endswith(here) and len(part) - len(here) >= _LONG:
            return part[: -len(here)] + there
    return part
