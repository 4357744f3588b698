"""What a clause is read with: who is who, the taxonomies, and what was spoken of before."""

from dataclasses import dataclass

from checker.extraction.nouns.actors import Cast
from checker.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Setting:
    """What a clause is read with."""

    cast: Cast
    ontology: Ontology
    topic: bool = False  # data were spoken of just before, so "it" may mean them
