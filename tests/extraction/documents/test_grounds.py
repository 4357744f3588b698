"""The grounds of a commitment name what is in the rules."""

from checker.extraction.documents.grounds import Ground, grounds
from checker.resources import data_folder
from checker.rulebook import rulebook
from tests.extraction.conftest import Read


def of(read: Read, text: str) -> list[tuple[str, str, str, str]]:
    (found,) = read(text)
    return [(g.part, g.words, g.means, g.entry) for g in grounds(found, rulebook().ontology)]


def test_frame_cues_and_entries_are_named(commitments: Read) -> None:
    assert of(commitments, "We never share your photos with advertisers without your consent.") == [
        ("frame", "share", "share:share", "a listed verb"),
        ("denial", "never", "denies it", ""),
        ("data", "photos", "user.content.photo", "photo"),
        ("recipient", "advertisers", "advertising.advertiser", "advertiser"),
        ("exception", "without your consent", "consent", "consent"),
    ]


def test_exclusivity_and_doubts_are_named(commitments: Read) -> None:
    found = of(commitments, "We share your whatnots only with service providers.")
    assert ("only", "only", "closes recipient", "") in found
    assert ("data", "whatnots", "", "") in found
    assert [ground[2] for ground in found if ground[0] == "doubt"] == ["data_unknown"]


def test_every_file_that_is_named_is_there(commitments: Read) -> None:
    text = "We must not disclose this stuff to partners for marketing unless you agree."
    files: set[str] = {g.file for c in commitments(text) for g in grounds(c, rulebook().ontology)} - {""}
    assert len(files) >= 3
    assert all((data_folder("rules") / file).is_file() for file in files)


def test_without_a_trace_words_still_tell(commitments: Read) -> None:
    (found,) = commitments("We share your photos with advertisers.")
    bare = grounds(found.model_copy(update={"trace": None}), rulebook().ontology)
    assert bare[0] == Ground(part="data", words="photos", means="user.content.photo", entry="photo", file="taxonomy/data.yaml")
