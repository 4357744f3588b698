"""The body of a contract and its annexes: which of the two prevails where they contradict each other."""

from checker.contracts import precedence_words
from checker.verdicts.rules import Rule


def outranks(one: Rule, other: Rule) -> bool:
    """Tell whether ``one`` stands in the part of a contract that prevails over the part in which ``other`` stands."""
    yields = one.statement.annexes_yield
    return yields is not None and (in_annex(one), in_annex(other)) == (not yields, yields)


def in_annex(rule: Rule) -> bool:
    """Tell whether a clause stands under the title of an annex, schedule or exhibit."""
    return any(precedence_words().part.match(title.strip()) for title in rule.commitment.section)
