"""Whose data a practice is about, where the words of the data say that they are some people's: by age, by place, by what they did.

"We never sell information about people living in Texas" says nothing of anybody else, and would accuse whoever sold the data of others.
"""

import re
from collections.abc import Iterator

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.labels import children
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.ages import of_age
from checker.extraction.words import cues
from checker.extraction.words.cues import age_bounds
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.regions import region_codes
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Condition, ConditionKind, Effect

_EVERYBODY = re.compile(r"\b(?:any|anyone|anybody|whoever|every(?:one|body)?)\b", re.IGNORECASE)
_LYING = re.compile(
    r"\b(?:stored|held|kept|hosted|processed|transferred|sent|collected)\b", re.IGNORECASE
)  # of the data, not of the people
_BELONGING = frozenset({"of", "about", "from", "for", "on", "to"})
_LONGEST = 14  # tokens that tell whose data they are


def of_people(conditions: tuple[Condition, ...], doc: Doc, data: list[Phrase], *, negated: bool) -> tuple[Condition, ...]:
    """Return conditions with the age and the place of those whose data a practice is about, and what a denial says of them."""
    conditions = of_age(conditions, doc, data, negated=negated)
    whose = [(owner, item) for item in data for owner in owners(doc[item.head])]
    conditions = tuple(_of_owners(c, [owner for owner, _ in whose]) for c in conditions)
    place = next((told for owner, item in whose if (told := _place(owner, item, negated=negated)) is not None), None)
    if place is not None:
        kept = tuple(c for c in conditions if not (c.kind is ConditionKind.REGION and c.text in place.text))
        return kept if any(set(c.ids) & set(place.ids) for c in kept) else _with(kept, place)
    some = next((told for owner, _ in whose if negated and place is None and (told := _some(owner, conditions)) is not None), None)
    return conditions if some is None else _with(conditions, some)


def spared(exceptions: tuple[Condition, ...], action: Action) -> tuple[Condition, ...]:
    """Return exceptions, whoever is spared where nothing is handed to anybody as a case: "we keep no recordings apart from winners"."""
    if action not in (Action.RETAIN, Action.COLLECT, Action.DELETE):
        return exceptions
    told = (c.kind is ConditionKind.RECIPIENT for c in exceptions)
    return tuple(
        c.model_copy(update={"kind": ConditionKind.OTHER, "ids": ()}) if people else c for c, people in zip(exceptions, told, strict=True)
    )


def _of_owners(condition: Condition, owners: list[Token]) -> Condition:
    """Return a condition on a place with the people right before it: "users outside the EEA" live there, "outside the EEA" data may go."""
    if condition.kind is not ConditionKind.REGION:
        return condition
    beside = next((o for o in owners if o.doc[o.i :].text.startswith(f"{o.text} {condition.text}")), None)
    return condition if beside is None else condition.model_copy(update={"text": f"{beside.text} {condition.text}"})


def _with(conditions: tuple[Condition, ...], told: Condition) -> tuple[Condition, ...]:
    return (*conditions, *(told.model_copy(update={"group": g}) for g in sorted({c.group for c in conditions}) or [0]))


def owners(head: Token) -> Iterator[Token]:
    """Yield the people whose data a noun names: "information about people", "residents' data", "data belonging to members"."""
    for noun in (head, *(v for v in children(head, "acl") if v.lower_ == "belonging")):
        for child in children(noun, "nmod", "obl"):
            if rel.preposition(child) in _BELONGING or rel.possessor(noun) == child:
                yield from (each for each in (child, *rel.conjuncts(child)) if is_people(each))


def is_people(noun: Token) -> bool:
    named = rel.lemma(noun) in lexicon().people.second_party_nouns or noun.lower_ in ("those", "anyone", "individuals")
    of_place = noun.text.istitle() and noun.tag_ in ("NNS", "NNPS") and bool(region_codes(noun.text))  # "Californians"
    return named or of_place or is_somebody(noun)


def is_everyday(clause: Token) -> bool:
    """Tell whether a clause tells what everybody does who has to do with us ("people who use our site")."""
    return rel.lemma(clause) in word_classes().verbs.everybody_does


def _words(owner: Token) -> str:
    """Return the words that tell whose data they are, without their preposition and article."""
    first = owner.left_edge.i
    while first < owner.i and (owner.doc[first].relation in ("case", "det") or owner.doc[first].pos_ in ("ADP", "DET")):
        first += 1
    return owner.doc[first : min(owner.right_edge.i + 1, first + _LONGEST)].text


def _place(owner: Token, item: Phrase, *, negated: bool) -> Condition | None:
    """Return where those people live; "customers in France" may have its place hung on the data, in whose words it still stands."""
    own = _words(owner)
    rest = owner.doc[owner.i : item.end].text if owner.i < item.end else own
    text = own if region_codes(own) else rest
    codes = () if _LYING.search(text) else region_codes(text)
    effect = Effect.TRIGGERS if negated else Effect.REQUIRES
    return Condition(kind=ConditionKind.REGION, text=text, effect=effect, ids=codes) if codes else None


def _is_of_people(clause: Token) -> bool:
    """Tell whether a clause that was hung on the data tells of people: its "who" says so."""
    return any(s.lower_ == "who" for s in rel.own_subjects(clause))


def _some(owner: Token, conditions: tuple[Condition, ...]) -> Condition | None:
    """Return what only some people do or are ("guests who stay with us"); what everybody does who has to do with us is nothing."""
    clauses = (*children(owner, "acl"), *(c for c in children(owner.head, "acl") if _is_of_people(c)))
    clause = next((c for c in clauses if c.i > owner.i), None)
    if clause is None or any(c.kind in (ConditionKind.AGE, ConditionKind.REGION) for c in conditions):
        return None
    text = _words(owner) if clause.head == owner else owner.doc[owner.i : clause.right_edge.i + 1].text
    below, least = age_bounds(text)
    if below is not None or least is not None:
        return Condition(kind=ConditionKind.AGE, text=text, effect=Effect.TRIGGERS, age_below=below, age_from=least)
    subject = next((s for s in rel.own_subjects(clause) if s.tag_ not in ("WP", "WDT")), None)
    everybody = _EVERYBODY.match(text) or is_everyday(clause)
    opted_out = cues.classify(text) is ConditionKind.OPT_OUT and not rel.negations(clause)
    kind = ConditionKind.OPT_OUT if opted_out else ConditionKind.OTHER
    return None if everybody or subject is not None else Condition(kind=kind, text=text, effect=Effect.TRIGGERS)
