"""What stands between a verb and what belongs to it is found, and nothing that says more than that."""

import pytest

from checker.extraction.words import between


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("We will not without your consent sell your photos.", "without your consent"),
        ("The clinic does not, for research or teaching, use your scans.", "for research or teaching"),
        ("The clinic does not for research or teaching use your scans.", "for research or teaching"),
        ("If you leave, we won't at night share your place.", "at night"),
        ("We may not in all cases share your photos.", None),
        ("We do not need to share your photos.", None),
        ("We will not, if you object, share your photos.", "if you object"),
        ("We never, unless you agree, sell your photos.", "unless you agree"),
        ("We do not in general share photos.", None),
        ("We never share, unless you agree, your photos.", None),
    ],
)
def test_what_parts_a_denial_from_its_verb(sentence: str, aside: str | None) -> None:
    found = between.denied_apart().match(sentence)
    assert (found and found["aside"]) == aside


@pytest.mark.parametrize(
    ("sentence", "stronger"),
    [
        ("We will not now or in the future sell your photos.", True),
        ("We never, under any circumstances, sell it.", True),
        ("We may under any circumstances sell it.", False),
        ("We do not for any purpose other than billing use it.", False),
    ],
)
def test_what_makes_a_denial_stronger(sentence: str, *, stronger: bool) -> None:
    assert (between.strengthened().search(sentence) is not None) == stronger


@pytest.mark.parametrize(
    ("sentence", "parted"),
    [
        ("We may, with your consent, share it.", True),
        ("We may, however, share it.", False),
        ("If we may, with luck, share it, we do.", False),
    ],
)
def test_what_parts_a_helper_from_its_verb(sentence: str, *, parted: bool) -> None:
    assert (between.parted().match(sentence) is not None) == parted


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("We record, in our ticket system, your number.", "in our ticket system"),
        ("We share your number, for a fee, with firms.", None),
        ("If we share, with your consent, your number, we tell you.", None),
    ],
)
def test_what_stands_between_a_verb_and_its_object(sentence: str, aside: str | None) -> None:
    found = between.set_between().match(sentence)
    assert (found and found["aside"]) == aside
