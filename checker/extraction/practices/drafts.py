"""One parsed clause to drafts of commitments: actor, action, kind and slots, before they get their place in a document."""

from dataclasses import replace

from checker.extraction.nouns.actors import is_author
from checker.extraction.nouns.nobody import is_nobody, lacks_receiver
from checker.extraction.nouns.phrases import Phrase, before_clause, phrase
from checker.extraction.nouns.predicate import Predicate, is_task
from checker.extraction.nouns.relevance import speaks_of_data, to_the_person
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices import opposed
from checker.extraction.practices.bracketed import by_brackets
from checker.extraction.practices.certainty import doubts
from checker.extraction.practices.constructions import constructions
from checker.extraction.practices.contacting import medium
from checker.extraction.practices.contrast import contrasted
from checker.extraction.practices.draft import Draft, is_given, is_inside, is_veiled, merged, sentence_of
from checker.extraction.practices.ellipsis import elided
from checker.extraction.practices.left_over import with_left_over
from checker.extraction.practices.lost_conditions import on_unread_terms
from checker.extraction.practices.opting import gated
from checker.extraction.practices.placed import in_public
from checker.extraction.practices.predicates import predicates
from checker.extraction.practices.qualifiers import qualified
from checker.extraction.practices.renting import takes_on_rent
from checker.extraction.practices.tracing import traced
from checker.extraction.practices.yours_alone import ours_alone
from checker.extraction.slots.alternatives import with_lost
from checker.extraction.slots.announced import announced, announced_aims, announcements
from checker.extraction.slots.arguments import data_of, swapped
from checker.extraction.slots.direction import actors, direction, inbound_to_us
from checker.extraction.slots.domain import domain
from checker.extraction.slots.exclusivity import closes
from checker.extraction.slots.needed_aims import is_needed
from checker.extraction.slots.picked_people import of_whom
from checker.extraction.slots.purpose_examples import without_parties
from checker.extraction.slots.purpose_limits import aims, other_purposes, pointed_purposes, points_below
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.slots.purposes import purposes, stated_purposes
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.slots.relative import related
from checker.extraction.slots.shared_aims import shared_aims
from checker.extraction.slots.slot_tokens import slot_tokens
from checker.extraction.slots.slots import recipients, told_of
from checker.extraction.slots.some_people import with_age, with_people
from checker.extraction.slots.spans import Span
from checker.extraction.slots.spans import spans as condition_spans
from checker.extraction.slots.told_purposes import told
from checker.extraction.slots.ways import as_ways_out, reach, ways
from checker.extraction.standing.at_your_choice import chosen
from checker.extraction.standing.gates import with_gate
from checker.extraction.standing.kinds import kind_of
from checker.extraction.standing.spared import spared_by_name
from checker.extraction.standing.stance import stance
from checker.extraction.standing.standing import Stance
from checker.model import Action, Actor, ConditionKind, Dimension, Doubt


def drafts(doc: Doc, setting: Setting) -> list[Draft]:
    """Return the drafts of a parsed clause, those of one coordination merged."""
    found: list[Draft] = []
    for predicate in tuple(predicates(doc)):
        found += _read(predicate, doc, setting)
    kept = frozenset(d.predicate.i for d in found if d.action is Action.RETAIN)
    for predicate in constructions(doc, setting, frozenset(d.predicate.i for d in found) - kept):
        if predicate.token.i in kept and not (predicate.verb is not None and predicate.verb.denies):
            continue
        found = [d for d in found if d.predicate.i != predicate.token.i]  # "kept from advertisers" keeps nothing
        found += _read(predicate, doc, setting)
    found = [d for d in found if is_given(d) or is_veiled(d) or not any(is_inside(d, o) for o in found)]
    found += [*elided(doc, found, setting.cast), *contrasted(doc, found, setting)]
    return with_left_over(qualified(by_brackets(merged(found)), doc), doc)


def _read(predicate: Predicate, doc: Doc, setting: Setting) -> list[Draft]:
    standing = stance(predicate.head)
    if not standing.asserted or standing.condition_of is not None:
        return []
    if predicate.verb is not None and predicate.verb.denies:
        if standing.optional and not standing.negated:
            return []  # "it can be hidden": it need not be
        standing = replace(standing, negated=not standing.negated)
    predicate = swapped(predicate, setting)
    standing, predicate = related(standing, predicate, setting)
    standing = gated(standing, predicate.head, predicate.token) if predicate.nominal else standing
    data = [d for d in data_of(predicate, setting) if not opposed.is_leave(d)] or medium(predicate)
    rented = takes_on_rent(predicate, data, negated=standing.negated)
    needed = standing.negated and rel.lemma(predicate.token) == "need"  # "we do not need your name" promises nothing about it
    asked = standing.relative_to is not None or doc[-1].text == "?"
    if asked or rented or needed or (not predicate.dataless and not speaks_of_data(predicate, data, setting, doc)):
        return []
    receivers, goals, inbound = _receivers_and_goals(predicate, doc, setting, data, negated=standing.negated)
    if standing.negated and rel.negations(predicate.head) and opposed.not_all(data, [r.phrase for r in receivers]):
        return []  # "we do not pass on everything", "... more than ten photos", "... to every member" denies only that it is all, or more
    spared = [] if standing.negated else [r for r in receivers if spared_by_name(doc[r.phrase.head])]
    against = [] if standing.negated else [d for d in data if opposed.set_against(d)]
    denied = [d for d in data if against and d.start >= against[0].start]
    denied += [] if standing.negated else opposed.bare_of(predicate, data, setting.ontology)
    receivers, data = [r for r in receivers if r not in spared], [d for d in data if d not in denied]
    aside = [] if standing.negated else [g for g in goals if opposed.spared_goal(g) or opposed.for_nobody(g)]
    goals = [g for g in goals if g not in aside]
    opposite, found, read = replace(standing, negated=True), [], (predicate, doc, setting)
    for who, subjects in actors(predicate, standing, setting):
        if subjects and all(map(is_nobody, subjects)) and not standing.negated:
            continue  # "by us and by nobody else"
        if data or not denied:
            found += _draft(*read, standing, who, subjects, data, receivers, goals, inbound=inbound)
        if denied:  # "totals, not information that identifies you"
            found += _draft(*read, opposite, who, subjects, denied, receivers, goals, inbound=inbound)
        if aside and data:  # "to send it, but not to advertise"
            reached = [] if any(map(opposed.for_nobody, aside)) else receivers
            found += _draft(*read, opposite, who, subjects, data, reached, aside, inbound=inbound)
        if left := [r for r in spared if not (receivers and opposed.is_the_rest(r.phrase))]:  # "with analysts but not with insurers"
            found += _draft(*read, opposite, who, subjects, data, left, goals, inbound=inbound)
    return found


def _receivers_and_goals(
    predicate: Predicate, doc: Doc, setting: Setting, data: list[Phrase], *, negated: bool
) -> tuple[list[Recipient], list[Phrase], bool]:
    """Return who gets the data, what for, and whether it is we who get them; nothing of it lies inside the data's own words."""
    area = domain(predicate, doc)
    receivers, inbound = (
        recipients(predicate, area, setting.cast, setting.ontology)
        if predicate.frame.recipient_prepositions
        else ([], inbound_to_us(predicate, setting))
    )
    ends = [p for g in predicate.goals for p in (verb_phrases(g) if g.pos_ == "VERB" else [phrase(g)])]
    goals = [*purposes(predicate, area), *ends, *series(ends)]
    goals += [] if negated else told(predicate, area, goals, [doc[p.head] for p in data], [doc[r.phrase.head] for r in receivers], setting)
    if negated and not goals:
        goals = shared_aims(predicate) or stated_purposes(doc, predicate.token.i)
    if predicate.verb is not None and predicate.verb.lemma == "put":
        goals += [phrase(n) for words, n in rel.prepositional(predicate.token) if words == "to"]  # "put to no other use"
    goals = [without_parties(g, [r.phrase for r in receivers]) for g in goals]
    goals = [g for g in goals if not any(g.start >= d.start and g.end <= d.end for d in data)]
    goals = [g for g in goals if not (predicate.nominal and g.head == predicate.token.i)]  # "marked for deletion"
    named = [*goals, *data]
    return [r for r in receivers if not any(p.start <= r.phrase.head < p.end for p in named)], goals, inbound


def _draft(
    predicate: Predicate, doc: Doc, setting: Setting, standing: Stance, who: Actor, subjects: tuple[Token, ...],
    data: list[Phrase], receivers: list[Recipient], goals: list[Phrase], *, inbound: bool,
) -> list[Draft]:  # fmt: skip
    turned = direction(predicate, standing, who, subjects, receivers, setting, inbound=inbound)
    if turned is None:
        return []
    goals = [g for g in goals if not any(g.head == r.phrase.head for r in turned[2])]  # "logs it for the network that supplies it"
    who, standing = chosen(*turned[:2], predicate, standing, subjects)
    action, clause = turned[1], rel.first_conjunct(predicate.head)
    receivers = [replace(r, phrase=before_clause(r.phrase, clause)) for r in turned[2]]
    left_out = is_task(predicate) or (lacks_receiver(predicate, negated=standing.negated) and not any(map(opposed.for_nobody, goals)))
    if action is Action.SHARE and not receivers and left_out:
        return []  # what a task needs goes to those who do it
    if action is Action.SHARE and not receivers and not predicate.kept and to_the_person(predicate):
        return []  # what is or is not disclosed to the person themselves says nothing of others
    area = reach(predicate, doc) - told_of(receivers, doc)
    spans = _spans(predicate, doc, area, data, receivers, goals)
    receivers = [r for r in receivers if not any((s.way_out or s.opener == "whether") and s.start < r.phrase.head < s.end for s in spans)]
    narrow = standing.negated or (predicate.verb is not None and predicate.verb.lemma == "set")
    goals, nameless = aims(goals, spans, doc, data if narrow else [], setting)
    conditional = {i for s in spans if not s.way_out for i in range(s.start, s.end)}
    taken = {**slot_tokens(data, receivers, goals), Dimension.CONDITION: conditional}
    closed = () if predicate.kept else closes(predicate, doc, area, taken, negated=standing.negated)
    conditions, exceptions, closed = ways(spans, doc, setting, closed, negated=standing.negated, ends=action is Action.DELETE)
    if standing.negated and not any(c.kind is ConditionKind.AGE for c in conditions):
        conditions = with_people(with_age(conditions, doc, predicate, slot_tokens([], receivers, [])[Dimension.RECIPIENT]), doc, predicate)
    conditions, closed = of_whom(conditions, closed, predicate, data, receivers, negated=standing.negated)
    conditions = (*(c for c in conditions if not (goals and points_below(c))), *nameless)
    conditions, closed = with_gate(standing.gate, conditions, closed)
    conditions, exceptions, closed = as_ways_out(conditions, exceptions, closed, negated=standing.negated)
    goals, exceptions = other_purposes(goals, exceptions, negated=standing.negated)
    goals, exceptions, closed = pointed_purposes(goals, exceptions, closed)
    kind = kind_of(standing, action, who, closed, exceptions)
    unsure = doubts(predicate, data, receivers, setting)
    if standing.negated and inbound and any((s.pos_ == "PROPN" or s.text.istitle()) and not is_author(s) for s in subjects):
        unsure = (*unsure, Doubt.ONE_PRODUCT)  # "Face Match sends no video to us" denies it of one product
    name = predicate.verb.lemma if predicate.verb else rel.lemma(predicate.token)
    name = "publish" if action is Action.SHARE and not receivers and (name == "disseminate" or in_public(predicate)) else name
    draft = Draft(
        who, action, kind, phrase(subjects[0]) if subjects else None, tuple(data), announced(receivers), announced_aims(goals), conditions, exceptions, closed, traced(predicate, standing, area if closed else set(), unsure),  # noqa: E501
        f"{predicate.frame.id}:{name}", (sentence_of(predicate.head), *sorted(p.start for p in data)), predicate.token,
        (*((s.start, s.end) for s in spans), *announcements(receivers, goals)),
    )  # fmt: skip
    return [on_unread_terms(opposed.as_listed(opposed.otherwise(ours_alone(draft, setting.cast), predicate)), doc, area)]


def _spans(
    predicate: Predicate, doc: Doc, area: set[int], data: list[Phrase], receivers: list[Recipient], goals: list[Phrase]
) -> list[Span]:
    """Return the condition phrases of a practice: none inside its purposes, except ways out."""
    slots = slot_tokens(data, receivers, goals)
    found = condition_spans(predicate, doc, area, slots[Dimension.DATA] | slots[Dimension.RECIPIENT], {p.start for p in goals})
    bare = [s for s in found if doc[s.start].lower_ == "without" and any(s.start < p.head < s.end for p in data)]  # "without your name"
    own = {predicate.token.i, predicate.head.i, *(p.head for p in goals if not is_needed(p)), *(r.phrase.head for r in receivers)}
    return with_lost([s for s in found if s not in bare and (s.way_out or not any(g.start < s.start < g.end for g in goals))], doc, own)
