"""Outside of a closed list: whether a flow lies within all dimensions of a limit but the one that its words close."""

import re
from collections.abc import Iterable, Iterator

from checker.model import Condition, ConditionKind, Dimension
from checker.patterns import either, whole
from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.conditions import required, weigh
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.reach.bonds import FOREIGN
from checker.verdicts.reach.reach import Standing, data
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, all_of, inverse, unknown


def left_out(found: Standing, setting: Setting, item: Item, dimension: Dimension) -> Answer:
    """Tell whether a closed list reaches ``item`` but for one dimension; its conditions are looked at only where that may be."""
    rule = found.rule
    inside = {Dimension.DATA: data(rule, setting, item), Dimension.RECIPIENT: found.recipient, Dimension.PURPOSE: found.purpose}
    limited = inside if dimension is Dimension.RECIPIENT else {**inside, Dimension.RECIPIENT: _member(found, setting)}
    apart = {dimension, Dimension.PURPOSE} if dimension is Dimension.RECIPIENT else {dimension}  # left out whatever they got it for
    base = [side for other, side in limited.items() if other not in apart]
    if any(side.failed for side in base):
        return all_of(base)
    if dimension is Dimension.CONDITION:
        scope, asked = _apart(rule)
        if scope:
            reached = [weigh(condition, setting, item) for condition in scope]
            return all_of((found.action, *base, *reached, inverse(all_of(weigh(c, setting, item) for c in asked))))
        return all_of((found.action, *base, inverse(required(rule, setting, item))))
    apart_from = _outside(inside[dimension], setting, item, dimension)
    if dimension is Dimension.PURPOSE and apart_from.met and _is_wide(rule, setting):
        apart_from = unknown(
            "what the services need is not stated",
            questions.read("whether the purpose is part of operating the services", "the services"),
            review=True,
        )
    if dimension is Dimension.PURPOSE and apart_from.met and _is_sending(rule, setting):
        said = "what is sent may be what the log calls by its end"  # "to send you codes", logged as authentication
        purpose = setting.practice.flow.purpose or ""
        apart_from = unknown(said, questions.falls_under("the purpose", purpose, rule.commitment.purposes[0].text), review=True)
    return apart_from if apart_from.failed else all_of((found.action, required(rule, setting, item), *_times(rule), *base, apart_from))


def _times(rule: Rule) -> Iterator[Answer]:
    """Yield that it is not known whether it was the time of a list ("on Sundays, we only share it with couriers"), as no log tells it."""
    for condition in (c for group in rule.requires[:1] for c in group if c.kind is ConditionKind.TIME and _is_when(c)):
        yield unknown(f"“{condition.text}” is not told by the log", questions.stated(condition.text))


def _is_when(condition: Condition) -> bool:
    """Tell whether a time says when a list holds, and not for how long data are kept, nor from which day on."""
    return condition.days is None and not condition.ids and LASTING.match(condition.text) is None


def _apart(rule: Rule) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
    """Return whom "if you live in the EU, we write only if you agree" is about, and what it asks; nothing where all is asked alike."""
    if len(rule.requires) != 1:
        return (), ()
    asked = tuple(condition for condition in rule.requires[0] if ONLY.match(condition.text))
    scope = tuple(condition for condition in rule.requires[0] if condition not in asked and condition.kind in _WHOM)
    return (scope, tuple(c for c in rule.requires[0] if c not in scope)) if asked and scope else ((), ())


def _outside(told: Answer, setting: Setting, item: Item, dimension: Dimension) -> Answer:
    """Tell whether something lies outside of a list; by words alone nothing is known to."""
    if not (told.failed and told.vague):
        return inverse(told)
    if dimension is Dimension.PURPOSE and _is_foreign(setting) and _is_plain_work(told.named):
        return inverse(told)
    what = item.text if dimension is Dimension.DATA else setting.practice.flow.purpose
    return unknown(told.text, questions.listed(what or ""), review=True)


def _member(found: Standing, setting: Setting) -> Answer:
    """Tell whether the recipient is of those for whom a list sets its limits; where it is known to be none, nothing stays open."""
    if found.recipient.open or found.recipient.vague:  # a list that permits in broad words accuses only those whom a denial would reach
        identity = reaches(found.rule.recipients, setting, (), permitting=False)
        return identity if identity.failed or found.recipient.met else found.recipient
    return found.recipient


# Work under which no reader would look for advertising ("check your warranty"), whatever other words may stand for advertising
# ("text you deals", "keep in touch"): it opens with one of these verbs and has none of the words behind them.
PLAIN_WORK = re.compile(rf"^(?:to )?{either(judging_words().plain_work)}\b", re.IGNORECASE)
ONLY = re.compile(r"^(?:only|solely|exclusively|but only|and only|provided|on condition|as long as|so long as)\b", re.IGNORECASE)
LASTING = re.compile(rf"^{either(judging_words().lasting)}\b", re.IGNORECASE)
ADDRESSES = whole(judging_words().addresses)


REST = re.compile(
    r"\b(?:nobody|no[- ]one|none|nowhere|nothing|any(?:body|one|where|thing)) else\b|\bnothing (?:more|further)\b|\bno others?\b"
    r"|\bany other (?:person|party|body|compan)",
    re.IGNORECASE,
)


def near_misses(standings: Iterable[Standing], setting: Setting, item: Item, *, as_described: bool) -> bool:
    """Tell whether a permission fails by nothing but a purpose in other words: what is ruled out "save as described" may be described.

    Of what is denied to "nobody else" (not ``as_described``), the data must be those of the permission.
    """
    return any(
        found.rule.stance in PERMISSIVE
        and found.purpose.failed
        and found.purpose.vague
        and not found.recipient.failed
        and not data(found.rule, setting, item).failed
        and not (_is_foreign(setting) and not any(ADDRESSES.search(phrase) for phrase in found.purpose.named))
        and (as_described or data(found.rule, setting, item).met)
        for found in standings
    )


def tells_the_rest(rule: Rule) -> bool:
    """Tell whether a denial is of what the text leaves over ("nobody else is given your file"): what it permits elsewhere is not of it."""
    return rule.stance is Stance.DENIAL and REST.search(rule.commitment.text) is not None


_WHOM = frozenset({ConditionKind.AGE, ConditionKind.REGION})
_WIDE = frozenset({"essential", "essential.service", "essential.service.operations", "functional", "functional.service"})


def _is_wide(rule: Rule, setting: Setting) -> bool:
    """Tell whether a closed purpose is as wide as "operate our services", which leaves open what belongs to it."""
    return not _is_foreign(setting) and any(term.id in _WIDE for term in rule.commitment.purposes)


_SENDING = "essential.service.notifications"


def _is_sending(rule: Rule, setting: Setting) -> bool:
    """Tell whether a closed purpose says only that something is sent, and the log names an end of the service for which things are sent."""
    purpose = setting.practice.purpose
    inside = purpose is not None and (purpose.id or "").startswith("essential.")
    return inside and any(term.id == _SENDING for term in rule.commitment.purposes)


def _is_foreign(setting: Setting) -> bool:
    """Tell whether the purpose is one of those that no ordinary work for the person takes in."""
    purpose = setting.practice.purpose
    return purpose is not None and purpose.id is not None and purpose.id.split(".")[0] in FOREIGN


def _is_plain_work(phrases: tuple[str, ...]) -> bool:
    return bool(phrases) and all(PLAIN_WORK.match(phrase) and not ADDRESSES.search(phrase) for phrase in phrases)
