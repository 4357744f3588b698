"""What says too little to single anything out: nouns that name no case, deeds of everybody."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.word_classes import word_classes


def names_no_case(noun: Token) -> bool:
    """Tell whether a noun names no case by itself ("for this reason", "in any way")."""
    return bool({rel.lemma(noun), noun.lower_} & word_classes().nouns.no_case)


def is_common(clause: Token) -> bool:
    """Tell whether a clause tells what everybody does who has to do with us ("people who help us")."""
    return rel.lemma(clause) in word_classes().verbs.everyday
