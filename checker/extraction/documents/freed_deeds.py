"""Whom a deed that a rule leaves us free to do gives data to: "telling your guarantor ...", "giving the address to the boat insurer"."""

import re

from checker.model import Commitment, Condition, ConditionKind, Effect
from checker.ontology import Ontology

_TOLD = re.compile(
    r"^(?:telling|informing|notifying|showing|warning|alerting|advising|giving|sending|handing) (?:(?:the|your|our|an?|their) )?"
    r"(?P<who>[a-z][\w' -]{2,60}?)(?<! or)(?<! and)(?= (?:about|of|that|the|your|his|her|their|any|on|how|what|who|whether)\b|$)",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"^\w+ing\b[^,;]{2,80}? (?:to|with) (?:(?:the|your|our|an?|their) )?(?P<who>[a-z][\w' -]{2,60}?)$", re.IGNORECASE)
_OR = re.compile(r",? (?:or|and) (?:(?:the|your|our|an?|their) )?|, (?:(?:the|your|our|an?|their) )?")
_CASE = re.compile(r"\b(?:if|when|whenever|where|once|until|unless|after|before|while|during|in case)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)
_ANYBODY = "third_party"


def receivers(what: str, commitment: Commitment, ontology: Ontology, group: int) -> tuple[Condition, ...]:
    """Return those to whom the deed gives data as a way out for them; nothing where a case stands beside them or one is not known.

    Where the deed is about other data than the commitment, it counts beside them: whoever is not named gets nothing all the same.
    """
    found = None if _CASE.search(what) else _GIVEN.match(what) or _TOLD.match(what)
    ids = [ontology.recipients.match(name) for name in _OR.split(found["who"])] if found is not None else []
    known = [each for each in ids if each is not None and each != _ANYBODY]
    if found is None or not known or len(known) < len(ids):
        return ()
    named = tuple(dict.fromkeys(known))
    to = Condition(kind=ConditionKind.RECIPIENT, text=f"to {found['who']}", effect=Effect.UNLESS, group=group, ids=named)
    rest = _WORD.findall(what[: found.start("who")] + what[found.end("who") :])
    same = {_stem(word) for term in commitment.data for word in _WORD.findall(term.text)} & set(map(_stem, rest[1:]))
    deed = Condition(kind=ConditionKind.OTHER, text=what, effect=Effect.UNLESS, group=group)
    return (to,) if same or not rest[1:] else (to, deed)


def _stem(word: str) -> str:
    return word.lower().rstrip("s")[:6]
