"""Advertising and offers that are put before people: "we do not show them personalised ads", "shops may not send you offers of their own".

What is shown or sent uses the person's data for that, by whoever shows it; the sentence need not name the data.
"""

import re

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_data, is_party
from checker.extraction.nouns.parties import is_name
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_owned, is_person
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.standing.stance import stance
from checker.extraction.words.lexicon import Lexicon, Verb
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Actor
from checker.patterns import either

FURTHERING = ("marketing", "personalize", "own_purposes")
_RESTING = frozenset({"on", "from", "by", "upon", "to"})


@of_verbs(lambda words, lemma: lemma in words.constructions.promoting or lemma in words.constructions.getting_promoted)
def promoted(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what promotes, where it is shown or sent to people, as what data are used for; it must be denied or made for the person."""
    lemma, found = rel.lemma(token), words.constructions
    if token.pos_ != "VERB" or not (_is_told(rel.first_conjunct(token), words) and _is_told(token, words)):
        return None
    showing = lemma in found.promoting
    getting = lemma in found.getting_promoted and not rel.is_passive(token)
    if not (showing or getting):
        return None
    things = rel.subjects(token) if rel.is_passive(token) else rel.objects(token)
    things = [*things, *(n for w, n in rel.prepositional(token) if w == "with")]  # "we target them with ads"
    promoting = [t for t in things if is_promotion(t, words, setting)]
    if not promoting or (getting and not _are_people(rel.subjects(token), setting)) or not _has_doer(token, setting, getting=getting):
        return None
    data = _rested_on((token, *promoting), setting)
    denied = stance(token).negated or any(rel.determiner(p) == "no" for p in promoting)
    sent = lemma in words.constructions.sending | words.constructions.messaging and _is_by_others(token, setting)
    if "should" in rel.auxiliaries(token):
        return None  # "you should see no more ads" promises nothing
    if not data and not denied and not sent and not any(is_made_for_them(p, words) for p in promoting):
        return None  # "we show ads" says not that anything of yours is used
    verb, people = Verb(lemma="show" if getting else lemma, object="data"), tuple(rel.subjects(token)) if getting else ()
    use, goals = words.frame(Action.USE), tuple(promoting[:1])
    return Predicate(token, token, use, verb, tuple(data), people, (token,), weak=True, goals=goals, dataless=not data)


def is_promotion(noun: Token, words: Lexicon, setting: Setting) -> bool:
    """Tell whether a noun names what promotes: "ads", "offers", "personalised recommendations"."""
    if (
        is_owned(noun)
        or noun.pos_ not in ("NOUN", "PROPN")
        or rel.lemma(noun) not in words.constructions.tailored
        or _FOR_NOBODY.search(phrase(noun).text)
    ):
        return False
    return (setting.ontology.purposes.match(phrase(noun).text) or "").startswith(FURTHERING)


_FOR_NOBODY = re.compile(rf"\b(?:non|not|less|un|ir)[ -]?{either(reading_words().made_for_one)}|\bgeneric|\bcontextual", re.IGNORECASE)


def is_made_for_them(noun: Token, words: Lexicon) -> bool:
    """Tell whether a promotion is said to be made for whoever sees it ("personalised ads", "offers chosen for you")."""
    told = [c.lower_ for c in rel.kids(noun) if c.relation in ("amod", "compound")]
    return any(word in words.constructions.tailored_so for word in told)


def _is_told(token: Token, words: Lexicon) -> bool:
    """Tell whether a verb says what is done, or what somebody is allowed or forbidden; not what something else is done for."""
    role, first = token.relation, rel.first_conjunct(token)
    if role == "conj" and not rel.own_subjects(token) and any(t.lower_ == "to" for t in token.doc[first.i : token.i]):
        return False  # "we do not use it to rank posts or show you ads"
    if role == "xcomp" and rel.marker(token) == "to":
        governors = words.governors
        return rel.lemma(token.head) in governors.enabling | governors.requiring | governors.preventing
    aimed = any(c.relation == "mark" and c.lower_ == "to" for c in rel.kids(token))
    return role in ("ROOT", "conj", "parataxis", "ccomp") and not aimed


def _are_people(subjects: list[Token], setting: Setting) -> bool:
    """Tell whether those who get something are people like "you" ("under-18s", "they"), and nobody's firm."""
    return bool(subjects) and all(actor(s, setting.cast) is Actor.USER or _is_one_of_you(s) for s in subjects)


def _is_one_of_you(noun: Token) -> bool:
    return noun.lower_ in ("they", "nobody", "no-one") or is_person(noun) or _AGED.match(noun.text) is not None


_AGED = re.compile(r"(?:under|over)-?\d+s?$", re.IGNORECASE)


def _has_doer(token: Token, setting: Setting, *, getting: bool) -> bool:
    """Tell whether we or somebody else does it: ads that "you send" are your own."""
    doers = rel.agents(token) if rel.is_passive(token) else stance(token).subjects
    if getting:
        senders = [n for source in (token, *rel.objects(token)) for w, n in rel.prepositional(source) if w in ("from", "by")]
        return not any(actor(n, setting.cast) is Actor.THIRD_PARTY for n in senders)  # "no offers from our sponsors" is about theirs
    strange = any(actor(d, setting.cast) is Actor.THIRD_PARTY and d.pos_ == "NOUN" and is_name(d) for d in doers)
    return not strange and not any(actor(d, setting.cast) is Actor.USER for d in doers)  # a name that was tagged as a noun acts for nobody


def _is_by_others(token: Token, setting: Setting) -> bool:
    """Tell whether somebody else than we sends it, which takes your address: what we send is read by `contacted`."""
    doers = rel.agents(token) if rel.is_passive(token) else stance(token).subjects
    return bool(doers) and all(actor(d, setting.cast) is Actor.THIRD_PARTY and (is_party(d, setting) or is_name(d)) for d in doers)


def _rested_on(sources: tuple[Token, ...], setting: Setting) -> list[Token]:
    """Return the data that a promotion is said to rest on ("ads based on what you read", "offers chosen from your purchases")."""
    made = [c for s in sources for kind, c in rel.clauses_under(s) if kind in ("acl", "advcl") and c.tag_ == "VBN"]
    told = [n for s in (*sources, *made) for w, n in rel.prepositional(s) if w.rsplit(" ", 1)[-1] in _RESTING]
    return [n for n in dict.fromkeys(told) if n not in sources and is_data(n, setting)]
