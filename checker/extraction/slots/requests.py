"""Requests that others make of us: "shops often ask for our customers' addresses" tells of no data that they get."""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.words.lexicon import lexicon
from checker.model import Action


def asks_us(predicate: Predicate) -> bool:
    """Tell whether somebody asks the organisation, and not the person, for data: they are asked of "us", or belong to people told of.

    "Apps may ask for your location" is what apps collect; "breeders ask for owners' addresses" is a wish that was or was not granted.
    """
    asking = predicate.verb is not None and predicate.verb.lemma in lexicon().governors.asking
    if predicate.frame.action is not Action.COLLECT or not asking:
        return False
    told = (*rel.objects(predicate.token), *rel.indirect_objects(predicate.token))
    if any(noun.lower_ == "us" for noun in told):
        return True
    people = lexicon().people.second_party
    owners = [owner for noun in predicate.data if (owner := rel.possessor(noun)) is not None]
    return bool(owners) and all(owner.pos_ in ("NOUN", "PROPN") and owner.lower_ not in people for owner in owners)
