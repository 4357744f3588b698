"""Does the recipient belong to a class that a text names? Met, not met, or not known, by evidence and never by a label alone.

*Kind* roles (pharmacy, insurer, advertising) say what an organisation is: a claim in the log suffices where the purpose fits.
*Relationship* roles (service provider, affiliate) need the register or a contract in force whose purposes fit. *Generic* classes
(partners, third parties) are met by any registered recipient with a role or a contract. Source: DESIGN section 6, Roles.
"""

from checker.model import NAMED, Action, Element, Term
from checker.register.names import name_key
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.described import described
from checker.verdicts.flows.party import Paper, Party
from checker.verdicts.recipients.guessed import kind_within, picks_out, telling_name
from checker.verdicts.recipients.kinds import CLIENT, PUBLIC, of_kind
from checker.verdicts.recipients.relationships import SERVICE_PROVIDER, identity_of, in_family, permitted_as, role_unknown
from checker.verdicts.recipients.trades import by_trade
from checker.verdicts.recipients.unknown_class import by_its_words
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, about, any_of, met, not_met, unknown
from checker.verdicts.terms.words import words

SERVICES = "third_party.services"
OF_A_SORT = frozenset({CLIENT, SERVICES})  # wide classes that all the same leave some out: a host is no customer, an ad network no app
OTHER_USER = "other_user"
OURSELVES = "organisation_itself"  # "our staff"
THIRD_PARTY = "third_party"  # the root of the tree: "third parties", "others", "anyone"
EVERYBODY = judging_words().everybody
WHOEVER = words(" ".join(judging_words().whoever))
BY_NAME = words(" ".join(judging_words().told_by_name))
BARE = words(" ".join(judging_words().bare_recipient))
PRAISED = words(" ".join(judging_words().praised))


def reaches(terms: tuple[Term, ...], setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    """Tell whether ``terms`` name the recipient; absent terms reach everybody. A denial looks only at who the recipient is."""
    return about(Element.ROLE, _reaches(terms, setting, purposes, permitting=permitting))


def _reaches(terms: tuple[Term, ...], setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    if not terms:
        if permitting and setting.practice.flow.action is Action.PUBLISH:
            return unknown(
                "the text does not say that it is made public",
                questions.read("whether the text means the public", "the public"),
                review=True,
            )
        return met("the text names no recipient", vague=True)
    if setting.practice.flow.action is Action.PUBLISH:
        return any_of(_public(each, setting, permitting=permitting) for term in terms for each in _listed(term))
    if setting.party is None:
        return _nobody(setting)
    return any_of(_term(each, setting.party, setting, purposes, permitting=permitting) for term in terms for each in _listed(term))


def _listed(term: Term) -> tuple[Term, ...]:
    """Return a class and those that the document's own lists put under it; a phrase without an id stands for its list alone."""
    under = tuple(Term(text=term.text, id=found) for found in term.includes)
    return under if term.id is None and under else (term, *under)


def _nobody(setting: Setting) -> Answer:
    if setting.practice.sharing:
        return about(Element.RECIPIENT, unknown("the log names no recipient", questions.RECIPIENT))
    return not_met("the data stayed with the organisation")


def _public(term: Term, setting: Setting, *, permitting: bool) -> Answer:
    """Tell whether publishing is what a term speaks of; a denial that names some of the public is broken by telling everybody."""
    taxonomy = setting.relations.ontology.recipients
    if not permitting and term.id == OTHER_USER:
        return met(f"what is public reaches “{term.text}” too")
    named = words(term.text)
    anybody = term.id == THIRD_PARTY and (not permitting or named & WHOEVER or not named - EVERYBODY - BARE)  # "print firms" are some
    if term.id and (term.id == PUBLIC or (term.id != THIRD_PARTY and taxonomy.covers(term.id, PUBLIC)) or anybody):
        return met(f"publishing is sharing with “{term.text}”")
    return not_met("publishing goes beyond", term.text)


def _term(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    found = _known(term, party, setting, purposes, permitting=permitting)
    return (by_trade(term, party, setting.relations.ontology, permitting=permitting) or found) if found.open else found


def _known(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    if name_key(term.text) in party.names:
        return met(f"the text names {party.name}")
    if term.id is None and (other := party.is_another(term.text)):
        return not_met(f"the text names {other}, and {party.name} is another recipient of the register")
    if (told := _told_by_the_log(term, setting, permitting=permitting)) is not None:
        return told
    if term.id == OURSELVES and party.entry is not None and party.role != OURSELVES:
        return not_met(f"{party.name} is an organisation of its own, and not among", term.text)
    if term.id == NAMED:
        return not_met(f"{party.name} is not among", term.text)
    taxonomy = setting.relations.ontology.recipients
    if term.id is None or term.id not in taxonomy.entries:
        return _guessed(term, party, setting, permitting=permitting) or by_its_words(term, party)
    nature = taxonomy.entries[term.id].nature
    if nature == "generic":
        return _generic(term, party, setting, permitting=permitting)
    if nature == "relationship" and not permitting and (own := telling_name(term.text)) and own <= words(party.name):
        return met(f"the name of {party.name} says that it falls under “{term.text}”")
    if nature == "relationship":
        return permitted_as(term, party, setting, purposes) if permitting else identity_of(term, party, setting)
    return of_kind(term, party, setting, purposes, permitting=permitting)


def _told_by_the_log(term: Term, setting: Setting, *, permitting: bool) -> Answer | None:
    """Answer by the fields in which the log describes the recipient; None where it does not, or its word is no evidence."""
    taxonomy = setting.relations.ontology.recipients
    entry = taxonomy.entries.get(term.id) if term.id else None
    if entry is not None and entry.nature == "generic":  # its very words count, and no kind of company: "a sponsor of the event"
        said = described(Term(text=term.text, id=None), setting.practice.flow, taxonomy, permitting=False)
        return said if said is not None and said.met and not permitting else None
    found = described(term, setting.practice.flow, taxonomy, permitting=permitting)
    claimed = permitting and entry is not None and entry.nature == "relationship"  # a label makes nobody a service provider
    return None if found is None or (found.met and claimed) else found


def _guessed(term: Term, party: Party, setting: Setting, *, permitting: bool) -> Answer | None:
    """Answer by the kind that words of an unknown phrase name; it accuses nobody, but shows that a recipient is another."""
    kind = kind_within(term.text, setting.relations.ontology.recipients)
    found = of_kind(Term(text=term.text, id=kind), party, setting, (), permitting=permitting) if kind else None
    registered = party.role is not None and not party.unaffiliated
    return found if found is not None and ((found.failed and registered) or (found.met and permitting)) else None


def _generic(term: Term, party: Party, setting: Setting, *, permitting: bool) -> Answer:
    outside = term.id == THIRD_PARTY
    if term.id in OF_A_SORT and (sort := _of_another_sort(term, party, setting, permitting=permitting)):
        return not_met(f"{party.name} is one of “{setting.relations.ontology.recipients.label(sort)}”, which does not count as", term.text)
    if not permitting and in_family(party, setting) and not words(term.text) & EVERYBODY:
        return unknown(
            f"{party.name} is an affiliate of the organisation",
            questions.read(f"whether “{term.text}” includes the organisation's own family", term.text),
            review=True,
        )
    if outside and (not permitting or setting.practice.aggregated):
        some = not permitting and picks_out(term.text)
        return role_unknown(term, party) if some else met(f"{party.name} is another organisation", vague=permitting)
    named = words(term.text) & BY_NAME
    if not permitting and named and not named & (party.described | words(party.entry.role or "" if party.entry else "")):
        return role_unknown(term, party)  # not every retailer is a sponsor
    if not permitting and not outside and words(term.text) - EVERYBODY - BARE - BY_NAME - PRAISED and not _called(term, party, setting):
        return role_unknown(term, party)  # "our packing partner" is one firm, and not the clinic
    if party.role and not party.unaffiliated:
        return met(f"the register lists {party.name} under “{setting.relations.ontology.recipients.label(party.role)}”", vague=True)
    if not outside and _called(term, party, setting):
        return met(f"register or log describe {party.name} as “{term.text}”", vague=True)
    if party.paper is Paper.IN_FORCE:
        return met(f"a contract with {party.name} was in force", vague=True)
    if party.unaffiliated:
        return (
            met(f"{party.name} is a third party", vague=True)
            if outside
            else not_met(f"the register says that {party.name} has no relationship with the organisation")
        )
    return role_unknown(term, party)


def _of_another_sort(term: Term, party: Party, setting: Setting, *, permitting: bool) -> str | None:
    """Return what the recipient is where that is none of a wide class; a permission takes only the register's word for it."""
    entries = setting.relations.ontology.recipients.entries
    if party.role and (party.role == SERVICE_PROVIDER or in_family(party, setting)):
        return party.role
    sort = party.role if party.role or permitting else party.claim or party.kind_by_name
    known = sort is not None and entries[sort].nature == "kind" and term.id == SERVICES
    return sort if known and not _called(term, party, setting) else None


def _called(term: Term, party: Party, setting: Setting) -> bool:
    """Tell whether register or log call the recipient what the text calls it ("apps": "app developer on the platform")."""
    claimed = words(party.claimed) if party.claimed else frozenset()
    covers = setting.relations.ontology.recipients.covers
    by_id = bool(term.id and party.claim) and (term.id == party.claim or covers(term.id or "", party.claim or ""))
    return by_id or bool((words(term.text) - EVERYBODY - BARE) & (party.described | claimed))
