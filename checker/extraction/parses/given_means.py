"""Mends of what somebody uses or is given: a tool and its work, "access" and general data behind whoever is given them."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.extraction.words.reading_words import reading_words


def work_of_a_tool(verb: Token) -> None:
    """Hang on "use" what a tool is used for, where it was taken for what the tool is like: "we use automated means to collect X"."""
    tool = verb.head
    opened = verb.dep_ == "acl" and verb.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in verb.children)
    relied = tool.relation == "obl" and lemma(tool.head) == "rely" and any(c.lower_ == "on" for c in tool.children)
    if not opened or not (tool.relation == "obj" or relied) or lemma(tool.head) not in reading_words().using_tools:
        return
    if {lemma(tool), tool.lower_} & lexicon().governors.instruments:
        verb.head, verb.dep_ = tool.head, "advcl"


_LOOSE = frozenset({"obl", "advmod"})
_PREPOSITIONS = frozenset({"to", "with", "in", "on", "by", "from", "at", "within"})


def part(noun: Token) -> None:
    """Part what is given from whom it is given to; one kind of mend at most fits."""
    if noun.lower_ == "access":
        access_given(noun)
    if noun.relation == "conj":
        data_behind_parties(noun)
    elif noun.relation in _LOOSE and noun.lower_ in _PREPOSITIONS:
        shared_noun(noun)


def access_given(access: Token) -> None:
    """Hang "access" on what gives it, where it was hung on whom it is given: "we give auditors | limited access to your file"."""
    if access.lower_ != "access" or access.relation != "obj":
        return
    path, above = access, access.head
    while above.head != above and lemma(above) not in reading_words().granting_access:
        path, above = above, above.head
    if path != access and path.relation == "iobj" and above.i < path.i < access.i:
        access.head = above


def data_behind_parties(noun: Token) -> None:
    """Part the last of several receivers from the data: "we disclose to no shop, bank or other outside entity | information about you"."""
    first = noun.head
    party = next((c for c in noun.children if c.relation == "compound" and c.i == noun.i - 1), None)
    if noun.relation != "conj" or party is None or lemma(noun) not in mend_words().general_data:
        return
    given = first.relation == "obl" and any(c.relation == "case" and c.lower_ in ("to", "with") for c in first.children)
    if not given or lemma(party) not in mend_words().before_data or any(c.relation == "obj" for c in first.head.children):
        return
    for child in [c for c in noun.children if c.i < party.i]:
        child.head = party
    party.head, party.dep_ = first, "conj"
    noun.head, noun.dep_ = first.head, "obj"


_BEHIND = frozenset({"obl", "obj", "nmod", "nsubj"})
_REACH = 8  # tokens behind a comma within which the noun of a preposition stands


def shared_noun(preposition: Token) -> None:
    """Give a preposition before a comma the noun behind it: "sent to, and stored in, | the United States"."""
    alone = preposition.relation in _LOOSE and preposition.lower_ in _PREPOSITIONS and not preposition.children
    behind = preposition.doc[preposition.i + 1 : preposition.i + 2]
    if not alone or behind.text != ",":
        return
    verbs = {preposition.head, preposition.head.head, *preposition.head.children}
    near = preposition.doc[preposition.i + 2 : preposition.i + 2 + _REACH]
    noun = next((t for t in near if t.pos_ in ("NOUN", "PROPN") and t.relation in _BEHIND and t.i > t.head.i and t.head in verbs), None)
    if noun is not None and not any(c.relation == "case" for c in noun.children):
        noun.head, noun.dep_ = preposition.head, "obl"
        preposition.head, preposition.dep_ = noun, "case"
