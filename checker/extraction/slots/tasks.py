"""What recipients are said to do with the data: "vendors who perform marketing services", "companies that process payments for us"."""

from dataclasses import replace

from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.purpose_nouns import examples_after
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

_DOING = reading_words().performing
NEEDING = reading_words().needing
HELPING = word_classes().verbs.helping
NEEDED = word_classes().qualities.needed
_PLAIN_SERVICE = word_classes().nouns.plain_services  # "provide services to us": no purpose of its own


def of_recipients(receivers: list[Token], setting: Setting) -> list[Phrase]:
    """Return what the clauses of recipients say the data are for ("vendors who perform marketing services", "... that help us ship it")."""
    clauses = dict.fromkeys(c for r in receivers for noun in (r, rel.first_conjunct(r)) for c in rel.relative_clauses(noun))
    members = [m for c in clauses for m in rel.coordination(c) if m.pos_ in ("VERB", "AUX") or rel.copula(m) is not None]
    return [p for clause in members for p in _of_clause(clause, setting)]


def _of_clause(clause: Token, setting: Setting) -> list[Phrase]:
    lemma = rel.lemma(clause)
    if lemma in _DOING:
        named = [i for i in items(rel.objects(clause)) if setting.ontology.purposes.match(i.text) is not None]
        found = [*(i for i in named if not is_plain(i)), *_tasks(rel.objects(clause)), *_kinds(clause)]
        return found or _done_for_us(clause)
    if rel.copula(clause) is not None and lemma in NEEDED:  # "services that are necessary for the app to function"
        return _needed_for_it(clause)
    if lemma in NEEDING | HELPING:
        told = [p for verb in infinitives(clause) for p in verb_phrases(verb)]
        aided = [n for words, n in rel.prepositional(clause) if lemma in HELPING and words in ("in", "with")]
        return [*told, *(p for n in aided for p in (verb_phrases(n) if n.tag_ == "VBG" else items([n])))]
    return _done_for_us(clause)


def _done_for_us(clause: Token) -> list[Phrase]:
    """Return what recipients are said to do for us ("companies that process payments for us"), which is what they get data for."""
    who = any(s.tag_ in ("WP", "WDT") for s in rel.own_subjects(rel.first_conjunct(clause)))
    beside = [p for m in rel.coordination(clause) for p in rel.prepositional(m)]
    ours = any((words == "for" and n.lower_ == "us") or (words == "on" and n.lower_ == "behalf") for words, n in beside)
    things = [o for o in rel.objects(clause) if rel.lemma(o) not in _PLAIN_SERVICE]
    told = who and ours and clause.tag_ in ("VBP", "VBZ") and bool(things) and not rel.negations(clause)
    return verb_phrases(clause, members=False) if told else []


def _tasks(things: list[Token]) -> list[Phrase]:
    """Return what tasks are needed for ("who perform tasks required to complete your order")."""
    needed = [c for t in things for c in rel.relative_clauses(t) if {rel.lemma(c), c.lower_} & NEEDED]
    return [p for c in needed for v in infinitives(c) for p in verb_phrases(v)]


def _kinds(clause: Token) -> list[Phrase]:
    """Return the kinds of services that are told behind them ("who perform services on our behalf, such as hosting and billing")."""
    plain = [o for o in rel.objects(clause) if rel.lemma(o) in _PLAIN_SERVICE]
    ours = [n for words, n in rel.prepositional(clause) if n.lower_ in ("us", "behalf")]
    return examples_after(ours[-1]) if plain and ours and ours[-1].i > plain[-1].i else []


def _needed_for_it(needed: Token) -> list[Phrase]:
    """Return what something is necessary for ("necessary for | the app to function", "... for | billing", "... to | send parcels")."""
    things = [n for words, n in rel.prepositional(needed) if words == "for"]
    done = [p for v in infinitives(needed) for p in verb_phrases(v)]
    if things and done and things[0].i < done[0].start:
        return [replace(done[0], start=items(things[:1])[0].start), *done[1:]]
    return [*done, *items(things)]


def infinitives(clause: Token) -> list[Token]:
    """Return the infinitives under a verb, through "need to know it in order to ..." and "engage to help us ...", outermost last."""
    found = []
    for kind, verb in rel.clauses_under(clause):
        if kind not in ("xcomp", "advcl", "ccomp") or verb.tag_ not in ("VB", "VBP") or verb.i < clause.i:
            continue
        deeper = infinitives(verb) if rel.lemma(verb) in NEEDING | {"access", "see", "process"} else []
        found += deeper or ([] if rel.lemma(verb) in ("know", "access", "have") else [verb])
    return found


def is_plain(item: Phrase) -> bool:
    return item.end - item.start == 1 and rel.lemma(item.doc[item.head]) in _PLAIN_SERVICE
