"""The words by which verdicts are reached, loaded from rules/lexicon/judging.yaml."""

from collections.abc import Mapping
from functools import lru_cache

from checker.model import Action, Value
from checker.patterns import Patterns
from checker.yamlfile import shipped


class JudgingWords(Value):
    """Words by what they tell of a text or a log; see the file."""

    empty: frozenset[str]
    irregular: Mapping[str, str]
    endings: tuple[str, ...]
    general: frozenset[str]
    carriers: frozenset[str]
    any_recipient: frozenset[str]
    bodies: frozenset[str]
    bare_recipient: frozenset[str]
    praised: frozenset[str]
    whoever: frozenset[str]
    everybody: frozenset[str]
    picking: Patterns
    persons: Patterns
    messages: Mapping[str, frozenset[str]]
    sent: frozenset[str]
    service_matters: frozenset[str]
    receiver_fields: frozenset[str]
    being: frozenset[str]
    whose: frozenset[str]
    thin: frozenset[str]
    any_text: frozenset[str]
    any_clause: frozenset[str]
    let_happen: Patterns
    light: frozenset[str]
    narrow: frozenset[str]
    acts: Mapping[Action, frozenset[str]]
    classes: frozenset[str]
    anybody: frozenset[str]
    no_longer: frozenset[str]
    current: Patterns
    past: Patterns
    acquaintances: Patterns
    children: Patterns
    parents: Patterns
    living: Patterns
    abroad: Patterns
    readable: Patterns
    showing_who: Patterns
    not_hashed: Patterns
    portions: frozenset[str]
    running: frozenset[str]
    editions: frozenset[str]
    surfaces: frozenset[str]
    telling_more: Patterns
    source_fields: frozenset[str]
    getting: Patterns
    opposites: tuple[tuple[str, str], ...]
    served: frozenset[str]
    singling: frozenset[str]
    least: Patterns
    whichever_is_later: Patterns
    usually_kept: Patterns
    afterwards: Patterns
    further_periods: Patterns
    undivided: tuple[str, ...]
    meant: Patterns
    eea: frozenset[str]
    eea_not_eu: frozenset[str]
    law: Patterns
    deal: Patterns
    papers: tuple[str, ...]
    orders: Patterns
    law_at_large: Patterns
    authority: Patterns
    no_law: frozenset[str]
    sale: Patterns
    of_value: Patterns
    plain_work: Patterns
    lasting: Patterns
    addresses: Patterns
    owned: Patterns
    gains: Patterns
    recorded_of_a_person: frozenset[str]
    told_by_name: frozenset[str]
    records: Patterns
    aspects: frozenset[str]
    occurrences: frozenset[str]
    entire: Patterns
    partial: Patterns
    figures: Patterns
    reckoned: frozenset[str]
    rows: Patterns
    one: Patterns
    choosing: Patterns
    outsiders: Patterns
    asked: Patterns
    offering: Patterns
    occasions: Patterns
    shown_on: Patterns
    inbound: Patterns
    denying: Patterns
    requesting: Patterns
    deleting: Patterns
    asking_for_deletion: Patterns
    deliberating: Patterns
    some_cases: Patterns
    giving: Patterns
    ending: Patterns
    thinking: Patterns
    pronouns: frozenset[str]
    relatives: frozenset[str]
    leading_prepositions: frozenset[str]
    joining: frozenset[str]
    agreeing: frozenset[str]
    taking_part: Patterns
    pages: Patterns
    opened: Patterns
    consenting: Patterns
    consenting_weakly: Patterns
    objecting_fields: Patterns
    choosing_fields: Patterns
    choice_unsettled: Patterns
    choice_asked: Patterns
    choice_got: Patterns
    currencies: tuple[frozenset[str], ...]
    amount_fields: frozenset[str]
    choice_idle: frozenset[str]
    choices_in: frozenset[str]
    choices_out: frozenset[str]
    affirming: frozenset[str]
    declining: frozenset[str]
    turned_off: Patterns
    opting_out: Patterns
    paying: Patterns
    organisation_words: frozenset[str]
    channels: frozenset[str]
    places: Mapping[str, frozenset[str]]
    at_once: Patterns
    agreements: Patterns
    contracts_themselves: Patterns
    lasting_of_agreements: Patterns
    ends_of_agreements: Patterns
    in_that_state: Patterns
    from_the_start: Patterns
    beginnings: frozenset[str]
    used: frozenset[str]
    latest: Patterns
    idle: frozenset[str]
    held_by_law: Patterns
    customers: frozenset[str]
    no_agreement: Patterns
    ended: frozenset[str]
    stages: Mapping[str, frozenset[str]]
    status: frozenset[str]
    no_word: frozenset[str]
    in_page: frozenset[str]
    in_bulk: frozenset[str]
    taking_up: Patterns
    people_at_work: frozenset[str]
    earning: Patterns


@lru_cache(maxsize=1)
def judging_words() -> JudgingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(JudgingWords, "lexicon/judging.yaml")
