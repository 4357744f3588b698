"""Messages to the person: "we may e-mail you about offers", "we will not ring you" use contact details for what is written about."""

import re

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.actors import actor
from checker.extraction.lexicon import Lexicon, Verb, lexicon
from checker.extraction.phrases import Phrase, phrase
from checker.extraction.predicate import Predicate
from checker.extraction.reading_words import reading_words
from checker.extraction.setting import Setting
from checker.model import Action, Actor
from checker.patterns import either

_LIMITS = re.compile(rf"\b{either(reading_words().limiting_contact)}\b|n't\b|n’t\b", re.IGNORECASE)
_NEWS = "essential.service.notifications"  # a denial of these would accuse for a matter of course
_FURTHERING = ("marketing", "personalize", "own_purposes")


def contacted(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what we write to the person about as what their details are used for."""
    lemma, constructions = rel.lemma(token), words.constructions
    if lemma not in constructions.messaging | constructions.sending or rel.label(token) in ("acl", "xcomp"):
        return None
    passive = rel.is_passive(token)
    told = rel.subjects(token) if passive else [*rel.objects(token), *rel.indirect_objects(token)]
    told += [n for w, n in rel.prepositional(token) if w == "to"]  # "we write to you"
    you = [t for t in told if actor(t, setting.cast) is Actor.USER or t.lower_ in words.people.whoever]
    ours = passive or any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(token))
    if not you or not ours or (passive and rel.agents(token)):
        return None
    ways = [n for _, n in rel.prepositional(token)]  # "by post about ..."
    about = [n for source in (token, *you, *ways) for w, n in rel.prepositional(source) if w in ("about", "of", "on", "with")]
    topics = [n for n in (*rel.objects(token), *about) if n not in you and n not in told[: 1 if passive else 0]]
    kinds = _FURTHERING if rel.negations(token) else (*_FURTHERING, _NEWS)
    promoting = [n for n in topics if (setting.ontology.purposes.match(phrase(n).text) or "").startswith(kinds)]
    if not promoting or (lemma in constructions.by_voice - set(constructions.media) and _LIMITS.search(token.doc.text)):
        return None  # "we do not mail you" leaves other ways alone, and no data say so
    verb = Verb(lemma=lemma, object="data")
    return Predicate(token, token, words.frame(Action.USE), verb, (), (), (token,), weak=True, goals=tuple(promoting), dataless=True)


def medium(predicate: Predicate) -> list[Phrase]:
    """Return what a message goes by: "we e-mail you" uses the address, "we ring you" the number, "by post" where the person lives."""
    token, words = predicate.token, lexicon().constructions
    if not predicate.dataless or rel.lemma(token) not in words.messaging | words.sending:
        return []
    behind = (n for n in token.doc[token.i + 1 :] if rel.lemma(n) in words.media_by and rel.preposition(n) == "by")
    ways = [n for n in behind if token in n.ancestors]  # "three times a year by post"
    return [Phrase(t.doc, t.i, t.i + 1, t.i) for t in (ways or ([token] if rel.lemma(token) in words.media else []))]


def medium_of(item: Phrase) -> str | None:
    """Return the id of what a message goes by, for the verb or the "by post" that stands in the place of the data; None for a thing."""
    head, words = item.doc[item.head], lexicon().constructions
    if item.end != item.start + 1:
        return None
    if head.pos_ == "VERB":
        return words.media.get(rel.lemma(head))
    return words.media_by.get(rel.lemma(head)) if rel.preposition(head) == "by" else None
