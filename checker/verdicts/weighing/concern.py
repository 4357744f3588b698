"""Whether a clause that was not understood concerns a flow, by what the second reader takes it to speak of."""

import re

from checker.model import Action, Term, Unread
from checker.patterns import whole
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Item
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import roots, words

INBOUND = whole(judging_words().inbound)
DENYING = whole(judging_words().denying)
GIVING = roots(" ".join(judging_words().acts[Action.SHARE]))
SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-Z“\"(])")
_ALIKE = {Action.SELL: Action.SHARE, Action.PUBLISH: Action.SHARE, Action.DELETE: Action.RETAIN}


def concerns(clause: Unread, setting: Setting, item: Item) -> bool:
    """Tell whether a clause surely speaks of the item and, as far as it says, of the flow's recipient and action."""
    if not clause.data or not clause.actions or not _acts(clause, setting) or _comes_in(clause.text, setting):
        return False
    if not setting.relations.data(clause.data, item, setting.practice).met:
        return False
    return not clause.recipients or not reaches(clause.recipients, setting, (), permitting=False).failed


def is_elsewhere(clause: Unread, setting: Setting, items: tuple[Item, ...]) -> bool:
    """Tell whether a clause surely speaks of another action, of other data or of other recipients than the flow's."""
    if (clause.actions and not _acts(clause, setting)) or _comes_in(clause.text, setting):
        return True
    practice = setting.practice
    if of_other_data(clause, setting, items):
        return True
    return practice.sharing and _known(clause.recipients) and reaches(clause.recipients, setting, (), permitting=False).failed


def of_other_data(clause: Unread, setting: Setting, items: tuple[Item, ...]) -> bool:
    """Tell whether all data that a clause surely speaks of are known, and none of the items."""
    found, practice = setting.relations, setting.practice
    return _known(clause.data) and all(found.data(clause.data, item, practice).failed for item in items)


def denies(text: str, thing: frozenset[str]) -> bool:
    """Tell whether what may be denied stands in one sentence with a word that denies; a text of one sentence may deny in other words."""
    parts = SENTENCE.split(text)
    denying = [part for part in parts if DENYING.search(part)]
    return not denying or len(parts) == 1 or any(words(part) & thing for part in denying)


def _comes_in(text: str, setting: Setting) -> bool:
    """Tell whether a clause is on what the organisation gets, and none of its words on what it gives: not what a sharing turns on."""
    if not setting.practice.sharing or not INBOUND.search(text):
        return False
    return not GIVING & roots(INBOUND.sub(" ", text))


def _known(terms: tuple[Term, ...]) -> bool:
    return bool(terms) and all(term.id is not None for term in terms)


def _acts(clause: Unread, setting: Setting) -> bool:
    action = setting.practice.flow.action
    return _ALIKE.get(action, action) in clause.actions
