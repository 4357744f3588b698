"""Phrases that say that what they name is nobody's: "information that does not identify you", "figures that name no one"."""

import re
from functools import lru_cache

from checker.ontology.grammar import Grammar
from checker.patterns import either

_NOBODY = r"(?:nobody|no[ -]one|no (?:single )?(?:person|individual|device|household|customer|user)|none of you)"
_NOT = (
    r"(?:(?:do|does|did|is|are|can|could|will|would|may|might) (?:not|never|no longer)"
    r"|don['’]t|doesn['’]t|can(?:no|['’])t|never|no longer)"
)
_FIGURES = re.compile(r"\b(?:figures?|totals?|counts?|statistics?|numbers?|averages?|percentages?)$", re.IGNORECASE)
LONGEST = 200  # characters of a phrase


def nobodys(text: str, grammar: Grammar) -> str | None:
    """Return the kind of what is nobody's by its own words ("nonpersonal", or "nonpersonal.aggregated.statistics"), None if it is not.

    Data that show nobody "directly" or "by themselves" may still be somebody's, and are none of them.
    """
    found = _saying(grammar.showing, grammar.tying, grammar.whom).fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        return None
    return "nonpersonal.aggregated.statistics" if _FIGURES.search(found["head"]) else "nonpersonal"


@lru_cache(maxsize=4)
def _saying(showing: tuple[str, ...], tying: tuple[str, ...], whom: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a head and a clause that says that it shows nobody, or cannot be tied to anybody."""
    some = either(whom)
    listed = rf"{some}(?:(?:,| or| and|, or) (?:to )?{some})*"
    unable = rf"{some} (?:cannot|can not|can['’]t|could not) be"
    return re.compile(
        rf"(?P<head>[\w' -]{{2,60}}?),? (?:"
        rf"(?:that|which) {_NOT} (?:reasonably |ever |be used to |reasonably be used to )?{either(showing)} {listed}(?: out)?"
        rf"|(?:that|which) {_NOT} (?:reasonably |ever )?be {either(tying)}(?: back)?(?: to| with)? {listed}"
        rf"|(?:that|which) {either(showing)} {_NOBODY}(?: out)?"
        rf"|(?:from|in|by) which (?:{_NOBODY} (?:is|are|can(?: ever)? be|could be|may be)|{unable}|you are not) {either(tying)}"
        rf"(?: from (?:it|them))?"
        rf")\.?",
        re.IGNORECASE,
    )
