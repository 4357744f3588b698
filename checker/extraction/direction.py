"""Who does what to whom, seen from the organisation: what the person or a partner hands to us is collection."""

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.actors import actor
from checker.extraction.lexicon import lexicon
from checker.extraction.phrases import identify, items
from checker.extraction.predicates import Predicate
from checker.extraction.setting import Setting
from checker.extraction.slots import Recipient
from checker.extraction.stance import Stance
from checker.model import Action, Actor

_SEEING = frozenset({"receive", "see", "view", "access", "learn", "read", "get", "obtain"})
_GIVING_IN = frozenset(
    {
        "provide",
        "submit",
        "enter",
        "upload",
        "give",
        "supply",
        "share",
        "disclose",
        "send",
        "furnish",
        "transmit",
        "communicate",
        "reveal",
        "report",
    }
)


def inbound_to_us(predicate: Predicate, setting: Setting) -> bool:
    return any(
        words in ("to", "with", "by") and actor(n, setting.cast) is Actor.FIRST_PARTY for words, n in rel.prepositional(predicate.token)
    ) or any(actor(n, setting.cast) is Actor.FIRST_PARTY for n in predicate.receivers)


def actors(predicate: Predicate, standing: Stance, setting: Setting) -> list[tuple[Actor, Token | None]]:
    """Return who acts, one entry an actor."""
    head = predicate.head
    if predicate.nominal or rel.copula(head) is not None or (predicate.verb is None and not rel.own_subjects(head)):
        owner = rel.possessor(predicate.token)
        doers = [n for words, n in rel.prepositional(predicate.token) if words == "by"]
        chosen = [owner] if owner is not None else doers
        return _distinct(chosen, setting) if chosen else [(Actor.FIRST_PARTY, None)]
    if (
        predicate.token is not head and rel.governor(predicate.token)[0] is rel.Governor.RELATIVE
    ):  # "the information we collect includes ..."
        return _distinct(rel.own_subjects(predicate.token), setting)
    if rel.is_passive(head) and standing.enabled_by is None:
        agents = rel.agents(head)
        return _distinct(agents, setting) if agents else [(Actor.FIRST_PARTY, None)]
    subjects = [
        s
        for s in standing.subjects
        if s not in predicate.data and (s not in predicate.receivers or predicate.verb is None or predicate.verb.lemma not in _SEEING)
    ]
    if not subjects:
        return [(Actor.FIRST_PARTY, None)]
    return _distinct(subjects, setting)


def _distinct(heads: list[Token], setting: Setting) -> list[tuple[Actor, Token | None]]:
    found: dict[Actor, Token] = {}
    for head in heads:
        found.setdefault(actor(head, setting.cast), head)
    return list(found.items())


def direction(
    predicate: Predicate,
    standing: Stance,
    who: Actor,
    subject: Token | None,
    receivers: list[Recipient],
    setting: Setting,
    *,
    inbound: bool,
) -> tuple[Actor, Action, list[Recipient]] | None:
    """Return who does what to whom, seen from the organisation: what the person or a partner hands us is collection."""
    action, lemma = predicate.frame.action, predicate.verb.lemma if predicate.verb else ""
    asked = standing.enabled_by is not None and rel.lemma(standing.enabled_by) in lexicon().governors.asking
    stranger = who is not Actor.FIRST_PARTY or (inbound and subject is not None and subject.pos_ in ("PROPN", "NOUN"))
    if (
        action in (Action.SHARE, Action.SELL)
        and stranger
        and (inbound or (who is Actor.USER and (asked or not receivers) and lemma in _GIVING_IN))
    ):
        return Actor.FIRST_PARTY, Action.COLLECT, []
    if action is Action.SHARE and inbound and who is Actor.FIRST_PARTY and lemma in _SEEING | {"access"}:
        return who, Action.COLLECT, []
    if who is Actor.USER:
        return (who, action, receivers) if action is Action.SHARE and receivers and not asked else None
    if who is Actor.THIRD_PARTY and subject is not None:
        if lemma in _SEEING:
            seen_by = [p for p in items([subject]) if identify(p, setting.ontology.recipients) is not None or subject.pos_ == "PROPN"]
            return (Actor.FIRST_PARTY, Action.SHARE, [Recipient(p, certain=True) for p in seen_by]) if seen_by else None
        if action in (Action.COLLECT, Action.USE, Action.RETAIN, Action.DELETE):
            return who, action, [Recipient(p, certain=True) for p in items([subject])]
    return who, action, receivers
