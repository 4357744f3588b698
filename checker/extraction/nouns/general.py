"""What says too little, or less than all: nouns that name no case or no aim, deeds of everybody, some of a class, what is so as a rule."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.word_classes import word_classes

PURPOSE_NOUNS = word_classes().nouns.purposes  # "purposes" and the like, which name none by themselves


def names_no_case(noun: Token) -> bool:
    """Tell whether a noun names no case by itself ("for this reason", "in any way")."""
    return bool({rel.lemma(noun), noun.lower_} & word_classes().nouns.no_case)


def is_common(clause: Token) -> bool:
    """Tell whether a clause tells what everybody does who has to do with us ("people who help us")."""
    return rel.lemma(clause) in word_classes().verbs.everyday


def names_no_aim(head: Token, governor: Token) -> bool:
    """Tell whether "for the shorter of 30 days and your trip" opens, or what data open or tell apart ("passwords for your accounts")."""
    opens = governor.pos_ == "NOUN" and governor.i < head.i and rel.lemma(head) in word_classes().nouns.opened_by_data
    opens = opens or (governor.lower_ in ("id", "identifier", "ids", "identifiers") and is_somebody(head))  # "Unique ID for Advertisers"
    return opens or (head.lower_ in word_classes().qualities.of_two_times and head.doc[head.i + 1 : head.i + 2].text == "of")


def is_of_some_only(subject: Token) -> bool:
    """Tell whether a subject is part of a class only: "some roasters", "most of them", "half of the photos"."""
    some = word_classes().qualities.of_some
    return subject.lower_ in some or any(c.lower_ in some and c.relation in ("det", "amod", "nummod") for c in rel.kids(subject))


def is_as_a_rule(word: str) -> bool:
    """Tell whether an adverb says that something is so as a rule, and not each time ("usually")."""
    return word in word_classes().qualities.as_a_rule


def is_each(noun: Token) -> bool:
    """Tell whether a noun stands for all of a class ("not every guide is told"), so that what is denied of it is not denied of each."""
    return any(c.lower_ in ("not", "every", "each", "all") for c in rel.kids(noun))


def of_purposes(doc: Doc, i: int) -> bool:
    """Tell whether examples are of what the data are for ("for various purposes, such as planning routes")."""
    before = next((t for t in reversed(doc[max(0, i - 2) : i]) if not t.is_punct), doc[i])
    return before.lower_ in PURPOSE_NOUNS and rel.preposition(before) in ("for", "of")


def is_our_thing(noun: Token) -> bool:
    """Tell whether a noun names what is ours and nobody: what "our algorithm reads" stays with us."""
    owner = rel.possessor(noun)
    return owner is not None and owner.lower_ == "our" and noun.pos_ == "NOUN" and not is_somebody(noun)
