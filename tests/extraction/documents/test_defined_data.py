import pytest

from checker.extraction.documents.defined_data import data_of_agreement, defined_data
from checker.extraction.documents.definitions import Definition, Definitions
from checker.ontology.taxonomy import term
from checker.rulebook import rulebook
from tests.extraction.conftest import Extract

ONTOLOGY = rulebook().ontology
NAMES = ("user.name", "user.content.photo")


@pytest.mark.parametrize(
    ("text", "includes"),
    [
        ('1.1 "Audience Data" means the names and photographs of guests that Quill receives under this agreement.', NAMES),
        ('"Guest Data" shall mean names, and photographs.', NAMES),
        ('In this Agreement, "Usage Data" means only names or photographs.', NAMES),
        ('"Audience Data" means engine hours and yields.', ()),
        ('"Guest Data" means names, photographs and engine hours.', ()),  # one kind that nobody knows
        ('"Guest Data" means any names and photographs.', ()),  # and others like them
        ('"Guest Data" means data such as names and photographs.', ()),
        ('"Guest Data" means the names of guests and the times of their calls.', ()),  # more behind whose they are
    ],
    ids=["of whom", "shall mean", "only", "all unknown", "one unknown", "any", "such as", "more behind"],
)
def test_an_agreement_says_all_that_its_data_are_where_each_kind_is_known(text: str, includes: tuple[str, ...]) -> None:
    found = defined_data(text, ONTOLOGY)
    assert found is not None
    assert found[1] == Definition(includes=includes, closed=bool(includes), agreed=True, named=found[1].named)
    assert set(includes) <= set(found[1].named)


@pytest.mark.parametrize(
    "text",
    ['"Term" means one year.', "Guest Data means names.", '"Guest Data" shall be kept for a year.', '"Machine" means a tractor.'],
    ids=["time", "not quoted", "no definition", "thing"],
)
def test_other_clauses_define_no_data(text: str) -> None:
    assert defined_data(text, ONTOLOGY) is None


def test_a_term_of_an_agreement_means_what_its_parties_say_and_not_what_its_words_mean_elsewhere() -> None:
    closed = data_of_agreement(["“Audience Data” means the names of viewers."], ONTOLOGY)
    open_ = data_of_agreement(["“Audience Data” means the names of viewers and any other data."], ONTOLOGY)
    assert Definitions().with_data(closed).in_its_sense("Audience Data", "user.profiling") is None
    assert Definitions().with_data(open_).in_its_sense("Audience Data", "user.profiling") == "user"
    assert Definitions().in_its_sense("Audience Data", "user.profiling") == "user.profiling"


def test_the_first_of_two_definitions_counts() -> None:
    twice = ['"Guest Data" means names.', '"Guest Data" means photographs.']
    assert data_of_agreement(twice, ONTOLOGY)[term("Guest Data")].includes == ("user.name",)


def test_what_one_definition_names_is_no_part_of_an_open_one_beside_it(extracted: Extract) -> None:
    text = '# Agreement\n\n1. "Machine Data" means the locations and engine hours of tractors.\n\n'
    text += '2. "Member Data" means the names and yields of members.\n\n'
    (found,) = extracted(text + "3. The Operator shall not use Machine Data.\n", "Greenacre", "Operator").commitments
    assert [(t.id, t.excludes) for t in found.data] == [("user", ("user.name",))]
