"""Cases set apart within a sentence, by dashes or by commas behind a denial; and what a text gives as its author's short name."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We may – with your permission – read messages from your phone.": ["first_party collect permit: messages; if consent"],
    "We do not – unless a court orders it – give your file to the landlord.": ["first_party share limit: file; to landlord; unless legal"],
    "We never—without your written consent—sell your readings to brokers.": [
        "first_party sell limit: readings; to brokers; unless consent"
    ],
    "The clinic sends your X-rays - once you have signed the form - to the specialist.": [
        "first_party share permit: X-rays; to specialist; if consent"
    ],
    "We will not, except with your consent, lend your notes to students.": ["first_party sell limit: notes; to students; unless consent"],
    "The council never, without a warrant, discloses your photos to the police.": [
        "first_party share limit: photos; to police; unless legal"
    ],
    "Your photos are not, unless you ask us to, shown to other members.": [
        "first_party share limit: photos; to other members; unless user_direction"
    ],
    "We shall never — except where the law requires it — sell your route to advertisers.": [
        "first_party sell limit: route; to advertisers; unless legal"
    ],
}
NOT_READ = {
    "We keep your tickets — with your letters — for two years.": ["first_party retain permit: tickets; if time"],
    "We share your name – never your street – with the club.": ["first_party share permit: name; to club"],
    "We do not, as a rule, lend your boat.": [],
    "Our sites - the shop and the blog - are ours.": [],
}


@both_ways(READ, NOT_READ)
def test_a_case_set_apart_is_a_case(sentence: str, expected: list[str], commitments: Read) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_the_law_asks_somebody_to_do_is_no_aim(commitments: Read) -> None:
    found = commitments("When we are legally required to do so, we share your plot number with the council.")
    assert [each.purposes for each in found] == [()]
    found = commitments("We share your plot number with the council to collect fees.")
    assert [term.text for each in found for term in each.purposes] == ["collect fees"]


def test_a_name_for_short_is_the_authors(commitments: Read) -> None:
    named = "This notice describes how knit, Inc., or knit for short, handles data about you. knit uses your email to write to you."
    assert {each.actor for each in commitments(named)} == {"first_party"}


def test_what_parties_agree_binds_whom_it_names(commitments: Read) -> None:
    text = "The parties agree that on termination the Host shall return all health records to the Club or shall destroy all the records."
    assert {each.action for each in commitments(text, "Host", "Club")} == {"delete", "share"}
    assert not [each for each in commitments(text, "Club", "Host") if each.actor == "first_party"]
