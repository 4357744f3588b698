"""Purposes told beside the practice: what its recipients do with the data, what the data are held for, what it happens in the course of."""

from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.further_aims import further_aims
from checker.extraction.slots.hung_purposes import hung_purposes
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.slots.so_that import interest_in
from checker.extraction.slots.tasks import HELPING, NEEDING, infinitives, is_plain, of_recipients
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_HOLDING = reading_words().holding


def of_data(predicate: Predicate, data: list[Token]) -> list[Phrase]:
    """Return the infinitives that the parse hung on the data's own clause ("we use what we hold about you to build a profile")."""
    if predicate.frame.action is not Action.USE:
        return []
    clauses = [c for d in data for c in rel.relative_clauses(d) if rel.lemma(c) in _HOLDING and rel.own_subjects(c)]
    held = [v for c in clauses for v in c.subtree if v.relation == "advcl" and v.tag_ == "VB" and rel.marker(v).endswith("to")]
    further = [c for v in held for o in rel.objects(v) for c in rel.relative_clauses(o) if rel.lemma(c) in HELPING]
    aided = [v for c in further for v in infinitives(c)]  # "... to build a profile, which helps us to improve our service"
    return [p for verb in (*held, *aided) for p in verb_phrases(verb)]


def what_it_is_needed_for(predicate: Predicate, data: list[Token]) -> list[Phrase]:
    """Return what data are needed for, which the parse takes for a complement of the verb ("we need your name to send the parcel")."""
    verb = predicate.token
    if rel.lemma(verb) not in NEEDING or rel.is_passive(verb) or not data:
        return []
    last = max(d.i for d in data)
    aims = [c for kind, c in rel.clauses_under(verb) if kind == "xcomp" and rel.marker(c) == "to" and c.tag_ == "VB" and c.i > last]
    return [p for c in aims if rel.lemma(c) != "be" for p in verb_phrases(c)]


def what_it_brings_about(predicate: Predicate) -> list[Phrase]:
    """Return what we do by a practice ("we verify your identity by asking for your passport"), which is what it is for."""
    clause, main = predicate.head, predicate.head.head
    by = clause.tag_ == "VBG" and clause.relation == "advcl" and rel.marker(clause) == "by" and main.i < clause.left_edge.i
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(main)) and main.pos_ == "VERB"
    if not by or not ours or rel.negations(main) or rel.lemma(main) in lexicon().verbs or not rel.objects(main):
        return []
    return [Phrase(main.doc, main.i, clause.left_edge.i, main.i)]


def in_the_course(predicate: Predicate, area: list[Token]) -> list[Phrase]:
    """Return what the practice happens in the course of doing ("in the course of providing these services")."""
    courses = [t for t in area if t.lower_ in ("course", "process") and rel.preposition(t) == "in" and t != predicate.token]
    doings = [t for t in area if _while_doing(t, predicate)]
    return [p for verb in (*(v for t in courses for v in _doings(t)), *doings) for p in verb_phrases(verb)]


def out_of_interest(area: list[Token]) -> list[Phrase]:
    """Return what our interest lies in ("given our interest in preventing fraud", "on the basis of our interest in ...")."""
    ours = (t for t in area if rel.lemma(t) == "interest" and (rel.preposition(t) in _GROUNDS or t.head.lower_ in _GROUNDS))
    return [p for t in ours if (who := rel.possessor(t)) is not None and who.lower_ in lexicon().people.first_party for p in interest_in(t)]


_GROUNDS = frozenset({"given", "of", "on", "under", "because of", "due to", "in", "by", "out of", "upon"})


def _while_doing(verb: Token, predicate: Predicate) -> bool:
    """Tell whether a practice of ours happens "in" something that we do ("in running our shop, we may pass X on")."""
    if verb.tag_ != "VBG" or verb.relation != "advcl":
        return False
    opened = rel.marker(verb) == "in" and verb.head in (predicate.token, predicate.head)
    if opened and predicate.frame.action is Action.USE and verb.i > verb.head.i:
        return True  # "pixels are used in studying trends"
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(verb.head))
    return opened and ours and not rel.is_passive(verb.head)


def beside_a_task(predicate: Predicate, area: list[Token], setting: Setting) -> list[Phrase]:
    """Return known purposes that a practice is connected with ("in connection with research", "as part of our fraud checks")."""
    near = [
        n
        for t in area
        if t.lower_ in _TASK_WORDS and t != predicate.token and t.lower_ in _TASKS.get(rel.preposition(t), ())
        for words, n in rel.prepositional(t)
        if words in ("with", "of")
    ]
    named = [i for n in near for i in items(rel.coordination(n)) if setting.ontology.purposes.match(i.text) is not None]
    return [i for i in named if not is_plain(i) and not ({t.lower_ for t in i.doc[i.start : i.end]} & _DEALS)]


_TASKS = {"in": ("connection", "context"), "as": ("part",), "within": ("framework", "context")}
_TASK_WORDS = frozenset(word for words in _TASKS.values() for word in words)
_DEALS = word_classes().nouns.deals  # conditions


def _doings(noun: Token) -> list[Token]:
    under = (*(n for words, n in rel.prepositional(noun) if words == "of"), *rel.relative_clauses(noun))
    return [t for t in under if t.tag_ == "VBG"]


def asked_for(predicate: Predicate) -> list[Phrase]:
    """Return what somebody is asked for something for ("to verify your identity, you will be asked to provide your name")."""
    head, found = predicate.head, list[Phrase]()
    while head.relation == "xcomp" and rel.lemma(head.head) in lexicon().governors.asking | lexicon().governors.transparent:
        head = head.head
        found += [
            p
            for kind, c in rel.clauses_under(head)
            if kind == "advcl" and c.i < head.i and c.tag_ == "VB" and rel.marker(c).endswith("to")
            for p in verb_phrases(c)
        ]
    return found


def told(
    predicate: Predicate, area: list[Token], goals: list[Phrase], data: list[Token], receivers: list[Token], setting: Setting
) -> list[Phrase]:
    """Return all purposes told beside a practice, besides its own ``goals``."""
    beside = [*of_recipients(receivers, setting), *of_data(predicate, data)]
    beside += [*what_it_is_needed_for(predicate, data), *what_it_brings_about(predicate)]
    beside += out_of_interest(area)
    found = [*beside, *series(beside), *in_the_course(predicate, area), *beside_a_task(predicate, area, setting), *asked_for(predicate)]
    found += further_aims(predicate, [*goals, *found], data)
    return found if goals or found else hung_purposes(predicate)
