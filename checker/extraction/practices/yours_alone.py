"""Data that stay with some: "only you can see your drafts", "only our billing team has access to your card number"."""

from dataclasses import replace

from checker.extraction.nouns.actors import Cast, actor
from checker.extraction.nouns.construction import denied, is_data, is_party, made
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.draft import Draft
from checker.extraction.practices.tried import of_verbs
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.words.lexicon import Lexicon, Verb, lexicon
from checker.model import Action, Actor, Dimension, Kind


@of_verbs(lambda words, lemma: lemma in words.constructions.learning or lemma in words.frame(Action.SHARE).access_adjectives)
def yours_alone(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read who sees data, where that is the person alone, as sharing denied; "only you and your friends" names others."""
    if rel.lemma(token) in words.constructions.learning and not rel.is_passive(token):
        people, data = rel.subjects(token), rel.objects(token)
    else:
        people = [n for w, n in rel.prepositional(token) if w in ("by", "to")]
        data = rel.subjects(token)
    told = [d for d in data if is_data(d, setting)]
    if len(people) != 1 or people[0].lower_ != "you" or not told or not _alone(people[0]):
        return None
    return replace(denied(made(token, words, told, [])), kept=True)


_ALONE = frozenset({"only", "alone", "solely", "exclusively"})


def for_them_alone(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your number is for the driver only" as sharing with nobody else, "is for our staff only" as sharing denied."""
    if token.doc.heard.isdisjoint(_ALONE) or not any(c.lower_ in _ALONE for c in rel.kids(token)):
        return None
    if rel.copula(token) is None or not any(c.relation == "case" and c.lower_ == "for" for c in rel.kids(token)):
        return None
    data = [d for d in rel.subjects(token) if is_data(d, setting)]
    if not data:
        return None
    if rel.lemma(token) in words.constructions.keeping_in or token.lower_ in words.people.first_party:
        kept = denied(made(token, words, data, []))
        return replace(kept, kept=True, verb=Verb(lemma="stay", object="data", denies=True))
    return made(token, words, data, [token]) if is_party(token, setting) else None


def _alone(you: Token) -> bool:
    doc = you.doc
    before, after = doc[max(0, you.i - 2) : you.i].text.lower().split(), doc[you.i + 1 : you.i + 2].text.lower()
    return "only" in before or after in ("alone", "only") or before[-1:] == ["but"]


def ours_alone(draft: Draft, cast: Cast) -> Draft:
    """Read "only our billing team sees your card number" as a closed list of one receiver, us; it says nothing of other data."""
    head = draft.predicate.head if rel.lemma(draft.predicate) == "access" and draft.predicate.pos_ == "NOUN" else draft.predicate
    shared = draft.rule.startswith(Action.SHARE.value)
    if draft.kind is not Kind.LIMIT or draft.actor is not Actor.FIRST_PARTY or draft.action not in (Action.COLLECT, Action.SHARE):
        return draft
    told = [n for words, n in rel.prepositional(head) if words in ("to", "with", "by")]
    subjects = rel.own_subjects(head)
    named = [n for n in (*subjects, *rel.agents(head), *told) if actor(n, cast) is Actor.FIRST_PARTY]
    ours = [n for n in named if _only_they(n, giving=shared and head == draft.predicate and n in subjects)]
    if not ours:
        return draft
    if not shared and rel.lemma(head) not in lexicon().constructions.learning:  # "only our app collects your location"
        return replace(draft, kind=Kind.PERMIT, closes=()) if draft.closes == (Dimension.DATA,) else draft
    return replace(draft, action=Action.SHARE, recipients=(Recipient(phrase(ours[0]), certain=True),), closes=(Dimension.RECIPIENT,))


def _only_they(noun: Token, *, giving: bool) -> bool:
    """Tell whether a word of exclusivity stands right before a noun and its preposition, or right behind it.

    ``giving``: who gives data away; behind them "only" belongs to the verb: "we only share it with your bank" speaks of the bank.
    """
    doc, first = noun.doc, noun.left_edge.i
    before = [t.lower_ for t in doc[max(0, first - 1) : first + 2] if t.i < noun.i]
    after = doc[noun.i + 1 : noun.i + 2].text.lower()
    opened = [t for t in doc[noun.i + 2 : noun.i + 3] if noun.lower_ == "us" and t.pos_ in ("SCONJ", "ADP", "ADV")]
    behind = ("alone",) if giving else ("alone", "only", "exclusively")
    return bool({"only", "solely", "exclusively"} & set(before)) or (after in behind and not opened)  # "sent to us only while"


def on_your_device(draft: Draft) -> bool:
    """Tell whether data are only kept on the person's own device ("routes are stored on your phone"): that keeps nothing with us."""
    if draft.action is not Action.RETAIN or draft.kind is not Kind.PERMIT:
        return False
    verb, words = draft.predicate, lexicon()
    ours = any(s.lower_ in words.people.first_party for s in rel.own_subjects(verb))
    left = any(rel.lemma(d.doc[d.head]) in words.constructions.left_on_devices for d in draft.data)
    places = [m for w, n in rel.prepositional(verb) if w in ("on", "in", "inside", "within") for m in rel.coordination(n)]
    theirs = [n for n in places if _is_yours(n) and rel.lemma(n) in words.constructions.keeping_in]
    return bool(theirs) and len(theirs) == len(places) and not (ours or left)


def _is_yours(noun: Token) -> bool:
    owner = rel.possessor(noun)
    return owner is not None and owner.lower_ in lexicon().people.second_party
