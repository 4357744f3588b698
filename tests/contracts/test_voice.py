import pytest

from checker.contracts.voice import Voice, apart

PROCESSOR = Voice(("Processor", "Quill"), ("Customer",))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The Processor undertakes not to sell Personal Data.", "We shall not sell Personal Data."),
        ("Quill processes Personal Data.", "We process Personal Data."),
        ("Customer instructs the Processor to Process Personal Data.", "We may process Personal Data."),
        ("Data deleted by Quill will be gone.", "Data deleted by us will be gone."),
        ("Neither party shall share it.", "We shall not share it."),
        ("Quill's staff is not permitted to read it.", "Our staff may not read it."),
        (
            "Quill shall not, without Customer's consent, disclose Personal Data.",
            "We shall not disclose Personal Data, without Customer's consent.",
        ),
        (
            "Quill undertakes not to, with the exception of helpers that Customer approved, without our leave, disclose it, unless asked.",
            "We shall not disclose it, without our leave, with the exception of helpers that Customer approved, unless asked.",
        ),
        (
            "Quill shall not, except to A, B and C, provide Personal Data to others.",
            "We shall not provide Personal Data to others, except to A, B and C.",
        ),
        ("Quill shall not, as a rule, disclose Personal Data.", "We shall not, as a rule, disclose Personal Data."),
        ("Quill shall not combine Personal Data with other data.", "We shall not use Personal Data to combine it with other data."),
        ("Quill shall not train its models on Personal Data.", "We shall not use Personal Data to train its models."),
        (
            "Quill shall not use Personal Data outside of the direct business relationship between Quill and Customer.",
            "We shall not use Personal Data except as described in this agreement.",
        ),
        (
            "Quill shall not use Personal Data outside the United States of America.",
            "We shall not use Personal Data outside the United States of America.",
        ),
        (
            "Quill shall keep the Patient Records confidential.",
            "We shall not disclose the Patient Records to any third party except as described in this agreement.",
        ),
        (
            "Quill shall hold in strict confidence all Patient Records.",
            "We shall not disclose all Patient Records to any third party except as described in this agreement.",
        ),
        (
            "All Patient Records shall be kept strictly confidential.",
            "We shall not disclose All Patient Records to any third party except as described in this agreement.",
        ),
        ("Quill shall keep the Patient Records for a year.", "We shall keep the Patient Records for a year."),
        ("Quill shall return to Customer, or at its request destroy, all Personal Data.", "We shall return or destroy all Personal Data."),
        ("Quill shall return to Customer on Monday.", "We shall return to Customer on Monday."),
        ("Customer may use the Quill Marks.", "Customer may use our Marks."),
        ("Quill shall not engage another processor.", "We shall not disclose personal data to another processor."),
        ("Quill will not provide, transfer, or hand over Personal Data.", "We will not disclose Personal Data."),
        ("Quill shall stay bound until Customer stops handing over Personal Data.", "We shall stay bound."),
        ("Quill shall stop handing over Personal Data.", "We shall stop handing over Personal Data."),
        (
            "Neither Quill nor anyone acting through it shall sell Personal Data.",
            "Neither we nor anyone acting through it shall sell Personal Data.",
        ),
        ("Quill and its staff may read Personal Data.", "We and its staff may read Personal Data."),
        ("Personal Data of Quill and the Customer shall be kept.", "Personal Data of us and the Customer shall be kept."),
        ("Subject to clause 7.2, Quill may disclose Personal Data.", "We may disclose Personal Data."),
        ("Notwithstanding sections 4 and 5.1(a), Quill may disclose Personal Data.", "We may disclose Personal Data."),
        (
            "Subject to clause 7.2 of the Main Agreement, Quill may disclose Personal Data.",
            "Subject to clause 7.2 of the Main Agreement, we may disclose Personal Data.",
        ),
        ("Quill shall only process it in accordance with this Agreement.", "We shall only process it as described in this agreement."),
    ],
)
def test_a_party_says_what_it_promises(written: str, said: str) -> None:
    assert PROCESSOR.speak(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "Customer shall pay the fees.",
        "Customer acts as a Processor.",  # a role, not the party
        "Quills are written with.",
        "Non-Quill services are excluded.",
    ],
)
def test_what_the_party_does_not_say_stays_as_it_is(text: str) -> None:
    assert PROCESSOR.speak(text) == text


def test_each_side_speaks_in_its_own_voice() -> None:
    customer = Voice(("Customer",), ("Processor", "Quill"))
    assert customer.speak("The Customer authorises Quill to use it.") == "The Counterparty may use it."
    assert customer.speak("Quill shall not sell Customer Personal Data.") == "The Counterparty shall not sell our Personal Data."


def test_coordinated_duties_are_told_apart() -> None:
    assert apart("We may not act for Customer and may not disclose it.") == ("We may not act for Customer.", "We may not disclose it.")
    assert apart("We shall not sell Personal Data or share Personal Data for ads.") == (
        "We shall not sell Personal Data.",
        "We shall not share Personal Data for ads.",
    )
    assert apart("We may use and share it.") == ("We may use and share it.",)


def test_the_other_partys_proper_name_becomes_a_noun_and_a_role_stays() -> None:
    assert Voice(("Customer",), ("Quill",)).speak("The Customer shall not give Personal Data to Quill.") == (
        "We shall not give Personal Data to the Counterparty."
    )
    assert PROCESSOR.speak("Quill shall tell Customer.") == "We shall tell Customer."


def test_a_name_given_with_its_article_is_that_party_and_no_other() -> None:
    council = Voice(("Fenwold District Council", "the Council"), ("Northlight Systems", "the Supplier"))

    assert council.speak("The Council may supply meter readings to the Supplier.") == "We may supply meter readings to the Supplier."
    assert council.speak("The Councillor may see meter readings.") == "The Councillor may see meter readings."
    assert council.speak("The Supplier shall not sell meter readings.") == "The Supplier shall not sell meter readings."


@pytest.mark.parametrize(
    ("own", "other", "said"),
    [
        ("Licensee", "Licensor", "We may use the Data to plan."),
        ("Licensor", "Licensee", "The Licensee may use the Data to plan."),
    ],
)
def test_whoever_is_granted_a_licence_may_do_what_it_is_for(own: str, other: str, said: str) -> None:
    voice = Voice((own,), (other,))
    assert voice.speak("The Licensor hereby grants to the Licensee a limited, non-exclusive licence to use the Data to plan.") == said
    assert voice.speak("The Licensor grants the Licensee a discount.").endswith("a discount.")


def test_sub_distributors_are_one_word() -> None:
    assert PROCESSOR.speak("The Processor may pass data to sub-distributors and a sub-agent.") == (
        "We may pass data to subdistributors and a subagent."
    )


@pytest.mark.parametrize(
    "never", ["In no event may either party", "Under no circumstances shall either of the parties", "At no time will each party"]
)
def test_a_ban_on_both_may_be_told_the_other_way_round(never: str) -> None:
    said = PROCESSOR.speak(f"{never} sell Customer Data to a competitor.")
    assert said.startswith("We ")
    assert " not sell " in said
    assert PROCESSOR.speak("In no event may Customer sell the logs.").startswith("In no event may Customer")
