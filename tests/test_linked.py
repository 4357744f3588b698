from checker.linked import with_links
from checker.model import Statement, StatementKind
from checker.reading import read_text

POLICY = "# Privacy Policy\n\nWe use cookies as our Cookie Policy explains.\n"
COOKIES = "# Cookie Policy\n\nWe set one cookie.\n"
CONTRACT = "# Hosting Agreement\n\nThe Processor shall work for the purposes in Schedule 2.\n"


def warned(*texts: tuple[str, str, StatementKind]) -> list[tuple[str, ...]]:
    statements = [Statement(path=path, kind=kind) for path, _, kind in texts]
    return [each.warnings for each in with_links(statements, [read_text(text, path, ".md") for path, text, _ in texts])]


def test_a_text_that_is_referred_to_and_not_there_is_told() -> None:
    ((told,),) = warned(("policy.md", POLICY, StatementKind.PRIVACY_POLICY))
    assert "“Cookie Policy”" in told
    assert "our Cookie Policy explains" in told
    ((part,),) = warned(("agreement.md", CONTRACT, StatementKind.CONTRACT))
    assert "“Schedule 2”" in part


def test_a_text_that_is_there_by_its_title_or_its_file_is_not() -> None:
    own = ("policy.md", POLICY, StatementKind.PRIVACY_POLICY)
    assert warned(own, ("other.md", COOKIES, StatementKind.NOTICE)) == [(), ()]
    assert warned(own, ("texts/cookie-policy.md", "We set one cookie.\n", StatementKind.NOTICE)) == [(), ()]
    agreement = ("agreement.md", CONTRACT, StatementKind.CONTRACT)
    assert warned(agreement, ("schedule_2.md", "Hosting the catalogue.\n", StatementKind.CONTRACT)) == [(), ()]


def test_a_part_of_no_contract_is_nothing_to_look_for() -> None:
    assert warned(("policy.md", CONTRACT, StatementKind.PRIVACY_POLICY)) == [()]
