"""Does a rule on one action reach a flow of another? Sale, use and sharing reach into each other, not every way."""

from checker.model import Action, Dimension, Element, Term
from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.clauses.sale import is_for_money
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import NONE, Paper
from checker.verdicts.flows.services import Interest
from checker.verdicts.reach.messages import is_message, speaks_of_messages
from checker.verdicts.reach.places import in_that_place
from checker.verdicts.recipients.relationships import SERVICE_PROVIDER, contract_fits
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import NEVER, Answer, about, met, not_met, unknown
from checker.verdicts.terms.words import names_one_of

MONEY = "money"
ROOTS = frozenset({"user", "system", "nonpersonal", None})
GATHERED = (":collect", ":gather", ":obtain", ":acquire")  # ends of a commitment's rule
SHOWING = (":show", ":display", ":target", ":serve")
UNEXPECTED = ("marketing", "personalize", "profiling", "train_ai_system", "own_purposes", "third_party_sharing")
PERMISSIVE = frozenset({Stance.PERMISSION, Stance.CLOSED})
# A permission for the left reaches a flow of the right, in vaguer words: what may be used is collected and kept.
IMPLIED = frozenset(
    {
        (Action.USE, Action.COLLECT),
        (Action.USE, Action.RETAIN),
        (Action.COLLECT, Action.USE),
        (Action.COLLECT, Action.RETAIN),
        (Action.RETAIN, Action.COLLECT),
    }
)


def action_of(rule: Rule, setting: Setting) -> Answer:
    """Tell whether a rule is about what was done with the data."""
    action = setting.practice.flow.action
    if rule.stance is Stance.NOTHING:
        return NEVER
    if rule.stance is Stance.BOND:
        return met() if setting.practice.sharing else NEVER
    if rule.action is action:
        return _of_messages(rule, setting)
    told = (rule.action, action) == (Action.RETAIN, Action.USE) and rule.stance is Stance.PERMISSION and bool(rule.commitment.purposes)
    if (rule.days is not None and not told) or rule.action is Action.DELETE:
        return NEVER  # limits of time are read by retention
    return _other_action(rule, setting, permissive=rule.stance in PERMISSIVE)


def _of_messages(rule: Rule, setting: Setting) -> Answer:
    """Tell whether a limit on messages meets one: what else the same details are used for is no matter of it."""
    purpose = setting.practice.purpose
    if rule.stance is Stance.PERMISSION or purpose is None or not speaks_of_messages(rule) or is_message(purpose):
        return met()
    return not_met(f"the text speaks of messages, and “{purpose.text}” is none")


def _other_action(rule: Rule, setting: Setting, *, permissive: bool) -> Answer:
    """Tell whether a rule on one action reaches a flow of another."""
    match rule.action, setting.practice.flow.action:
        case Action.SHARE, Action.SELL:
            return met() if not permissive or rule.names_sale else not_met("the text does not speak of a sale")
        case Action.SHARE, Action.PUBLISH:
            return in_that_place(rule, setting)
        case Action.SELL, Action.SHARE:
            return met(vague=True) if permissive else about(Element.RETURN, _for_value(rule, setting))
        case Action.USE | Action.COLLECT, Action.SHARE | Action.SELL | Action.PUBLISH:
            return _use_elsewhere(rule, setting)
        case Action.COLLECT, Action.USE if _only_collects(rule) and (aim := _unexpected(setting)):
            return not_met("the text says that it is collected, and of no use such as", aim)
        case pair if permissive and pair in IMPLIED and (pair[1] is not Action.COLLECT or _names_data(rule) or _guards_purpose(rule)):
            return met(vague=True)
        case Action.USE, Action.RETAIN if rule.commitment.purposes:
            return met()
        case Action.RETAIN, Action.USE if rule.stance is Stance.PERMISSION and rule.commitment.purposes:
            return met(vague=True)  # "kept for security" may be used for it
        case Action.COLLECT, Action.USE | Action.RETAIN if rule.stance is Stance.DENIAL and _gathers(rule):
            return met(vague=True) if rule.commitment.purposes else _from_elsewhere()
        case _:
            return NEVER


def _only_collects(rule: Rule) -> bool:
    """Tell whether a permission says that data are collected and nothing more: a limit was made with their use in mind."""
    return rule.stance is Stance.PERMISSION and not rule.commitment.purposes and not rule.commitment.conditions


def _unexpected(setting: Setting) -> str:
    """Return an end that being told of the collection does not let one expect: to advertise, to profile, to train models; "" for others."""
    purpose = setting.practice.purpose
    return purpose.text if purpose is not None and (purpose.id or "").startswith(UNEXPECTED) else ""


def _from_elsewhere() -> Answer:
    """Answer for data that a text says are not collected, and that were used all the same: others may have handed them over."""
    asked = questions.stated("the data came from somebody else")
    return unknown("the text says that such data are not collected, and the log does not say where these came from", asked)


def _gathers(rule: Rule) -> bool:
    """Tell whether a denial leaves nothing to use or keep: data never gathered, and not ones that are only "not read" or "not scanned"."""
    known = bool(rule.commitment.data) and all(term.id not in ROOTS for term in rule.commitment.data)
    return known and not rule.lifts and (bool(rule.commitment.purposes) or rule.commitment.rule.endswith(GATHERED))


def _names_data(rule: Rule) -> bool:
    """Tell whether a rule names data of a kind: "we use personal information to run the service" does not disclose what is collected."""
    return any(term.id not in ROOTS for term in rule.commitment.data)


def _guards_purpose(rule: Rule) -> bool:
    """Tell whether a rule asks for something before a purpose is pursued at all ("a parent has to agree before we send the newsletter")."""
    limits = rule.stance is Stance.CLOSED and rule.closes == {Dimension.CONDITION}
    return limits and rule.action is Action.USE and rule.guarded and bool(rule.commitment.purposes)


def _for_value(rule: Rule, setting: Setting) -> Answer:
    """Tell whether sharing was a sale: money, data, or a service other than the processing itself came back."""
    consideration = (setting.practice.flow.consideration or "").lower()
    if not consideration or consideration == NONE:
        return not_met("the log does not show that anything came back" if not consideration else "nothing came back")
    if _vendor(setting):
        return not_met("what came back is the service itself")
    if consideration != MONEY and is_for_money(rule.statement.text):
        return not_met(f"{consideration} came back, and what the text calls a sale is for money")
    return met(f"{consideration} came back for the data")


def _use_elsewhere(rule: Rule, setting: Setting) -> Answer:
    """Tell whether a limit on use reaches sharing: the purpose limits it, wherever the data are used, except for work on our behalf."""
    if rule.stance in PERMISSIVE and rule.action is Action.USE and names_the_party(rule.commitment.purposes, setting):
        return met("what the text uses the data for is to give them to this recipient", vague=True)
    closed = rule.stance is Stance.CLOSED and Dimension.PURPOSE in rule.closes
    denied = rule.stance is Stance.DENIAL and rule.action is Action.USE and bool(rule.commitment.purposes) and not shows(rule)
    if not (closed or denied) or (setting.interest is Interest.SERVICE and not denied):
        return NEVER
    return met()


def shows(rule: Rule) -> bool:
    """Tell whether a rule says what people see ("no ads are shown in the app"), and not to whom data go for ads elsewhere."""
    return not rule.commitment.data and rule.commitment.rule.endswith(SHOWING)


def names_the_party(terms: tuple[Term, ...], setting: Setting) -> str:
    """Return the purpose that itself names the recipient ("paying deductions over to HM Revenue & Customs"), "" if none does."""
    names = setting.party.names if setting.party else frozenset()
    return next((term.text for term in terms if names_one_of(term.text, names)), "")


def works_for_us(setting: Setting) -> bool:
    """Tell whether the recipient acted for the organisation: an ordinary service, or a vendor without ends of its own."""
    return setting.interest is Interest.SERVICE or _vendor(setting)


def _vendor(setting: Setting) -> bool:
    party = setting.party
    if party is None or setting.interest is Interest.OWN:
        return False
    limits = [contract.purposes for contract in party.contracts]
    hired = party.paper is Paper.IN_FORCE and (not all(limits) or any(contract_fits(purposes, setting) for purposes in limits))
    return party.role == SERVICE_PROVIDER or hired
