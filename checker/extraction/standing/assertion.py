"""Whether a main clause states something: not an order, a title, a guess or a fragment."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

AIMS = word_classes().nouns.aims
NOTICING = word_classes().verbs.noticing  # "please note that we ..."
_OPENED_WITHIN = 8  # tokens


def is_guess(verb: Token) -> bool:
    """Tell whether a denial is only a guess: "we may not have collected all of it", "we might not share it"."""
    helpers = rel.auxiliaries(verb)
    return "might" in helpers or ("may" in helpers and "have" in helpers)


def asked_about(verb: Token) -> bool:
    """Tell whether a clause that was coordinated with a main verb only says what is told elsewhere ("rules about how they may use it")."""
    if verb.relation != "conj":
        return False
    for token in reversed(verb.doc[max(0, verb.i - _OPENED_WITHIN) : verb.i]):
        if token.text == "," and verb.doc[token.i - 1].pos_ == "VERB":
            continue  # "how they collect, use or share it"
        if token.is_punct or token.pos_ == "VERB":
            return token.i == verb.head.i and asked_about(token)
        if token.lower_ in ("how", "why", "whether"):
            return True
    return False


def is_explained(verb: Token) -> bool:
    """Tell whether a verb stands in quotes as a term that is explained ('by "sharing a ride" we mean ...')."""
    if '"' not in verb.doc.heard:
        return False
    opened = sum(t.text == '"' for t in verb.doc[: verb.i]) % 2 == 1
    return opened and any(rel.lemma(t) in ("mean", "refer") for t in verb.doc.tokens)


def of_an_old_text(verb: Token) -> bool:
    """Tell whether a verb tells what a text that no longer holds said or did ("our old notice said we do not share it")."""
    words = reading_words()
    texts = [s for s in rel.own_subjects(verb) if rel.lemma(s) in words.old_texts]
    return any(c.lower_ in words.replaced for s in texts for c in rel.kids(s))


def says_another_text(subjects: list[Token]) -> bool:
    """Tell whether what is said stands in somebody else's text ("Google's own policy says that it uses ...")."""
    texts = [s for s in subjects if rel.lemma(s) in reading_words().old_texts]
    owners = [o for s in texts if (o := rel.possessor(s)) is not None]
    return any(o.pos_ in ("NOUN", "PROPN") or o.lower_ in ("their", "his", "her") for o in owners)


def is_statement(verb: Token) -> bool:
    """Tell whether a main verb states something: an order, a bare infinitive or a bare participle does not."""
    if verb.relation == "conj":
        return not is_order(verb)
    if verb.tag_ == "VB" and any(c.tag_ == "TO" and c.relation == "mark" for c in verb.children) and not rel.auxiliaries(verb):
        return False  # "To improve our services, build new features ...": a purpose in a list, or an instruction
    aimed = any(rel.lemma(s) in AIMS for s in rel.own_subjects(verb))  # "the purpose of collecting it is to send you bills"
    if is_order(verb) or _is_title(verb) or (aimed and verb.tag_ == "VB"):
        return False
    opened = rel.marker(verb).split()[:1]
    if opened in (["if"], ["unless"], ["whether"]) and verb.dep_ == "ROOT":
        return False  # a fragment of a list: "if we are sold"
    if opened in (["after"], ["once"]) and verb.relation in ("ROOT", "dep") and _goes_on(verb):
        return False  # a case, whatever the parse made of the clause behind it: "after a post is deleted, its comments remain"
    helped = bool(rel.auxiliaries(verb)) or bool(rel.subjects(verb))
    if verb.tag_ == "VBN":
        return bool(rel.auxiliaries(verb)) or any(c.dep_ in ("aux:pass", "nsubj:pass") for c in verb.children)
    return helped or verb.pos_ not in ("VERB", "AUX") or verb.tag_ in ("VBD", "VBZ", "VBG")


def _goes_on(verb: Token) -> bool:
    """Tell whether another clause with a verb of its own stands behind a comma after this verb; "once a month we pass it on" has none."""
    comma = next((t.i for t in verb.doc[verb.i + 1 :] if t.text == ","), None)
    return comma is not None and any(t.tag_ in ("MD", "VBZ", "VBP", "VBD") for t in verb.doc[comma:])


def is_order(verb: Token) -> bool:
    """Tell whether a verb gives advice or an order ("Do not share your password", "Please avoid posting ...")."""
    return verb.tag_ == "VB" and not rel.subjects(verb) and {a.lower() for a in rel.auxiliaries(verb)} <= {"do"}


def _is_title(verb: Token) -> bool:
    """Tell whether a clause only announces what is told below it ("How we use your information", "Why we ask for your age:")."""
    first = verb.doc[verb.left_edge.i]
    return (
        first.lower_ in ("why", "how", "what", "which", "who")
        and first.head in (verb, *verb.children)
        and (not first.doc.text.endswith(".") or _is_told_of(verb, first))
    )


def _is_told_of(verb: Token, first: Token) -> bool:
    """Tell whether a question is the subject of what the parse hung under it ("How X shares it is explained in its own notice")."""
    asks = first.lower_ in ("why", "how") and first.i == 0
    return asks and any(
        c.relation in ("ccomp", "parataxis", "advcl", "conj")
        and c.i > verb.i
        and rel.is_passive(c)
        and rel.lemma(c) in lexicon().governors.describing
        for c in verb.children
    )


def is_only_planned(verb: Token) -> bool:
    """Tell whether an end is only intended ("we hope to stop sharing it"): until then it goes on, and no leave is given either."""
    if rel.lemma(verb) not in word_classes().verbs.stopping:
        return False
    kind, above = rel.governor(verb)
    return kind is rel.Governor.COMPLEMENT and rel.lemma(above) in word_classes().verbs.planning
