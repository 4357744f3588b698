"""What a clause that was not understood seems to speak of, so that it casts doubt on the events it concerns and on no others."""

from checker.extraction.doubts.second_reader import second_reader
from checker.extraction.doubts.spotting import SLOTS, Spot
from checker.extraction.nouns.pointed import points_back
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.model import Term, Unread, UnreadReason
from checker.ontology import Ontology, Taxonomy

_ASKED = frozenset({UnreadReason.POSSIBLE_DENIAL, UnreadReason.POSSIBLE_PERMISSION})


def speaking(clause: Unread, doc: Doc | None, ontology: Ontology) -> Unread:
    """Return a clause with the actions, data, recipients and purposes that the second reader takes it to speak of."""
    if doc is None or clause.reason not in _ASKED:
        return clause
    reader = second_reader()
    spots = reader.spotter.spots(doc, ontology)
    told = {slot: terms([s for s in spots if s.slot == slot], _taxonomy(ontology, slot)) for slot in SLOTS}
    return clause.model_copy(update={"actions": reader.actions(doc), **told})


def of_those(clause: Unread, doc: Doc | None, parties: tuple[str, ...]) -> Unread:
    """Return a clause that tells what "they" do as one about those who were spoken of before ("They work to a written agreement").

    ``parties``: the roles of these; empty where none are known, and then the clause stays as it is.
    """
    told = next((t for t in doc.tokens if t.dep_ == "ROOT"), None) if doc is not None else None
    if told is None or not parties or clause.recipients or told.pos_ != "VERB" or rel.is_passive(told):
        return clause
    back = [s for s in rel.subjects(told) if points_back(s)]
    term = Term(text=back[0].text, id=parties[0], includes=parties[1:]) if back else None
    return clause.model_copy(update={"recipients": (term,)}) if term else clause


def terms(spots: list[Spot], taxonomy: Taxonomy) -> tuple[Term, ...]:
    """Return the phrases of one slot as terms, with the taxonomy's ids where it knows them."""
    texts = dict.fromkeys(spot.phrase.text for spot in spots)
    return tuple(Term(text=text, id=taxonomy.match(text), includes=_several(taxonomy.matches(text))) for text in texts)


def _several(ids: tuple[str, ...]) -> tuple[str, ...]:
    return ids if len(ids) > 1 else ()


def _taxonomy(ontology: Ontology, slot: str) -> Taxonomy:
    known: dict[str, Taxonomy] = {"data": ontology.data, "recipients": ontology.recipients, "purposes": ontology.purposes}
    return known[slot]
