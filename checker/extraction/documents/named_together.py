"""Terms given to what a paragraph has just listed: "Photos, your age, a postal code. All of this is called your Profile Data"."""

import re
from collections.abc import Iterator, Sequence

from checker.extraction.documents.headed import Label
from checker.extraction.nouns.exemplified import ids_between
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.texts.joining import Joined
from checker.model import ClauseKind, Document
from checker.ontology import Ontology

_ALL = (
    r"(?P<all>all (?:of )?(?:this|these|it|that)|the whole of (?:this|it|that)|everything (?:above|listed here)|this|these|it all|the lot)"
)
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_BARE = frozenset({"this", "these"})
_TERM = r'(?:your |the |our )?(?:"(?P<quoted>[^"]{3,40})"|(?P<plain>(?:[\w-]+ ){0,2}[\w-]+))'
_QUOTED = re.compile(
    rf'^{_ALL}(?: data| information)?,? (?:together )?(?:is|are) (?:your |the |our )?(?P<plain>)"(?P<quoted>[^"]{{3,40}})"\W*$',
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^(?:(?:together|taken together|collectively),? )?{_ALL}(?: data| information)?(?:,? (?:together|taken together|collectively))?,? "
    rf"(?:is|are) (?:(?:together|collectively) )?(?:called|known as|referred to as|named|what we call|what we mean by) {_TERM}\W*$",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    rf"^(?:together,? )?we (?:call|name|refer to) {_ALL}(?: data| information)?(?:,? (?:together|collectively))?(?: as)? {_TERM}\W*$",
    re.IGNORECASE,
)


def named_together(document: Document, sources: Sequence[Joined], docs: Sequence[Doc | None], ontology: Ontology) -> list[Label]:
    """Return the terms that sentences give to the data listed before them in the same paragraph, or in the list right above."""
    found: list[Label] = []
    for at, source in enumerate(sources):
        text = source.text.translate(_STRAIGHT)
        named = _QUOTED.match(text) or _PASSIVE.match(text) or _ACTIVE.match(text)
        if named is None or (named["all"].lower() in _BARE and named["plain"] and not named["plain"].istitle()):
            continue  # "this is called profiling" names no data
        ids = (each for doc in _above(document, sources, docs, at) for each in ids_between(doc, 0, len(doc.text), ontology))
        kept = tuple(dict.fromkeys(ids))
        found += [Label(named["quoted"] or named["plain"], kept)] if kept else []
    return found


def _above(document: Document, sources: Sequence[Joined], docs: Sequence[Doc | None], at: int) -> Iterator[Doc]:
    """Yield what was said before a sentence in its paragraph, else in the list above it; what a sentence denies is not among the listed."""
    here = document.clauses[sources[at].clause]
    opens = at > 0 and document.clauses[sources[at - 1].clause].paragraph != here.paragraph
    for before in range(at - 1, -1, -1):
        clause, doc = document.clauses[sources[before].clause], docs[before]
        if (clause.kind is not ClauseKind.ITEM or clause.section != here.section) if opens else clause.paragraph != here.paragraph:
            return
        if doc is not None and not any(token.lower_ in rel.NEGATIONS for token in doc.tokens):
            yield doc
