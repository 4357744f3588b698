"""What the occasion was: legal duty, a deal over the business, a contract, need."""

import re

from checker.model import Action, Question
from checker.patterns import whole
from checker.register.names import name_key
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import value_says
from checker.verdicts.flows.party import Paper
from checker.verdicts.flows.practice import Item
from checker.verdicts.flows.services import Interest, under
from checker.verdicts.recipients.officials import is_official
from checker.verdicts.recipients.relationships import DEAL, SUCCESSOR, contract_fits
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met, unknown
from checker.verdicts.terms.words import words

LAW = whole(judging_words().law)
HELD = whole(judging_words().held_by_law)
# What no ordinary service needs unless its contract names it: what people write, whom they know, where they are.
PRIVATE = ("user.content.message", "user.content.private", "user.social.contacts", "user.location.precise")
WARRANT = "warrant"
WIDER = whole(judging_words().law_at_large, re.NOFLAG)
NO_LAW = judging_words().no_law
ORDERS = whole(judging_words().orders)
COURT_ORDER = "court order"


def weigh_legal(setting: Setting, text: str = "") -> Answer:
    """Tell whether law, court or safety called for it, and by the paper that ``text`` names: a subpoena is no search warrant.

    A null `legal_basis` is *not known*; but an event that states a purpose without any word of law, court, claim, fraud or safety
    ("training models", "marketing") states another occasion, and then the exception is not met.
    """
    if (held := _held_by_law(setting)) is not None:
        return held
    basis, asked = setting.practice.flow.legal_basis or "", _papers(text)
    if asked and (shown := _papers(basis)) and not shown & asked and not (WARRANT in shown and COURT_ORDER in asked):
        return not_met(f"the log gives “{basis}”, and the text asks for “{' or '.join(sorted(asked))}”")
    found = _occasion(setting, LAW, NO_LAW, questions.LEGAL, "law, a court or safety")
    named = not asked or basis or _papers(setting.practice.flow.purpose or "")
    if found.met and not named:  # an inquiry alone shows no court order
        return unknown(f"the log shows no {' or '.join(sorted(asked))}", questions.LEGAL)
    return found


def is_legal_hold(name: str) -> bool:
    """Tell whether a field says by its name whether the law has the data kept ("legal_hold")."""
    return HELD.search(re.sub(r"[\W_]+", " ", name)) is not None


def _held_by_law(setting: Setting) -> Answer | None:
    """Answer of data that were kept by the field that says whether the law had them kept; None without one that says yes or no."""
    flow = setting.practice.flow
    fields = ((name, value_says(value)) for name, value in flow.extra if is_legal_hold(name)) if flow.action is Action.RETAIN else ()
    told = next(((name, said) for name, said in fields if said is not None), None)
    if told is None:
        return None
    return (
        met(f"the log says that there was a {_spoken(told[0])}")
        if told[1]
        else not_met(f"the log says that there was no {_spoken(told[0])}")
    )


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _papers(text: str) -> frozenset[str]:
    """Return the papers that a text names and nothing wider beside them; none where it also speaks of the law at large."""
    plain = text.replace("_", " ").lower()
    if WIDER.search(plain):
        return frozenset()
    named = frozenset(paper for paper in judging_words().papers if paper in plain)
    return named | {COURT_ORDER} if ORDERS.search(plain) else named


def weigh_transaction(setting: Setting) -> Answer:
    """Tell whether it was part of a deal over the business; a purpose stated otherwise excludes it, as for the law."""
    party = setting.party
    if party and party.role == SUCCESSOR and setting.practice.flow.purpose is None:
        return met(f"the register says that {party.name} succeeds to the business")
    return _occasion(setting, DEAL, NO_LAW, questions.DEAL, "a merger, sale or insolvency")


def _occasion(setting: Setting, cue: re.Pattern[str], excluded: frozenset[str], fact: Question, what: str) -> Answer:
    flow = setting.practice.flow
    basis = (flow.legal_basis or "").replace("_", " ").lower()
    if basis and basis not in excluded:
        deal = DEAL.search(basis) is not None
        return (
            met(f"the log gives “{flow.legal_basis}” as the legal basis")
            if deal is (cue is DEAL)
            else not_met(f"the log gives “{flow.legal_basis}” as the legal basis, which is another occasion")
        )
    if flow.purpose and cue.search(flow.purpose.replace("_", " ")):
        return (
            unknown(f"the purpose “{flow.purpose}” may be {what}", fact)
            if basis or (cue is LAW and not is_official(setting.party, setting))
            else met(f"the purpose “{flow.purpose}” is {what}")
        )
    if basis:
        return not_met(f"the log gives “{flow.legal_basis}” as the legal basis, which is not {what}")
    if flow.purpose:
        return not_met(f"the purpose “{flow.purpose}” has nothing to do with {what}")
    return unknown("the log gives neither purpose nor legal basis", fact)


def weigh_contract(setting: Setting) -> Answer:
    """Tell whether an agreement with the recipient was in force that fits the purpose."""
    party, flow = setting.party, setting.practice.flow
    if party is None and flow.action is Action.DELETE:
        return unknown("to delete passes nothing on, so the log shows no agreement", questions.stated("as the agreement says"))
    if party is None:
        return not_met("the data went to nobody else, so no agreement could cover it")
    fact = questions.contract_with(party.name)
    match party.paper:
        case Paper.ABSENT:
            return not_met("the log says that there was no contract")
        case Paper.NOT_IN_FORCE:
            return not_met(f"contract {flow.contract} was not in force that day")
        case Paper.NOT_KNOWN:
            cited = (
                f"the register has no contract {flow.contract} with {party.name}"
                if flow.contract
                else f"neither log nor register show a contract with {party.name}"
            )
            return unknown(cited, fact)
    contracts = (party.cited,) if party.cited else party.contracts
    limited = [contract for contract in contracts if contract.purposes]
    if not limited or len(limited) < len(contracts) or any(contract_fits(contract.purposes, setting) for contract in limited):
        return met(f"a contract with {party.name} was in force")
    purpose = flow.purpose or "not stated"
    if setting.interest is Interest.OWN:
        return not_met(f"the contract with {party.name} does not cover “{purpose}”")
    ref = party.cited.ref if party.cited else None
    return unknown(f"the contract with {party.name} is for something else", questions.contract_covers(party.name, purpose, ref))


def weigh_necessity(setting: Setting, item: Item) -> Answer:
    """Tell whether the work needs the data: not for the recipient's own ends, nor sensitive data that the contract does not name."""
    flow, party = setting.practice.flow, setting.party
    if setting.interest is Interest.OWN:
        return not_met(f"“{flow.purpose}” is the recipient's own purpose")
    contract = (party.cited or (party.contracts[0] if len(party.contracts) == 1 else None)) if party else None
    entry = setting.relations.ontology.data.entries.get(item.id) if item.id else None
    private = entry is not None and (entry.sensitive or under(entry.id, PRIVATE))
    if contract and contract.data and private and not any(_named(text, item, setting) for text in contract.data):
        return not_met(f"“{item.text}” is sensitive and not among the data that contract {contract.ref} names")
    return met("nothing shows that more went than was needed", vague=True)


def _named(text: str, item: Item, setting: Setting) -> bool:
    data = setting.relations.ontology.data
    found = data.match(text)
    if found and item.id and (found == item.id or data.covers(found, item.id)):
        return True
    return name_key(text) == name_key(item.text) or bool(words(text) & words(item.text))
