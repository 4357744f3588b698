"""Bodies that a text calls by their kind alone: "the clinic", "the hospital trust"."""

from checker.extraction.nouns.phrases import phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon


def body(token: Token) -> str:
    """Return a body that stands behind a bare "the" in lower case, without hyphens ("clinic", "hospital trust"), "" for any other word."""
    people = lexicon().people
    named = token.tag_ in ("NN", "NNP") and token.lower_.replace("-", "") in people.callings | people.bodies
    if not named or rel.determiner(token) != "the" or any(_narrows(child, token) for child in rel.kids(token)):
        return ""
    return phrase(token, clauses=False).text.lower().removeprefix("the ").replace("-", "")


def _narrows(child: Token, head: Token) -> bool:
    """Tell whether a word says which body is meant, and not of what kind it is."""
    return child.relation in ("amod", "acl") or (child.relation == "nmod" and child.dep_ != "nmod:desc" and child.i > head.i)
