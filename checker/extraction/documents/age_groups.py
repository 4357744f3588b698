"""Age groups that a document names: "Children: 12 or younger", "'Minor' means a user aged 13 to 15", "players under 13 (\"Children\")".

A rule on a Minor is about nobody else then: without the ages of the group, a rule on children would be held against whoever is young.
"""

import re
from collections.abc import Iterable

from checker.extraction.documents.only_then import only_then
from checker.extraction.words.cues import age_bounds
from checker.extraction.words.word_classes import word_classes
from checker.model import Commitment, Condition, ConditionKind
from checker.ontology.grammar import Grammar

Bounds = tuple[int | None, int | None]
_GROUP = r"(?P<term>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_ENTRY = re.compile(  # a row of a table, a label, a definition
    rf"^[\W\d]*(?:an? |the )?[\"“'‘]?{_GROUP}[\"”'’]?\s*(?:\||:|\bmeans?\b|\brefers? to\b|\bis\b|\bare\b|\()\s*(?P<says>[^|.;\n]{{2,90}})"
)
_QUOTED = re.compile(rf"(?P<says>[^.;:()\n]{{4,80}}) \((?:an? |the |each an? )?[\"“'‘]{_GROUP}[\"”'’]\)")
_DEFINED = re.compile(rf"[\"“]{_GROUP}[\"”] (?:means?|is|are|refers? to) (?P<says>[^.;\n]{{2,90}})")
_AGED = re.compile(r"\d|\bage|\byears?\b|(?:teen|ty|ten|twelve|eleven)\b", re.IGNORECASE)


def with_age_groups(commitments: Iterable[Commitment], lines: Iterable[str], grammar: Grammar) -> list[Commitment]:
    """Return commitments, with the ages of the group that the data or the words of one name, where the document gives them."""
    groups = {name: ages for name, ages in age_groups(lines).items() if grammar.is_person(name) or name in word_classes().nouns.age_groups}
    return [_of_group(each, groups, _owned_by(groups)) for each in commitments] if groups else list(commitments)


def age_groups(lines: Iterable[str]) -> dict[str, Bounds]:
    """Return the ages of each group that ``lines`` define, by the group's name in lower case, in the singular and the plural."""
    found: dict[str, Bounds] = {}
    for line in lines:
        for told in filter(None, (_ENTRY.match(line), _QUOTED.search(line), _DEFINED.search(line))):
            bounds = age_bounds(told["says"].strip()) if _AGED.search(told["says"]) else (None, None)
            if bounds != (None, None):
                found |= dict.fromkeys(_numbers(told["term"].lower()), bounds)
    return found


def _numbers(name: str) -> tuple[str, ...]:
    if name in ("children", "child"):
        return ("child", "children")
    return (name.removesuffix("s"), f"{name.removesuffix('s')}s")


def _owned_by(groups: Iterable[str]) -> re.Pattern[str]:
    """Return what finds "of a Child" and "Adults' scores"."""
    people = "|".join(map(re.escape, sorted(groups, key=len, reverse=True)))
    behind = r"(?:of|about|from|for|on|with respect to) (?:an? |the |our |any |such |each )?"
    return re.compile(rf"\b{behind}(?P<who>{people})\b|\b(?P<own>{people})(?:['’]s|['’]) ", re.IGNORECASE)


def _of_group(commitment: Commitment, groups: dict[str, Bounds], owned: re.Pattern[str]) -> Commitment:
    found = _group_of(commitment, groups, owned)
    if found is None:
        return commitment
    name, (below, least) = found
    told = tuple(_bounded(c, name, below, least) for c in commitment.conditions)
    if any(c.kind is ConditionKind.AGE and (c.age_below, c.age_from) == (below, least) for c in told):
        return commitment.model_copy(update={"conditions": told})
    age = Condition(kind=ConditionKind.AGE, text=name, age_below=below, age_from=least)
    return only_then(commitment.model_copy(update={"conditions": told}), age)


def _bounded(condition: Condition, name: str, below: int | None, least: int | None) -> Condition:
    """Return an age condition that names the group with the group's ages."""
    named = condition.kind is ConditionKind.AGE and re.search(rf"\b{re.escape(name)}\b", condition.text, re.IGNORECASE)
    return condition.model_copy(update={"age_below": below, "age_from": least}) if named else condition


def _group_of(commitment: Commitment, groups: dict[str, Bounds], owned: re.Pattern[str]) -> tuple[str, Bounds] | None:
    """Return the one group that a commitment is about: the owners of its data, or who it says the practice is for."""
    told = [match for term in commitment.data for match in owned.finditer(f"{term.text} ")]
    told = told or list(owned.finditer(commitment.text))
    names = {(match["who"] or match["own"]).lower() for match in told}
    bounds = {groups[name] for name in names}
    return (min(names), bounds.pop()) if len(bounds) == 1 else None
