"""Stems: the part of a word that its forms share."""


def stem(word: str) -> str:
    """Return the part of a word that its forms share, roughly: shares, shared, sharing; policies, policy."""
    for ending in ("ies", "ied", "ing", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].rstrip("ei")
    return word
