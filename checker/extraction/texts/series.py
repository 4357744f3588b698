"""Lists with semicolons: "We collect your name, if you join; what you eat; and the model of your phone" is one sentence for each thing.

A condition or a bracket of one thing is then no condition of the others, and a thing that is told in words ("what was eaten and when")
is no case of what stands before it. So it is with those who get data ("We share it with: our bank, if you pay by card; and couriers"), and
with bare lists below a heading ("Name and email; what you ordered and when; photos").
"""

import re

from checker.extraction.texts.above import lists_things
from checker.extraction.texts.joining import Joined
from checker.model import Document

_LEAD = re.compile(
    r"^(?P<lead>(?:(?:In|From|On|For|When|If|At|About|To) [^,;:]{1,60}, )?(?:[Ww]e|[Tt]he [a-z]+|[Oo]ur [a-z]+|[A-Z]\w+)"
    r"(?: (?:may|might|will|can|also|then|automatically))*"
    r" (?:collect|receive|obtain|gather|record|store|keep|process|hold|get|share|ask for|ask you for|need)s?(?: the following)?:?) "
    r"(?P<rest>(?!only\b|just\b|no\b|nothing\b|neither\b)[^;]+;.+)$",
    re.DOTALL,
)
_TO_WHOM = re.compile(
    r"^(?P<lead>(?:(?:In|From|On|For|When|If|At|About) [^,;:]{1,60}, )?"
    r"(?![^:;]*\b(?:only|solely|except|unless|nobody|following data)\b)"
    r"[^:;]{2,120}? (?:with|to(?=: (?:our|the|any|your|a|an|other|certain|third)\b| (?:the|these|any)\b)))"
    r"(?: any of)?(?: (?:the|these) (?:following )?(?:(?:kinds|types|categories|groups) of )?"
    r"(?:parties|third parties|recipients|persons|people|companies|organi[sz]ations|bodies|providers|following))?: ?"
    r"(?P<rest>(?!to\b|for\b)[^;]+;.+)$",
    re.DOTALL,
)
_PASSED = re.compile(r"\b(?:shar|disclos|pass|transfer|provid|giv|send|sent|releas|sell|sold|transmit|forward|made available|make)\w*\b")
_JOINT = re.compile(r"^(?:(?:and|or|as well as)\b,? ?)?(?:(?:automatically|also|finally|lastly)\b,? ?)?", re.IGNORECASE)
_SAYS = re.compile(
    r"^(?:we|you|they|it|this|these|that|he|she|if|when|where|unless|but|however|except|provided|subject|so|to|for|with|not|never|no"
    r"|nothing|nobody|none|only)\b"
    r"|^(?:[\w'’-]+ ){1,8}?(?:is|are|was|were|may|will|can|must|shall|has|have|do|does|goes|go|stays?)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^(?:what|how|which|whether|where|when|the [\w -]{2,40}? (?:that|which|you|we|at which|in which)|anything|whatever)\b", re.IGNORECASE
)
_OPENS = re.compile(r"\b(?:contain|includ|compris|consist|such as|namely|made up of|following)\w*\b|:", re.IGNORECASE)  # one of its own
_CASE = re.compile(r"\b(?:if|when|where|once|unless|provided|only|subject to|with your)\b", re.IGNORECASE)
# A limit behind the last thing may be one of all: reading it so can only take leave away ("your name; your age, with your consent").
_FOR_ALL = re.compile(
    r",? (?:(?:but )?only|unless|provided|subject to|with(?:out)? your (?:\w+ )?(?:consent|permission|agreement))\b.*$", re.IGNORECASE
)
_ABOUT = re.compile(r",? \b(?:who|whom|whose|that|which|when|where|if|so|as|to)\b")
_LABEL = re.compile(r"[A-Z][^:;.]{1,60}: ")  # "What you tell us: your email; your messages"
_LEAST, _MOST = 2, 24  # things of a list


def in_series(text: str, *, listed: bool) -> tuple[str, ...]:
    """Return the sentences that the things of a list with semicolons make, or the text alone where it is no such list.

    ``listed``: the text stands under a heading that says what its things are, and needs no verb.
    """
    if ";" not in text:
        return (text,)
    label = _LABEL.match(text) if listed else None
    if label is not None:
        return tuple(f"{label.group()}{each[:1].lower() + each[1:]}" for each in in_series(text[label.end() :], listed=True))
    found = _passed_on(text) or _LEAD.match(text)
    lead, rest = (found["lead"].rstrip(":") + " ", found["rest"]) if found else ("", text)
    to_whom = found is not None and found.re is _TO_WHOM
    if (found is None and not listed) or (not to_whom and _OPENS.search(rest.split(";")[0])):
        return (text,)
    things = [_JOINT.sub("", thing.strip()) for thing in rest.rstrip(" .").split(";")]
    things = [thing for thing in things if thing]
    if not _LEAST <= len(things) <= _MOST or any(_says(thing, to_whom=to_whom) for thing in things[0 if listed else 1 :]):
        return (text,)
    tail = _FOR_ALL.search(things[-1]) if lead and not any(_CASE.search(thing) for thing in things[:-1]) else None
    things = things if tail is None else [*(f"{thing}{tail.group()}" for thing in things[:-1]), things[-1]]
    return tuple(f"{lead}{thing}." if lead else f"{thing[:1].upper()}{thing[1:]}." for thing in things)


def _says(thing: str, *, to_whom: bool) -> bool:
    """Tell whether a thing is a sentence; what is told of those who get data is none ("lawyers | when there is a dispute")."""
    return _SAYS.match(_ABOUT.split(thing)[0] if to_whom else thing) is not None and not _TOLD.match(thing)


def _passed_on(text: str) -> re.Match[str] | None:
    """Return the lead and the receivers of "We share X with: A; B", unless its words limit to whom: "only" holds for all."""
    found = _TO_WHOM.match(text)
    return found if found is not None and _PASSED.search(found["lead"]) else None


_LIST = re.compile(r"^(?:(?:[^;.:?!()]|\([^();]{1,80}\)){2,160};\s*){1,24}(?:[^;.:?!()]|\([^();]{1,80}\)){2,160}\.?$")
_SPEAKS = re.compile(r"\b(?:we|it|they|this|that is|shall|must|will|may|please|unless|otherwise)\b|^(?:to|for|by|in)\b", re.IGNORECASE)
_LEADS = re.compile(r"^(?:and|or|also|plus|finally)\b,?\s*", re.IGNORECASE)
_CASE_FIRST = re.compile(r"^(?P<case>(?:if|when|where|once|after|with your) [^,;]{3,90}), (?P<who>[^,;]{3,90})$", re.IGNORECASE)


def things_apart(document: Document, source: Joined, text: str) -> tuple[str, ...]:
    """Return a text of a clause as the sentences that the things of its list make; a text that is no list as it is."""
    listed = source.lead_in is None and lists_things(document.clauses[source.clause])
    told = in_series(text, listed=listed)
    return told if len(told) > 1 else _below_heading(document, source, text)


def _below_heading(document: Document, source: Joined, text: str) -> tuple[str, ...]:
    """Return a bare list as its items, each of which the heading makes a sentence; any other text as it is.

    A case told before its item is told behind it ("and, if you agree, breeders"), where it is no case of the others.
    """
    clause = document.clauses[source.clause]
    if source.lead_in is not None or ";" not in text or not clause.section:
        return (text,)
    listed, plain = clause.text.rstrip(" ."), text.rstrip(" .")
    lead = plain[: -len(listed)] if plain.lower().endswith(listed.lower()) else ""  # of an answered question: "We collect "
    bare = listed if lead or plain == listed else plain
    if _LIST.match(bare) is None or _SPEAKS.search(bare) or not (lead or lists_things(clause)):
        return (text,)
    items = (_LEADS.sub("", item.strip(" .")) for item in bare.split(";"))
    told = (_CASE_FIRST.sub(r"\g<who>, \g<case>", item) for item in items if item)
    return tuple(f"{lead}{item[:1].lower() if lead else item[:1].upper()}{item[1:]}." for item in told)
