"""The words of constructions, loaded with the rest of the lexicon from rules/lexicon/constructions.yaml."""

from collections.abc import Mapping

from checker.model import Value


class Constructions(Value):
    """The verbs of constructions that tell who gets data by what stands where."""

    moving: frozenset[str]
    arriving: frozenset[str]
    staying: frozenset[str]
    given: frozenset[str]
    learning: frozenset[str]
    informing: frozenset[str]
    serving: frozenset[str]
    helping: frozenset[str]
    own_stores: frozenset[str]
    keeping_in: frozenset[str]
    left_on_devices: frozenset[str]
    showing: frozenset[str]
    shown_on: frozenset[str]
    belongings: frozenset[str]
    never_held: frozenset[str]
    relating: frozenset[str]
    hiring: frozenset[str]
    firms: frozenset[str]
    processors: frozenset[str]
    messaging: frozenset[str]
    by_voice: frozenset[str]
    media: Mapping[str, str]
    media_by: Mapping[str, str]
    sending: frozenset[str]
    placing: frozenset[str]
    printing: frozenset[str]
    public_places: frozenset[str]
    public_when: Mapping[str, frozenset[str]]
    visible: frozenset[str]
    tailoring: frozenset[str]
    tailored: frozenset[str]
    tailored_so: frozenset[str]
    promoting: frozenset[str]
    getting_promoted: frozenset[str]
    reports: frozenset[str]
    holding: frozenset[str]
    made_of: frozenset[str]
