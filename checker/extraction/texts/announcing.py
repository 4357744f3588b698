"""Lead-ins that end by announcing what their items are: "with these persons:", "for several purposes:", "the details below:".

What is announced is no recipient, data or purpose of its own: read as one, "with several kinds of companies:" would be leave for anybody.
The items take its place (research/academic.md shapes 51 and 53).
"""

import re
from functools import cached_property, lru_cache

from checker.extraction.words.lexicon import lexicon
from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

_DOING = re.compile(r"\w+ing(?:[.;,]?$| (?:you|your|our|the|an?|of|with|to|and)\b)", re.IGNORECASE)  # "billing", "sending you news"


class AnnouncingWords(Value):
    """Words that announce items; see rules/lexicon/announcing.yaml."""

    pointers: Patterns
    articles: Patterns
    below: Patterns
    kinds: Patterns
    qualities: Patterns
    parties: Patterns
    data: Patterns
    whose: Patterns
    aims: Patterns
    ways: Patterns
    used: Patterns
    going_on: Patterns
    whole: Patterns
    opened: Patterns
    verbs: Patterns
    determiners: Patterns

    def _announced(self, nouns: str, behind: str = "") -> str:
        """Return the expression of an announced noun phrase at the end of a lead-in, pointed at before or behind."""
        core = rf"(?:{either(self.kinds)} )*(?:{either(self.qualities)} )*{nouns}{behind}"
        below = rf" {either(self.below)}"
        return rf"(?:{either(self.pointers)} {core}(?:{below})?|(?:{either(self.articles)} )?{core}{below})(?: only)?\s*$"

    @cached_property
    def parties_at_end(self) -> re.Pattern[str]:
        """Return what finds "with these persons" at the end."""
        return re.compile(rf",? (?P<link>with|to|by|from|among|between) {self._announced(either(self.parties))}", re.IGNORECASE)

    @cached_property
    def bare_parties(self) -> re.Pattern[str]:
        """Return what finds "with others" at the end of a sentence whose next one says who they are."""
        return re.compile(
            rf" (?P<link>with|to|by|from|among|between) (?:{either(self.qualities)} )*{either(self.parties)}\s*$", re.IGNORECASE
        )

    @cached_property
    def data_at_end(self) -> re.Pattern[str]:
        """Return what finds "this information" and "the details below" at the end."""
        told = self._announced(either(self.data), rf"(?: {either(self.whose)})?")
        return re.compile(rf"(?<!among) (?:this (?:personal )?(?:information|data)\s*$|{told})", re.IGNORECASE)

    @cached_property
    def data_amid(self) -> re.Pattern[str]:
        """Return what finds "we share | the following data | with advertisers"."""
        named = rf"(?:the following|these|those)(?: {either(self.qualities)})*(?: {either(self.data)})?(?: {either(self.whose)})?"
        whom = r"(?P<whom> (?:with|to|from|for|about|in|on|by) [^:;,]{2,80})"
        return re.compile(rf"^(?P<deed>.*\b[a-z]+) (?:(?:any|all|none|each|some)(?: or more)? of )?{named}{whom}\s*$", re.IGNORECASE)

    @cached_property
    def aims_at_end(self) -> re.Pattern[str]:
        """Return what finds "for these purposes" at the end."""
        return re.compile(rf",? (?:for|on account of) {self._announced(either(self.aims))}", re.IGNORECASE)

    @cached_property
    def ways_at_end(self) -> re.Pattern[str]:
        """Return what finds "in the following ways" at the end of a lead-in about use."""
        used = rf"\b{either(self.used)}\b[^:;]*?(?P<way>,? in {self._announced(either(self.ways))})"
        return re.compile(used, re.IGNORECASE)

    @cached_property
    def lacks_aim(self) -> re.Pattern[str]:
        """Return what finds "We use it", which an aim may follow."""
        return re.compile(rf"\b{either(self.used)} {either(self.whole)}\s*$", re.IGNORECASE)

    @cached_property
    def only_points(self) -> re.Pattern[str]:
        """Return what finds "They include"."""
        return re.compile(either(self.going_on), re.IGNORECASE)

    @cached_property
    def needs_no_link(self) -> re.Pattern[str]:
        """Return what finds the beginning of an item that tells an aim as it is."""
        return re.compile(rf"{either(self.opened)}\b", re.IGNORECASE)

    @cached_property
    def begins_with_verb(self) -> re.Pattern[str]:
        """Return what finds a bare verb at the beginning of an item."""
        return re.compile(rf"(?:\w+ly )?(?:{either(self.verbs)}\b|(?!\w+ing\b)\w+ {either(self.determiners)}\b)", re.IGNORECASE)


@lru_cache(maxsize=1)
def announcing_words() -> AnnouncingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(AnnouncingWords, "lexicon/announcing.yaml")


def unannounced(lead: str, item: str) -> str | None:
    """Return a lead-in without what it only announces, ready for its item: "We pass it to" for "We pass it to these persons".

    None where it announces nothing that the item could stand for.
    """
    words = announcing_words()
    if found := words.aims_at_end.search(lead):
        return lead[: found.start()] + link_of_aim(item)
    if found := words.ways_at_end.search(lead):
        return lead[: found.start("way")] + link_of_aim(item)
    if found := words.parties_at_end.search(lead):
        linked = re.match(r"(?:with|to|by|from|among|between)\b", item, re.IGNORECASE)
        return lead[: found.start()] + ("" if linked else f" {found['link'].lower()}")
    if (found := words.data_at_end.search(lead)) is not None:
        return None if words.needs_no_link.match(item) else lead[: found.start()]
    told = words.lacks_aim.search(lead) is not None and (_DOING.match(item) or words.begins_with_verb.match(item))
    return lead + link_of_aim(item) if told else None


def amid(lead: str, item: str) -> str | None:
    """Return a lead-in with an item in the place of what it announces in its midst: "we share the following with advertisers"."""
    found = announcing_words().data_amid.match(lead)
    if found is None or found["deed"].rsplit(maxsplit=1)[-1].lower() not in lexicon().verbs or announcing_words().needs_no_link.match(item):
        return None
    thing = item.rstrip(" .;,")
    return f"{found['deed']} {thing if thing[1:2].isupper() else thing[:1].lower() + thing[1:]}{found['whom']}"


def link_of_aim(item: str) -> str:
    """Return what joins an aim to what is done for it: " for" before "billing", " to" before "bill you", nothing before "to bill you"."""
    words = announcing_words()
    if words.needs_no_link.match(item):
        return ""
    return " to" if words.begins_with_verb.match(item) else " for"


def pointed_at(told: str, item: str) -> str:
    """Return a sentence ready for an item of the list that the next one opens: "We share it with others. They include:"."""
    words = announcing_words()
    said = unannounced(told, item)
    bare = words.bare_parties.search(told)
    return said or (f"{told[: bare.start()]} {bare['link']}" if bare is not None else f"{told}, including")


def announces_parties(lead: str) -> bool:
    """Tell whether a lead-in names nobody but those whom its items are: "to the companies below."."""
    return announcing_words().parties_at_end.search(lead.rstrip(" .:;—–-")) is not None


def points_back(lead: str) -> bool:
    """Tell whether a lead-in only points at the sentence before it: "They include:"."""
    return announcing_words().only_points.fullmatch(lead) is not None
