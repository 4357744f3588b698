import pytest

from checker.contracts.sides import Side, Sides, plain, sides
from checker.reading import read_text


def found(text: str) -> list[set[str]]:
    return [set(side.names) for side in sides(read_text(text, "a.md", ".md")).all]


PREAMBLE = 'This agreement is made between Larkfield Trust ("the Customer") and Brightloft Ltd ("the Processor").\n\n'


def test_the_opening_names_the_parties_and_what_it_calls_them() -> None:
    text = PREAMBLE + "The Processor shall delete the data. The Customer may audit."
    assert found(text) == [{"Customer", "Larkfield Trust"}, {"Processor", "Brightloft Ltd"}]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "This agreement is between Larkfield and Brightloft.\n\nLarkfield shall pay. Brightloft shall type.",
            [{"Larkfield"}, {"Brightloft"}],
        ),
        ("Provider will use the data. Provider will not sell it. Customer may object. Customer will pay.", [{"Provider"}, {"Customer"}]),
        (
            "Supplier: Sotto Limited\n\nCustomer: Vale Trust\n\nThe Supplier shall type.\n\nThe Customer shall pay.",
            [{"Supplier", "Sotto Limited"}, {"Customer", "Vale Trust"}],
        ),
    ],
)
def test_standard_texts_and_schedules_name_roles(text: str, names: list[set[str]]) -> None:
    assert found(text) == names


def test_a_party_gets_the_role_that_the_text_says_it_has() -> None:
    text = "Quill is a Processor and Orchid is a Controller.\n\nQuill shall wait. Quill may go. Orchid shall pay. Orchid may stop.\n\nThe Processor shall delete. The Controller shall instruct."  # noqa: E501
    assert found(text) == [{"Quill", "Processor"}, {"Orchid", "Controller"}]


def test_definitions_laws_and_classes_are_no_parties() -> None:
    text = (
        PREAMBLE
        + "Applicable Laws may require it. Suppliers shall register. This Agreement shall end. The Services may change. The Customer shall pay. The Processor shall wait."  # noqa: E501
    )
    assert [min(names) for names in found(text)] == ["Customer", "Brightloft Ltd"]


def test_a_policy_has_no_two_parties() -> None:
    assert len(sides(read_text("We may share your data. You may object.", "p.md", ".md")).all) == 0


def test_a_party_answers_to_its_names_whatever_their_legal_form() -> None:
    both = Sides((Side(("Processor", "Brightloft Ltd")), Side(("Customer",))))
    assert both.of(["brightloft"]) is both.all[0]
    assert both.of(["Nobody"]) is None
    assert both.other(both.all[0]) is both.all[1]
    assert both.doing is both.all[0]
    assert plain("The Brightloft, Ltd.") == "brightloft"


def test_what_the_text_calls_itself_is_no_party() -> None:
    text = (
        'This Data Licence (the "Licence") is made between Harbour Ltd ("Licensor") and Vale Trust ("Licensee").\n\n'
        "The Licensee shall not sell the data. The Licensor may audit. This Licence shall end in May. The Licence will end in May."
    )
    assert found(text) == [{"Licensor", "Harbour Ltd"}, {"Licensee", "Vale Trust"}]


def test_what_a_bracket_defines_is_no_party_and_who_makes_the_agreement_is_one() -> None:
    text = (
        'This agreement is made between larkdata.example, Inc. ("larkdata") and Bank of Vale, N.A. ("Bank of Vale").\n\n'
        'Bank of Vale shall use Bank of Vale\'s domain names (the "Domain Names") and the results (the "Joint Data").\n\n'
        "The Domain Names shall last. The Domain Names may end. Joint Data may grow. Joint Data shall stay."
    )
    assert found(text) == [{"larkdata"}, {"Bank of Vale"}]


def test_a_grant_makes_its_giver_a_party() -> None:
    text = "Nettle hereby grants a licence. Nettle may end it. Orchid hereby accepts it. Orchid shall pay."
    assert found(text) == [{"Nettle"}, {"Orchid"}]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        (
            'This deed is made between Vale Payment Systems, Inc. ("AFFILIATE") and Sotto Ltd ("SOTTO 1").\n\nSotto 1 may audit.',
            [{"AFFILIATE", "Vale Payment Systems"}, {"SOTTO 1", "Sotto Ltd"}],
        ),
        (
            'This deed is made between Vale Trust ("Party A") and Long River Network Technology Co., Ltd. ("Party B").\n\nParty B may pay.',
            [{"Party A", "Vale Trust"}, {"Party B", "Long River Network Technology Co."}],
        ),
    ],
)
def test_a_company_is_a_party_whatever_words_its_name_has(opening: str, names: list[set[str]]) -> None:
    assert found(opening) == names


def test_what_is_paid_is_no_party() -> None:
    text = (
        PREAMBLE
        + 'The shares (the "Trailing Consideration") are paid. Trailing Consideration shall be due. Trailing Consideration may rise.'
    )
    assert found(text) == [{"Customer", "Larkfield Trust"}, {"Processor", "Brightloft Ltd"}]
