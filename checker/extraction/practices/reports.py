"""What a report holds for those who get it: "a report contains no cookie numbers", "the lists we send state totals only"."""

from checker.extraction.nouns.construction import is_data, is_party, made
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.words.lexicon import Lexicon, lexicon


def is_report(noun: Token) -> bool:
    """Tell whether a noun is something that is handed over and holds data: a report, a file, a feed."""
    words = lexicon().constructions
    ours = any(c.relation == "compound" and c.lower_ in words.own_stores for c in rel.kids(noun))  # "log files" stay where they are
    return rel.lemma(noun) in words.reports and not ours


@of_verbs(lambda words, lemma: lemma in words.constructions.made_of or lemma in words.constructions.holding)
def reported(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what a report holds as what is shared with those whom the report goes to; they are named there or spoken of before."""
    listed = words.constructions
    passive = rel.is_passive(token)
    if rel.lemma(token) not in (listed.made_of if passive else listed.holding):
        return None
    subjects = [s for s in rel.subjects(token) if is_report(s) and not _is_of_people(s)]
    things = [n for w, n in rel.prepositional(token) if w in ("from", "of", "on")] if passive else rel.objects(token)
    data = [t for thing in things for t in rel.coordination(thing) if is_data(t, setting)]
    if not subjects or not data:
        return None
    between = token.doc[subjects[0].i + 1 : token.i]  # by the surface: parses hang such nouns on the verb behind them
    named = [n for n in between if n.doc[n.i - 1].lower_ in ("to", "for", "with") and is_party(n, setting)]
    return made(token, words, data[:1], named or subjects[:1])


def _is_of_people(noun: Token) -> bool:
    """Tell whether a file is that of a person ("your file contains your name"): kept, and handed to nobody."""
    owner = rel.possessor(noun)
    return owner is not None and owner.lower_ != "our"
