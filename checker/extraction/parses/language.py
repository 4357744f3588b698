"""The offline language pipeline: load it once, check that it can be read, parse clauses as one sentence each."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc as Parse

from checker.errors import Mistake, UsageError
from checker.extraction.parses import relations as rel
from checker.extraction.parses.aim_lists import join_aims
from checker.extraction.parses.aim_words import settle_members
from checker.extraction.parses.article_lists import join_members
from checker.extraction.parses.bare_subjects import mend_subjects
from checker.extraction.parses.counted import counted
from checker.extraction.parses.doing_lists import join_doings
from checker.extraction.parses.gapping import filled, rejoin
from checker.extraction.parses.lemmas import lemmatize
from checker.extraction.parses.listed_deeds import describe
from checker.extraction.parses.memory import forget
from checker.extraction.parses.noun_places import places
from checker.extraction.parses.opening_aims import settle_aims
from checker.extraction.parses.regrouping import regroup
from checker.extraction.parses.repairs import settle
from checker.extraction.parses.shifted import shift
from checker.extraction.parses.taking_over import taken_over
from checker.extraction.parses.tree import Doc
from checker.extraction.parses.typography import normalise
from checker.extraction.parses.verb_runs import verb_runs

MODEL = Path(__file__).parents[1] / "model"
_MENDS = (
    mend_subjects,
    join_members,
    verb_runs,
    counted,
    places,
    describe,
    regroup,
    settle_members,
    settle_aims,
    join_aims,
    join_doings,
    shift,
)
_STARTS_NONE = (1 << 64) - 1  # of a token that starts no sentence: one below zero, in an array without signs
LONGEST = 400  # tokens; a longer clause is not parsed (its parse would be guesswork) and stays visible as unread

_TITLE = re.compile(
    r'"(?:[A-Z][\w\'-]*|of|and|or|the|to|for|in|on|with|we|our|your|my|not|&)(?: (?:[A-Z][\w\'-]*|of|and|or|the|to|for|in|on|with|we|our|your|my|not|&))+,?"'  # noqa: E501
)
_PHRASE_IN_TITLE_CASE = re.compile(
    r"\b(?:Do Not|How|What|Who|Why|(?<!^)(?:When|Where)) (?:[A-Z][\w'-]* |(?:or|and|of|to|the|my|your|with) )+[A-Z][\w'-]*"
)
_NAMED_PAGE = re.compile(r'\b(?:section|titled|entitled|headed|heading|chapter),? ("[^"]{4,160}")')
_HYPHENATED_NAME = re.compile(r"\b[A-Z]\w*(?:-[A-Z]\w*)+\b")  # "X-Mode" is one name
_PROBES = (  # a sentence, its verb, and the words that must stand in subject, object and prepositional phrase
    ("We do not share your photos with advertisers.", "share", "We", "photos", "advertisers"),
    ("We may disclose your email address to our partners.", "disclose", "We", "address", "partners"),
    ("Our partners may use these records to improve their products.", "use", "partners", "records", "records"),
)


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """Load the shipped pipeline; raise UsageError if it cannot be read (wrong version, damaged files, other labels)."""
    try:
        nlp = spacy.load(MODEL)
    except (OSError, ValueError) as error:
        raise UsageError(Mistake(str(MODEL), f"the language pipeline cannot be loaded: {error}", "reinstall the package")) from error
    probe(nlp)
    return nlp


def probe(nlp: Language) -> None:
    """Refuse a pipeline whose parses the relation view cannot read."""
    if "parser" not in nlp.pipe_names:
        raise UsageError(Mistake(str(MODEL), "the language pipeline has no parser", "use the pipeline shipped with this version"))
    for text, verb, *wanted in _PROBES:
        doc = taken_over(nlp(text))
        token = next(t for t in doc if t.text == verb)
        things = rel.objects(token)
        phrases = [noun for source in (token, *things) for _, noun in rel.prepositional(source)]  # attachment is not what is probed
        seen = [*rel.subjects(token), *things, *phrases]
        if not set(wanted) <= {t.text for t in seen}:
            raise UsageError(Mistake(str(MODEL), f"the language pipeline misreads a probe sentence: {text!r}", "use the shipped pipeline"))


def _make(nlp: Language, text: str) -> Parse:
    """Tokenise; a quoted title or a heading-like phrase becomes one token, so that its verbs are not read as clauses."""
    doc = nlp.make_doc(plain := normalise(text))
    quoting = '"' in plain
    spans = [
        doc.char_span(m.start() + quoted, m.end() - quoted)
        for pattern, quoted in (((_TITLE, 1),) if quoting else ()) + ((_PHRASE_IN_TITLE_CASE, 0),)
        for m in pattern.finditer(plain)
    ]
    spans += [doc.char_span(m.start(1) + 1, m.end(1) - 1) for m in (_NAMED_PAGE.finditer(plain) if quoting else ())]
    names = [doc.char_span(*m.span()) for m in (_HYPHENATED_NAME.finditer(plain) if "-" in plain else ())]
    pages = {(s.start, s.end) for s in spans if s is not None}
    if spans or names:
        with doc.retokenize() as retokenizer:
            for span in spacy.util.filter_spans([s for s in (*spans, *names) if s is not None and len(s) > 1]):
                retokenizer.merge(span, attrs={"NORM": "page"} if (span.start, span.end) in pages else {})
    starts: Any = np.full(len(doc), _STARTS_NONE, dtype=np.uint64)
    starts[:1] = 1
    return doc.from_array(["SENT_START"], starts)


def tokens(text: str) -> list[str]:
    """Return the tokens that the parser is given for a text."""
    return [token.text for token in _make(pipeline(), text)]


def parse(texts: Iterable[str]) -> Iterator[Doc | None]:
    """Yield one parsed document a text, in order; None for a text too long to parse."""
    nlp = pipeline()
    pending: list[bool] = []

    def documents() -> Iterator[Parse]:
        for text in texts:
            doc = _make(nlp, text)
            short = 0 < len(doc) <= LONGEST
            pending.append(short)
            yield doc if short else nlp.make_doc(".")

    for parsed in nlp.pipe(documents(), batch_size=128, disable=["lemmatizer"]):
        doc = _settled(nlp, parsed)
        whole = filled(doc)
        told = doc if whole is None else _settled(nlp, nlp(_make(nlp, whole), disable=["lemmatizer"]))
        rejoin(told)
        forget([told])
        yield told if pending.pop(0) else None


def _settled(nlp: Language, parsed: Parse) -> Doc:
    doc = taken_over(parsed)
    settle(doc)
    lemmatize(nlp, parsed, doc)
    _mend(doc)
    forget([doc])  # what was asked of the tree before it was mended
    return doc


def _mend(doc: Doc) -> None:
    """Mend a parse; mends that together leave no tree are taken back, since whoever walks up it would never arrive."""
    parsed = [(t.head, t.dep_, t.tag_, t.pos_) for t in doc.tokens]
    for mend in _MENDS:
        mend(doc)
    if doc.has_moved and not _is_tree(doc):
        for token, told in zip(doc.tokens, parsed, strict=True):
            token.head, token.dep_, token.tag_, token.pos_ = told


def _is_tree(doc: Doc) -> bool:
    heads = [token.head.i for token in doc]
    rooted = {i for i, head in enumerate(heads) if i == head}
    for start in range(len(heads)):
        path, at = set[int](), start
        while at not in rooted:
            if at in path:
                return False
            path.add(at)
            at = heads[at]
        rooted |= path
    return True


def pipeline_meta() -> dict[str, Any]:
    """Return what provenance needs to name the pipeline, without loading it."""
    meta: dict[str, Any] = spacy.util.load_meta(MODEL / "meta.json")
    return {key: meta[key] for key in ("lang", "name", "version", "license", "training") if key in meta}
