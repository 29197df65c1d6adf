"""Whether evidence that is gone is told from evidence that stands."""

from __future__ import annotations

import pytest

from governance_store.records.decision import Decision
from governance_store.records.ids import DecisionId, MinuteLineId
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.plan import Evidence, EvidenceKind
from governance_store.rules.review_evidence import why_gone
from tests.bot.commands.a_plan import minuted
from tests.bot.conftest import SAM, Spoken

KEPT = Evidence(EvidenceKind.DOCUMENT, "x", digest="sha256:1")


@pytest.fixture
def house() -> Spoken:
    """The board has minuted an item and a decision."""
    return minuted()


def told(house: Spoken, evidence: Evidence, *kept: str) -> str:
    """Why it is gone."""
    with house.store.reading() as view:
        return why_gone(view, kept.__contains__, evidence)


def test_a_file_stands_while_the_vault_holds_it(house: Spoken) -> None:
    """By its digest."""
    assert told(house, KEPT, "sha256:1") == ""
    assert told(house, KEPT) == "the file is in the vault no longer"


def test_what_stands_in_minutes_may_be_taken_back(house: Spoken) -> None:
    """A decision as well as an item; one that never was does not stand either."""
    (decision,) = house.all(Decision)
    topic = next(one for one in house.all(MinuteLine) if one.kind is LineKind.TOPIC)
    decided = Evidence(EvidenceKind.DECISION, "x", decision=decision.id)
    minute = Evidence(EvidenceKind.MINUTE, "x", line=topic.id)
    assert told(house, decided) == told(house, minute) == ""
    house.done("#undo", SAM)
    house.done("#undo", SAM)
    assert told(house, decided) == "the decision was taken back"
    assert told(house, minute) == "the item was taken out of the minutes"
    assert told(house, Evidence(EvidenceKind.DECISION, "x", decision=DecisionId("DCS-1")))
    assert told(house, Evidence(EvidenceKind.MINUTE, "x", line=MinuteLineId("x")))
