import base64
import functools
import hashlib
import json
import re
import zlib
from collections.abc import Callable

import pytest

from checker.rendering.island import island
from checker.rendering.page import ALL_AS_CARDS, CARDS, headline, heaviest, paged, render, tiles, waiver
from checker.report import Report
from tests.rendering.sample_case import sample_report

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'{{7*7}}</textarea>\u202e\x00]]>-->"


def test_the_policy_names_the_one_style_and_the_one_script_by_their_hashes() -> None:
    page = render(sample_report())
    (style,), (script,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL), re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    said = policy.group(1).replace("&#39;", "'")
    assert said == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_the_page_has_no_inline_style_no_handler_and_no_address_outside_itself() -> None:
    page = render(sample_report())
    body = page[page.index("<body>") :]
    assert not re.search(r"\sstyle=|\son[a-z]+=", re.sub(r"<script.*?</script>", "", body, flags=re.DOTALL))
    assert {link[:1] for link in re.findall(r'(?:href|src)="([^"]*)"', body)} == {"#"}
    assert "http" not in re.sub(r"http-equiv", "", page)


def renamed(report: Report) -> Report:
    return report.model_copy(update={"organisation": report.organisation.model_copy(update={"name": EVIL})})


def accused(report: Report) -> Report:
    change = {"title": EVIL, "summary": EVIL, "recipient": EVIL}
    return report.model_copy(update={"findings": tuple(one.model_copy(update=change) for one in report.findings)})


def reworded(report: Report) -> Report:
    change = {"text": EVIL, "path": EVIL, "commitments": ()}
    return report.model_copy(update={"statements": tuple(one.model_copy(update=change) for one in report.statements)})


def commanded(report: Report) -> Report:
    return report.model_copy(update={"provenance": report.provenance.model_copy(update={"command": EVIL})})


def crowded(report: Report) -> Report:
    return report.model_copy(update={"findings": accused(report).findings * 90})


@pytest.mark.parametrize("spoil", [renamed, accused, reworded, commanded, crowded])
def test_hostile_text_stays_text(spoil: Callable[[Report], Report]) -> None:
    page = render(spoil(sample_report()))
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "\x00" not in page
    assert "⟦U+202E⟧" in page
    assert page.count("</script>") == 2


def test_values_of_unknown_fields_are_not_on_the_page() -> None:
    page = render(sample_report())
    assert "sent_by" in page
    assert "j.doe@heartline.example" not in page


def test_up_to_five_hundred_findings_are_cards_and_beyond_that_the_rest_is_data() -> None:
    report = sample_report()
    many = tuple(report.findings[0].model_copy(update={"id": f"F-{number:04}"}) for number in range(1, ALL_AS_CARDS + 2))
    some = render(report.model_copy(update={"findings": many[:-1]}))
    all_of_them = render(report.model_copy(update={"findings": many}))
    assert some.count('<details class="finding') == ALL_AS_CARDS
    assert all_of_them.count('<details class="finding') == CARDS
    packed = re.search(r'<script type="text/plain" id="rest">([A-Za-z0-9+/=]*)</script>', all_of_them)
    assert packed is not None
    rest = json.loads(zlib.decompress(base64.b64decode(packed.group(1))))
    assert rest["ids"].split() == [one.id for one in many[CARDS:]]
    assert f"{ALL_AS_CARDS + 1 - CARDS:,} more findings are packed into this page" in all_of_them


def test_what_has_no_room_is_counted_on_the_page_and_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    report = sample_report()
    many = tuple(
        report.findings[0].model_copy(update={"id": f"F-{number:04}", "fingerprint": hashlib.sha256(b"%d" % number).hexdigest()[:16]})
        for number in range(1, 1001)
    )
    monkeypatch.setattr("checker.rendering.page.island", functools.partial(island, room=6_000))
    page = paged(report.model_copy(update={"findings": many}))
    assert 0 < len(page.beside) < 1000 - CARDS
    assert [one.id for one in page.beside] == [one.id for one in many[-len(page.beside) :]]
    assert f"This page has no room for {len(page.beside)} more findings." in page.text


def test_every_quote_and_step_leads_to_its_passage_in_the_text() -> None:
    page = render(sample_report())
    targets = re.findall(r'<a (?:class="clause" )?href="#(s\d+(?:-c\d+)?)"', page)
    assert targets
    assert [target for target in targets if f'id="{target}"' not in page] == []


def test_addresses_in_the_words_of_the_log_are_hidden_and_in_the_words_of_a_statement_are_not() -> None:
    report = sample_report()
    finding = report.findings[0].model_copy(update={"samples": ("jane@doe.example",), "recipient": "jane@doe.example"})
    statement = report.statements[0].model_copy(update={"text": "Write to privacy@heartline.example.", "commitments": (), "unread": ()})
    page = render(report.model_copy(update={"findings": (finding,), "statements": (statement,)}))
    assert "jane@doe.example" not in page
    assert "⟨e-mail hidden, " in page
    assert "privacy@heartline.example" in page


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["contradicted", "undisclosed"], "3 practices contradict the text in force at the time"),
        (["undisclosed"], "1 practice is not covered by the text in force at the time"),
        (["undetermined"], "2 practices need a fact or a reader before they can be judged"),
        ([], "Every judged event is consistent with the text in force at the time"),
    ],
    ids=["contradictions first", "not covered", "questions only", "clean"],
)
def test_the_headline_says_the_worst_in_one_sentence(kinds: list[str], said: str) -> None:
    report = sample_report()
    assert headline(report.model_copy(update={"findings": tuple(one for one in report.findings if one.verdict in kinds)})) == said


def test_nothing_judged_is_never_called_consistent() -> None:
    report = sample_report()
    summary = report.summary.model_copy(update={"events_judged": 0})
    assert headline(report.model_copy(update={"findings": (), "summary": summary})) == "No event was judged"


def test_the_finding_named_first_is_the_weightiest_about_most_records() -> None:
    found = heaviest(sample_report().findings)
    assert found is not None
    assert (found.recipient, found.records) == ("Clarivue", 3_080_000)
    assert heaviest(()) is None


def test_the_bar_has_room_for_every_verdict_that_occurs_and_ends_at_its_end() -> None:
    parts = tiles(sample_report())
    assert [(tile.kind, tile.events, tile.findings) for tile in parts] == [
        ("contradicted", 171, 3),
        ("undisclosed", 5000, 1),
        ("undetermined", 214, 2),
        ("consistent", 1264, None),
        ("unjudged", 3, None),
    ]
    assert min(tile.width for tile in parts) > 5
    assert abs(parts[-1].x + parts[-1].width - 1000) < 0.5


def test_what_is_not_judged_is_all_that_was_not_judged_and_says_which() -> None:
    report = sample_report()
    summary = report.summary.model_copy(update={"not_sharing": {"to the organisation itself": 120, EVIL: 7}})
    told = report.model_copy(update={"summary": summary})
    (tile,) = (tile for tile in tiles(told) if tile.kind == "unjudged")
    page = render(told)
    assert tile.events == 130
    assert '<a href="#aside">Not judged <span class="n">130</span>' in page
    assert "3 quarantined, 127 no sharing" in page
    assert "<b>120</b> to the organisation itself" in page
    assert "<script>alert" not in page
    assert "no sharing" not in render(report)


def test_a_fingerprint_of_digits_is_shown_and_the_title_in_the_waiver_text_is_still_hidden() -> None:
    report = sample_report()
    finding = report.findings[0].model_copy(update={"fingerprint": "1234567890123456", "title": "Sent to jane@doe.example"})
    text = render(report.model_copy(update={"findings": (finding,)}))
    assert "<code>1234567890123456</code>" in text
    assert "- id: &#34;1234567890123456&#34;" in text
    assert "jane@doe.example" not in text


def test_the_waiver_text_cannot_be_broken_by_a_title() -> None:
    finding = sample_report().findings[0].model_copy(update={"title": "x\n- id: all\n", "fingerprint": "ab" * 8})
    assert waiver(finding) == '- id: "abababababababab"  # PP107 x - id: all\n  who: ""\n  why: ""\n  until: ""\n'


def test_a_report_without_events_findings_or_statements_still_makes_a_page() -> None:
    report = sample_report()
    empty = {"findings": (), "flows": (), "statements": (), "recipients": (), "quarantined": (), "unmapped": (), "missing": ()}
    page = render(report.model_copy(update=empty | {"first": None, "last": None}))
    assert "No findings." in page
    assert "No statement was read." in page
