"""Hints for keys and words that nobody knows."""

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from checker.errors import Mistake
from checker.hints import did_you_mean, keys_at, wrong_key


class Contract(BaseModel):
    model_config = ConfigDict(extra="forbid")
    ref: str
    from_: int | None = Field(default=None, alias="from")


class Recipient(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    contracts: tuple[Contract, ...] | None = None


def detail(content: dict[str, object]) -> ErrorDetails:
    with pytest.raises(ValidationError) as caught:
        Recipient.model_validate(content)
    return caught.value.errors()[0]


@pytest.mark.parametrize(
    ("word", "hint"),
    [("nmae", "did you mean 'name'?"), ("colour", "known here: contracts, name")],
)
def test_the_closest_word_is_named_or_all_of_a_few(word: str, hint: str) -> None:
    assert did_you_mean(word, ("name", "contracts")) == hint


def test_many_words_are_not_listed() -> None:
    assert did_you_mean("colour", [f"{n}" * 9 for n in range(100, 140)]) == ""
    assert did_you_mean("colour", ()) == ""


@pytest.mark.parametrize(
    ("content", "mistake"),
    [
        ({"name": "Acme", "nmae": "Acme"}, Mistake("f:1", "unknown key 'nmae'", "did you mean 'name'?")),
        ({}, Mistake("f:1", "'name' is missing", "add it")),
        ({"name": "Acme", "contracts": [{"ref": "a", "form": 1}]}, Mistake("f:1", "unknown key 'form'", "did you mean 'from'?")),
        ({"name": 1}, None),
    ],
)
def test_a_wrong_key_is_told_and_a_wrong_value_is_not(content: dict[str, object], mistake: Mistake | None) -> None:
    assert wrong_key(Recipient, "f:1", detail(content)) == mistake


def test_keys_are_those_of_the_place_by_the_names_of_the_file() -> None:
    assert keys_at(Recipient, ()) == ("name", "contracts")
    assert keys_at(Recipient, ("contracts", 0)) == ("ref", "from")
