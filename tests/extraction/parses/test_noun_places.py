"""Words that were read as verbs though their place says noun, each beside what must stay a verb."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Where statute obliges us, number-plate captures from the multi-storey are produced to the public prosecutor.": [
        "first_party share permit: number-plate captures from the multi-storey; to public prosecutor; if legal",
    ],
    "Where you make a claim, we will disclose the claim details to the Claims Register.": [
        "first_party share permit: claim details; to Claims Register; if user_direction",
    ],
    "Our allotment app tells the seed merchant which beds lie empty.": [
        "first_party share permit: which beds lie empty; to seed merchant",
    ],
    "We tell the insurer how the bike was crashed.": ["first_party share permit: how the bike was crashed; to insurer"],
    "Disclosure of your harvest totals to seed companies is routine.": ["first_party share permit: harvest totals; to seed companies"],
    "Sharing of race times with sponsors is common.": ["first_party share permit: race times; to sponsors"],
    "No trail-camera stills that show a rider are sold to magazines.": [
        "first_party sell deny: trail-camera stills; to magazines; if other",
    ],
    "We never give milking logs to feed merchants.": ["first_party share deny: milking logs; to feed merchants"],
    "We send ballot entries to print shops.": ["first_party share permit: ballot entries; to print shops"],
    "Your design files go to the print shop nearest to you.": ["first_party share permit: design files; to print shop"],
    "None of the eulogies stored in a family's folder reaches a newspaper.": ["first_party share deny: eulogies; to newspaper; if other"],
    "We reserve the right to begin passing depth-sounder tracks to chart publishers.": [
        "first_party share permit: depth-sounder tracks; to chart publishers",
    ],
    "We may start passing crew rosters to insurers.": ["first_party share permit: crew rosters; to insurers"],
    "We process leak-sensor traces only to find burst pipes.": [
        "first_party use limit: leak-sensor traces; for find burst pipes; only purpose",
    ],
    "We may not show seat plans to the makers of chairs, and camera installers may not record your voice.": [
        "first_party share deny: seat plans; to makers of chairs",
        "third_party collect deny: voice; to camera installers",
    ],
    "We may let a few nurseries, none of them far away, see the planting plans.": [
        "first_party share permit: planting plans; to few nurseries",
    ],
    "We will email a colour scan of your crown to another dentist at your express request.": [
        "first_party share permit: colour scan of your crown; to dentist; if user_direction",
    ],
    "We note down your alarm routine.": ["first_party collect permit: alarm routine"],
    "Ring recordings are played to paying guests and to them alone.": [
        "first_party share limit: Ring recordings; to paying guests, them; only recipient",
    ],
    "Your name is not made known to insurers.": ["first_party share deny: name; to insurers"],
    "We do not make bidder identities known to consignors.": ["first_party share deny: bidder identities; to consignors"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Where dogs bite us, cats are happy.": [],
    "We tell the guide which passes snow.": [],
    "We tell vendors how we expect them to behave.": [],
    "Disclosure of your name to insurers is not usual.": [],
    "Loss of data is common.": [],
    "We send you letters to thank customers.": [],
    "We share data to help companies.": ["first_party share permit: data; for help companies"],
    "We help find lost dogs.": [],
    "The dog walks down your street.": [],
    "We take tours down your river.": [],
    "Start passing the salt.": [],
    "We are committed to helping partners.": [],
    "Let your neighbours, none of them far away, see the garden.": [],
    "Our partners are known to sell data.": ["third_party sell permit: data"],
    "This is known to us.": [],
    "He stills the water and feeds companies.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
