from checker.listings import with_listings
from checker.model import ReceiverList, Statement, StatementKind
from checker.reading import read_text

CONTRACT = "# Hosting Agreement\n\nThe Processor may use the vendors listed in Annex 2.\n"
ANNEX = "# Annex 2\n\n* Nimbus (NB). Hosting.\n"
OPEN = "# Hosting Agreement\n\nThe list of sub-processors is on our website.\n"
C, V = StatementKind.CONTRACT, StatementKind.VENDOR_LIST


def lists(*texts: tuple[str, str, StatementKind]) -> tuple[ReceiverList, ...]:
    """Return the lists of the first of some texts, all of which are in the project."""
    documents = {path: (kind, read_text(text, path, ".md")) for path, text, kind in texts}
    path, _, kind = texts[0]
    (found,) = with_listings([Statement(path=path, kind=kind)], [documents[path][1]], documents)
    return found.lists


def test_a_list_that_no_text_has_is_known_by_its_place_alone() -> None:
    (told,) = lists(("a.md", CONTRACT, C))
    assert (told.who, told.place, told.limits, told.names) == ("vendors", "Annex 2", True, None)
    assert told.called == "the list of vendors in Annex 2"


def test_a_list_is_found_in_the_contract_itself_and_in_a_text_of_its_name() -> None:
    names = ("Nimbus (NB)", "Nimbus", "NB")
    assert lists(("a.md", f"{CONTRACT}\n#{ANNEX}", C))[0].names == names
    assert lists(("a.md", CONTRACT, C), ("b.md", ANNEX, C))[0].names == names
    assert lists(("a.md", CONTRACT, C), ("x/annex-2.md", "* Nimbus (NB). Hosting.\n", C))[0].names == names
    assert lists(("a.md", CONTRACT, C), ("b.md", ANNEX.replace("2", "3"), C))[0].names is None


def test_a_list_without_a_place_is_the_list_of_vendors_of_the_project() -> None:
    vendors = "* Pigeon. Mail.\n"
    assert lists(("a.md", OPEN, C), ("v.md", vendors, V))[0].names == ("Pigeon",)
    assert lists(("a.md", OPEN, C), ("v.md", vendors, C))[0].names is None


def test_only_contracts_keep_lists() -> None:
    assert lists(("p.md", CONTRACT, StatementKind.PRIVACY_POLICY)) == ()
