"""Lists with semicolons: "We collect your name, if you join; what you eat; and the model of your phone" is one sentence for each thing.

A condition or a bracket of one thing is then no condition of the others, and a thing that is told in words ("what was eaten and when")
is no case of what stands before it.
"""

import re

_LEAD = re.compile(
    r"^(?P<lead>(?:(?:In|From|On|For|When|If|At|About|To) [^,;:]{1,60}, )?(?:[Ww]e|[Tt]he [a-z]+|[Oo]ur [a-z]+|[A-Z]\w+)"
    r"(?: (?:may|might|will|can|also|then|automatically))*"
    r" (?:collect|receive|obtain|gather|record|store|keep|process|hold|get|share|ask for|ask you for|need)s?(?: the following)?:?) "
    r"(?P<rest>(?!only\b|just\b|no\b|nothing\b|neither\b)[^;]+;.+)$",
    re.DOTALL,
)
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
    found = _LEAD.match(text)
    lead, rest = (found["lead"].rstrip(":") + " ", found["rest"]) if found else ("", text)
    if (found is None and not listed) or _OPENS.search(rest.split(";")[0]):
        return (text,)
    things = [_JOINT.sub("", thing.strip()) for thing in rest.rstrip(" .").split(";")]
    things = [thing for thing in things if thing]
    if not _LEAST <= len(things) <= _MOST or any(_SAYS.match(thing) and not _TOLD.match(thing) for thing in things[0 if listed else 1 :]):
        return (text,)
    tail = _FOR_ALL.search(things[-1]) if lead and not any(_CASE.search(thing) for thing in things[:-1]) else None
    things = things if tail is None else [*(f"{thing}{tail.group()}" for thing in things[:-1]), things[-1]]
    return tuple(f"{lead}{thing}." if lead else f"{thing[:1].upper()}{thing[1:]}." for thing in things)
