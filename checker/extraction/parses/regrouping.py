"""Mends of a parse that move words to where they belong, by what the verbs of data take: receivers, particles, infinitives, names.

They run once after parsing, before anything is asked of the tree, so that every rule sees the same mended tree.
"""

from checker.extraction.parses.asides import aside, joined
from checker.extraction.parses.asking import question_subject
from checker.extraction.parses.attaching import (
    asked,
    belong,
    clock,
    comparison,
    condition,
    coordinated,
    following,
    limiting,
    notice,
    passes_on,
    receiver,
    research,
)
from checker.extraction.parses.further_limits import limits
from checker.extraction.parses.given_means import part, work_of_a_tool
from checker.extraction.parses.handing import hand
from checker.extraction.parses.hung_aims import given_on, past_matter, so_that, unhang
from checker.extraction.parses.infinitives import ensured, governed, infinitive, to_whom
from checker.extraction.parses.joined_deeds import join_deed
from checker.extraction.parses.labels import lemma
from checker.extraction.parses.lost_verbs import find_verb
from checker.extraction.parses.made_so import made_so
from checker.extraction.parses.main_clauses import answer, as_aim, find_subject, promote, set_apart, shared_subject, unseat
from checker.extraction.parses.objects import further_receivers, lone_object, named_by_deed, one_name, supplied
from checker.extraction.parses.particles import before_participle, cut_off_particle, far_particle, particle
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.parses.where_clauses import occasion, of_party, opened
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.extraction.words.reading_words import reading_words

# Words of a phrase that stay where they are, whatever they belong to; a participle, the owner's "'s" and a few words may move all the same.
_SMALL = frozenset({"punct", "det", "cc", "aux", "cop", "case", "mark", "nummod"})
_MOVING_TAGS = frozenset({"POS", "VBG"})
_CONDITIONS = frozenset({"conj", "advcl"})
_PLACES = frozenset({"case", "advmod"})


def regroup(doc: Doc) -> None:
    """Move what was hung wrongly in ways that come again and again."""
    moving = mend_words().nouns_too | {"provided", "following", "longer", "to", "up"}
    for token in doc.tokens:
        if token.dep_ == "ROOT":
            find_verb(token)
            unseat(token)
            promote(token)
            find_subject(token)
            shared_subject(token)
            for clause in [c for c in token.children if c.relation == "advcl" and c.i < token.i]:
                answer(token, clause)
        elif token.relation == "obl":
            _heavy_object(token)
            set_apart(token)
            unhang(token)
            given_on(token)
        elif token.dep_ in ("nmod", "acl"):
            past_matter(token)
            work_of_a_tool(token)
        elif token.tag_ == "WP" or token.lower_ == "anything":
            _what_is_needed(token)
        if token.pos_ == "VERB":
            question_subject(token)
            so_that(token)
            of_party(token)
            ensured(token)
            join_deed(token)
        if token.relation not in _SMALL or token.tag_ in _MOVING_TAGS or token.lower_ in moving:
            _beside(token)
            _attached(token)
            hand(token)
        if token.lower_ == "to":
            infinitive(token)
        if token.tag_ == "TO":
            before_participle(token)
            to_whom(token)
            governed(token)
        elif token.relation in _PLACES or token.lower_ == "after":
            _placed(token)
        elif token.relation == "obj" and token.tag_ == "NN":
            one_name(token)
        elif token.relation == "compound" and token.tag_ == "NN" and token.lower_ in lexicon().verbs:
            _further_verb(token)


def _placed(word: Token) -> None:
    """Give a verb its particle, which was taken for a preposition or a place."""
    cut_off_particle(word)
    if word.lower_ in mend_words().particles:
        (particle if word.relation == "case" else far_particle)(word)
    elif word.lower_ == "after" and word.i and lemma(word.doc[word.i - 1]) == "look" and word.head.relation == "obl":
        word.head.dep_, word.dep_, word.head = "obj", "compound:prt", word.doc[word.i - 1]  # "look after your account"


def _beside(token: Token) -> None:
    part(token)
    if token.relation in _CONDITIONS:
        limits(token)
    made_so(token)
    aside(token)
    opened(token)


def _attached(token: Token) -> None:
    if token.relation == "compound" and token.tag_ in ("NNS", "NNPS"):
        receiver(token)
    elif token.relation == "nsubj":
        clock(token)
    elif token.relation == "iobj":
        lone_object(token)
    elif token.relation == "acl":
        condition(token)
        occasion(token)
    elif token.relation == "conj" and token.pos_ == "VERB":
        coordinated(token)
        asked(token)
        as_aim(token)
    else:
        belong(token)
    if token.relation in ("obj", "obl"):
        notice(token)
        supplied(token)
        further_receivers(token)
    elif token.tag_ == "VBG":
        named_by_deed(token)
    if token.relation in _CONDITIONS:
        limiting(token)
        joined(token)
    if token.lower_ in mend_words().nouns_too:
        research(token)
    elif token.lower_ == "following":
        following(token)
    elif token.lower_ == "longer":
        comparison(token)


def _heavy_object(noun: Token) -> None:
    """Mend "we may share with our partners your address, your age, ...", whose object was read as a circumstance."""
    verb = noun.head
    following = noun.doc[noun.i + 1].lower_ if noun.i + 1 < len(noun.doc) else ""
    part = following == "of" and lemma(noun) in reading_words().containers  # "each of the kinds of data that ..."
    plain = noun.i > verb.i and (noun.pos_ == "NOUN" or part) and not any(c.relation in ("case", "nummod", "mark") for c in noun.children)
    behind = any(c.relation == "obl" and verb.i < c.i < noun.i and any(k.relation == "case" for k in c.children) for c in verb.children)
    owned = any(c.dep_ == "nmod:poss" or c.relation == "det" for c in noun.children)
    if (
        plain
        and behind
        and (owned or part)
        and passes_on(verb)
        and not any(c.relation in ("obj", "aux:pass") or c.dep_ == "aux:pass" for c in verb.children)
    ):
        noun.dep_ = "obj"


def _what_is_needed(what: Token) -> None:
    """Mend "we send your plan what it needs", whose "what" was read as telling of the plan."""
    clause = what.head
    receiver = clause.head
    needing = clause.lower_ in mend_words().needing
    verb = next((a for a in clause.ancestors if lemma(a) in mend_words().of_two_objects and a.i < what.i), None)
    if not needing or verb is None or any(c.relation in ("aux", "cop") for c in clause.children):
        return
    told = clause.dep_ == "acl:relcl" and receiver.relation == "obj" and receiver.head == verb
    joined = clause.relation == "conj" and what.relation == "nsubj"
    if not told and not joined:
        return
    for thing in [c for c in verb.children if c.relation == "obj" and c.i < what.i]:
        thing.dep_ = "iobj"
    what.head, what.dep_ = verb, "obj"
    clause.head, clause.dep_ = what, "acl:relcl" if told else "acl"
    for child in [c for c in clause.children if c.i < what.i]:
        child.head = verb


def _further_verb(word: Token) -> None:
    """Mend "we do not sell, rent or trade lists", whose last verb was read as the name of a kind of lists."""
    noun, joint = word.head, word.doc[word.i - 1] if word.i else word
    verb = noun.head
    joined = joint.relation == "cc" and joint.head in (word, noun) and noun.i > word.i and noun.relation in ("obj", "obl", "conj")
    if (
        not joined
        or verb.pos_ != "VERB"
        or lemma(verb) not in lexicon().verbs
        or any(c.relation == "obj" for c in verb.children if c.i < word.i)
    ):
        return
    word.tag_, word.pos_, word.dep_, word.head = "VB", "VERB", "conj", verb
    joint.head = word
    noun.head, noun.dep_ = word, "obj"
    for child in [c for c in noun.children if c.i < word.i]:
        child.head = word
