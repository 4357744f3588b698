"""Does the recipient belong to a class that a text names? Met, not met, or not known, by evidence and never by a label alone.

*Kind* roles (pharmacy, insurer, advertising) say what an organisation is: a claim in the log suffices where the purpose fits.
*Relationship* roles (service provider, affiliate) need the register or a contract in force whose purposes fit. *Generic* classes
(partners, third parties) are met by any registered recipient with a role or a contract. Source: DESIGN section 6, Roles.
"""

from checker.model import NAMED, Action, Term
from checker.register.names import name_key
from checker.verdicts.party import Paper, Party
from checker.verdicts.phrases import by_words
from checker.verdicts.relationships import PARTNER, SERVICE_PROVIDER, identity_of, in_family, permitted_as, role_unknown
from checker.verdicts.services import Interest
from checker.verdicts.setting import Setting
from checker.verdicts.truth import Answer, Relation, any_of, met, not_met, unknown
from checker.verdicts.words import words

PUBLIC = "public"
THIRD_PARTY = "third_party"  # the root of the tree: "third parties", "others", "anyone"
EVERYBODY = frozenset({"other", "anyone", "anybody", "nobody", "person", "one", "company", "organization", "organisation", "recipient"})
BARE = words("third party partner service provider business client customer user use other platform")
DIGITAL = frozenset({"advertising", "analytics", "social_media", "search_engine", "data_broker", "ai_developer"})  # one firm may be several
FITS = {  # a claim or a name counts for a kind of organisation where the purpose is of these (or is not stated otherwise)
    "advertising": ("marketing", "analytics", "personalize", "third_party_sharing"),
    "analytics": ("analytics", "marketing", "functional", "essential"),
    "data_broker": ("third_party_sharing", "marketing", "sell"),
    "ai_developer": ("train_ai_system",),
}


def reaches(terms: tuple[Term, ...], setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    """Tell whether ``terms`` name the recipient; absent terms reach everybody. A denial looks only at who the recipient is."""
    if not terms:
        if permitting and setting.practice.flow.action is Action.PUBLISH:
            return unknown("the text does not say that it is made public", "whether the text means the public", review=True)
        return met("the text names no recipient", vague=True)
    if setting.practice.flow.action is Action.PUBLISH:
        return any_of(_public(term, setting) for term in terms)
    if setting.party is None:
        return _nobody(setting)
    return any_of(_term(each, setting.party, setting, purposes, permitting=permitting) for term in terms for each in _listed(term))


def _listed(term: Term) -> tuple[Term, ...]:
    """Return a class and those that the document's own lists put under it; a phrase without an id stands for its list alone."""
    under = tuple(Term(text=term.text, id=found) for found in term.includes)
    return under if term.id is None and under else (term, *under)


def _nobody(setting: Setting) -> Answer:
    if setting.practice.sharing:
        return unknown("the log names no recipient", "who received the data (recipient)")
    return not_met("the data stayed with the organisation")


def _public(term: Term, setting: Setting) -> Answer:
    taxonomy = setting.relations.ontology.recipients
    if term.id and (term.id == PUBLIC or taxonomy.covers(term.id, PUBLIC) or term.id == THIRD_PARTY):
        return met(f"publishing is sharing with “{term.text}”")
    return not_met(f"publishing goes beyond “{term.text}”")


def _term(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    if name_key(term.text) in party.names:
        return met(f"the text names {party.name}")
    if term.id == NAMED:
        return not_met(f"{party.name} is not {term.text}")
    taxonomy = setting.relations.ontology.recipients
    if term.id is None or term.id not in taxonomy.entries:
        return _worded(term, party)
    nature = taxonomy.entries[term.id].nature
    if nature == "generic":
        return _generic(term, party, setting, permitting=permitting)
    if nature == "relationship":
        return permitted_as(term, party, setting, purposes) if permitting else identity_of(term, party, setting)
    return _kind(term, party, setting, purposes, permitting=permitting)


def _worded(term: Term, party: Party) -> Answer:
    """Compare a class that the taxonomy does not know with the words of register and log."""
    if words(term.text) & (party.described | words(party.name)) or (
        party.claimed and by_words(term.text, party.claimed) is Relation.COVERS
    ):
        return met(f"register or log describe {party.name} in the words of “{term.text}”", vague=True)
    return unknown(
        f"neither register nor log say whether {party.name} is one of “{term.text}”",
        f"whether {party.name} is one of “{term.text}” (recipients)",
    )


def _generic(term: Term, party: Party, setting: Setting, *, permitting: bool) -> Answer:
    outside = term.id == THIRD_PARTY
    if outside and not permitting and in_family(party, setting) and not words(term.text) & EVERYBODY:
        return unknown(
            f"{party.name} is of the organisation's family", f"whether “{term.text}” includes the organisation's own family", review=True
        )
    if outside and (not permitting or setting.practice.aggregated):
        return met(f"{party.name} is another organisation", vague=permitting)
    if party.role and not party.unaffiliated:
        return met(f"the register gives {party.name} a role", vague=True)
    if not outside and _called(term, party, setting):
        return met(f"register or log describe {party.name} as “{term.text}”", vague=True)
    if party.paper is Paper.IN_FORCE:
        return met(f"a contract with {party.name} was in force", vague=True)
    if party.unaffiliated:
        return (
            met(f"{party.name} is a third party", vague=True)
            if outside
            else not_met(f"{party.name} is established to have no relationship")
        )
    return role_unknown(term, party)


def _called(term: Term, party: Party, setting: Setting) -> bool:
    """Tell whether register or log call the recipient what the text calls it ("apps": "app developer on the platform")."""
    claimed = words(party.claimed) if party.claimed else frozenset()
    covers = setting.relations.ontology.recipients.covers
    by_id = bool(term.id and party.claim) and (term.id == party.claim or covers(term.id or "", party.claim or ""))
    return by_id or bool((words(term.text) - EVERYBODY - BARE) & (party.described | claimed))


def _kind(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    taxonomy = setting.relations.ontology.recipients
    role = party.role if party.role and not party.unaffiliated else None
    if role and term.id:
        if taxonomy.covers(term.id, role) or role == term.id:
            return met(f"the register lists {party.name} under “{taxonomy.label(role)}”")
        if taxonomy.covers(role, term.id):
            told = {found for found in (party.claim, party.kind_by_name) if found}
            named = any(found == term.id or taxonomy.covers(term.id, found) for found in told)
            fits = setting.practice.aggregated or named or bool(words(term.text) & party.described)
            return met(f"the register lists {party.name} under “{taxonomy.label(role)}”", vague=True) if fits else role_unknown(term, party)
    if words(term.text) & party.described:
        return met(f"the register describes {party.name} in the words of “{term.text}”", vague=True)
    for hint, source in ((party.claim, "the log says"), (party.kind_by_name, "its name says")):
        if hint and term.id and (hint == term.id or taxonomy.covers(term.id, hint)):
            return _claimed(term, party, setting, source)
    if otherwise := _something_else(term, party, setting, permitting=permitting):
        return not_met(otherwise)
    if permitting and role == PARTNER and purposes and setting.relations.purpose(purposes, setting.practice.purpose).met:
        return met(f"{party.name} is a registered partner, and the purpose is what “{term.text}” get data for", vague=True)
    if party.entry is not None and term.id and taxonomy.covers("other_user", term.id):
        return not_met(f"{party.name} is registered as an organisation, and “{term.text}” are persons")
    if not _purpose_fits(term, setting):
        return not_met(f"nothing shows that {party.name} is one of “{term.text}”, and the purpose is another")
    return role_unknown(term, party)


def _something_else(term: Term, party: Party, setting: Setting, *, permitting: bool) -> str:
    """Say what shows that the recipient is none of those whom the text names; nothing where nothing does."""
    taxonomy = setting.relations.ontology.recipients
    if party.role and not party.unaffiliated and taxonomy.entries[party.role].nature == "kind":
        return f"the register lists {party.name} under “{taxonomy.label(party.role)}”"
    if permitting:
        return ""
    if other := _another_kind(term, party, setting):
        return f"{party.name} is “{taxonomy.label(other)}”, not “{term.text}”"
    if party.role == SERVICE_PROVIDER and setting.interest is Interest.SERVICE:
        return f"the register makes {party.name} a service provider, and the work was a service"
    return ""


def _another_kind(term: Term, party: Party, setting: Setting) -> str | None:
    """Return the kind that log and name agree on where it is none that the term may mean: a pharmacy is no social network."""
    taxonomy = setting.relations.ontology.recipients
    told = {found for found in (party.claim, party.kind_by_name) if found and taxonomy.entries[found].nature == "kind"}
    if len(told) != 1 or term.id is None:
        return None
    found = next(iter(told))
    roots = {found.split(".", maxsplit=1)[0], term.id.split(".", maxsplit=1)[0]}
    related = len(roots) == 1 or roots <= DIGITAL or taxonomy.covers(term.id, found) or taxonomy.covers(found, term.id)
    return None if related else found


def _claimed(term: Term, party: Party, setting: Setting, source: str) -> Answer:
    if party.role and not party.unaffiliated and setting.relations.ontology.recipients.entries[party.role].nature == "kind":
        return role_unknown(term, party)
    if _purpose_fits(term, setting):
        return met(f"{source} that {party.name} is one of “{term.text}”, and the purpose fits")
    return role_unknown(term, party)


def _purpose_fits(term: Term, setting: Setting) -> bool:
    purpose = setting.practice.purpose
    fitting = next(
        (
            families
            for kind, families in FITS.items()
            if term.id == kind or (term.id and setting.relations.ontology.recipients.covers(kind, term.id))
        ),
        None,
    )
    if fitting is None or purpose is None or purpose.id is None:
        return True
    return any(purpose.id == family or purpose.id.startswith(f"{family}.") for family in fitting)
