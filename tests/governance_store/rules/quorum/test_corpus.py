from __future__ import annotations

import json

import pytest

from governance_store.rules.quorum.corpus import NotACorpus, records_of

SEAT: dict[str, object] = {"id": "A", "roles": [], "categories": [], "organisation": None, "voting": True}
CASE: dict[str, object] = {"id": "c1", "membership": [SEAT], "attendance": [], "context": {}}


def file_of(**changed: object) -> bytes:
    """A record whose one case is changed."""
    return json.dumps({"clause": "One member.", "cases": [{**CASE, **changed}]}).encode()


def test_one_record_or_several() -> None:
    """Both shapes are read."""
    one = json.loads(file_of())
    assert len(records_of(file_of())) == len(records_of(json.dumps({"records": [one]}).encode())) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(b"{", "not JSON at line 1", id="no JSON"),
        pytest.param(b"[" * 100_000, "not JSON", id="nested without end"),
        pytest.param(b"\xff\xfe", "not UTF-8", id="no text"),
        pytest.param(b"3", "no object", id="a number"),
        pytest.param(b'{"records": 3}', "not a list", id="records that are none"),
        pytest.param(b'{"clause": 3, "cases": []}', "“clause” is not a text", id="no clause"),
        pytest.param(b'{"clause": "x"}', "“cases” is not a list", id="no cases"),
        pytest.param(file_of(membership=3), "“membership” is not a list", id="no membership"),
        pytest.param(file_of(membership=[SEAT, SEAT]), "stands twice", id="a seat twice"),
        pytest.param(file_of(attendance=[{"person": "B", "member": "B"}]), "no seat", id="a stranger"),
        pytest.param(
            file_of(attendance=[{"person": "A", "member": "A", "capacity": "king"}]), "king", id="no capacity"
        ),
        pytest.param(
            file_of(attendance=[{"person": "A", "member": "A", "mode": "ghost"}]), "ghost", id="no mode"
        ),
        pytest.param(file_of(context={"minutes_after_start": "soon"}), "not a number", id="no minutes"),
        pytest.param(file_of(context=[]), "no object", id="no context"),
    ],
)
def test_what_is_wrong_is_said(text: bytes, said: str) -> None:
    """With its place, before anything is judged."""
    with pytest.raises(NotACorpus, match=said):
        records_of(text)
