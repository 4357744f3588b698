"""Whom a sentence mentions."""

from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.pointed import points_back
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words
from checker.ontology import Ontology

SERVICE_PROVIDER = "service_provider"


def mentioned(doc: Doc, ontology: Ontology) -> tuple[str, ...]:
    """Return the roles of all parties that a clause mentions, whatever it says of them; "companies that host for us" by what they do."""
    heads = [t for t in doc.tokens if t.pos_ in ("NOUN", "PROPN") and t.relation not in ("compound", "flat", "amod") and not points_back(t)]
    found = dict.fromkeys(i for t in heads[:40] if (i := _role(t, ontology)) is not None)
    return tuple(i for i in found if ontology.recipients.entries[i].nature != "generic")


def _role(head: Token, ontology: Ontology) -> str | None:
    own = ontology.recipients.match(phrase(head, clauses=False).text)
    if own is not None and ontology.recipients.entries[own].nature != "generic":
        return own
    if (own is not None or is_somebody(head)) and _is_hired(head):
        return SERVICE_PROVIDER
    if own is None:
        return None
    return lexicon().recipient_clauses.role(head.doc[head.i + 1 : head.i + 18].text) or own


def _is_hired(head: Token) -> bool:
    """Tell whether we hire those that a noun names ("we employ outside firms to print our letters")."""
    verb = head.head
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(verb))
    return ours and head.relation == "obj" and rel.lemma(verb) in mend_words().hiring
