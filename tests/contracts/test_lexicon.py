import pytest
from pydantic import ValidationError

from checker.contracts.lexicon import Matter, Matters, any_of, matters, precedence_words
from checker.contracts.topics import topic


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("an Inconsistency of terms", "Inconsistency"),
        ("the order of  precedence is", "order of  precedence"),
        ("inconsistentness", "inconsistentness"),
        ("the orders", None),
        ("disorder", None),
    ],
)
def test_words_are_whole_and_a_star_is_any_ending(text: str, found: str | None) -> None:
    match = any_of(["inconsisten*", "order", "order of precedence"]).search(text)
    assert (match.group() if match else None) == found


def test_the_longest_comes_first() -> None:
    match = any_of(["order", "order form"]).search("the order form")
    assert match is not None
    assert match.group() == "order form"


def test_the_words_of_precedence_are_there() -> None:
    words = precedence_words()
    assert words.contradicting.search("if the texts conflict")
    assert not words.contradicting.search("the parties agree")
    assert words.addition.search("Data Processing Addendum")
    assert not words.addition.search("Master Services Agreement")
    assert words.part.match("Annexes")
    assert words.authority.search("the Standard Contractual Clauses")


@pytest.mark.parametrize("matter", matters().matters, ids=lambda matter: matter.matter.value)
def test_a_matter_keeps_the_promise_of_its_examples(matter: Matter) -> None:
    assert [text for text in matter.examples.yes if topic(text) is not matter.matter] == []
    assert [text for text in matter.examples.no if topic(text) is matter.matter] == []


def test_a_matter_that_is_missing_and_a_pattern_that_is_none_are_refused() -> None:
    whole = matters().model_dump()
    with pytest.raises(ValidationError, match="stands in `matters` once"):
        Matters.model_validate(whole | {"matters": whole["matters"][1:]})
    with pytest.raises(ValidationError, match="no regular expression"):
        Matters.model_validate(whole | {"data_acts": ("(",)})
