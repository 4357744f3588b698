"""Orders, instructions and forms that a condition asks for, by the field of the log that holds their number: "without an order"."""

import re

from checker.verdicts.flows.logged import THIN_ROOTS, value_says
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import pieces, roots

# "With a written order of the client", "on the instruction of the school", "unless there is a release form": that there is one at all.
_THERE_IS = re.compile(
    r"^(?:only |but |and |save |except |unless )*(?:without|in the absence of|with|on|upon|under|against|following"
    r"|(?:if |where |when )?there (?:is|was|are)(?P<no> no)?|we (?:have|hold)(?P<not> no)?)\b(?P<what>[^,;]{2,60})",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:of|from|by|for|which|that|who|to)\b", re.IGNORECASE)
# "WS-2019-006", "RF 7781", "WO-19/3": a number under which something is filed, which no word and no plain amount is.
_REFERENCE = re.compile(r"(?=[^a-z]*[A-Z])[A-Za-z]{0,10}[-/ .#:]{0,2}(?=[\w./-]*\d)[\w./-]+|(?:no\.? ?|#)\d[\w./-]*")


def by_paper(text: str, name: str, value: str) -> Answer | None:
    """Answer a condition that there is an order, a form or the like by the field of that name; None for other conditions and fields.

    ``text``: the condition's words; ``name`` and ``value``: one extra field of the log, whose value is the number of the paper, or says
    that there is none.
    """
    found = _THERE_IS.match(text.strip(" .,;"))
    paper = roots(_OF.split(found["what"])[0]) - THIN_ROOTS if found else frozenset()
    if found is None or not paper or not roots(pieces(name)[-1]) & paper:
        return None
    there = _is_there(value)
    if there is None:
        return None
    wanted = not (found["no"] or found["not"])  # "nothing without an order" is nothing unless there is one: its text stands for the order
    return met(f"the log says {name} = {value}") if there is wanted else not_met(f"the log says {name} = {value}")


def _is_there(value: str) -> bool | None:
    """Tell whether a field's value is that of a paper or of its absence; None where it is something else."""
    plain = " ".join(value.lower().split())
    if plain in judging_words().no_word or value_says(value) is False:
        return False
    return True if _REFERENCE.fullmatch(value.strip()) else None
