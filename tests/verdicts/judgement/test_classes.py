"""What is folded is judged alike: a flow and any other of its class get the same verdict for the same reasons, on the same words."""
# ruff: noqa: E501 (texts and rows of the tests)

import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from checker.extraction import extract_documents
from checker.inputs import read_all
from checker.model import Action, Flow, Organisation, Verdict
from checker.project import StatementSpec
from checker.register import Register
from checker.rulebook import rulebook
from checker.statements import statement
from checker.timeline import Timeline
from checker.verdicts import Classes, classes_of, judge

TEXTS = {
    "plain": "We share your email address with our service providers. We never sell your location data.",
    "rich": """# Privacy policy
        We share your email address with advertising partners only with your consent. We do not share data of children under 13 with anybody.
        If you live in California, we do not sell your location data. If you opt out, we will not share your browsing history with advertisers.
        We share your photos with other companies at your direction. We share location data with partners when you enable location sharing.
        We will not share your health information with researchers unless we notify you first. Third parties may collect your IP address through cookies.
        Parents must consent before we share a child's photos. We keep your messages for 90 days.""",
}
VALUES: dict[str, tuple[Any, ...]] = {
    "subject_region": (None, "US-CA", "US-NY", "DE", "FR"),
    "notice_given": (None, True, False),
    "opt_out_offered": (None, True, False),
    "channel": (None, "sdk", "pixel", "file", "api", "sftp"),
    "consent_by": (None, "parent", "person"),
    "statement_shown": (None, "rich.md", "other.md"),
    "subject_age": (None, 7, 12, 13, 15, 17, 18, 40, 70),
}
FIXED: dict[str, tuple[Any, ...]] = {
    "data": (("email",), ("gps_lat",), ("photo",), ("browsing history",), ("diagnosis",), ("ip_address",)),
    "recipient": (None, "Acme", "Adster"),
    "recipient_role": (None, "advertising", "service_provider", "research"),
    "purpose": (None, "advertising", "hosting", "research"),
    "consent": (None, "granted", "refused"),
    "opted_out": (None, True, False),
    "action": (Action.SHARE, Action.SELL, Action.USE, Action.COLLECT),
}
EXTRA = (
    ("location_sharing", "on"),
    ("location_sharing", "off"),
    ("session", "4711"),
    ("note", "requested by the user"),
    ("giver", "mother"),
)


@pytest.fixture(scope="module", params=TEXTS)
def timeline(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Timeline:
    path = tmp_path_factory.mktemp("texts") / f"{request.param}.md"
    path.write_text(TEXTS[request.param], encoding="utf-8")
    documents, mistakes = read_all([(path, path.name)])
    assert not mistakes
    (extraction,) = extract_documents([(documents[path.name], None, None)], rulebook())
    return Timeline.of([statement(StatementSpec.model_validate({"path": path.name}), documents[path.name], extraction)])


def said(verdict: Verdict) -> tuple[object, ...]:
    return verdict.model_dump(exclude={"summary"}), verdict.summary.partition("; ")[2]


def other(flow: Flow, classes: Classes, picked: random.Random) -> Flow:
    """Return another member of a flow's class."""
    changed = {}
    for field, values in VALUES.items():
        same = [value for value in values if classes.class_of(field, value) == classes.class_of(field, getattr(flow, field))]
        changed[field] = picked.choice(same or [getattr(flow, field)])
    kept = tuple(pair for pair in flow.extra if classes.matters(pair[0]) or (classes.listens and "request" in pair[1]))
    return replace(flow, **changed, extra=kept)


def test_members_of_a_class_are_judged_alike(timeline: Timeline) -> None:
    classes, picked = classes_of(timeline.statements), random.Random(11)
    ontology, register, organisation = rulebook().ontology, Register(), Organisation(name="Example")
    moment, differing = datetime(2020, 5, 1, tzinfo=UTC), 0
    for _ in range(600):
        facts = {field: picked.choice(values) for field, values in (VALUES | FIXED).items()}
        extra = tuple(sorted(picked.sample(EXTRA, picked.randrange(3))))
        flow = Flow(**facts, extra=extra, first=moment, last=moment)
        member = other(flow, classes, picked)
        differing += member != flow
        one, two = (judge(each, timeline, register, organisation, ontology) for each in (flow, member))
        assert said(one) == said(two), (flow, member)
    assert differing > 300


def test_what_a_text_asks_for_is_not_folded(timeline: Timeline) -> None:
    classes = classes_of(timeline.statements)
    plain = timeline.statements[0].path == "plain.md"
    assert ("subject_region" in classes.unused) is plain
    assert ("notice_given" in classes.unused) is plain
    assert ("channel" in classes.unused) is plain
    assert classes.matters("location_sharing") is not plain
    assert not classes.matters("session")
    assert classes.class_of("subject_age", 40) == classes.class_of("subject_age", 70) != classes.class_of("subject_age", 12)
    assert classes.class_of("recipient", "Acme") == "Acme"
