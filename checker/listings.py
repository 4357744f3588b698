"""Lists of receivers that contracts keep in their parts ("the vendors listed in Annex 2"): who stands on them, as a project shows."""

from collections.abc import Mapping, Sequence

from checker.contracts import KeptList, kept_lists, key, names, roster, standing_on, within
from checker.model import Document, ReceiverList, Statement, StatementKind


def with_listings(
    statements: Sequence[Statement], documents: Sequence[Document], project: Mapping[str, tuple[StatementKind, Document]]
) -> list[Statement]:
    """Return the statements, the contracts among them with the lists of receivers that their clauses speak of.

    A list is looked for in the contract itself, then in the texts of ``project`` (by path): in that which is called as the clause calls
    the list, and where the clause gives it no name, in the lists of vendors.
    """
    return [
        statement.model_copy(update={"lists": tuple(_found(each, document, project) for each in kept_lists(document))})
        if statement.kind is StatementKind.CONTRACT
        else statement
        for statement, document in zip(statements, documents, strict=True)
    ]


def _found(told: KeptList, document: Document, project: Mapping[str, tuple[StatementKind, Document]]) -> ReceiverList:
    standing = standing_on(document, told.place) if told.place else ()
    if not standing:
        others = (other for path, (kind, other) in sorted(project.items()) if other is not document and _is_it(told, path, kind, other))
        standing = tuple(entry for other in others for entry in roster(other))
    named = tuple(name for entry in standing for name in entry.names) or None
    return ReceiverList(who=told.who, place=told.place, limits=told.limits, start=told.start, end=told.end, names=named)


def _is_it(told: KeptList, path: str, kind: StatementKind, document: Document) -> bool:
    """Tell whether a text is the list that a clause speaks of."""
    if not told.place:
        return kind is StatementKind.VENDOR_LIST
    called = (*names(document).own, path.rpartition("/")[2].rpartition(".")[0].replace("_", " ").replace("-", " "))
    return any(within(key(told.place), key(name)) for name in called)
