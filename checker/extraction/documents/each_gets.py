"""Items that say of each receiver what it gets: "the parent company: head counts per team", "the doctor: only what you released to him"."""

import re

from checker.extraction.documents.rows import terms
from checker.ontology import Ontology

LABELLED = re.compile(r"^(?!(?:We|You|They|It)\b)[A-Z][^\s.:;?]*(?: [^\s.:;?]+){0,5}:\s+(?P<rest>[^.]+\.?)$")  # "About you: name, address"
NAMED = re.compile(r"\((?:together,? |collectively,? )?(?:the |your )?[\"“](?P<name>[^\"“”]{3,40})[\"”]\)\s*\.?$")  # what a list is called
_WHO = re.compile(
    r"^(?P<who>(?:(?:the|our|your|an?|any) )?[\w&.'’/ -]{2,60}?)(?:,? (?:in|at|of) [A-Z]\w+)?(?::| [–—-]) (?P<what>[^:;]{3,200})$"
)
_ONLY = re.compile(r"^(?:only|just|solely|nothing but|no more than) ", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|nothing|no|nobody|none)\b", re.IGNORECASE)
_NO_THING = re.compile(r"^(?:to|for|if|when|where|who|which|so that|because|under|with|we|they|it|you)\b", re.IGNORECASE)
_WITHOUT = re.compile(r",? without [^,;]{2,60}$", re.IGNORECASE)
# A sentence behind a colon is none of these ("Scrambling makes no difference: a hashed address is still your address").
_SAYS = re.compile(
    r"\b(?:is|are|was|were|may|might|will|can|must|shall|do|does|did|has|have|had|makes?|gets?|goes|means?|it|this|these|we|you|they)\b|ing\b"
    r"(?=.*\b(?:it|them)\b)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:what(?:ever)?|that|which|who) [^,;]*", re.IGNORECASE)
_DETERMINED = re.compile(r"^(?:the|our|your|an?|any) ", re.IGNORECASE)
_NOBODY = re.compile(r"^(?P<who>[^:;.]{2,60}?)(?::| [–—-]) (?:nobody|no ?-?one|none|nothing)(?: at all)?\.?$", re.IGNORECASE)


def each_gets(text: str, ontology: Ontology) -> str | None:
    """Return the sentence that an item under "Who receives it?" makes where it names a receiver and what it gets, or gets it for.

    "Others: nobody" names no receiver, and says that nothing goes to them.
    """
    if (nobody := _NOBODY.match(text)) is not None:
        return f"We do not share your information with {_lowered(nobody['who'])}."
    found = _WHO.match(text.strip().rstrip("."))
    if found is None or _NO_THING.match(found["what"]) or _SAYS.search(found["who"]) or _SAYS.search(_TOLD.sub("", found["what"])):
        return None
    if not (_DETERMINED.match(found["who"]) or found["who"][:1].isupper() or ontology.recipients.match(found["who"])):
        return None
    what, only = _ONLY.sub("", found["what"]), "only " if _ONLY.match(found["what"]) else ""
    if _NOT.search(_WITHOUT.sub("", what)):
        return None
    aims = terms(what, ontology.purposes)
    who, plain = _lowered(found["who"]), _lowered(what)
    if not only and aims and all(term.id for term in aims) and not what.lower().startswith(("your ", "the ")):
        return f"We share your information with {who} for {plain}."
    tail = _WITHOUT.search(plain)
    return f"We share {only}{plain[: tail.start()]} with {who}{tail.group()}." if tail else f"We share {only}{plain} with {who}."


def _lowered(words: str) -> str:
    """Return words as they stand further on in a sentence; a name keeps its capital, where it is known for one by a second one."""
    first = words.split(" ", 1)[0]
    return (
        words
        if sum(c.isupper() for c in first) > 1 or any(w[:1].isupper() for w in words.split(" ")[1:2])
        else words[:1].lower() + words[1:]
    )
