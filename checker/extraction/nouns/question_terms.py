"""Terms for clauses in the place of data ("what you write", "where you live", "what the courier needs")."""

from checker.extraction.nouns.parts_of import the_rest
from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.nouns.questions import asks_for
from checker.extraction.nouns.relevance import needed, yours
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.model import Term
from checker.ontology.taxonomy import Taxonomy

_LONGEST = 120  # characters of a clause that are kept as the name of the data


def question_term(item: Phrase, data: Taxonomy) -> Term | None:
    """Return the term of such a clause, None for a phrase that is none: what its nouns say it is about, else what its question asks for."""
    head = item.doc[item.head]
    if (rest := the_rest(item)) is not None:
        return Term(text=rest, id="user")
    if needed(head):
        return Term(text=item.doc[item.head : _clause_end(head)].text[:_LONGEST], id="user")
    if not yours(head) or data.match(item.text) == "user":  # "anything about you" is whatever is known of you
        return None
    question = rel.asked(head)
    within = item.doc[item.start : item.end] if question is not None else head.subtree
    inside = (t for t in within if t.pos_ in ("NOUN", "PROPN") and t.i > item.head)
    end, unknown = (_clause_end(head), "user.content") if question is None else (item.end, None)
    told = next((i for i in (identify(phrase(t), data) for t in inside) if i not in (None, "user")), None)
    return Term(text=item.doc[item.head : end].text[:_LONGEST], id=told or asks_for(head) or unknown)


def _clause_end(head: Token) -> int:
    """Return where the clause ends that "what" opens, whichever of the two the parse put on top."""
    free = head.relation == "obj" and head.head.i > head.i
    return max(head.right_edge.i, head.head.right_edge.i if free else head.i) + 1
