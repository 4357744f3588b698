"""Main verbs, heavy objects and infinitives that a parse put elsewhere."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "Bank account particulars shall not be furnished to PaperPost, payslips being printed without them.": [
        "first_party share deny: Bank account particulars; to PaperPost"
    ],
    "We use your name for the ends set out here and pass your size on to the tailor.": [
        "first_party use permit: name; for ends",
        "first_party share permit: size; to tailor",
    ],
    "We process your photo for the purposes named below and pass it on to the printer.": [
        "first_party use permit: photo; for purposes named below",
        "first_party share permit: it; to printer",
    ],
    "We hand your file to the firms hired by us and store it.": [
        "first_party share permit: file; to firms hired by us",
        "first_party retain permit: it",
    ],
    "We use your email to send you the programme, to invite you to talks and to conduct surveys.": [
        "first_party use permit: email; for send you the programme, invite you to talks, conduct surveys"
    ],
    "We use your marks to run the courses and we study your answers to improve them.": [
        "first_party use permit: marks; for run the courses",
        "first_party use permit: answers; for improve them",
    ],
    "We let other firms, such as Quill, use your search terms.": ["third_party use permit: search terms; to other firms, Quill"],
    "We share with third parties, such as brokers, information that names nobody.": [
        "first_party share permit: information that names nobody; to third parties, brokers"
    ],
    "We do not disclose your data to anyone outside of Fennel and its affiliates.": [
        "first_party share deny: data; to anyone outside of Fennel and its affiliates"
    ],
    "These carriers act as controllers and collect your phone number.": ["third_party collect permit: phone number; to carriers"],
    "The brokers serve as our agents and may keep your order history.": ["third_party retain permit: order history; to brokers"],
    "We may share with the hotel information collected by our app.": [
        "first_party share permit: information collected by our app; to hotel"
    ],
    "We may disclose to the lender details of your missed payments.": [
        "first_party share permit: details of your missed payments; to lender"
    ],
    "We share with your employer relevant data from your profile.": ["first_party share permit: relevant data; to employer"],
    "We reserve the right, in any of these cases, to transfer your file to the buyer.": ["first_party share permit: file; to buyer"],
    "We use your address to send you tickets, if you ordered any, and to answer questions.": [
        "first_party use permit: address; for send you tickets, answer questions; if other"
    ],
    "We process your file for the performance of our contract and providing you with support.": [
        "first_party use permit: file; for performance of our contract, providing you with support"
    ],
    "We share your address with couriers who perform the tasks required to deliver it.": [
        "first_party share permit: address; to couriers; for deliver it"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We share your name with guides trained by us and paid by you.": ["first_party share permit: name; to guides"],
    "We let you use your search terms and keep them.": [],
    "We share your name with brokers, such as Quill, and lenders.": ["first_party share permit: name; to brokers, Quill, lenders"],
    "We keep your name to reply to you, and you may ask us to stop.": ["first_party retain permit: name; for reply to you"],
    "We work with agencies that check identities and store passport scans.": [
        "third_party use permit: identities, passport scans; to agencies"
    ],
    "You have the right, at any time, to transfer your file.": [],
    "We share with any outside company information about you.": ["first_party share permit: information about you; to company"],
    "We process your file under our contract and ring you.": ["first_party use permit: file; if contract"],
    "We may ask for a business licence or permit information.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
