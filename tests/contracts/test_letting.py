import pytest

from checker.contracts.letting import passed_on


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("We shall not permit our contractors to access the Survey Data.", "We shall not disclose the Survey Data to our contractors."),
        ("We may allow an auditor to inspect the Ledger Data.", "We may disclose the Ledger Data to an auditor."),
        ("We shall not let anyone else use it.", "We shall not disclose it to anyone else."),
        (
            "We shall not subcontract any of our processing without leave.",
            "We shall not disclose personal data to any subprocessor without leave.",
        ),
        ("We shall not outsource its obligations.", "We shall not disclose personal data to any subprocessor."),
        (
            "We shall not attempt to re-identify any patient or household.",
            "We shall not use personal data to link it with data about people.",
        ),
        ("We may retain one archival copy for two years.", "We may retain a copy of the data for two years."),
    ],
    ids=["let", "allow", "it", "subcontract", "outsource", "identify", "copy"],
)
def test_letting_others_have_data_is_passing_them_on(written: str, said: str) -> None:
    assert passed_on(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "We shall allow the inspectors to enter the premises.",
        "The Counterparty permits us to use the Survey Data.",
        "We shall permit the gate to open.",
        "We shall not subcontract the painting of the hall.",
        "We shall identify the parcels by number.",
        "We shall keep one copy of this agreement.",
    ],
    ids=["no data", "we get it", "no person", "no processing", "no people", "of the agreement"],
)
def test_what_lets_nobody_have_data_stays(text: str) -> None:
    assert passed_on(text) == text
