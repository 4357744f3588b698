"""Whether a clause that was not understood concerns a flow, by what the second reader takes it to speak of."""

from checker.model import Action, Term, Unread
from checker.verdicts.practice import Item
from checker.verdicts.roles import reaches
from checker.verdicts.setting import Setting

_ALIKE = {Action.SELL: Action.SHARE, Action.PUBLISH: Action.SHARE, Action.DELETE: Action.RETAIN}


def concerns(clause: Unread, setting: Setting, item: Item) -> bool:
    """Tell whether a clause surely speaks of the item and, as far as it says, of the flow's recipient and action."""
    if not clause.data or not clause.actions or not _acts(clause, setting):
        return False
    if not setting.relations.data(clause.data, item, setting.practice).met:
        return False
    return not clause.recipients or not reaches(clause.recipients, setting, (), permitting=False).failed


def is_elsewhere(clause: Unread, setting: Setting, items: tuple[Item, ...]) -> bool:
    """Tell whether a clause surely speaks of another action, of other data or of other recipients than the flow's."""
    if clause.actions and not _acts(clause, setting):
        return True
    practice, relations = setting.practice, setting.relations
    if _known(clause.data) and all(relations.data(clause.data, item, practice).failed for item in items):
        return True
    return practice.sharing and _known(clause.recipients) and reaches(clause.recipients, setting, (), permitting=False).failed


def _known(terms: tuple[Term, ...]) -> bool:
    return bool(terms) and all(term.id is not None for term in terms)


def _acts(clause: Unread, setting: Setting) -> bool:
    action = setting.practice.flow.action
    return _ALIKE.get(action, action) in clause.actions
