"""Conditions of which one is enough, and those that must hold together."""

from checker.model import Commitment
from tests.extraction.conftest import Read, both_ways

READ: dict[str, list[str]] = {
    "We share data with your consent, when the law requires it, or if we sell the business.": ["consent", "legal", "other"],
    "We disclose your file if you agree, if a court orders it or where we must protect somebody.": ["consent", "legal", "other"],
    "Your records are released only with your consent, under a court order, or when you are moved.": ["consent", "legal", "other"],
    "We only share personal data where necessary to deliver your order, as required by law or to defend our rights.": [
        "necessity",
        "legal",
        "legal",
    ],
    "If you are a member, we share your name with your consent or when the law requires it.": ["consent and other", "legal and other"],
    "We hand over your name when you ask us to, or if the police have a warrant.": ["user_direction", "legal"],
}
NOT_READ: dict[str, list[str]] = {
    "When you visit our shop, with your consent, we take your photo.": ["consent and other"],
    "We share your file if you agree, in Germany or France.": ["consent"],
    "We keep your file while you are a member, or as long as the law asks.": ["legal and time"],
    "We use your address to send parcels or to write to you.": [],
    "Your location is shared with friends if you switch it on, or as you tell us in the app, for safety.": ["consent"],
    "We do not share your file if you object, or if you are a child.": ["age and opt_out"],
}


def asked(found: tuple[Commitment, ...]) -> list[str]:
    """Return the kinds of what the first commitment asks for, one text a group."""
    conditions = found[0].conditions
    return [" and ".join(sorted({c.kind.value for c in conditions if c.group == group})) for group in sorted({c.group for c in conditions})]


@both_ways(READ, NOT_READ)
def test_one_is_enough_or_all_are_asked_for(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert asked(commitments(sentence)) == expected
