"""The nouns that flow through the checker: frozen values, no logic beyond properties.

A file becomes a `Document`, its clauses become `Commitment`s (or `Unread`), dated they form `Statement`s; a log becomes
`Flow`s; a flow held against the statements in force becomes a `Verdict`.
"""

from checker.model.actions import Action, Actor, Kind
from checker.model.commitments import Commitment, Dimension, Doubt, Trace, Unread, UnreadReason, Way
from checker.model.documents import Cell, Clause, ClauseKind, Document
from checker.model.flows import DataState, Flow, Quarantined
from checker.model.questions import Element, FactKind, Question
from checker.model.statements import ClauseMark, ClauseOrder, Organisation, ReceiverList, Review, Statement, StatementKind, Yields
from checker.model.terms import COLLECTION, NAMED, Bound, Condition, ConditionKind, Effect, Term
from checker.model.values import Value
from checker.model.verdicts import Clarity, Evidence, EvidenceRole, Reason, Step, Verdict, VerdictKind

__all__ = [
    "COLLECTION",
    "NAMED",
    "Action",
    "Actor",
    "Bound",
    "Cell",
    "Clarity",
    "Clause",
    "ClauseKind",
    "ClauseMark",
    "ClauseOrder",
    "Commitment",
    "Condition",
    "ConditionKind",
    "DataState",
    "Dimension",
    "Document",
    "Doubt",
    "Effect",
    "Element",
    "Evidence",
    "EvidenceRole",
    "FactKind",
    "Flow",
    "Kind",
    "Organisation",
    "Quarantined",
    "Question",
    "Reason",
    "ReceiverList",
    "Review",
    "Statement",
    "StatementKind",
    "Step",
    "Term",
    "Trace",
    "Unread",
    "UnreadReason",
    "Value",
    "Verdict",
    "VerdictKind",
    "Way",
    "Yields",
]
