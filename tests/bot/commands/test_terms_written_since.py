"""Terms that were written after they were agreed to: in force only where somebody says how they know."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from governance_store.records.terms_of_reference import Agreement, TermsOfReference
from tests.bot.conftest import Spoken, words

BEFORE = 'tor agree board by nht on 1 Nov 2026 minute "IB/1"'
TOLD = "was last written on Monday 2 November 2026, after Sunday 1 November 2026"


def test_a_day_before_the_draft_began_needs_a_reason(house: Spoken) -> None:
    """The meeting cannot have seen what is in the record now; nothing is written down."""
    before = house.commits()
    reply = house.say(BEFORE)
    assert not reply.ok
    assert TOLD in words(reply)
    assert "say how you know: because" in words(reply)
    assert house.commits() == before


def test_the_reason_stands_beside_the_agreement(house: Spoken) -> None:
    """In the record, in its history, and wherever the agreement is told."""
    house.done(f'{BEFORE} because "typed in from the signed paper"')
    (row,) = house.all(Agreement)
    assert (row.on, row.because) == (date(2026, 11, 1), "typed in from the signed paper")
    why = "minute IB/1 (written down later: typed in from the signed paper)"
    assert why in words(house.done("tor show board"))
    (commit,) = [one for one in house.store.commits() if one.verb == "terms.agreed"]
    assert commit.reason == "typed in from the signed paper"


@pytest.mark.parametrize(
    "line",
    ["tor set board papers 5 days", 'tor section board Carbon "We count it."', "tor unset board notice"],
)
def test_a_draft_that_was_changed_after_its_meeting_needs_one_too(house: Spoken, line: str) -> None:
    """A field, a section, or something taken back: the last change counts, not the beginning."""
    house.clock.forward(timedelta(days=60))
    house.done(line)
    agree = "tor agree board by all members meeting MTG-2026-001"
    assert "was last written on Friday 1 January 2027, after Thursday 10 December 2026" in words(
        house.say(agree)
    )
    house.done(f"{agree} because minuted so")
    assert house.get(TermsOfReference, "TOR-COM-001-v1").since == date(2026, 12, 10)


def test_what_was_written_on_the_day_itself_may_have_been_agreed_to(house: Spoken) -> None:
    """A draft that is finished in the meeting needs no excuse."""
    house.done('tor agree board by all members on 2 Nov 2026 minute "IB/1"')
    assert all(one.because == "" for one in house.all(Agreement))
