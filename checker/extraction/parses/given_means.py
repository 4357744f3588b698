"""Mends of what somebody uses or is given: a tool from its work ("automated means | to collect"), "access" from those who are given it."""

from checker.extraction.parses.labels import label, lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words


def work_of_a_tool(verb: Token) -> None:
    """Hang on "use" what a tool is used for, where it was taken for what the tool is like: "we use automated means to collect X"."""
    tool = verb.head
    opened = verb.dep_ == "acl" and verb.tag_ == "VB" and any(c.tag_ == "TO" and label(c) == "mark" for c in verb.children)
    if not opened or label(tool) != "obj" or lemma(tool.head) not in reading_words().using_tools:
        return
    if {lemma(tool), tool.lower_} & lexicon().governors.instruments:
        verb.head, verb.dep_ = tool.head, "advcl"


def access_given(access: Token) -> None:
    """Hang "access" on what gives it, where it was hung on whom it is given: "we give auditors | limited access to your file"."""
    if access.lower_ != "access" or label(access) != "obj":
        return
    path, above = access, access.head
    while above.head != above and lemma(above) not in reading_words().granting_access:
        path, above = above, above.head
    if path != access and label(path) == "iobj" and above.i < path.i < access.i:
        access.head = above
