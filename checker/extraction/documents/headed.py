"""Bare lists under a heading that says what they are: "Information we collect" over "Name, e-mail address" is a sentence of its own.

The heading makes the list a statement ("We obtain name, e-mail address"), and a label between them ("Booking details.") is a term
that the list defines (research/academic.md shapes 51 and 54; DESIGN section 4).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extraction.documents.each_gets import LABELLED, NAMED, each_gets
from checker.extraction.documents.party_labels import given, label_above, says_nothing
from checker.extraction.nouns.bare_lists import is_bare
from checker.extraction.nouns.phrases import items, phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.language import parse
from checker.extraction.parses.things import informs, is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.texts.above import LONGEST_HEADING, heading_above, heads_list, inline_heading, plainly
from checker.extraction.texts.joining import Joined
from checker.extraction.texts.straight import straightened
from checker.extraction.words.headings import Heading
from checker.extraction.words.lexicon import lexicon
from checker.model import Clause, Document
from checker.ontology import Ontology

_LONGEST_LABEL = 6


@dataclass(frozen=True, slots=True)
class Label:
    """A term that stands over a list of data ("Booking details."), and the ids of what is listed."""

    name: str
    ids: tuple[str, ...]


def under_headings(
    document: Document, sources: Sequence[Joined], docs: Sequence[Doc | None], ontology: Ontology, *, purposes_only: bool = False
) -> tuple[list[Joined], list[Doc | None], list[Label]]:
    """Return the sources and parses, with bare lists made sentences by their headings, and the terms that their labels define.

    ``purposes_only``: an agreement, of whose lists only a schedule of purposes says by its heading alone what the parties do.
    """
    new_sources, new_docs = list(sources), list(docs)
    labels: list[Label] = []
    turned: list[int] = []
    beside: list[tuple[int, _Found, str]] = []  # lists that stand in one line with their heading, or behind a label
    for n, (source, doc) in enumerate(zip(sources, docs, strict=True)):
        clause = document.clauses[source.clause]
        found = _heading(document, clause) if doc is not None and source.lead_in is None else None
        if purposes_only and found is not None and found.heading.takes != "deeds":
            continue
        if found is not None and (rest := _behind_label(found, source.text, ontology)) is not None:
            beside.append((n, found, rest))
            continue
        if found is not None and found.tells_whom and (gets := each_gets(source.text, ontology)) is not None:
            new_sources[n] = Joined(gets, source.clause, _place(document, source.clause, found.text))
            turned.append(n)
            continue
        party = None if doc is None or source.lead_in is not None or purposes_only else label_above(clause, ontology)
        if doc is not None and party is not None and (says_nothing(source.text) or _lists("data", doc, ontology)):
            told = given(source.text, party[0], denied=party[2])
            new_sources[n] = Joined(told, source.clause, heading_above(document, source.clause, party[1]))
            turned.append(n)
            continue
        if doc is None or found is None or not (_goes_on(clause, found, doc) or _lists(found.heading.takes, doc, ontology)):
            inline = None if doc is None or source.lead_in is not None or purposes_only else inline_heading(source.text)
            if inline is not None:
                beside.append((n, _Found(inline[0], "", lexicon().headings.denies(source.text.split(":")[0]), "", ""), inline[1]))
            continue
        if found.label and found.heading.takes == "data":
            labels.append(Label(found.label, _ids(doc, ontology)))
        new_sources[n] = Joined(_sentence(found, source.text, doc[0]), source.clause, _place(document, source.clause, found.text))
        turned.append(n)
    for n, joined, named in _beside(document, sources, beside, ontology):
        new_sources[n], labels = joined, labels + named
        turned.append(n)
    for n, doc in zip(turned, parse(straightened(new_sources[n].text) for n in turned), strict=True):
        new_docs[n] = doc
    return new_sources, new_docs, labels


def _beside(
    document: Document, sources: Sequence[Joined], beside: list[tuple[int, "_Found", str]], ontology: Ontology
) -> Iterator[tuple[int, Joined, list[Label]]]:
    """Yield the sentences that lists in one line with their heading or label make, and the names given to them."""
    for (n, found, rest), doc in zip(beside, parse(straightened(rest) for _, _, rest in beside), strict=True):
        if doc is not None and _lists(found.heading.takes, doc, ontology):
            named = [Label(term["name"], _ids(doc, ontology)) for term in NAMED.finditer(rest)]
            place = _place(document, sources[n].clause, found.text)
            yield n, Joined(_sentence(found, rest, doc[0]), sources[n].clause, place), named


@dataclass(frozen=True, slots=True)
class _Found:
    heading: Heading
    text: str
    denied: bool
    label: str  # of the list itself, between it and the heading; "" if there is none
    what: str  # the data that the heading asks about ("who can see *your friends list*"); "" if it names none
    led: bool = False  # by a lead-in with a colon, and not by a heading

    @property
    def tells_whom(self) -> bool:
        return self.heading.takes == "somebody" and not self.denied


def _place(document: Document, index: int, text: str) -> int | None:
    lead = document.clauses[index].lead_in
    return lead if lead is not None and document.clauses[lead].text == text else heading_above(document, index, text)


def _heading(document: Document, clause: Clause) -> _Found | None:
    """Return the heading that tells what a clause lists: its lead-in, its own, or the one above its label."""
    lead = "" if clause.lead_in is None else document.clauses[clause.lead_in].text
    if heads_list(lead) and (heading := lexicon().headings.of(plainly(lead))) is not None:
        return _Found(heading, lead, lexicon().headings.denies(lead), "", lexicon().headings.what(plainly(lead)), led=True)
    for depth, text in enumerate(reversed(clause.section[-2:])):
        plain = plainly(text)
        words = plain.split()
        heading = lexicon().headings.of(plain) if len(words) <= LONGEST_HEADING else None
        if heading is not None:
            label = clause.section[-1].strip().rstrip(":.").strip() if depth else ""
            named = heading.takes == "data" or not label
            short = len(label.split()) <= _LONGEST_LABEL and not label.endswith("?")
            return (
                _Found(heading, text, lexicon().headings.denies(plain), label, lexicon().headings.what(plain)) if named and short else None
            )
    return None


def _behind_label(found: _Found, text: str, ontology: Ontology) -> str | None:
    """Return the list of data behind its label, under a heading that takes one ("About you: name, address"); None for any other text."""
    behind = LABELLED.match(text) if found.heading.takes == "data" else None
    doc = None if behind is None else next(iter(parse([straightened(behind["rest"])])))
    return None if behind is None or doc is None or not _lists("data", doc, ontology) else behind["rest"]


def _goes_on(clause: Clause, found: _Found, doc: Doc) -> bool:
    """Tell whether a clause is an item of a list that its heading leads into with a colon: any thing is what the heading takes."""
    root = next((t for t in doc.tokens if t.dep_ == "ROOT"), None)
    thing = root is not None and (root.pos_ in ("NOUN", "PROPN") or len(doc) == 1) and is_bare(doc, found.heading.takes)
    return clause.lead_in is not None and found.led and thing and found.heading.takes != "deeds"


def _lists(takes: str, doc: Doc, ontology: Ontology) -> bool:
    """Tell whether a clause is a bare list of what a heading takes."""
    return is_bare(doc, takes) and _is_made_of(takes, doc, ontology)


def lists_purposes(document: Document, clause: Clause) -> bool:
    """Tell whether a clause stands under a heading whose bare lists are what data are used for ("Schedule 1: Purposes")."""
    found = _heading(document, clause)
    return found is not None and found.heading.takes == "deeds"


def _is_made_of(kind: str, doc: Doc, ontology: Ontology) -> bool:
    root = next(t for t in doc.tokens if t.dep_ == "ROOT")
    if kind == "deeds":
        return root.pos_ == "VERB" or (root.pos_ == "NOUN" and ontology.purposes.match(phrase(root).text) is not None)
    if root.pos_ not in ("NOUN", "PROPN"):
        return False
    if kind == "somebody":
        named = (
            is_somebody(m) or m.pos_ == "PROPN" or identify(phrase(m), ontology.recipients) is not None for m in rel.coordination(root)
        )
        return any(named)
    first = rel.coordination(root)
    return any(identify(p, ontology.data) not in (None, "user") for p in items(first)) or all(
        informs(noun) and noun.pos_ == "NOUN" for noun in first
    )


def _ids(doc: Doc, ontology: Ontology) -> tuple[str, ...]:
    heads = [t for t in doc.tokens if t.pos_ in ("NOUN", "PROPN") and t.relation not in ("compound", "flat", "amod")]
    ids = (identify(item, ontology.data) for item in items(heads[:60]))
    return tuple(dict.fromkeys(i for i in ids if i not in (None, "user")))


def _sentence(found: _Found, text: str, opening: Token) -> str:
    """Return the heading's words with the list; ``opening``: its first word, which may be a bare verb ("get your food to you")."""
    base, named = opening.tag_ == "VB", opening.tag_ == "NNP" and found.heading.takes == "somebody"
    says = found.heading.denied if found.denied else found.heading.says
    says = says.replace("your information", found.what) if found.what else says
    first = text.split(" ", 1)[0]
    proper = first.isupper() or sum(c.isupper() for c in first) > 1 or named
    rest = text if proper else text[:1].lower() + text[1:]
    if found.heading.takes == "deeds" and not rest.startswith("to "):
        says += " to" if base else " for"
    return f"{says} {rest}" + ("" if rest.rstrip().endswith((".", "!", "?")) or named else ".")
