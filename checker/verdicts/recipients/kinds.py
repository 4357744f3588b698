"""Kinds of organisations: a claim of the log or the own name counts where the purpose fits; one kind may show that it is no other."""

import re

from checker.model import Term
from checker.ontology import Taxonomy
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.instances import is_case
from checker.verdicts.flows.party import Party
from checker.verdicts.flows.services import Interest
from checker.verdicts.recipients.relationships import COMMON, PARTNER, SERVICE_PROVIDER, at_work, role_unknown
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import shares_words
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import roots, words

PUBLIC = "public"
CLIENT = "third_party.client"
MARKETING = "service_provider.marketing"  # which may be many things at once
BARE = words(" ".join(judging_words().bare_recipient))
DIGITAL = frozenset({"advertising", "analytics", "social_media", "search_engine", "data_broker", "ai_developer"})  # one firm may be several
FITS = {  # a claim or a name counts for a kind of organisation where the purpose is of these (or is not stated otherwise)
    "advertising": ("marketing", "analytics", "personalize", "third_party_sharing"),
    "analytics": ("analytics", "marketing", "functional", "essential"),
    "data_broker": ("third_party_sharing", "marketing", "sell"),
    "ai_developer": ("train_ai_system",),
}


def of_kind(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    """Tell whether the recipient is of the kind that ``term`` names; a denial for airlines says nothing of a gym, both retailers."""
    if not permitting and _another_case(term, party, setting.relations.ontology.recipients):
        return role_unknown(term, party)
    return _of_kind(term, party, setting, purposes, permitting=permitting)


def _of_kind(term: Term, party: Party, setting: Setting, purposes: tuple[Term, ...], *, permitting: bool) -> Answer:
    taxonomy = setting.relations.ontology.recipients
    role = party.role if party.role and not party.unaffiliated else None
    if role and term.id:
        if taxonomy.covers(term.id, role) or role == term.id:
            return met(f"the register lists {party.name} under “{taxonomy.label(role)}”")
        if taxonomy.covers(role, term.id):
            told = {found for found in (party.claim, party.kind_by_name) if found}
            named = any(found == term.id or taxonomy.covers(term.id, found) for found in told)
            labelled = _is_labelled(term.text, taxonomy.label(role))
            fits = setting.practice.aggregated or named or labelled or bool(words(term.text) & party.described)
            return met(f"the register lists {party.name} under “{taxonomy.label(role)}”", vague=True) if fits else role_unknown(term, party)
    if words(term.text) & party.described:
        return met(f"the register describes {party.name} in the words of “{term.text}”", vague=True)
    if setting.practice.aggregated and len(words(term.text)) > 1 and words(term.text) <= words(setting.practice.flow.purpose or ""):
        return met(f"the log says that the figures were for “{term.text}”", vague=True)
    for hint, source in ((party.claim, "the log says"), (party.kind_by_name, "its name says")):
        if hint and term.id and (hint == term.id or taxonomy.covers(term.id, hint)):
            return _claimed(term, party, setting, source)
    if otherwise := _something_else(term, party, setting, permitting=permitting):
        return not_met(otherwise, term.text)
    if permitting and (dealings := _dealings(role, purposes, setting)):
        return met(f"{party.name} is {dealings} “{term.text}” get data for", vague=True)
    placed = bool(party.role or party.unaffiliated or not _may_be_a_person(party.name))  # an entry without a role may be anybody
    if party.entry is not None and term.id and (term.id == PUBLIC or (placed and taxonomy.covers("other_user", term.id))):
        return not_met(f"{party.name} is an organisation, not one of the people whom the text calls", term.text)
    if not _purpose_fits(term, setting):
        return not_met(f"the purpose is another, and nothing shows that {party.name} falls under", term.text)
    return role_unknown(term, party)


def _another_case(term: Term, party: Party, taxonomy: Taxonomy) -> bool:
    """Tell whether text and log name two cases of a broad kind: airlines and gyms, passengers and drivers."""
    names = taxonomy.entries[term.id].names if term.id else ()
    said = (party.entry.role if party.entry else None, party.claimed)
    told = [each for each in said if each and (each != term.id or "_" not in each) and _within(taxonomy.match(each), term, taxonomy)]
    return bool(told) and is_case(term.text, names) and not any(shares_words(term.text, each) for each in told)


def _is_labelled(text: str, label: str) -> bool:
    """Tell whether a text says no more than the label of a kind does: charities are "charities and non-profit organisations"."""
    said = words(text) - frozenset({"other"})
    return bool(said) and said <= words(label)


def _within(found: str | None, term: Term, taxonomy: Taxonomy) -> bool:
    return found is not None and term.id is not None and (found == term.id or taxonomy.covers(term.id, found))


def _may_be_a_person(name: str) -> bool:
    """Tell whether a name may be somebody's, first and last: "Jo Marsh", and not "Clarifai" or "Facet Labs"."""
    told = re.findall(r"[a-z]+", name.lower())
    return len(told) > 1 and not frozenset(told) & judging_words().organisation_words


def _dealings(role: str | None, purposes: tuple[Term, ...], setting: Setting) -> str:
    """Say what dealings with the organisation the register shows, where the event is of their sort; nothing otherwise."""
    if role == PARTNER and purposes and setting.relations.purpose(purposes, setting.practice.purpose).met:
        return "a registered partner, and the purpose is what"
    if role == CLIENT and setting.practice.aggregated:
        return "a registered client, and totals are what"
    return ""


def _something_else(term: Term, party: Party, setting: Setting, *, permitting: bool) -> str:
    """Say what shows that the recipient is none of those whom the text names, the name left to be added; nothing where nothing does."""
    taxonomy = setting.relations.ontology.recipients
    if party.role and not party.unaffiliated and taxonomy.entries[party.role].nature == "kind":
        return f"the register lists {party.name} under “{taxonomy.label(party.role)}”, which does not count as"
    if permitting:
        return ""
    if other := _another_kind(term, party, setting):
        return f"log and name show {party.name} to be one of “{taxonomy.label(other)}”, which does not count as"
    if party.role and _of_other_work(term, party, taxonomy):
        return f"the register lists {party.name} under “{taxonomy.label(party.role)}”, which does not count as"
    if party.role == SERVICE_PROVIDER and setting.interest is Interest.SERVICE:
        return f"{party.name} is registered as a service provider and did such work, so it does not count as"
    if party.role == SERVICE_PROVIDER and at_work(party, setting) and not _of_that_work(term, party, setting):
        return f"{party.name} is registered as a service provider and did what its contract is for, so it does not count as"
    return ""


def _of_other_work(term: Term, party: Party, taxonomy: Taxonomy) -> bool:
    """Tell whether a vendor is registered for work of its own sort that is not what the term names: a courier is no social network."""
    role, called = party.role, party.entry.role if party.entry else None
    if term.id in (None, "telecom") or role in (None, MARKETING) or not taxonomy.covers(SERVICE_PROVIDER, role):
        return False
    return role != SERVICE_PROVIDER or bool(called and words(called) - COMMON - BARE)  # "caterer" is a trade, "vendor" none


def _of_that_work(term: Term, party: Party, setting: Setting) -> bool:
    """Tell whether the work may be that of the kind which the text names: a vendor hired for research may be a researcher."""
    covers = setting.relations.ontology.recipients.covers
    known = any(term.id == kind or (term.id and covers(kind, term.id)) for kind in FITS)
    work = " ".join((setting.practice.flow.purpose or "", *(text for each in party.contracts for text in each.purposes)))
    told = roots(f"{term.text} {setting.relations.ontology.recipients.label(term.id) if term.id else ''}")
    return bool(told & roots(work)) or (known and _purpose_fits(term, setting))


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
        return met(f"{source} that {party.name} falls under “{term.text}”, and the purpose fits")
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
