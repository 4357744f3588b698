"""Lists of examples of those who get data: read on to their end, and told from examples of data and of deeds."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "Your grades may be shown to outside bodies, including exam boards, inspectors and the ministry.": [
            "first_party share permit: grades; to outside bodies, exam boards, inspectors, ministry"
        ],
        "We share your claim with firms that mend your car such as garages, glaziers, and tyre fitters.": [
            "first_party share permit: claim; to firms that mend your car, garages, glaziers, tyre fitters"
        ],
        "We send your lease to agents that act for us, for instance letting agents, surveyors and the like.": [
            "first_party share permit: lease; to agents that act for us, letting agents, surveyors"
        ],
        "We share your name with sponsors (such as breweries and newspapers) to thank you.": [
            "first_party share permit: name; to sponsors, breweries, newspapers; for thank you"
        ],
        "We do not share your number with third parties, for example call centres or debt collectors.": [
            "first_party share deny: number; to third parties, call centres, debt collectors"
        ],
        "We give your plot number to growers, including nurseries, seed firms and a water board.": [
            "first_party share permit: plot number; to growers, nurseries, seed firms, water board"
        ],
        "We only share your name with vendors, such as hosts and couriers.": [
            "first_party share limit: name; to vendors, hosts, couriers; only recipient"
        ],
        "Your plan may be sent to builders who work on your house, including roofers, plumbers, and painters.": [
            "first_party share permit: plan; to builders, roofers, plumbers, painters"
        ],
    },
    {
        "We give your name to firms that keep records such as addresses and ages.": [
            "first_party share permit: name; to firms that keep records"
        ],
        "We share data with partners, including your name, your age and your photo.": [
            "first_party share permit: data, name, age, photo; to partners"
        ],
        "We hand the list to helpers, including to print badges.": ["first_party share permit: list; to helpers; for print badges"],
        "We share it with partners that run events such as concerts and fairs.": ["first_party share permit: it; to partners; for events"],
        "We share your name with third parties, including for marketing and billing.": [
            "first_party share permit: name; to third parties; for billing"
        ],
    },
)
def test_whom_a_list_of_examples_names_gets_the_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "We share data with our affiliates (meaning firms that we own), including Bolt Ltd and its branches.": [
            "first_party share permit: data; to affiliates, Bolt Ltd, branches"
        ],
        "We give your name to the firm that runs the hall, such as the caretaker.": [
            "first_party share permit: name; to firm that runs the hall, caretaker"
        ],
    },
    {
        "We share data with our sister firms (meaning firms under one roof) to run the site.": [
            "first_party share permit: data; to sister firms; for run the site"
        ],
    },
)
def test_names_and_brackets_behind_a_party(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
