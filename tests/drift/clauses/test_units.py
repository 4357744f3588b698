from checker.drift.clauses.units import units
from tests.drift.versions import text


def test_a_clause_is_one_unit_whatever_was_read_in_it() -> None:
    (unit,) = units(text("We collect and share your photos with our partners."))
    assert {each.action for each in unit.commitments} == {"collect", "share"}
    assert unit.acts == {("first_party", "collect"), ("first_party", "share")}
    assert "user.content.photo" in unit.ids


def test_an_item_has_its_lead_in_and_its_own_words() -> None:
    found = units(text("## 3. Sharing\n\nWe share your photos with:\n\n- our printers;\n- our advertisers.\n"))
    item = next(unit for unit in found if unit.own == "our advertisers")
    assert (item.lead, item.section) == ("we share your photos with", "sharing")
    assert item.key == f"{item.lead} {item.own}"


def test_a_whole_sentence_stands_alone_and_a_fragment_does_not() -> None:
    found = units(text("**Photos.** We share your photos with our printers.\n\nWe never:\n\n- share your photos with advertisers;\n"))
    assert [unit.stands_alone for unit in found] == [True, False]
