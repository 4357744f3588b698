"""Words of a condition that the purpose, the person or the data of an event say too."""

import re

from checker.patterns import either
from checker.verdicts.flows.practice import Practice
from checker.verdicts.flows.services import under
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import EMPTY, pieces, words

FURTHER = re.compile(rf"^(?:to |for |with )?(?:the |our |an? )?(?:[\w'’-]+ ){{1,3}}{either(judging_words().telling_more)}\b", re.IGNORECASE)
NAME = re.compile(r"(?<=[a-z] )(?:[A-Z][a-z]+ )*([A-Z][a-z]+)")
STATE = re.compile(
    r"^\W*(?:only )?(?:if|where|when) (?:the|an?|any|your) [a-z' -]{3,40}? (?:is|are|was|has been|have been) (?P<is>.{4,})$", re.IGNORECASE
)
# What somebody did is not said by who they are: "where the owner has switched it on", of a handset owner.
DOING = re.compile(
    r"^\W*(?:only )?(?:if|where|when|once|after|while|unless|as long as) (?:the|an?|any|each|every) [a-z' -]{3,40}?"
    r" (?:is|are|was|were|has|have|had|does|did|can|will) (?P<is>.{4,})$",
    re.IGNORECASE,
)
# How something stands at the moment is not said by what it is about: "for a complaint that is still open".
STANDING = re.compile(
    r"\bstill\b|\bpending\b|\b(?:is|are|remains?|stays?) (?:open|unsettled|unresolved|outstanding|under way)\b", re.IGNORECASE
)
REVERSED = re.compile(rf"\b{either(judging_words().turned_off)}\b|n't\b", re.IGNORECASE)
THIN = judging_words().thin
EMERGENCY = re.compile(
    r"\b(?:life|lives|health|some(?:one|body)) (?:is|are|may be|might be) (?:\w+ )?(?:in danger|at risk|at stake)\b|\bemergenc(?:y|ies)\b",
    re.IGNORECASE,
)
SELLING = "marketing"  # the purpose below which all advertising stands


def named_place(text: str, practice: Practice) -> frozenset[str]:
    """Return the names of a condition that the data bear too: "visits to sites of the Acme Network", "page on Network site"."""
    names = NAME.findall(text)
    told = {piece for item in practice.principal for piece in NAME.findall(item.text)}
    return frozenset(names[-1:]) & told if names else frozenset()


def told_by_aim(text: str, practice: Practice) -> frozenset[str]:
    """Return the telling words that a condition shares with the event's purpose or the person's relation."""
    flow = practice.flow
    said = "" if REVERSED.search(text) or STANDING.search(text) else " ".join(filter(None, (flow.purpose, flow.subject_relation)))
    telling = frozenset(piece for piece in pieces(text) if piece not in EMPTY and len(piece) > 3)
    if not said or not telling:
        return frozenset()
    shared = (words(text) & words(said)) - THIN
    if (state := STATE.search(text)) is not None and not shared & words(state["is"]):
        return frozenset()  # "species survey" does not say that "the species | is listed as endangered"
    of_person = shared <= words(flow.subject_relation or "")
    done = DOING.search(text)
    return frozenset() if of_person and (FURTHER.search(text) or (done is not None and not shared & words(done["is"]))) else shared


def far_from_it(text: str, practice: Practice) -> bool:
    """Tell whether what a condition names is no occasion for what was done: nobody advertises because a life is in danger."""
    purpose = practice.purpose
    return EMERGENCY.search(text) is not None and purpose is not None and purpose.id is not None and under(purpose.id, (SELLING,))
