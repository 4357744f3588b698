"""What somebody is told, about something or as a question."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We tell the credit bureau each month whether you paid on time.": [
        "first_party share permit: whether you paid on time; to credit bureau"
    ],
    "We do not tell your landlord how you spend your evenings.": ["first_party share deny: how you spend your evenings; to landlord"],
    "The bureau is told whether the rent was paid.": ["first_party share permit: whether the rent was paid; to bureau"],
    "We tell your insurer that you have made a claim.": ["first_party share permit: that you have made a claim; to insurer"],
    "We would inform your doctor only with your permission.": ["first_party share limit: ; to doctor; if consent; only condition"],
    "We may alert the fire service if you are in danger.": ["first_party share permit: ; to fire service; if other"],
    "We won't let your landlord know where you work.": ["first_party share deny: where you work; to landlord"],
    "We inform the school about your allergies.": ["first_party share permit: allergies; to school"],
}
NOT_READ: dict[str, list[str]] = {
    "We tell you how we use your data.": [],
    "We tell the police how we keep the gate locked.": [],
    "We tell suppliers when prices change.": [],
    "We tell the press whether our shops are open.": [],
    "We will update it to let you know if it changes.": [],
    "We ask you what you would like for lunch.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
