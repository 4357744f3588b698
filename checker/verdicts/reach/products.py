"""Clauses about one of several products, places or branches, where the log names another: "The Lamp" over a clause, `product: Doorbell`.

A text that gives each its own section says below the heading of one nothing of the others. What the website does is not what the
doorbell does, whether or not the text has a heading for either.
"""

from functools import lru_cache

from checker.model import Actor, Flow
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.flows.logged import DATE, value_says
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import EMPTY, pieces, root, roots

KINDS = roots(" ".join(judging_words().editions))
SURFACES = roots(" ".join(judging_words().surfaces))
_NAME = 4  # words of a value that names one of several


def of_another(rule: Rule, flow: Flow) -> tuple[str, str] | None:
    """Return the field of a log that names another product or place than the one that a rule is about; None where none does."""
    return next(((name, value) for name, value in flow.extra if _is_kind(name) and _names(value) and _is_another(rule, name, value)), None)


def _is_kind(name: str) -> bool:
    return root(pieces(name)[-1]) in KINDS if pieces(name) else False


def _names(value: str) -> bool:
    told = pieces(value)
    return 0 < len(told) <= _NAME and value_says(value) is None and not DATE.match(value) and not value.strip().isdigit()


def _is_another(rule: Rule, name: str, value: str) -> bool:
    commitment = rule.commitment
    sections = (*(c.section for c in rule.statement.commitments), *(u.section for u in rule.statement.unread))
    headings = _headings(tuple(dict.fromkeys(sections)))
    shared = frozenset(word for at, one in enumerate(headings) for other in headings[at + 1 :] for word in roots(one) & roots(other))
    told = roots(value) - EMPTY - shared
    lead = rule.statement.text[commitment.lead_start : commitment.lead_end] if commitment.lead_start is not None else ""
    own = roots(" ".join((*commitment.section, lead, commitment.text)))
    if _is_namesake(commitment.section[-1:], value):
        return True
    if not told or told & own:
        return False
    elsewhere = (roots(h) - EMPTY for h in headings if h not in commitment.section)
    if any(told <= named for named in elsewhere):
        return True
    subject = root(pieces(commitment.subject.text)[-1]) if commitment.subject and pieces(commitment.subject.text) else ""
    ours = commitment.actor is Actor.FIRST_PARTY and subject in SURFACES
    return ours and root(pieces(name)[-1]) != subject and bool(roots(name) & (SURFACES | {root("product")}))


def _is_namesake(section: tuple[str, ...], value: str) -> bool:
    """Tell whether a heading and a value name two of one sort ("Leeds gym", "York gym")."""
    told, named = pieces(value), pieces(section[0]) if section else []
    both = len(told) > 1 and len(named) > 1 and root(told[-1]) == root(named[-1])
    return both and not {*map(root, told[:-1])} & {*map(root, named[:-1])} - EMPTY


@lru_cache(maxsize=256)
def _headings(sections: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(heading for section in sections for heading in section))
