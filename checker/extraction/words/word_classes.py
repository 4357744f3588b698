"""The open classes of words that constructions ask for, loaded from rules/lexicon/classes.yaml."""

from functools import lru_cache

from checker.model import Value
from checker.yamlfile import shipped

Words = frozenset[str]


class VerbClasses(Value):
    """Verbs by what they do."""

    choosing: Words
    wishing: Words
    directing: Words
    agreeing: Words
    noticing: Words
    notifying: Words
    giving_leave: Words
    asking_for_leave: Words
    presupposing: Words
    giving_notice: Words
    trying: Words
    aiming: Words
    serving_ours: Words
    finding_out: Words
    working_together: Words
    engaging: Words
    implying: Words
    assuring: Words
    handling: Words
    keeping_so: Words
    of_data: Words
    supplying: Words
    everyday: Words
    marking: Words
    telling_who: Words
    buying: Words
    entering: Words
    nudging: Words
    planning: Words
    stopping: Words
    slating: Words
    instigating: Words
    everybody_does: Words
    done_for: Words
    going_away: Words
    inferring: Words
    relating: Words
    consisting: Words
    containing: Words
    adding_up_to: Words
    composing: Words
    veiling: Words
    setting: Words
    helping_to: Words
    helping: Words
    letting: Words
    keeping_apart: Words
    running: Words
    no_work: Words
    losing: Words
    remaining: Words
    having_access: Words
    installing: Words
    offering: Words
    refusing_once: Words
    publishing: Words


class NounClasses(Value):
    """Nouns by what they are in a sentence."""

    sorts: Words
    stores: Words
    aims: Words
    purposes: Words
    cases: Words
    steps: Words
    efforts: Words
    naming: Words
    got_with: Words
    ways: Words
    techniques: Words
    trackers: Words
    devices: Words
    plain_services: Words
    deals: Words
    practices: Words
    grounds: Words
    trades: Words
    dangers: Words
    leave: Words
    leave_of_somebody: Words
    settled: Words
    opened: Words
    knowledge: Words
    duties: Words
    bans: Words
    not_denying: Words
    hindrances: Words
    consents: Words
    regard: Words
    linking: Words
    no_recipients: Words
    whoever: Words
    parts_of_time: Words
    sending: Words
    announced_aims: Words
    announced_parties: Words
    no_case: Words
    opening_a_case: Words
    opened_by_data: Words
    bare_aims: Words
    age_groups: Words
    counts: Words
    groups_of_people: Words
    regions: Words
    ends: Words
    notices: Words
    with_an_aim: Words
    unspecific: Words
    records: Words
    everything: Words
    made_of: Words
    families: Words
    what_firms_have: Words


class QualityClasses(Value):
    """Adjectives, and participles like them, by what they say."""

    needed: Words
    needing: Words
    indispensable: Words
    vital: Words
    against_the_law: Words
    unthinkable: Words
    allowed: Words
    foreign: Words
    abroad: Words
    now_and_then: Words
    singling_out: Words
    undivided: Words
    of_parties: Words
    placing: Words
    no_manner: Words
    bounding_nothing: Words
    conceding: Words
    circumstantial: Words
    hasty: Words
    of_two_times: Words
    as_a_rule: Words
    usual: Words
    of_some: Words
    private: Words


class WordClasses(Value):
    """All of them; see the file."""

    verbs: VerbClasses
    nouns: NounClasses
    qualities: QualityClasses


@lru_cache(maxsize=1)
def word_classes() -> WordClasses:
    """Load the classes; every mistake in the file is a UsageError with file and line."""
    return shipped(WordClasses, "lexicon/classes.yaml")
