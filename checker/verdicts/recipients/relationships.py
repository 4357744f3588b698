"""Relationships: what a recipient is to the organisation, by the register or a contract in force, never by a label alone.

A permission is not met (rather than not known) where the event itself excludes it: a service provider, for a purpose of its own; an
affiliate, outside the family; a business partner, for another purpose and without any dealings. Source: DESIGN section 6, Roles.
"""

from checker.model import Element, Term
from checker.patterns import whole
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import NONE, Paper, Party
from checker.verdicts.flows.services import Interest
from checker.verdicts.recipients.officials import served_the_law
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.questions import contract_covers, role_of
from checker.verdicts.terms.truth import Answer, Truth, about, met, not_met, unknown
from checker.verdicts.terms.words import before_relative, words

BOUGHT = frozenset({"money", "data"})
COMMON = words(" ".join(judging_words().any_recipient))
DEAL = whole(judging_words().deal)
SERVICE_PROVIDER, AFFILIATE, PARTNER, SUCCESSOR = "service_provider", "affiliate", "business_partner", "successor"


def identity_of(term: Term, party: Party, setting: Setting, *, permitting: bool = False) -> Answer:
    """Tell who the recipient is, whatever it was given the data for: what a denial or a bond turns on.

    A claim of the log excuses nothing (`permitting`), but a denial may take the log at its word.
    """
    taxonomy = setting.relations.ontology.recipients
    if term.id == AFFILIATE:
        return (
            met(f"{party.name} belongs to the organisation's family")
            if in_family(party, setting)
            else not_met(f"{party.name} is not one of the organisation's affiliates")
        )
    if party.role and term.id and (party.role == term.id or taxonomy.covers(term.id, party.role)):
        return met(f"the register lists {party.name} under “{taxonomy.label(party.role)}”")
    if party.role and term.id and taxonomy.covers(party.role, term.id):
        return _one_of_them(term, party, setting)
    if term.id == SERVICE_PROVIDER and at_work(party, setting):
        return met(f"a contract for this purpose with {party.name} was in force")
    if words(before_relative(term.text)) & party.described - COMMON:
        return met(f"the register describes {party.name} in the words of “{term.text}”", vague=True)
    if party.claim and term.id and taxonomy.covers(term.id, party.claim) and not permitting:
        return met(f"the log itself calls {party.name} “{party.claimed}”")
    if party.role:
        return not_met(f"the register lists {party.name} under “{taxonomy.label(party.role)}”, which does not count as", term.text)
    if served_the_law(party, setting):
        return not_met(f"{party.name} got the data by law (“{setting.practice.flow.legal_basis}”), and so does not fall under", term.text)
    return role_unknown(term, party)


def _one_of_them(term: Term, party: Party, setting: Setting) -> Answer:
    """Tell whether a registered service provider is of the narrower sort that the text names, by what it worked on."""
    work = " ".join((setting.practice.flow.purpose or "", *(text for contract in party.contracts for text in contract.purposes)))
    if words(work) & words(term.text) - {"provider", "company", "service", "vendor"}:
        return met(f"the register makes {party.name} a provider, and the work is that of “{term.text}”", vague=True)
    return role_unknown(term, party)


def permitted_as(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...]) -> Answer:
    """Tell whether a party is one of those whom a term permits, by the register, the contracts and the log."""
    if term.id == AFFILIATE or (term.id and setting.relations.ontology.recipients.covers(AFFILIATE, term.id)):
        return about(Element.FAMILY, _affiliate(term, party, setting))
    identity = identity_of(term, party, setting, permitting=True)
    if term.id and (term.id == SERVICE_PROVIDER or setting.relations.ontology.recipients.covers(SERVICE_PROVIDER, term.id)):
        return _provider(term, party, setting, purposes, identity)
    if term.id == PARTNER:
        return _partner(term, party, setting, purposes, identity)
    if term.id == SUCCESSOR and identity.open and _of_no_deal(party, setting):
        return not_met(f"“{_purpose(setting)}” has nothing to do with a change of owner, so {party.name} cannot count as", term.text)
    return role_unknown(term, party) if identity.failed and party.claim == term.id else identity


def _of_no_deal(party: Party, setting: Setting) -> bool:
    """Tell whether the event states another occasion than a change of owner: a known purpose, and no word of a deal anywhere."""
    purpose, flow = setting.practice.purpose, setting.practice.flow
    told = " ".join(filter(None, (flow.purpose, flow.legal_basis, party.claimed, *party.described)))
    return purpose is not None and purpose.id is not None and party.claim != SUCCESSOR and DEAL.search(told.replace("_", " ")) is None


def _affiliate(term: Term, party: Party, setting: Setting) -> Answer:
    if in_family(party, setting):
        return met(f"{party.name} belongs to the organisation's family")
    if party.claim == AFFILIATE:
        return unknown(f"the log calls {party.name} “{party.claimed}”, which is no evidence", role_of(party.name, term.text))
    return not_met(f"neither project file nor register counts {party.name} among", term.text)


def in_family(party: Party, setting: Setting) -> bool:
    """Tell whether a party belongs to the corporate family of the organisation."""
    return (
        party.affiliate
        or (party.role is not None and setting.relations.ontology.recipients.covers(AFFILIATE, party.role))
        or party.role == AFFILIATE
    )


def _provider(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], identity: Answer) -> Answer:
    """Test a permission for service providers: a purpose of the recipient's own is no service, whatever the label."""
    named = (
        bool(purposes)
        and setting.practice.purpose is not None
        and setting.relations.purpose(purposes, setting.practice.purpose).truth is Truth.MET
    )
    hired = at_work(party, setting)
    if setting.interest is Interest.OWN and not named and not hired:
        own = f"“{_purpose(setting)}” serves {party.name}'s own ends and is no work for the organisation"
        return about(Element.OWN_PURPOSE, not_met(f"{own}, so {party.name} cannot count as", term.text))
    if setting.practice.flow.consideration in BOUGHT and not (identity.met or hired or _claims(party, SERVICE_PROVIDER, setting)):
        return not_met(f"{party.name} gave {setting.practice.flow.consideration} for the data, so it was no work for the organisation")
    limits = [contract.purposes for contract in party.contracts]
    elsewhere = bool(limits) and all(limits) and not (hired or named or any(contract_fits(purposes, setting) for purposes in limits))
    if identity.met and elsewhere and setting.practice.purpose and setting.interest is Interest.OPEN:
        return unknown(f"the contract with {party.name} is for something else", contract_covers(party.name, _purpose(setting), None))
    if identity.met or hired:
        return met(identity.text if identity.met else f"a contract for this purpose with {party.name} was in force")
    if identity.failed and not _claims(party, SERVICE_PROVIDER, setting) and setting.interest is not Interest.SERVICE:
        return identity
    said = f"nothing shows whether {party.name} works for the organisation, and so falls under"
    return unknown(said, role_of(party.name, term.text), named=(term.text,))


def _partner(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], identity: Answer) -> Answer:
    """Test a permission for business partners: without dealings, and for a purpose that is not the clause's, there is none."""
    if identity.met:
        return identity
    if party.unaffiliated:
        return not_met(f"the register says that {party.name} has no relationship with the organisation")
    if _hired(party, setting):
        return met(f"a contract with {party.name} whose purposes fit was in force", vague=True)
    dealings = party.paper is Paper.IN_FORCE or _claims_dealings(party, setting) or setting.practice.flow.consideration not in {None, NONE}
    fits = setting.relations.purpose(purposes, setting.practice.purpose) if purposes else None
    foreign = fits.failed or fits.review if fits is not None else setting.interest is Interest.OWN
    registered_otherwise = party.role is not None and not _claims_dealings(party, setting)
    if foreign and registered_otherwise and party.paper is Paper.IN_FORCE:  # the dealings are known, and they are others
        return not_met(
            f"{party.name} is registered as something else, and “{_purpose(setting)}” is no purpose for which the text gives data to",
            term.text,
        )
    if foreign and not dealings:
        return not_met(
            f"no contract, payment or claim of the log shows dealings with {party.name},"
            f" and “{_purpose(setting)}” is no purpose for which the text gives data to",
            term.text,
        )
    return identity if identity.failed and not dealings else role_unknown(term, party)


def _claims(party: Party, role: str, setting: Setting) -> bool:
    return party.claim is not None and setting.relations.ontology.recipients.covers(role, party.claim)


def _claims_dealings(party: Party, setting: Setting) -> bool:
    """Tell whether the log claims a relationship; what kind of organisation it is says nothing about dealings."""
    entry = setting.relations.ontology.recipients.entries.get(party.claim) if party.claim else None
    return entry is not None and entry.nature != "kind"


def at_work(party: Party, setting: Setting) -> bool:
    """Tell whether a contract shows a vendor at its work: not one that pays for the data, nor a partner whose purpose is no service."""
    paid = setting.practice.flow.consideration in BOUGHT
    partner = party.role not in {None, SERVICE_PROVIDER} and setting.interest is not Interest.SERVICE
    return not paid and not partner and _hired(party, setting)


def _hired(party: Party, setting: Setting) -> bool:
    """Tell whether a contract in force covers the purpose: its purposes fit, and the purpose is not only a licence."""
    contracts = (
        (party.cited,) if party.cited and party.paper is Paper.IN_FORCE else party.contracts if party.paper is Paper.IN_FORCE else ()
    )
    purpose = setting.practice.purpose
    if purpose is None or setting.interest is Interest.OWN:
        return False
    return any(contract_fits(contract.purposes, setting) for contract in contracts if contract is not None)


def contract_fits(purposes: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether a contract's ``purposes`` cover the flow's, by id or by words."""
    purpose = setting.practice.purpose
    taxonomy = setting.relations.ontology.purposes
    if purpose is None:
        return False
    for text in purposes:
        found = taxonomy.match(text)
        if found and purpose.id and (found == purpose.id or taxonomy.covers(found, purpose.id)):
            return True
        if words(text) & words(purpose.text):
            return True
    return False


def role_unknown(term: Term, party: Party) -> Answer:
    """Return that nothing shows the role of a party, with what would show it."""
    return unknown(f"nothing shows whether {party.name} falls under", role_of(party.name, term.text), named=(term.text,))


def _purpose(setting: Setting) -> str:
    return setting.practice.flow.purpose or "not stated"
