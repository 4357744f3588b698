"""Messages to the person: "we may e-mail you about offers", "we will not ring you" use contact details for what is written about."""

import re
from collections.abc import Iterator

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_owned, is_person
from checker.extraction.parses.tree import Token
from checker.extraction.practices.promoting import FURTHERING
from checker.extraction.practices.tried import of_verbs
from checker.extraction.words.lexicon import Lexicon, Verb, lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Actor
from checker.patterns import either

_LIMITS = re.compile(rf"\b{either(reading_words().limiting_contact)}\b|n't\b|n’t\b", re.IGNORECASE)
_NEWS = "essential.service.notifications"  # a denial of these would accuse for a matter of course
_SPARING = frozenset({"if", "unless", "without"})
_OCCASIONS = frozenset({"when", "once", "if"})  # "we text you when it is your turn"


@of_verbs(lambda words, lemma: lemma in words.constructions.messaging or lemma in words.constructions.sending)
def contacted(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what we write to the person about as what their details are used for."""
    lemma, constructions = rel.lemma(token), words.constructions
    if token.relation in ("acl", "xcomp"):
        return None
    told, you = _told(token, words, setting)
    if not _is_sent(token, setting) or not (you or _is_notice(token, words, setting)):
        return None
    gated = bool(_LIMITS.search(token.doc.text))
    if lemma in constructions.by_voice - set(constructions.media) and gated:
        return None  # "we do not mail you" leaves other ways alone, and no data say so
    topics = [n for n in _topics(token, you) if n not in you and n not in told]
    kinds = FURTHERING if rel.negations(token) else (*FURTHERING, _NEWS)
    promoting = [n for n in topics if (setting.ontology.purposes.match(phrase(n).text) or "").startswith(kinds)]
    goals = promoting or _by_a_way(token, topics, words, gated=gated)
    if not goals and not _for_an_end(token, words, setting) and not (not topics and _is_refused(token, words)):
        return None
    verb = Verb(lemma=lemma, object="data")
    return Predicate(token, token, words.frame(Action.USE), verb, (), (), (token,), weak=True, goals=tuple(goals), dataless=True)


def _is_sent(token: Token, setting: Setting) -> bool:
    """Tell whether a message comes from us, or from a firm that the text names."""
    if rel.is_passive(token):
        return all(rel.lemma(agent) in lexicon().constructions.media_by for agent in rel.agents(token))  # "you are sent it by post"
    senders = {
        actor(s, setting.cast) for s in rel.subjects(token) if actor(s, setting.cast) is not Actor.THIRD_PARTY or is_party(s, setting)
    }
    return bool(senders) and senders <= {Actor.FIRST_PARTY, Actor.THIRD_PARTY}


def _is_notice(token: Token, words: Lexicon, setting: Setting) -> bool:
    """Tell whether what is sent is for the person by its sort ("we send appointment reminders by text")."""
    sent = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    named = any((setting.ontology.purposes.match(phrase(n).text) or "").startswith((*FURTHERING, _NEWS)) for n in sent)
    return named and rel.lemma(token) in words.constructions.sending and bool(_ways(token, words))


def _is_refused(token: Token, words: Lexicon) -> bool:
    """Tell whether a way of reaching people is ruled out as such, and no time, place or matter of it ("we will not call you")."""
    clauses = {(rel.marker(c) or "").lower() for _, c in rel.clauses_under(token)}
    told = [n for w, n in rel.prepositional(token) if n not in _ways(token, words)]
    beside = [
        c for c in rel.kids(token) if c.relation in ("obl:unmarked", "advmod") and c not in rel.negations(token) and c.lower_ != "ever"
    ]
    plain = not told and not beside and clauses <= _SPARING  # "we will not call you again", "... at work"
    return plain and bool(rel.negations(token)) and rel.lemma(token) in words.constructions.media


def _told(token: Token, words: Lexicon, setting: Setting) -> tuple[list[Token], list[Token]]:
    """Return to whom a message goes, and which of them are the person whom the text speaks to."""
    passive = rel.is_passive(token)
    addressed = [n for w, n in rel.prepositional(token) if w == "to"]  # "we write to you"
    told = addressed or (rel.subjects(token) if passive else [*rel.objects(token), *rel.indirect_objects(token)])
    told += rel.indirect_objects(token) if addressed else []
    told += [
        t for t in token.doc[token.i + 1 : token.i + 2] if t.lower_ == "you" and t not in told and not passive
    ]  # "text you only about"
    people = words.people.whoever
    you = [t for t in told if actor(t, setting.cast) is Actor.USER or t.lower_ in people or (is_person(t) and not is_owned(t))]
    return (told if passive and not addressed else addressed), you


def _topics(token: Token, you: list[Token]) -> Iterator[Token]:
    """Yield what a message is about, and what is sent; also where that is the subject ("the statement is mailed to you")."""
    ways = [n for _, n in rel.prepositional(token)]  # "by post about ..."
    yield from (*rel.subjects(token), *rel.objects(token)) if rel.is_passive(token) else rel.objects(token)
    for source in (token, *you, *ways):
        yield from (
            n for w, n in rel.prepositional(source) if w in ("about", "of", "on", "with") and (n.pos_ in ("NOUN", "PROPN") or _is_other(n))
        )


def _by_a_way(token: Token, topics: list[Token], words: Lexicon, *, gated: bool) -> list[Token]:
    """Return what a message is about where the text says by what way it comes, so that it is known what is used for it.

    An occasion is a topic too ("we text you when it is your turn"), but not where the sentence limits anything.
    """
    way = _ways(token, words) or rel.lemma(token) in words.constructions.media
    if not way:
        return []
    things = [n for n in topics if (n.pos_ == "NOUN" or _is_other(n)) and n.lower_ not in words.constructions.media_by]
    occasions = [c for kind, c in rel.clauses_under(token) if kind == "advcl" and (rel.marker(c) or "").lower() in _OCCASIONS]
    return things or ([token] if not gated and not rel.is_passive(token) and (occasions or not topics) else [])


def _is_other(noun: Token) -> bool:
    """Tell whether a word stands for whatever has not been named ("about anything else")."""
    return noun.doc[noun.i : noun.i + 2].text.lower() in ("anything else", "nothing else")


def _for_an_end(token: Token, words: Lexicon, setting: Setting) -> bool:
    """Tell whether a message is for an end that furthers us or others ("contact you for marketing"), or by a known way for any end."""
    aims = [phrase(n).text for w, n in rel.prepositional(token) if w == "for"]
    clauses = [c for kind, c in rel.clauses_under(token) if kind in ("advcl", "xcomp") and rel.marker(c) == "to"]
    aims += [" ".join(t.text for t in c.subtree if t.lower_ != "to") for c in clauses]
    known = bool(aims) and (bool(_ways(token, words)) or rel.lemma(token) in words.constructions.media)
    return known or any((setting.ontology.purposes.match(aim) or "").startswith(FURTHERING) for aim in aims)


def _ways(token: Token, words: Lexicon) -> list[Token]:
    """Return by what a message goes: "three times a year by post"."""
    behind = (n for n in token.doc[token.i + 1 :] if rel.lemma(n) in words.constructions.media_by and rel.preposition(n) in ("by", "via"))
    return [way for n in behind if token in n.ancestors for way in (n, *rel.conjuncts(n)) if rel.lemma(way) in words.constructions.media_by]


def medium(predicate: Predicate) -> list[Phrase]:
    """Return what a message goes by: "we e-mail you" uses the address, "we ring you" the number, "by post" where the person lives."""
    token, words = predicate.token, lexicon()
    if not predicate.dataless or rel.lemma(token) not in words.constructions.messaging | words.constructions.sending:
        return []
    ways = _ways(token, words) or ([token] if rel.lemma(token) in words.constructions.media else [])
    return [Phrase(t.doc, t.i, t.i + 1, t.i) for t in dict.fromkeys(ways)]


def medium_of(item: Phrase) -> str | None:
    """Return the id of what a message goes by, for the verb or the "by post" that stands in the place of the data; None for a thing."""
    head, words = item.doc[item.head], lexicon().constructions
    if item.end != item.start + 1:
        return None
    if head.pos_ == "VERB":
        return words.media.get(rel.lemma(head))
    return words.media_by.get(rel.lemma(head)) if rel.preposition(rel.first_conjunct(head)) in ("by", "via") else None
