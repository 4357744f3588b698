"""Labels that name who gets what stands below them: "Couriers" over "your name" and "your address", below "With whom we share".

The heading says that something is shared, the label with whom, the bare list what: each item is a sentence of its own.
"""

from checker.extraction.parses.language import parse
from checker.extraction.parses.things import is_somebody
from checker.extraction.texts.above import unnumbered
from checker.extraction.words.lexicon import lexicon
from checker.model import Clause
from checker.ontology import Ontology

_NOTHING = frozenset({"nothing", "nothing at all", "none", "no data", "nothing about you", "no personal data", "no personal information"})
_LONGEST = 5  # words of a label


def label_above(clause: Clause, ontology: Ontology) -> tuple[str, str, bool] | None:
    """Return the party that stands as a label over a clause, the heading that says that it is given data, and whether it denies it.

    None where the label names nobody whom the taxonomy knows, or the heading above it says nothing of recipients.
    """
    if len(clause.section) < 2:
        return None
    label, above = (unnumbered(text).strip().rstrip("?:.").strip() for text in (clause.section[-1], clause.section[-2]))
    heading = lexicon().headings.of(above)
    if heading is None or heading.takes != "somebody" or not 0 < len(label.split()) <= _LONGEST or not _is_party(label, ontology):
        return None
    return _as_words(label), clause.section[-2], lexicon().headings.denies(above)


def _is_party(label: str, ontology: Ontology) -> bool:
    if ontology.recipients.match(label) is not None:
        return True
    doc = next(iter(parse([_as_words(label)])))
    root = None if doc is None else next((t for t in doc.tokens if t.dep_ == "ROOT"), None)
    return root is not None and root.pos_ == "NOUN" and is_somebody(root) and not {"everyone", "others"} & {t.lower_ for t in root.subtree}


def says_nothing(text: str) -> bool:
    """Tell whether all that stands below a label is that nothing goes there."""
    return text.strip(" .").lower() in _NOTHING


def given(text: str, label: str, *, denied: bool) -> str:
    """Return the sentence that a label makes of an item below it."""
    if says_nothing(text):
        return f"We do not share any personal information with {label}."
    return f"We {'do not ' if denied else ''}share {_as_words(text.strip(' .;,'))} with {label}."


def _as_words(text: str) -> str:
    first = text.split(" ", 1)[0]
    return text if first.isupper() or sum(c.isupper() for c in first) > 1 else text[:1].lower() + text[1:]
