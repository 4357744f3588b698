"""The words by which sentences are read beside those of the frames, loaded from rules/lexicon/reading.yaml."""

from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns
from checker.yamlfile import shipped


class ReadingWords(Value):
    """Words by what they do in a sentence; see the file."""

    determiners: frozenset[str]
    written_together: tuple[str, ...]
    rented: frozenset[str]
    returns: frozenset[str]
    people_of_figures: frozenset[str]
    leading: frozenset[str]
    leading_a_run: frozenset[str]
    generic: frozenset[str]
    containers: frozenset[str]
    measures: frozenset[str]
    visiting: frozenset[str]
    overhearing: frozenset[str]
    goods: frozenset[str]
    shipping: frozenset[str]
    bartering: frozenset[str]
    fetching: frozenset[str]
    counting: frozenset[str]
    touching: frozenset[str]
    embedded: frozenset[str]
    costs: frozenset[str]
    example_openers: tuple[str, ...]
    examples_of_a_name: tuple[str, ...]
    narrowing_nothing: frozenset[str]
    pronouns: frozenset[str]
    weak_objects: frozenset[str]
    names_nothing: frozenset[str]
    whoever: frozenset[str]
    agentive: tuple[str, ...]
    cuts: frozenset[str]
    legal_forms: frozenset[str]
    foreign: frozenset[str]
    family: tuple[str, ...]
    authors: frozenset[str]
    acting: frozenset[str]
    having: frozenset[str]
    holding: frozenset[str]
    wanting: frozenset[str]
    seeing: frozenset[str]
    passing_on: frozenset[str]
    combining: frozenset[str]
    giving_in: frozenset[str]
    practised: frozenset[str]
    limiting_acts: frozenset[str]
    doing_acts: frozenset[str]
    forbidding: frozenset[str]
    naming: frozenset[str]
    parts_of_texts: frozenset[str]
    keeping_from: frozenset[str]
    using_tools: frozenset[str]
    safe_states: frozenset[str]
    granting_access: frozenset[str]
    asking: frozenset[str]
    advising: frozenset[str]
    saying: frozenset[str]
    performing: frozenset[str]
    needing: frozenset[str]
    safeguarding: frozenset[str]
    taken: frozenset[str]
    requests: frozenset[str]
    collectors: frozenset[str]
    means: frozenset[str]
    possible: frozenset[str]
    light_nouns: frozenset[str]
    modals: frozenset[str]
    bare_helpers: frozenset[str]
    limiting: frozenset[str]
    never: tuple[str, ...]
    ways_out: tuple[str, ...]
    any_before_but: frozenset[str]
    clause_openers: frozenset[str]
    alternative_clauses: frozenset[str]
    alternative_phrases: frozenset[str]
    phrase_openers: frozenset[str]
    openers_after_limit: frozenset[str]
    subordinate: frozenset[str]
    telling_a_case: frozenset[str]
    some_people_only: frozenset[str]
    old_texts: frozenset[str]
    replaced: frozenset[str]
    no_purposes: frozenset[str]
    no_members: frozenset[str]
    other_purposes: tuple[str, ...]
    governing_no_purpose: frozenset[str]
    ending_purpose: frozenset[str]
    closing_purpose: tuple[str, ...]
    links: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    misread_forms: Mapping[str, tuple[str, ...]]
    limiting_contact: Patterns
    harmless: Patterns
    negative: Patterns
    outsiders: Patterns
    obeying: Patterns
    authority: Patterns
    ending: Patterns
    telling: Patterns
    conceding: Patterns
    young: frozenset[str]
    exclusive: frozenset[str]
    whoever_else: tuple[str, ...]
    at_most: Patterns
    confining: Patterns
    leaving_open: Patterns
    safeguards: Patterns
    scoping: Patterns
    of_the_young: Patterns
    data_columns: Patterns
    recipient_columns: Patterns
    purpose_columns: Patterns
    sale_columns: Patterns
    party_columns: Patterns
    case_columns: Patterns
    sharing_headings: Patterns
    neutral_columns: Patterns
    example_columns: Patterns
    period_columns: Patterns
    taking_effect: Patterns
    how_soon: Patterns
    roughly: Patterns
    asking_to_delete: Patterns
    ends_of_things: Patterns
    choice_columns: Patterns
    asking_first: Patterns
    agreements_themselves: Patterns
    words_given: Patterns
    gives_word: Patterns
    receiving: Patterns
    word_given: Patterns
    promised_of: Patterns
    not_of_it: Patterns
    closing_the_rest: Patterns
    data_at_last: Patterns
    listing: Patterns
    made_for_one: Patterns
    restricting: Patterns
    since_then: Patterns
    often: Mapping[str, Patterns]
    parts: frozenset[str]
    answers: frozenset[str]
    listed_people: frozenset[str]
    stated_forms: frozenset[str]
    properties: frozenset[str]
    pointers: frozenset[str]
    excluding: frozenset[str]
    including: frozenset[str]
    collections: frozenset[str]
    telling_of: frozenset[str]
    picking: frozenset[str]

    @cached_property
    def plain_forms(self) -> dict[str, str]:
        """Return the plain form of each word that the parser's own rules get wrong."""
        return {form: plain for plain, forms in self.misread_forms.items() for form in forms}


@lru_cache(maxsize=1)
def reading_words() -> ReadingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(ReadingWords, "lexicon/reading.yaml")
