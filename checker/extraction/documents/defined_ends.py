"""Purposes that a document defines: '"Commercial Purpose" means the sale of Data and their use to advertise goods'."""

import re
from collections.abc import Mapping

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.senses import both_deeds
from checker.model import Term
from checker.ontology import Ontology
from checker.ontology.taxonomy import term

_DEFINED = re.compile(
    r"^(?:[\d.()a-z]{1,6} )?(?:(?:In|For the purposes of|As used in) (?:this|these|the) [A-Z]?[a-z]+,? )?"
    r'"?(?P<name>(?:[A-Z][\w-]+ ){1,3}(?:Purpose|Use|End)s?)"? '
    r"(?:means?|shall mean|refers? to|is defined as|are|includes?) "
)
_PARTED = re.compile(r"[;:,]| or | and | to (?=[a-z])|\b(?:in order|so as) to ")
_RUN = re.compile(r" of [\w' -]+, [\w' ,-]+ and ")  # "counting of clicks, frequency capping and fraud detection"
_MOST = 60  # pieces of one definition that are looked at


def defined_end(text: str, ontology: Ontology) -> tuple[str, tuple[str, ...]] | None:
    """Return the purpose that a sentence defines, in plain words, with the ids of what it covers; None for any other sentence."""
    found = _DEFINED.match(text)
    if found is None:
        return None
    pieces = (piece.strip(" .") for piece in _PARTED.split(text[found.end() :], maxsplit=_MOST)[:_MOST])
    ids = (
        (ontology.purposes.match(piece), " " in piece) for piece in pieces if piece
    )  # "services", in a list of what is promoted, is no end
    told = (each for each, several in ids if each and (several or not each.startswith("essential")))  # "services" is promoted there
    return _singular(found["name"]), tuple(dict.fromkeys(told))


def purpose_term(item: Phrase, ontology: Ontology, defined: Mapping[str, tuple[str, ...]]) -> Term:
    """Return a purpose as a term; what the document defines it to cover stands beside it, and "any purpose" has no id of its own."""
    found = ontology.purposes.match(item.text)
    name = _singular(item.text)
    covers = defined.get(name) or defined.get(f"{name} purpose") or ()  # of "for Commercial Purposes" the first word was read
    several = (*both_deeds(item.text, ontology.purposes), *_run(item.text, ontology), *covers)
    return Term(text=item.text, id=found, includes=tuple(i for i in dict.fromkeys(several) if i != found))


def _run(text: str, ontology: Ontology) -> tuple[str, ...]:
    """Return every purpose of a run of nouns behind an "of", which may go on it or be ends of their own."""
    return ontology.purposes.matches(text) if _RUN.search(text) else ()


def _singular(name: str) -> str:
    return term(name).removesuffix("s")
