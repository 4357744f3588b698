"""Parties that a document defines: 'By "partners" we mean the airlines that fly for us', '"Sponsors" are the banks that pay'."""

import re

from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Ontology
from checker.ontology.taxonomy import term

_DEFINED = re.compile(
    r'^(?:By |The terms? |In (?:this|these) \w+,? |Here,? |An? )?"(?:the |our )?(?P<name>[\w -]{2,40})"'
    r"(?: here)? (?:we mean|we understand|means?|shall mean|refers? to|stands? for|is defined as|are|is)(?: only)? (?P<what>[^.;:]{3,160})",
    re.IGNORECASE,
)
_SAID_OF = re.compile(r"\b(?:who|that|which|whom|whose|with|in|at|of|for|to|from|by|you|we|such as|including)\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"^(?:only )?(?:an?|any|all|those|the|each)? ?(?:[\w-]+ )?(?P<who>[\w-]+) "
    r"(?P<case>(?:who|that) (?!use\b|uses\b|visits?\b)[\w' -]{3,120})$",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:any|all|every|other|including|includes?|such as|for example|among others)\b", re.IGNORECASE)


def defined_party(text: str, ontology: Ontology) -> tuple[str, tuple[str, ...]] | None:
    """Return the class of recipients that a sentence defines, in plain words, with the ids of whom it means; None for any other sentence.

    What is meant by a word of no class, or by whoever it may be ("any company that ..."), is left as it is.
    """
    found = _DEFINED.match(text)
    if found is None or ontology.recipients.match(found["name"]) is None or _OPEN.search(found["what"]):
        return None
    ids = tuple(i for i in ontology.recipients.matches(_SAID_OF.split(found["what"])[0]) if ontology.recipients.entries[i].nature == "kind")
    return (term(found["name"]), ids) if ids else None


def defined_people(text: str) -> tuple[str, str] | None:
    """Return the word by which a sentence names some people, in plain words, with who they are; None for any other sentence.

    '"Guests" means people who stay overnight' gives ("guests", "who stay overnight").
    """
    found = _DEFINED.match(text)
    people = lexicon().people.second_party_nouns
    name = found["name"].lower() if found is not None else ""
    told = _PEOPLE.match(found["what"].strip()) if found is not None and {name, name.removesuffix("s")} & people else None
    return (name, told["case"]) if told is not None and told["who"].lower() in _anybody() else None


def _anybody() -> frozenset[str]:
    return reading_words().whoever | reading_words().people_of_figures | {"person", "those"}
