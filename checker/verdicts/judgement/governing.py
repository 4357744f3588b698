"""Which of the statements in force govern a flow: every public text, and the contracts that it comes under."""

import re

from checker.model import Flow, Statement, StatementKind
from checker.register import Register
from checker.register.names import name_key
from checker.verdicts.flows.listing import stands_on
from checker.verdicts.flows.party import NONE, Party
from checker.verdicts.flows.practice import Practice
from checker.verdicts.judgement.customers import is_for
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import words

HEAD, SHORTEST = 1_000, 4  # characters of a text in which its own number stands, and of such a number
# Words that any text uses for data; a defined term made of these alone marks nothing as a contract's own.
COMMON = words(" ".join(judging_words().any_text))


def governs(statement: Statement, practice: Practice, party: Party | None, register: Register) -> bool:
    """Tell whether ``statement`` governs the flow: a contract only where it is cited, or for its party or its data."""
    if statement.kind is StatementKind.VENDOR_LIST:
        return party is not None and practice.sharing
    if statement.kind is not StatementKind.CONTRACT:
        return True
    flow = practice.flow
    if flow.actor and statement.party and name_key(flow.actor) == name_key(statement.party):  # the vendor's own log
        return not (flow.contract and statement.ref) or name_key(flow.contract) == name_key(statement.ref)
    if flow.contract and _is_called(statement, flow.contract):
        return True
    if (theirs := is_for(statement.party, flow, register)) is not None:
        return theirs
    if party and statement.party and name_key(statement.party) in party.names:
        return (flow.contract or "").lower() != NONE  # what went outside of every agreement is not for this one to allow or forbid
    return flow.contract is None and _its_own(statement, flow, practice)


def _is_called(statement: Statement, reference: str) -> bool:
    """Tell whether a contract goes by a reference: its `ref` or, where the project gives none, a number that stands at its head."""
    if statement.ref:
        return name_key(reference) == name_key(statement.ref)
    numbered = any(character.isdigit() for character in reference) and len(reference) >= SHORTEST
    return numbered and re.search(rf"(?<![\w-]){re.escape(reference)}(?![\w-])", statement.text[:HEAD]) is not None


def governing(in_force: tuple[Statement, ...], practice: Practice, party: Party | None, register: Register) -> tuple[Statement, ...]:
    """Return the statements that govern the flow; of several lists of vendors, the one that names the recipient speaks for all."""
    found = tuple(statement for statement in in_force if governs(statement, practice, party, register))
    named = party is not None and any(stands_on(statement, party) for statement in found)
    return tuple(s for s in found if not named or s.kind is not StatementKind.VENDOR_LIST or (party and stands_on(s, party)))


def _its_own(statement: Statement, flow: Flow, practice: Practice) -> bool:
    """Tell whether the data are those that a contract defines as its own ("Student Data"): listed by it, and called so by the log."""
    told = words(" ".join((*flow.data, flow.subject_relation or "", *(value for _, value in flow.extra))))
    ids = {item.id for item in practice.principal if item.id}
    for commitment in statement.commitments:
        for term in commitment.data:
            own = words(term.text) - COMMON
            if own and term.includes and own <= told and ids & set(term.includes):
                return True
    return False
