"""Text put into SQL safely: literals and names quoted, lists and tables of words spelt out."""

from collections.abc import Iterable, Mapping


def literal(text: str | None) -> str:
    """Return text as an SQL literal."""
    return "NULL" if text is None else "'" + text.replace("'", "''") + "'"


def name(text: str) -> str:
    """Return text as a quoted SQL name."""
    return '"' + text.replace('"', '""') + '"'


def words(texts: Iterable[str]) -> str:
    """Return texts as the inside of an SQL list: 'a', 'b'."""
    return ", ".join(literal(str(text)) for text in texts)


def exchanged(expression: str, table: Mapping[str, str | None]) -> str:
    """Return SQL for an expression whose listed values are exchanged for others."""
    if not table:
        return expression
    cases = " ".join(f"WHEN {literal(old)} THEN {literal(new)}" for old, new in table.items())
    return f"CASE {expression} {cases} ELSE {expression} END"
