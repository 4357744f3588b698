"""The offline pipeline: it loads, it is probed, it takes any text."""

import pytest
import spacy

from checker.errors import UsageError
from checker.extraction.parses.language import LONGEST, MODEL, parse, pipeline, pipeline_meta, probe
from checker.model import UnreadReason
from tests.extraction.conftest import Extract, Parse, briefs


def test_the_shipped_pipeline_passes_its_probe() -> None:
    probe(pipeline())
    assert pipeline() is pipeline()


def test_a_pipeline_without_a_parser_is_refused() -> None:
    with pytest.raises(UsageError, match="has no parser"):
        probe(spacy.blank("en"))


def test_provenance_names_the_pipeline() -> None:
    meta = pipeline_meta()
    assert {"name", "version", "license"} <= set(meta) <= {"lang", "name", "version", "license", "training"}
    assert meta["lang"] == "en"


@pytest.mark.xfail(not (MODEL / "NOTICE").exists(), reason="weights of an interrupted training: their papers are not written yet")
def test_the_shipped_weights_have_their_papers() -> None:
    meta = pipeline_meta()
    assert (meta["name"], meta["license"]) == ("policy_ud", "CC BY-SA 4.0")
    assert set(meta["training"]) == {"data_sha256", "config_sha256", "scores_ewt_test"}


def test_texts_come_back_in_order_each_one_sentence() -> None:
    texts = ["We share it. We sell it.", "word " * (LONGEST + 1), "", "No.", "word " * LONGEST]
    docs = list(parse(texts))
    assert [doc is None for doc in docs] == [False, True, True, False, False]
    assert [{token.sent_start for token in doc} for doc in docs if doc is not None] == [{0}, {0}, {0}]


def test_a_title_is_one_token(parsed: Parse) -> None:
    assert "How We Share Data" in [token.text for token in parsed('See the section "How We Share Data" for more.')]


def test_a_clause_too_long_stays_visible_and_nothing_else_is_lost(extracted: Extract) -> None:
    endless = "We share " + "and ".join(["your photos "] * 170) + "with partners"
    assert len(endless.split()) > 500
    found = extracted(f"We sell your photos.\n\n{endless}.\n\nWe never sell your location.\n")
    assert [(unread.reason, unread.text) for unread in found.unread] == [(UnreadReason.TOO_LONG, f"{endless}.")]
    assert briefs(found.commitments) == ["first_party sell permit: photos", "first_party sell deny: location"]
