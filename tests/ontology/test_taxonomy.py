import pytest

from checker import yamlfile
from checker.ontology.entries import Entry, Examples, State
from checker.ontology.grammar import Grammar
from checker.ontology.taxonomy import Taxonomy
from checker.resources import data_folder
from checker.rulebook import rulebook

GRAMMAR = yamlfile.validated(Grammar, data_folder("rules") / "taxonomy" / "grammar.yaml")


def entry(name: str, phrase: str, *, also: tuple[str, ...] = (), state: State | None = None) -> Entry:
    return Entry(id=name, label=phrase, phrases=(phrase,), also=also, state=state, source="test", examples=Examples(yes=(phrase,)))


DATA = Taxonomy(
    (
        entry("user", "personal data"),
        entry("user.contact", "contact details", also=("user.reach",)),
        entry("user.contact.email", "email address"),
        entry("user.photo", "photos"),
        entry("nonpersonal", "nonpersonal data", state=State.DEIDENTIFIED),
        entry("nonpersonal.sums", "sums", state=State.AGGREGATED),
        entry("nonpersonal.masked", "masked records", state=State.DEIDENTIFIED),
    ),
    GRAMMAR,
)
PURPOSES = Taxonomy((entry("billing", "billing"), entry("security", "security")), GRAMMAR, verbs=True)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("your photos", "user.photo", id="a-phrase"),
        pytest.param("user.reach", "user.contact", id="another-id"),
        pytest.param("contact details and email address", "user.contact", id="one-covers-the-other"),
        pytest.param("photos and email address", None, id="two-things"),
        pytest.param("sums or masked records", "nonpersonal", id="two-states-of-one-parent"),
        pytest.param("photos and unicorns", None, id="one-part-unknown"),
        pytest.param("unicorns", None, id="unknown"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_phrase_means_one_thing_or_none(phrase: str, expected: str | None) -> None:
    assert DATA.match(phrase) == expected


def test_joined_things_are_all_told() -> None:
    assert DATA.matches("photos and email address") == ("user.photo", "user.contact.email")
    assert DATA.matches("photos and unicorns") == ()


def test_of_several_purposes_the_first_is_the_one() -> None:
    assert PURPOSES.match("billing and security") == "billing"
    assert PURPOSES.match("juggling") is None


def test_the_hierarchy_is_that_of_the_ids() -> None:
    assert DATA.covers("user", "user.contact.email")
    assert not DATA.covers("user.contact.email", "user")
    assert DATA.ancestors("user.contact.email") == {"user", "user.contact"}
    assert DATA.descendants("user.reach") == {"user.contact.email"}


def test_an_id_is_shown_by_its_label_and_an_unknown_one_as_it_is() -> None:
    assert DATA.label("user.reach") == "contact details"
    assert DATA.label("user.unknown") == "user.unknown"


def test_a_documents_own_terms_are_known_beside_the_taxonomy() -> None:
    known = rulebook().ontology
    own = known.defining({"crossing information": ("user.name", "user.contact.email"), "location": ("user.name",)})
    assert own.data.match("your crossing details") == "user.name"
    assert own.data.matches("Crossing Information") == ("user.name", "user.contact.email")
    assert own.data.match("location") == known.data.match("location")  # what the taxonomy knows goes first
    assert known.data.match("crossing details") is None
    assert known.defining({}) is known


def test_what_one_document_defines_is_not_remembered_for_another() -> None:
    known = rulebook().ontology
    assert known.data.match("crossing notes") is None
    names = [known.defining({"crossing notes": (kind,)}) for kind in ("user.name", "user.contact.email")]
    assert [each.data.match("crossing notes") for each in (*names, known, names[0])] == [
        "user.name",
        "user.contact.email",
        None,
        "user.name",
    ]
