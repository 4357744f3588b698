"""Words for findings: a title a person can read aloud, and the facts of the log."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from checker.model import Action, Flow
from checker.report import DataItem, Fact

LISTED = 3
PHRASES = {
    Action.SHARE: "{data} shared with {recipient}",
    Action.SELL: "{data} sold to {recipient}",
    Action.COLLECT: "{data} collected",
    Action.USE: "{data} used",
    Action.PUBLISH: "{data} made public",
    Action.RETAIN: "{data} kept",
    Action.DELETE: "{data} deleted",
}
RECEIVES = frozenset({Action.SHARE, Action.SELL})
# Facts of an event that a verdict often turns on: shown even when the log is silent about them.
ASKED = ("recipient_role", "consent", "opted_out", "notice_given", "contract", "consideration")
FACTS = {
    "actor": "Done by",
    "data_state": "State of the data",
    "recipient_role": "Role claimed by the log",
    "consent": "Consent",
    "consent_scope": "Consent given to",
    "consent_at": "Consent given at",
    "consent_by": "Consent given by",
    "opted_out": "Person had opted out",
    "opt_out_offered": "Opt-out offered before",
    "notice_given": "Person was told before",
    "consideration": "Received in return",
    "contract": "Contract",
    "legal_basis": "Legal basis",
    "subject_relation": "Person is a",
    "subject_age": "Age",
    "subject_region": "Region",
    "collected_at": "Collected at",
    "deletion_requested_at": "Deletion requested at",
    "channel": "Channel",
    "statement_shown": "Statement shown",
}


def listing(words: Iterable[str], *, limit: int = LISTED) -> str:
    """Join ``words`` as a person would: "a, b and c", or "a, b, c and 4 more"."""
    every = tuple(dict.fromkeys(words))
    shown = list(every[:limit]) + ([f"{len(every) - limit} more"] if len(every) > limit else [])
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1] if shown else ""


def practice(action: Action, data: Sequence[DataItem], recipient: str | None, actor: str | None = None) -> str:
    """Say in words what was done: "Profile photo and location shared with Clarifai"."""
    what = listing(item.label for item in data) or "data"
    phrase = PHRASES[action].format(data=what, recipient=recipient or "a recipient that the log does not name")
    if recipient and action not in RECEIVES:
        phrase += f" ({recipient})"
    phrase += f" by {actor}" if actor else ""
    first, _, rest = phrase.partition(" ")
    return phrase if "_" in first else f"{first[:1].upper()}{first[1:]} {rest}"


def facts(flows: Sequence[Flow]) -> tuple[Fact, ...]:
    """Return the distinct values of each fact over ``flows``; silence shows for the facts that verdicts turn on."""
    found = []
    for field, name in FACTS.items():
        distinct = dict.fromkeys(map(attrgetter(field), flows))  # a large log has many flows and few values
        values = tuple(dict.fromkeys(word for value in distinct for word in _words(value)))
        if values or field in ASKED:
            found.append(Fact(name=name, values=values[:LISTED], more=max(0, len(values) - LISTED)))
    return tuple(found)


def _words(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, tuple):
        return tuple(str(item) for item in value)
    return (f"{value:%Y-%m-%d %H:%M} UTC",) if hasattr(value, "strftime") else (str(value),)
