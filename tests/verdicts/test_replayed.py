"""From words to verdicts: phenomena that the replay of enforcement matters turned up, each both ways."""

import pytest

from checker.model import Action, DataState, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, keep, share, told

WIPED = "We wipe your account on request. Only one thing outlives a Full Wipe. Your invoices are kept for ten years."
WIPED_ON = {"extra": (("product", "Full Wipe"),), "purpose": "archive"}
ROWS = "Our partners are not given any file in which a line stands for one patient."
ANSWERS = "We collect your answers for research. Your answers are anonymous."
BEHIND = "Your name stays behind on the other site, and so does every other detail from which you could be picked out."
DEFINED = '"Trade Purpose" means the use of Student Data to advertise or to promote goods.\n\n'


def collect(*data: str, **more: object) -> Event:
    return Event(data, None, Action.COLLECT, more=dict(more))


CASES = [
    pytest.param(
        "It is only with your consent that we share your email with advertisers.",
        share("email", role="advertiser", consent="refused"),
        CONTRADICTED,
        id="a cleft limits",
    ),
    pytest.param(
        "It is only with your consent that we share your email with advertisers.",
        share("email", role="advertiser", consent="granted"),
        CONSISTENT,
        id="and permits",
    ),
    pytest.param(WIPED, keep("ip_address", **WIPED_ON), CONTRADICTED, id="only one thing outlives it"),
    pytest.param(
        WIPED, keep("ip_address", extra=(("product", "none"),), purpose="archive"), UNDETERMINED, id="whether there was one is asked"
    ),
    pytest.param(ROWS, share("diagnosis", role="partner", data_state=DataState.PSEUDONYMOUS), CONTRADICTED, id="a line for a patient"),
    pytest.param(ROWS, share("mean age by ward", role="partner", data_state=DataState.AGGREGATED), UNDISCLOSED, id="totals have none"),
    pytest.param(
        ANSWERS,
        collect("survey answers", purpose="research", data_state=DataState.IDENTIFIED),
        CONTRADICTED,
        id="answers with a name are not anonymous",
    ),
    pytest.param(
        ANSWERS, collect("survey answers", purpose="research", data_state=DataState.DEIDENTIFIED), CONSISTENT, id="answers without one are"
    ),
    pytest.param(BEHIND, collect("date_of_birth", data_state=DataState.IDENTIFIED), CONTRADICTED, id="what stays behind is not taken"),
    pytest.param(BEHIND, collect("shoe size", data_state=DataState.DEIDENTIFIED), UNDISCLOSED, id="what picks nobody out is not spoken of"),
    pytest.param(
        f"{DEFINED}We shall not disclose Student Data to anyone for a Trade Purpose.",
        share("grades", role="retailer", purpose="advertising"),
        CONTRADICTED,
        id="a defined purpose",
    ),
    pytest.param(
        f"{DEFINED}We shall not disclose Student Data to anyone for a Trade Purpose.",
        share("grades", role="retailer", purpose="fire safety"),
        UNDISCLOSED,
        id="which another is not",
    ),
    pytest.param(
        "We rent servers and a phone system. We do not give your phone number to anybody.",
        share("phone number", role="analytics"),
        CONTRADICTED,
        id="renting permits nothing",
    ),
    pytest.param(
        "Opting out does not affect fraud detection.",
        Event(("cookie_id",), None, Action.USE, more={"purpose": "fraud detection", "opted_out": True}),
        CONSISTENT,
        id="what an opt-out leaves",
    ),
    pytest.param(
        "Our partners never get our lists where a row is a product. We do not sell.",
        share("diagnosis", role="partner", data_state=DataState.PSEUDONYMOUS),
        UNDISCLOSED,
        id="rows of things",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_a_sentence_decides_an_event(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


RIDE = "Our map supplier gets the position of the scooter, and gets it only while a ride lasts."
LIST = "Couriers get your name and address and nothing else."
GENES = "We read your genetic data in our laboratory. Neither insurers nor employers will ever be given them, whatever you sign."
SIGNAL = "If your browser sends a Global Privacy Control signal, we treat that as a request not to share your email, and we honour it."
TRADED = "We do not trade ride histories for money, discounts or anything else of value."
WORK = "Firms that post our vouchers get your name and address and nothing else."
MORE = [
    pytest.param(
        RIDE, share("location", role="service_provider", hired=("maps",), extra=(("ride_state", "no ride"),)), CONTRADICTED, id="no ride"
    ),
    pytest.param(
        RIDE, share("location", role="service_provider", hired=("maps",), extra=(("ride_state", "yes"),)), CONSISTENT, id="a ride"
    ),
    pytest.param(LIST, share("home address", role="courier"), CONSISTENT, id="what a list has before nothing else"),
    pytest.param(LIST, share("date_of_birth", role="courier"), CONTRADICTED, id="what it has not"),
    pytest.param(GENES, share("genotype", role="insurer", consent="granted"), CONTRADICTED, id="they are no employers"),
    pytest.param(GENES, share("genotype", role="university", consent="granted"), UNDISCLOSED, id="others are neither"),
    pytest.param(SIGNAL, share("email", role="advertiser", opted_out=True), CONTRADICTED, id="a signal is a no"),
    pytest.param(SIGNAL, share("email", role="advertiser", opted_out=False), UNDISCLOSED, id="where none was sent"),
    pytest.param(TRADED, share("ride history", role="data_broker", consideration="service"), CONTRADICTED, id="a service is of value"),
    pytest.param(TRADED, share("ride history", role="data_broker", consideration="none"), UNDISCLOSED, id="nothing came back"),
    pytest.param(
        WORK, share("home address", hired=("posting vouchers",), purpose="posting vouchers"), CONSISTENT, id="firms by their work"
    ),
    pytest.param(WORK, share("home address", hired=("cleaning",), purpose="cleaning"), UNDETERMINED, id="another work"),
    pytest.param(
        "Sponsors who help to pay for the study receive charts for groups of people.",
        share("mean age by ward", role="sponsor", purpose="report", data_state=DataState.AGGREGATED),
        CONSISTENT,
        id="people are no purpose",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), MORE)
def test_a_sentence_of_a_fresh_case_decides_an_event(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
