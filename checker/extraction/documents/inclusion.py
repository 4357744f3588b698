"""Sentences that go on a practice by what its data include: "This may include your name and your address"."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.nouns.exemplified import ANYTHING
from checker.extraction.nouns.phrases import Phrase, is_reference, items, phrase
from checker.extraction.nouns.runs import EXAMPLE_MISSES, run
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.nouns.whole_lists import filled, onward
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import score, with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, Doubt, Kind, Trace, Way

_INCLUDING = word_classes().verbs.consisting


def included(doc: Doc, setting: Setting, before: Sequence[Draft]) -> list[Draft]:
    """Return the practices of the sentence before, about the data that this one says they include; collecting, if there is none."""
    verb = next((t for t in doc.tokens if t.relation in ("ROOT", "conj", "parataxis") and rel.lemma(t) in _INCLUDING), None)
    if verb is None or is_negated(verb) or not rel.own_subjects(verb):
        return []
    subject = _exemplified(rel.own_subjects(verb)[0])
    back = is_reference(subject) or subject.lower_ in ("this", "these", "it", "they", "such", "that")
    if not back and not _is_named_data(subject, verb, setting):
        return []
    data = _data(verb, setting)
    if not data:
        return []
    carried = [d for d in before if d.kind in (Kind.PERMIT, Kind.DENY) and not d.exceptions] if back else []
    if back and before and not carried:
        return []
    return [_about(d, data, verb) for d in carried] or [_collecting(data, verb)]


def _is_named_data(subject: Token, verb: Token, setting: Setting) -> bool:
    """Tell whether a subject is the person's data of some kind; "personal information includes ..." is a definition instead."""
    known = identify(phrase(subject), setting.ontology.data)
    people = lexicon().people.first_party | lexicon().people.second_party
    owned = rel.possessor(subject) is not None or rel.determiner(subject) in ("the", "this", "such", "these")
    clauses = rel.relative_clauses(subject)
    told = any(s.lower_ in people for c in clauses for s in rel.own_subjects(c)) or any(map(_gathers, clauses))
    practised = (
        bool({"may", "can", "might"} & set(rel.auxiliaries(verb))) and known != ANYTHING
    )  # "log data may include ...": no definition
    return known is not None and (owned or told or practised)


def _exemplified(subject: Token) -> Token:
    """Return what "examples of the information that we collect" are of."""
    if rel.lemma(subject) != "example":
        return subject
    return next((noun for words, noun in rel.prepositional(subject) if words == "of"), subject)


def _gathers(clause: Token) -> bool:
    """Tell whether "collected", "that may be collected and held by us" says that data are got, by whom if by anybody else."""
    getting = any(frame.action is Action.COLLECT for frame, _ in lexicon().verbs.get(rel.lemma(clause), ()))
    agents = [noun for words, noun in rel.prepositional(clause) if words == "by"]
    return (
        getting
        and rel.is_passive(clause)
        and all(noun.lower_ in lexicon().people.first_party for noun in agents)
        and not is_negated(clause)
    )


def _data(verb: Token, setting: Setting) -> list[Phrase]:
    listed = items([*rel.objects(verb), *(n for words, n in rel.prepositional(verb) if words == "of")])
    surface = run(verb.doc, verb.i + 1, setting.ontology, EXAMPLE_MISSES)
    known = [p for p in listed if identify(p, setting.ontology.data) is not None]
    covered = {i for p in known for i in range(p.start, p.end)}
    named = sorted([*known, *(p for p in surface if p.head not in covered)], key=lambda p: p.start)
    named = filled(named, setting.ontology)
    return [*named, *onward(named, verb.i, setting.ontology, frozenset())]


def _about(draft: Draft, data: list[Phrase], verb: Token) -> Draft:
    trace = with_doubt(draft.trace, Doubt.CARRIED_ON).model_copy(update={"way": Way.INCLUSION, "word": verb.text})
    return replace(draft, data=tuple(data), trace=trace, rule=f"include:{rel.lemma(verb)}", predicate=verb, group=(verb.i,), spans=())


def _collecting(data: list[Phrase], verb: Token) -> Draft:
    frame, found = lexicon().frame(Action.COLLECT), (Doubt.CARRIED_ON,)
    trace = Trace(way=Way.INCLUSION, word=verb.text, doubts=found, score=score(found))
    return Draft(
        Actor.FIRST_PARTY, Action.COLLECT, Kind.PERMIT, None, tuple(data), (), (), (), (), (), trace,
        f"{frame.id}:{rel.lemma(verb)}", (verb.i,), verb,
    )  # fmt: skip
