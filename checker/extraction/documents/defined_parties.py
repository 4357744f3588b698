"""Parties that a document defines: 'By "partners" we mean the airlines that fly for us', '"Sponsors" are the banks that pay'."""

import re

from checker.ontology import Ontology
from checker.ontology.taxonomy import term

_DEFINED = re.compile(
    r'^(?:By |The terms? |In (?:this|these) \w+,? |Here,? )?"(?:the |our )?(?P<name>[\w -]{2,40})"'
    r"(?: here)? (?:we mean|we understand|means?|shall mean|refers? to|stands? for|is defined as|are|is)(?: only)? (?P<what>[^.;:]{3,160})",
    re.IGNORECASE,
)
_SAID_OF = re.compile(r"\b(?:who|that|which|whom|whose|with|in|at|of|for|to|from|by|you|we|such as|including)\b", re.IGNORECASE)
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
