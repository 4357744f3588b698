"""What somebody else is said to get: nouns narrowed by another, places that stand for people, and whoever receives."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "No reading reaches a newspaper or an obituary website.": ["first_party share deny: reading; to newspaper, obituary website"],
    "Lane times are shared with the swimming coach.": ["first_party share permit: Lane times; to swimming coach"],
    "We send crash alerts to the roadside patrol.": ["first_party share permit: crash alerts; to roadside patrol"],
    "Noise complaints are passed to the landlord.": ["first_party share permit: Noise complaints; to landlord"],
    "Tide readings reach the harbour office.": ["first_party share permit: Tide readings; to harbour office"],
    "Fishing reports are sent to the rent office.": ["first_party share permit: Fishing reports; to rent office"],
    "We communicate salvage reports to third persons.": ["first_party share permit: salvage reports; to third persons"],
    "Costume sketches are passed to the theatre's tailor.": ["first_party share permit: Costume sketches; to theatre's tailor"],
    "No essay reaches the police.": ["first_party share deny: essay; to police"],
    "Every booking goes to the harbour office.": ["first_party share permit: booking; to harbour office"],
    "We provide the tax office with the amount of your lottery winnings.": ["first_party share permit: lottery winnings; to tax office"],
    "We supply a couple of insurers with the story of your crash.": ["first_party share permit: story of your crash; to insurers"],
    "Your casts are received by the lab that mills our insoles.": ["first_party share permit: casts; to lab"],
    "Freelance translators are barred by their contracts from disclosing source manuscripts.": [
        "third_party share deny: source manuscripts",
    ],
    "We show tenancy files to builders, to guides and to movers.": [
        "first_party share permit: tenancy files; to builders, movers, guides",
    ],
    "The time of each snack order is recorded by the supplier of the screens.": [
        "third_party collect permit: time of each snack order; to supplier of the screens",
    ],
    "Inspectors have a window onto hive weights.": ["first_party share permit: hive weights; to Inspectors"],
    "The network operator receives outage alarms from the meter.": [
        "first_party share permit: outage alarms from the meter; to network operator"
    ],
    "We save a clip and hand it to the police if they ask for it.": [
        "first_party retain permit: clip; if legal, other",
        "first_party share permit: it; to police; if other",
    ],
    "A finder who calls is never given your address.": ["first_party share deny: address; to finder; if other"],
    "The wall display is never shown your name.": ["first_party share deny: name; to wall display"],
    "The caterer also receives the allergies, with the first name.": [
        "first_party share permit: allergies, first name; to caterer",
    ],
    "Nobody can buy toll-tag readings from us.": ["first_party sell deny: toll-tag readings"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Should we wish to give your details to anybody else, we will first tell you who they are and obtain your agreement.": [
        "first_party share require: details; to anybody; if notice",
    ],
    "We pass product alerts to the roadside patrol.": [],
    "The enquiry desk collects your name.": ["first_party collect permit: name"],
    "We provide guests with the amount of sugar they like.": [],
    "No dog reaches the police.": [],
    "We bake a cake and hand it to the police.": [],
    "The network operator receives cables from the harbour.": [],
    "Your account is given a number.": [],
    "Our data centre is cool.": [],
    "A couple of guests saw the show.": [],
    "You have a window on your account.": [],
    "We use search results to please you.": [],
    "Nobody can buy tickets from us.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
