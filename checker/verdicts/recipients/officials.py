"""Courts, authorities and police, and what they get by process of law: nobody who works for the organisation."""

from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import Party

OFFICIAL = ("government", "law_enforcement")


def is_official(party: Party | None, setting: Setting) -> bool:
    """Tell whether register, log or the recipient's own name say that it is a court, an authority or the police."""
    kinds = {party.role, party.claim, party.kind_by_name} if party else set()
    covers = setting.relations.ontology.recipients.covers
    return any(kind and any(kind == official or covers(official, kind) for official in OFFICIAL) for kind in kinds)


def served_the_law(party: Party, setting: Setting) -> bool:
    """Tell whether an authority without a role of its own in the register got the data on a legal basis that the log gives.

    An order of a court is carried out for the court: whoever gets data by it does no work for the organisation and is none of its partners.
    """
    return party.role is None and bool(setting.practice.flow.legal_basis) and is_official(party, setting)
