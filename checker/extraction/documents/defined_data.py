"""Data that an agreement defines: '"Site Data" means the names of visitors'; such clauses promise nothing, and are not parsed."""

import re
from collections.abc import Iterable, Mapping

from checker.extraction.documents.definitions import Definition
from checker.ontology import Ontology
from checker.ontology.taxonomy import term

_DEFINED = re.compile(
    r'^(?:[\d.()a-z]{1,8} )?(?:(?:In|For the purposes of) (?:this|these|the) [A-Z]?[a-z]+,? )?"(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*){0,4})" '
    r"(?:shall mean|means?|refers? to|comprises?|consists? of)(?: only| exclusively| solely)? (?P<what>[^;]{3,600})$"
)
_SAID_OF = re.compile(  # of whom they are, and how they came
    r"\b(?:of|about|on|relating to|concerning)\s+(?!birth\b|residence\b|employment\b)|\b(?:that|which|who|whom|whose|received|provided|made available|collected|obtained|supplied)\b"  # noqa: E501
)
_PARTED = re.compile(r", and | and/or |, or |,| and | or ")
_OPEN = re.compile(
    r"\b(?:any|all|every|other|such as|includ\w+|for example|etc|without limitation|whatever|anything|everything|related|associated)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|their|its|his|her|a|an)\s+", re.IGNORECASE)
_MORE = re.compile(r",|\b(?:and|or|with)\b")  # behind what is said of the first ones: "the names of guests and the times of their calls"
_OF_DATA = re.compile(r"\b(?:Data|Information|Records|Content|Details)$")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_MOST = 40  # pieces of one definition that are looked at


def data_of_agreement(written: Iterable[str], ontology: Ontology) -> Mapping[str, Definition]:
    """Return the data that the clauses of an agreement define, by their names in plain words; of two definitions of one name the first."""
    found = [each for text in written if (each := defined_data(text.translate(_STRAIGHT), ontology)) is not None]
    return dict(reversed(found))


def defined_data(text: str, ontology: Ontology) -> tuple[str, Definition] | None:
    """Return the data that a clause (straight quotation marks) defines, by their name in plain words; None where it defines none.

    It says all where it is no more than a list of kinds, each of which the taxonomy knows; any other means whatever the agreement is about.
    """
    found = _DEFINED.match(text.strip())
    if found is None:
        return None
    what = found["what"].rstrip(". ")
    said_of = _SAID_OF.search(what)
    listed, rest = (what[: said_of.start()], what[said_of.start() :]) if said_of else (what, "")
    pieces = [_ARTICLE.sub("", piece.strip()) for piece in _PARTED.split(listed, maxsplit=_MOST) if piece.strip()]
    ids = [ontology.data.match(piece) for piece in pieces]
    known = tuple(dict.fromkeys(each for each in ids if each is not None and each != "user"))
    closed = (
        len(known) > 0 and all(each is not None and each != "user" for each in ids) and not _OPEN.search(what) and not _MORE.search(rest)
    )
    if not known and not _OF_DATA.search(found["name"]):
        return None
    return term(found["name"]), Definition(includes=known if closed else (), closed=closed, agreed=True, named=known)
