"""Whether a predicate or a noun is denied by its own words."""

import re
from functools import lru_cache

from checker.extraction.nouns.general import is_as_a_rule, is_of_some_only
from checker.extraction.parses import relations as rel
from checker.extraction.parses.labels import children
from checker.extraction.parses.memory import remembered
from checker.extraction.parses.tree import Token
from checker.extraction.standing.used_for import used_for
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

NEGATIVE_WORDS = frozenset({"no", "none", "neither", "nobody", "nothing", "nowhere"})
OPPOSING = word_classes().nouns.bans  # "a rule against the transfer of ..."
_NEVER = reading_words().never
_FINITE = frozenset({"MD", "VBP", "VBZ", "VBD"})
_ALONE = frozenset({"only", "solely", "exclusively"})
_HARDLY = frozenset({"hardly", "nor"})
_NO_LONGER = re.compile(r"\bno longer\b(?! than)")


@remembered
def is_negated(verb: Token) -> bool:
    """Tell whether a predicate is denied by its own words: adverb, subject or object determiner, "at no time", "nor"."""
    if rel.negations(verb):
        return not _not_only(verb)
    if rel.lemma(verb) in OPPOSING and any(rel.preposition(n) == "against" for n in rel.kids(verb) if n.pos_ == "NOUN"):
        return True  # "a firm rule against the transfer of ..."
    heard = verb.doc.heard
    if not heard.isdisjoint(_HARDLY) and (any(a.lower_ in _HARDLY for a in rel.kids(verb)) or verb.left_edge.lower_ == "nor"):
        return True
    arguments = [*rel.own_subjects(verb), *rel.objects(verb), *rel.indirect_objects(verb)]
    told = [n for n in arguments if not is_set_against(n)]
    arguments = told or [n for n in arguments if not _closes_a_list(n)]
    if "neither" in heard and any(n.left_edge.lower_ == "neither" for n in arguments):
        return True
    if any(
        n.lower_ in NEGATIVE_WORDS
        or any(c.lower_ in NEGATIVE_WORDS and not _opens_a_name(c) for c in rel.kids(n) if c.relation in ("det", "cc", "amod"))
        or _of_nobody(n)
        or _is_not_one(n)
        for n in arguments
    ):
        return True
    receivers = [noun for words, noun in rel.prepositional(verb) if words in ("to", "with", "from")]
    hung = [noun for o in rel.objects(verb) for words, noun in rel.prepositional(o) if words in ("to", "with") and _nobody(noun)]
    receivers = receivers or hung  # "we supply your | prescription to nobody"
    if receivers and all(map(_nobody, receivers)):
        return True  # "we share it with no one", "is put to no other use"
    never = _says_never(verb.doc.lowered)  # of the sentence: few have such words, and only those are cut up
    if _is_no_longer(verb) or (never and _is_turned_round(verb)):
        return True
    if never and _says_never(verb.doc[verb.left_edge.i : verb.right_edge.i + 1].text.lower()):
        return _says_never(verb.doc[max(0, verb.i - 12) : verb.i + 6].text.lower())
    if verb.relation == "conj" and verb.head != verb and not rel.own_subjects(verb) and not _contrast(verb):
        verb_used = used_for(verb)
        own_auxiliary = any(c.relation == "aux" and c.tag_ != "VB" for c in rel.kids(verb))  # "will not appear or be used" denies both
        return is_negated(verb_used or verb.head) and not own_auxiliary and (verb_used is not None or not _set_apart(verb))
    return False


@lru_cache(maxsize=64)
def _says_never(words: str) -> bool:
    return any(never in words for never in _NEVER)


def _is_no_longer(verb: Token) -> bool:
    return "no longer" in verb.doc.lowered and _NO_LONGER.search(verb.doc[max(0, verb.i - 4) : verb.i + 1].text.lower()) is not None


def _is_turned_round(verb: Token) -> bool:
    """Tell whether "at no point", however far in front, turned verb and subject round ("at no point ..., will it be revealed")."""
    helper = next((c for c in rel.kids(verb) if c.relation == "aux" and c.tag_ in _FINITE), None)
    subject = next((s for s in rel.own_subjects(verb) if helper is not None and s.i > helper.i), None)
    if helper is not None and subject is not None and any(words in verb.doc[: helper.i].text.lower() for words in _NEVER):
        return True
    return any(_turned_before(subject) for subject in rel.own_subjects(verb))


def _turned_before(subject: Token) -> bool:
    """Tell whether "under no circumstances may" stands right before a subject, whatever its "may" was hung on."""
    first = subject.left_edge.i
    turned = 1 < first < subject.i + 1 and subject.doc[first - 1].tag_ in _FINITE
    before = subject.doc[: first - 1].text.lower().rstrip(" ,") if turned else ""
    return turned and before.endswith(_NEVER)


def _opens_a_name(word: Token) -> bool:
    """Tell whether a "no" is the first half of a name ("your no-claims record")."""
    return word.doc[word.i + 1 : word.i + 2].text == "-"


def _of_nobody(noun: Token) -> bool:
    """Tell whether a thing is nobody's: "no customer's name", "nobody's address"."""
    owner = rel.possessor(noun)
    return owner is not None and (rel.determiner(owner) == "no" or owner.lower_ in NEGATIVE_WORDS)


def _is_not_one(noun: Token) -> bool:
    """Tell whether a quantifier denies of each ("not a peep about your fines", "not one buyer"); "not all" and "not every" do not."""
    first, doc = noun.left_edge, noun.doc
    if first.lower_ != "not":
        return False
    following = [t.lower_ for t in doc[first.i + 1 : first.i + 3]]
    one = following[:1] in (["a"], ["an"], ["one"], ["any"]) or following in (["even", "one"], ["even", "a"])
    return one and first.i < noun.i and (first.i == 0 or doc[first.i - 1].lower_ not in ("if", "whether", "or"))


_EACH = frozenset({"every", "all", "everyone", "everybody", "everything", "each"})


def is_of_some(verb: Token) -> bool:
    """Tell whether a denial is only of all ("not every supplier sees your name"), or of a rule ("we do not always share")."""
    subjects = rel.own_subjects(verb)
    own = [n for source in (verb, *subjects) for n in rel.negations(source) if n.i < verb.i]
    before = [s.left_edge for s in subjects if s.left_edge.lower_ == "not"]
    if any(is_as_a_rule(n.doc[n.i + 1 : n.i + 2].text.lower()) and n.doc[n.i + 2 : n.i + 3].text != "," for n in own):
        return True
    if any(map(is_of_some_only, subjects)):
        return True  # "some of our roasters do not keep it", "most printers never learn it"
    return any(n.doc[n.i + 1 : n.i + 2].text.lower() in _EACH and not _of_others(n) for n in (*own, *before))


def _of_others(word: Token) -> bool:
    """Tell whether "all" opens what is denied, and not who ("we do not, at all, share it")."""
    return word.i > 0 and word.doc[word.i - 1].lower_ in ("do", "does", "did", "will", "shall", "may", "must", "can")


def is_set_against(noun: Token) -> bool:
    """Tell whether a noun is denied beside one that is not ("they get the number, but no flight details", "... and nothing else")."""
    if noun.lower_ == "nothing" and noun.relation == "conj":
        first = rel.first_conjunct(noun)
        return first.lower_ not in NEGATIVE_WORDS and rel.determiner(first) not in NEGATIVE_WORDS
    if _closes_a_list(noun):
        return True
    if noun.relation != "conj":
        return False
    opening = noun.left_edge
    if opening.lower_ == "but":
        opening = noun.doc[opening.i + 1]
    before = noun.doc[opening.i - 1] if opening.i else opening
    return opening.lower_ == "no" and before.lower_ == "but"


def _closes_a_list(noun: Token) -> bool:
    """Tell whether a "nothing more" behind a comma and what was named ends a list ("is given your label text, nothing more")."""
    doc = noun.doc
    more = noun.lower_ == "nothing" and doc[noun.i + 1 : noun.i + 2].text.lower() in _MORE and noun.i + 2 < len(doc)
    ends = more and doc[noun.i + 2].is_punct and noun.i > 1 and doc[noun.i - 1].text in (",", "-", ";")
    return ends and doc[noun.i - 2].pos_ in ("NOUN", "PROPN", "PRON") and noun.i > noun.head.i


_MORE = frozenset({"more", "else", "besides", "further"})


def _set_apart(verb: Token) -> bool:
    """Tell whether ", and" begins a statement of its own ("we do not print tickets, and send your seat number to the venue")."""
    if verb.tag_ in ("VBZ", "VBD") and any(c.relation == "aux" for c in rel.kids(verb.head)):
        return True  # "it does not charge, and publishes your posts": a finite verb takes no part in "does not"
    joins = [c for c in rel.kids(verb) if c.relation == "cc" and c.lower_ == "and"]
    apart = [c for c in joins if c.i and c.doc[c.i - 1].text == ","]
    if apart and bool(rel.objects(verb)) and any(o.i < apart[0].i for o in rel.objects(verb.head)):
        return True
    return bool(joins) and is_all_there_is(verb)  # "we do not sell it and only use it for billing"


def is_all_there_is(verb: Token) -> bool:
    """Tell whether a verb has an "only" of its own, before it or behind what it acts on: what is done, not what is not."""
    told = [verb, *rel.objects(verb), *(noun for _, noun in rel.prepositional(verb)), *children(verb, "advcl")]
    near = {verb.i - 1, verb.i + 1, verb.i + 2} & set(range(len(verb.doc)))
    hung = any(c.lower_ in _ALONE and c.relation == "advmod" for t in told for c in rel.kids(t))
    return hung or any(verb.doc[i].lower_ in _ALONE for i in near)


def is_after_all(verb: Token) -> bool:
    """Tell whether "and only" begins what is done after all ("we do not sell it and only share it with the firms named")."""
    first = rel.first_conjunct(verb)
    apart = verb.relation == "conj" and rel.objects(verb) and rel.objects(first) and rel.negations(first)
    joined = any(c.relation == "cc" and c.lower_ in ("and", "but") and c.i < verb.i for c in rel.kids(verb))
    return bool(apart) and joined and is_all_there_is(verb)


def _nobody(noun: Token) -> bool:
    negative = noun.lower_ in NEGATIVE_WORDS or rel.determiner(noun) in NEGATIVE_WORDS
    return negative and rel.lemma(noun) not in word_classes().nouns.not_denying


def _not_only(verb: Token) -> bool:
    doc = verb.doc
    return any(n.i + 1 < len(doc) and doc[n.i + 1].lower_ in ("only", "just", "merely", "limited") for n in rel.negations(verb))


def _contrast(verb: Token) -> bool:
    return any(c.relation == "cc" and c.lower_ in ("but", "yet") for c in rel.kids(verb)) or any(
        c.relation == "cc" and c.lower_ in ("but", "yet") and c.i < verb.i for c in rel.kids(verb.head) if c.i > verb.head.i
    )
