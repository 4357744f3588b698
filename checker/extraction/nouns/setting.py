"""What a clause is read with: who is who, the taxonomies, and what was spoken of before."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from checker.extraction.nouns.actors import Cast
from checker.extraction.parses.tree import Token
from checker.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Setting:
    """What a clause is read with."""

    cast: Cast
    ontology: Ontology
    topic: bool = False  # data were spoken of just before, so "it" may mean them
    answers: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)  # what was asked of the tokens of this clause


def told_once(function: Callable[[Token, Setting], bool]) -> Callable[[Token, Setting], bool]:
    """Return ``function``, which keeps its answers with the setting: many constructions ask the same of the same noun."""

    @wraps(function)
    def answer(token: Token, setting: Setting) -> bool:
        asked = (function, token)
        if asked not in setting.answers:
            setting.answers[asked] = function(token, setting)
        return bool(setting.answers[asked])

    return answer
