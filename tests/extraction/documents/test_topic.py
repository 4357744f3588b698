"""What was spoken of last."""

from checker.extraction.documents.topic import Topic, mentioned
from checker.model import Clause, ClauseKind
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read, briefs


def clause(section: tuple[str, ...]) -> Clause:
    return Clause("We share it.", 0, 12, ClauseKind.SENTENCE, section)


def test_a_new_section_takes_its_topic_from_its_heading() -> None:
    topic, ontology = Topic(data=("user.name",), recipients=("affiliate",)), rulebook().ontology
    topic.enter(clause(("Location",)), ontology)
    assert (topic.data, topic.recipients) == (("user.location",), ())
    topic.data = ("user.name",)
    topic.enter(clause(("Location",)), ontology)
    assert topic.data == ("user.name",)
    topic.enter(clause(("Contact us",)), ontology)
    assert topic == Topic(section=("Contact us",))


def test_parties_are_mentioned_whatever_is_said_of_them(parsed: Parse) -> None:
    ontology = rulebook().ontology
    assert mentioned(parsed("We work with advertisers and service providers."), ontology) == ("advertising.advertiser", "service_provider")
    assert mentioned(parsed("We like the sea."), ontology) == mentioned(None, ontology) == ()


def test_what_is_the_readers_is_spoken_of_where_nothing_was_before(commitments: Read) -> None:
    assert briefs(commitments("Tell us your shoe width. We use it to find a pair.")) == [
        "first_party use permit: shoe width; for find a pair"
    ]
    assert briefs(commitments("Each chair has a lever. We use it to lift the seat.")) == []
