"""Outside of a closed list: whether a flow lies within all dimensions of a limit but the one that its words close."""

import re

from checker.model import Dimension
from checker.verdicts import questions
from checker.verdicts.conditions import required
from checker.verdicts.practice import Item
from checker.verdicts.reach import Standing, data
from checker.verdicts.roles import reaches
from checker.verdicts.rules import Rule
from checker.verdicts.setting import Setting
from checker.verdicts.truth import Answer, all_of, inverse, unknown

WHAT_IS_NEEDED = "whether the purpose is part of operating the services"


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
        return all_of((found.action, *base, inverse(required(rule, setting, item))))
    apart_from = _outside(inside[dimension], setting, item, dimension)
    if dimension is Dimension.PURPOSE and apart_from.met and _is_wide(rule, setting):
        apart_from = unknown(
            "what the services need is not stated",
            questions.read("whether the purpose is part of operating the services", "the services"),
            review=True,
        )
    return apart_from if apart_from.failed else all_of((found.action, required(rule, setting, item), *base, apart_from))


def _outside(told: Answer, setting: Setting, item: Item, dimension: Dimension) -> Answer:
    """Tell whether something lies outside of a list; by words alone nothing is known to."""
    if not (told.failed and told.vague):
        return inverse(told)
    if dimension is Dimension.PURPOSE and _is_foreign(setting) and not any(ADDRESSES.search(phrase) for phrase in told.named):
        return inverse(told)
    what = item.text if dimension is Dimension.DATA else setting.practice.flow.purpose
    return unknown(told.text, questions.listed(what or ""), review=True)


def _member(found: Standing, setting: Setting) -> Answer:
    """Tell whether the recipient is of those for whom a list sets its limits; where it is known to be none, nothing stays open."""
    if found.recipient.open:
        identity = reaches(found.rule.recipients, setting, (), permitting=False)
        return identity if identity.failed else found.recipient
    return found.recipient


# Ends that may be marketing in other words: "tell you about our products", "things that may interest you". Others ("check your warranty",
# "send the invitation") are plain work, and no reader would look for advertising under them.
ADDRESSES = re.compile(
    r"\b(?:offers?|news\w*|promot\w+|products?|services?|interest\w*|market\w*|advert\w*|ads?|recommend\w*|personali[sz]\w*|events?|updates?"
    r"|benefits?|business|campaign\w*|commercial|purposes?|contact|communicat\w*|information|inform|tell|suggest\w*|relevant|tailor\w*"
    r"|improv\w*|develop\w*|research|train\w*|analy[sz]\w*|understand\w*|partners?|sponsors?|sell\w*|sales?|appeals?|fundrais\w*)\b",
    re.IGNORECASE,
)
_WIDE = frozenset({"essential", "essential.service", "essential.service.operations", "functional", "functional.service"})
_FOREIGN = ("own_purposes", "third_party_sharing", "sell", "marketing", "train_ai_system")


def _is_wide(rule: Rule, setting: Setting) -> bool:
    """Tell whether a closed purpose is as wide as "operate our services", which leaves open what belongs to it."""
    return not _is_foreign(setting) and any(term.id in _WIDE for term in rule.commitment.purposes)


def _is_foreign(setting: Setting) -> bool:
    """Tell whether the purpose is one of those that no ordinary work for the person takes in."""
    purpose = setting.practice.purpose
    return purpose is not None and purpose.id is not None and purpose.id.split(".")[0] in _FOREIGN
