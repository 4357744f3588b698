"""What was spoken of last."""

from checker.extraction.documents.topic import Topic, remember
from checker.model import Clause, ClauseKind
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read, briefs


def clause(section: tuple[str, ...]) -> Clause:
    return Clause("We share it.", 0, 12, ClauseKind.SENTENCE, section)


def test_a_new_section_takes_its_topic_from_its_heading() -> None:
    topic, ontology = Topic(data=("user.name",), parties=("affiliate",)), rulebook().ontology
    topic.enter(clause(("Location",)), ontology)
    assert (topic.data, topic.recipients) == (("user.location",), ())
    topic.data = ("user.name",)
    topic.enter(clause(("Location",)), ontology)
    assert topic.data == ("user.name",)
    topic.enter(clause(("Contact us",)), ontology)
    assert topic == Topic(section=("Contact us",))


def test_whom_sentences_mention_is_looked_for_when_it_is_asked(parsed: Parse) -> None:
    topic, ontology = Topic(parties=("affiliate",)), rulebook().ontology
    for sentence in ("We work with advertisers.", "We like the sea."):
        remember([], parsed(sentence), topic, ontology)
    assert (topic.parties, len(topic.since)) == (("affiliate",), 2)
    assert topic.recipients == ("advertising.advertiser",)
    remember([], None, topic, ontology)
    assert (topic.recipients, topic.since) == (("advertising.advertiser",), [])


def test_what_is_the_readers_is_spoken_of_where_nothing_was_before(commitments: Read) -> None:
    assert briefs(commitments("Tell us your shoe width. We use it to find a pair.")) == [
        "first_party use permit: shoe width; for find a pair"
    ]
    assert briefs(commitments("Each chair has a lever. We use it to lift the seat.")) == []
