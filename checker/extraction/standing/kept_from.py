"""Somebody who is kept from doing something: "we stop partners from selling it", "this rule keeps us from reading it"."""

from dataclasses import replace

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.standing import Stance, prevented
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words


def kept_from(found: Stance, clause: Token, head: Token) -> Stance | None:
    """Return the stance of what somebody is kept from doing, None where the sentence says no such thing.

    Who is kept is who does not do it: a vendor whom we stop says nothing of us, and "this keeps us from selling" no sale of others.
    """
    verb = rel.first_conjunct(head).head if head.pos_ in ("NOUN", "PROPN") else head  # hung on who is kept: "| pixels from collecting it"
    if not _opened_by_from(clause) or rel.lemma(verb) not in lexicon().governors.preventing | reading_words().keeping_from:
        return None
    kept = [each for each in (*rel.objects(verb), *rel.indirect_objects(verb)) if verb.i < each.i < clause.i]
    if not kept or (verb != head and rel.first_conjunct(head) not in kept):
        return None
    if any(s.lower_ in lexicon().people.second_party for s in rel.subjects(verb)):
        return replace(found, asserted=False)  # "you can stop advertisers from reading it" is no practice of ours
    told = prevented(found, verb)
    acting = found.subjects if rel.is_passive(clause) else tuple(member for each in kept for member in rel.coordination(each))
    return replace(told, subjects=acting) if told.asserted else told


def _opened_by_from(clause: Token) -> bool:
    return rel.marker(clause) == "from" and clause.tag_ in ("VBG", "VBN")
