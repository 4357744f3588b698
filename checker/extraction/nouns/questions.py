"""What a question in the place of data asks for ("where you live", "who complained"), by rules/lexicon/questions.yaml."""

from collections.abc import Mapping
from functools import lru_cache

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words
from checker.model import Value
from checker.yamlfile import shipped

_SAME = {"whom": "who", "whatever": "what", "anything": "what", "everything": "what"}  # "anything you buy" is what you buy


class Questions(Value):
    """The questions that ask for each id of the data taxonomy; see the file."""

    questions: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _asked_for() -> Mapping[str, str]:
    return {question: name for name, questions in shipped(Questions, "lexicon/questions.yaml").questions.items() for question in questions}


def asks_for(opener: Token) -> str | None:
    """Return the id of the data taxonomy that a question asks for; None for a question that is not listed.

    `opener` is the word that opens it: "where", "how", "what", "who".
    """
    verb = _verb(opener)
    if verb is None:
        return None
    word = _SAME.get(opener.lower_, opener.lower_)
    following = opener.doc[min(opener.i + 1, len(opener.doc) - 1)]
    measure = following.lower_ if word == "how" and following.pos_ in ("ADV", "ADJ") else ""
    verb_of = "be" if rel.copula(verb) is not None else rel.lemma(verb)
    asked = " ".join(part for part in (word, measure, verb_of) if part)
    last = verb.right_edge.lower_
    return _asked_for().get(f"{asked} {last}") or _asked_for().get(asked)


def _verb(opener: Token) -> Token | None:
    question = rel.asked(opener)
    if question is not None or opener.lower_ in mend_words().asking:
        return question
    clauses = [c for c in rel.kids(opener) if c.relation == "acl"]
    clauses = clauses or ([opener.head] if opener.i < opener.head.i and opener.relation in ("obj", "nsubj") else [])
    return clauses[0] if clauses and _SAME.get(opener.lower_, opener.lower_) == "what" else None
