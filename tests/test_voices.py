from checker.model import Action, Actor, Commitment, Kind, Organisation, Statement, StatementKind, Term, Unread, UnreadReason
from checker.project import StatementSpec
from checker.reading import read_text
from checker.register import Register, RegisteredRecipient
from checker.voices import as_theirs, naming, outline, seen_by, unclear, voices, with_theirs

TEXT = (
    'Between Larkfield Trust ("the Customer") and Brightloft Ltd ("the Processor").\n\nThe Customer shall pay. The Processor shall delete.'
)
STANDARD = "Provider will use it. Provider will delete it. Customer may object. Customer will pay."
LARKFIELD = Organisation(name="Larkfield Trust")
SPEC = StatementSpec.model_validate({"path": "a.md", "kind": "contract", "party": "Brightloft"})
HOST = RegisteredRecipient(name="Brightloft", role="service provider", role_id="service_provider")


def commitment(actor: Actor, start: int = 0, recipient: str = "Processor") -> Commitment:
    return Commitment(
        statement="a.md",
        start=start,
        end=start + 4,
        text="text",
        actor=actor,
        action=Action.SHARE,
        kind=Kind.DENY,
        recipients=(Term(text=recipient),),
    )


def test_the_parties_of_a_contract_are_found_by_their_names() -> None:
    both = voices(SPEC, read_text(TEXT, "a.md", ".md"), LARKFIELD, Register())
    assert both is not None
    assert set(both.ours.aliases) == {"Customer"}
    assert {"Processor", "Brightloft Ltd"} >= set(both.theirs.aliases) >= {"Processor"}


def test_one_known_name_is_enough_between_two() -> None:
    document = read_text(TEXT, "a.md", ".md")
    assert voices(SPEC, document, Organisation(name="Unnamed Group"), Register()) is not None
    other = SPEC.model_copy(update={"party": "Unnamed Host"})
    found = voices(other, document, LARKFIELD, Register())
    assert found is not None
    assert "Processor" in found.theirs.aliases


def test_a_standard_text_needs_the_register_to_say_who_works_for_whom() -> None:
    document = read_text(STANDARD, "a.md", ".md")
    assert voices(SPEC, document, LARKFIELD, Register()) is None
    found = voices(SPEC, document, LARKFIELD, Register(recipients=(HOST,)))
    assert found is not None
    assert (found.ours.aliases, found.theirs.aliases) == (("Customer",), ("Provider",))
    assert "“Provider”" in unclear(SPEC, document)


def test_only_contracts_with_a_party_have_voices() -> None:
    document = read_text(TEXT, "a.md", ".md")
    assert voices(SPEC.model_copy(update={"kind": StatementKind.NOTICE}), document, LARKFIELD, Register()) is None
    assert voices(SPEC.model_copy(update={"party": None}), document, LARKFIELD, Register()) is None


def test_a_role_in_the_text_becomes_the_name_that_the_log_knows() -> None:
    party = Organisation(name="Brightloft", aliases=("Processor",))
    named, other = naming((commitment(Actor.FIRST_PARTY), commitment(Actor.FIRST_PARTY, recipient="advertisers")), party)
    assert (named.recipients[0].text, other.recipients[0].text) == ("Brightloft", "advertisers")


def test_a_report_shows_both_sides_promises_and_what_was_not_understood() -> None:
    party = Organisation(name="Brightloft")
    ours, theirs = commitment(Actor.FIRST_PARTY, 0), commitment(Actor.FIRST_PARTY, 20)
    lost = Unread(statement="a.md", start=40, end=44, text="text", reason=UnreadReason.POSSIBLE_DENIAL)
    statement = Statement(path="a.md", kind=StatementKind.CONTRACT, commitments=(ours,))
    (found,) = with_theirs([statement], [(statement.model_copy(update={"commitments": (theirs,), "unread": (lost,)}), party)])
    assert [(c.actor, c.subject.text if c.subject else None) for c in found.commitments] == [
        (Actor.FIRST_PARTY, None),
        (Actor.THIRD_PARTY, "Brightloft"),
    ]
    assert found.unread == (lost,)
    assert with_theirs([statement], []) == (statement,)
    assert as_theirs((commitment(Actor.THIRD_PARTY),), party) == ()


def test_a_vendors_register_has_the_organisation_as_its_client() -> None:
    seen = seen_by(Register(recipients=(HOST,)), LARKFIELD)
    entry = seen.find("Larkfield Trust")
    assert entry is not None
    assert entry.role_id == "third_party.client"
    assert seen_by(seen, LARKFIELD) is seen


def test_the_outline_of_a_contract_has_every_clause_with_number_and_matter() -> None:
    marks = outline(read_text("1.1 Quill shall not sell it.\n\n1.2 Orchid may audit Quill.", "a.md", ".md"))
    assert [(mark.number, mark.topic) for mark in marks] == [("1.1", ""), ("1.2", "audit and records")]
