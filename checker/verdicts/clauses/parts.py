"""The body of a contract and its annexes, and its single clauses: which of two prevails where they contradict each other."""

from checker.contracts import precedence_words
from checker.verdicts.clauses.rules import Rule


def outranks(one: Rule, other: Rule) -> bool:
    """Tell whether ``one`` stands in the part of a contract that prevails over the part in which ``other`` stands."""
    if precedes(one, other) or precedes(other, one):
        return not precedes(other, one)
    yields = one.statement.annexes_yield
    return yields is not None and (in_annex(one), in_annex(other)) == (not yields, yields)


def precedes(one: Rule, other: Rule) -> bool:
    """Tell whether a contract says that the clause of ``one`` goes before that of ``other``: "notwithstanding clause 4"."""
    return one.statement is other.statement and any(
        each.over_start <= one.commitment.start < each.over_end and each.under_start <= other.commitment.start < each.under_end
        for each in one.statement.clause_order
    )


def in_annex(rule: Rule) -> bool:
    """Tell whether a clause stands under the title of an annex, schedule or exhibit."""
    return any(precedence_words().part.match(title.strip()) for title in rule.commitment.section)
