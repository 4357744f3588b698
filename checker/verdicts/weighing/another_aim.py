"""Purposes that a statement tells apart by its own words: what one clause permits by name is not what another means by other words."""

from checker.model import FactKind
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.terms.phrases import LIGHT, by_words
from checker.verdicts.terms.truth import Relation
from checker.verdicts.terms.words import roots
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.threats import Threat


def is_another_aim(threat: Threat, permitted: tuple[Permission, ...], setting: Setting) -> bool:
    """Tell whether a threat turns on nothing but what its purpose means, and the text permits the flow's by its very name elsewhere.

    "We use it to secure the app. We use it to develop features only if you agree": to secure the app is no developing of features. Where
    the two have a telling word in common, the one may be a case of the other, and it takes a reader.
    """
    purpose, terms = setting.practice.purpose, threat.rule.commitment.purposes
    if purpose is None or not terms or not threat.bites.open:
        return False
    if any(fact.kind is not FactKind.MEANING or fact.about != (purpose.text,) for fact in threat.bites.missing):
        return False
    told = roots(purpose.text) - LIGHT
    if any(told & roots(term.text) for term in terms):
        return False
    return any(_names(found, purpose.text) for found in permitted if found.rule is not threat.rule)


def _names(found: Permission, purpose: str) -> bool:
    terms = found.rule.commitment.purposes
    named = any(by_words(term.text, purpose, LIGHT) is Relation.COVERS for term in terms)
    return found.answer.met and found.rule.sure and named
