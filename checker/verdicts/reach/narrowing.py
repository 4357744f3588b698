"""What narrows a permission or a denial beside its slots: "in the premium version", "names of prize winners", "data of inactive accounts".

A permission read without such words clears what they leave out, and a denial accuses it. They are no conditions of the rule, for a
condition makes a rule the narrower one, which would lift what is stricter; but a field of the log that speaks of the same thing and
says otherwise leaves it open.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.model import Commitment, Flow
from checker.patterns import either
from checker.verdicts.clauses.addressed import somebody_else
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.audience import UNENCRYPTED, says_encryption
from checker.verdicts.flows.logged import DATE, THIN_ROOTS, says_status, speaks_of, value_says
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.apart import dealt_with
from checker.verdicts.reach.products import of_another
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import ALWAYS, Answer, not_met, unknown
from checker.verdicts.terms.words import EMPTY, pieces, root, roots

RUNNING = roots(" ".join(judging_words().running))  # of a field that only say that something goes on: "trip_under_way"
PLACES = roots(" ".join(judging_words().editions))  # what people use, of which there are several: an app, a plan, an event
SOURCES = frozenset(judging_words().source_fields)
OPPOSITES = {frozenset(roots(left) | roots(right)) for left, right in judging_words().opposites}
GOT = re.compile(  # "data obtained from | brokers"; what comes from you is whatever you give
    rf"\b{either(judging_words().getting)} (?:[\w-]+ ){{0,3}}?(?:from|through|via) (?:(?:the|our|other|an?|some|certain) )*"
    r"(?!you|users?\b|customers?\b|members?\b|them\b|us\b|it\b|time\b|th(?:is|at|ese|ose)\b)(?P<whom>[\w'-]+(?: [\w'-]+)?)",
    re.IGNORECASE,
)
NEGATED = re.compile(r"(?:in|un|non)(\w{3,})")
_LEADS = frozenset({"by", "from", "to", "in", "at", "with", "for", "on"})
_NOT = frozenset({"not", "no", "never", "without", "off", "nor"})
_NAME = 3  # words of a value that names one of several
_AHEAD = 4  # words behind a field's own in which a text says by whom or from where


def narrowed(rule: Rule, setting: Setting, item: Item) -> Answer:
    """Tell whether no field of the log says that a flow is none of those to which the words of a permission or a denial narrow it."""
    flow = setting.practice.flow
    relation, grammar = flow.subject_relation, setting.relations.ontology.grammar
    if relation is not None and (who := somebody_else(rule, relation, grammar)) is not None:
        said = f"the text speaks of “{who}”, and the log calls the person “{relation}”"
        return not_met(said) if dealt_with(relation, rule.statement.text, grammar) else unknown(said, questions.relation(who))
    if not flow.extra:
        return ALWAYS
    told = next(_otherwise(rule, flow, roots(item.text)), None) or of_another(rule, flow)
    if told is None:
        return ALWAYS
    name, value = told
    said = f"{name} = {value}"
    return unknown(f"the log says {said}", questions.means(said, " ".join(rule.commitment.text.split())[:120]), review=True)


def asks(text: str, name: str) -> bool:
    """Tell whether words of a permission may turn on a field of this name, whatever it holds."""
    own, said = _telling(name), roots(text)
    known = name.lower() in SOURCES or _of_state(name) or _follows(text, name) is not None
    return known or (bool(own) and own <= said)


def words_of(commitment: Commitment, text: str) -> str:
    """Return what a permission, its heading and its lead-in say, without its conditions, which are weighed for themselves.

    ``text``: of the whole statement.
    """
    lead = (text[commitment.lead_start : commitment.lead_end],) if commitment.lead_start is not None else ()
    asked = tuple(c.text for c in (*commitment.conditions, *commitment.exceptions))
    return _words(commitment.text, (*commitment.section[-1:], *lead), asked)


@lru_cache(maxsize=8192)
def _words(text: str, section: tuple[str, ...], asked: tuple[str, ...]) -> str:
    for each in asked:
        text = re.sub(re.escape(each), " ", text, flags=re.IGNORECASE) if each else text
    return " ".join((*section, text))


def _otherwise(rule: Rule, flow: Flow, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the fields that speak of what a permission says, and say otherwise."""
    text = words_of(rule.commitment, rule.statement.text)
    said, asked = roots(text), [c.text for c in (*rule.commitment.conditions, *rule.commitment.exceptions)]
    for name, value in flow.extra:
        if any(speaks_of(each, name) or (UNENCRYPTED.search(each) and says_encryption(name)) for each in asked):
            continue  # it is weighed as a condition
        own = _telling(name)
        if len(rule.recipients) > 1 and any(own and own <= roots(term.text) for term in rule.recipients):
            continue  # "banks and insurers": that it is no bank leaves the insurers
        if (own - named and own <= said and value_says(value) is False and not _denies(text, own)) or _differs(text, said, name, value):
            yield name, value


def _differs(text: str, said: frozenset[str], name: str, value: str) -> bool:
    """Tell whether a text names one app, state, author or source, and the log another."""
    told = roots(value) - EMPTY
    if not told or DATE.match(value) or value.strip().isdigit():
        return False
    known = _of_state(name) or bool(_telling(name) & said)
    if known and any(len(pair & told) == 1 and pair - told <= said and not pair & told <= said for pair in OPPOSITES):
        return True
    if known and any(root(bare) in told for word in pieces(text) for bare in NEGATED.findall(word)):
        return True
    if value_says(value) is not None:
        return False
    behind = _follows(text, name)
    if behind is None and name.lower() in SOURCES and (found := GOT.search(text)):
        behind = roots(found["whom"])
    if behind:
        return not told & behind
    if len(pieces(value)) > _NAME:
        return False  # a description, which may take in what the text names
    return any(word in PLACES and not told & before for word, before in _qualified(text) if word in roots(name))


@lru_cache(maxsize=65_536)
def _follows(text: str, name: str) -> frozenset[str] | None:
    """Return what a text says behind the words of a field ("reviews left by | guests": "left_by"); None where it does not say them."""
    own, told = pieces(name), pieces(text)
    if len(own) < 2 or own[-1] not in _LEADS:
        return None
    width = len(own)
    at = next((i for i in range(len(told) - width + 1) if told[i : i + width] == own), None)
    return roots(" ".join(told[at + width : at + width + _AHEAD])) or None if at is not None else None


@lru_cache(maxsize=8192)
def _qualified(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the roots of nouns that a text qualifies, each with the words before it: "the premium version" and "our kids app"."""
    told = pieces(text)
    found = ((root(word), told[max(0, at - 3) : at]) for at, word in enumerate(told) if root(word) in PLACES)
    return tuple((word, frozenset(map(root, before))) for word, before in found if before and before[-1] not in EMPTY)


def _of_state(name: str) -> bool:
    return says_status(name) or bool(roots(name) & PLACES)


def _telling(name: str) -> frozenset[str]:
    return roots(name) - THIN_ROOTS - RUNNING


def _denies(text: str, own: frozenset[str]) -> bool:
    """Tell whether a text itself says that it is not so ("if no receipt is asked for"), so that a "no" is what it speaks of."""
    told = pieces(text)
    return any(word in _NOT and own & roots(" ".join(told[max(0, at - 2) : at + 5])) for at, word in enumerate(told))
