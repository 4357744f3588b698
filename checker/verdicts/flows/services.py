"""What a purpose is to the organisation: an ordinary service, or an interest of the recipient's own."""

import re
from enum import StrEnum

from checker.patterns import either
from checker.verdicts.flows.practice import Purpose
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import plain


class Interest(StrEnum):
    """Whose interest a purpose serves."""

    SERVICE = "service"  # work that organisations ordinarily hand to a vendor
    OWN = "own"  # the recipient's own: no vendor's work for the organisation
    OPEN = "open"  # may be either


# fideslang data uses that vendors ordinarily carry out for an organisation, and uses that are the recipient's own gain.
SERVICES = ("essential", "functional", "analytics.reporting", "operations", "finance", "employment", "marketing.communications")
GAINS = ("train_ai_system", "third_party_sharing", "research", "marketing.advertising.third_party", "own_purposes")
OWN_WORDS = re.compile(rf"\bown {either(judging_words().owned)}\b|{either(judging_words().gains)}")
# Of a site for children: ads that know nobody are part of its internal operations, profiling is not (16 CFR 312.2).
INTERNAL = re.compile(r"\binternal operations?\b", re.IGNORECASE)
INTERNALS = frozenset({"marketing.advertising.first_party.contextual", "marketing.advertising.frequency_capping"})
ROUTE = re.compile(r"\b(?:via|through|by|to|on|with|from|using|at|into|in) (?:the )?\w+")  # "hosting on Acme" is no purpose of Acme's
OUR_WORDS = re.compile(r"\b(?:our|for us|on our behalf)\b")


def interest(purpose: Purpose | None, recipient_names: frozenset[str], own_names: frozenset[str]) -> Interest:
    """Tell whose interest ``purpose`` serves: what is named as the recipient's own never is a service.

    Training models, resale, the recipient's own marketing and research are no service to the organisation (DESIGN section 6, Roles).
    """
    if purpose is None:
        return Interest.OPEN
    text = plain(purpose.text)
    if _mentions(text, own_names) or OUR_WORDS.search(text):
        return Interest.SERVICE if purpose.id and under(purpose.id, SERVICES) else Interest.OPEN
    if _mentions(ROUTE.sub(" ", text), recipient_names) or OWN_WORDS.search(text):
        return Interest.OWN
    if purpose.id is None:
        return Interest.OPEN
    if under(purpose.id, SERVICES):
        return Interest.SERVICE
    return Interest.OWN if under(purpose.id, GAINS) else Interest.OPEN


def internal(phrase: str, found: str) -> bool:
    """Tell whether the purpose ``found`` is part of what a text calls internal operations."""
    return found in INTERNALS and INTERNAL.search(phrase) is not None


def under(found: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether the dotted id ``found`` is one of ``prefixes`` or below one."""
    return any(found == prefix or found.startswith(f"{prefix}.") for prefix in prefixes)


def _mentions(text: str, names: frozenset[str]) -> bool:
    padded = f" {text} "
    return any(len(name) > 2 and f" {name} " in padded for name in names)
