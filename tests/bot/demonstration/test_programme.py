"""The work programmes of the demonstration: one agreed and worked on, one being drafted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.bootstrap import House
from bot.demonstration.minutes import programme_year
from bot.demonstration.programme import AIMS, programme
from governance_store.records.decision import Decision
from governance_store.records.person import Post
from governance_store.records.programme import Brag, Objective, Programme
from governance_store.rules.programmes import carried_to, financial, notes_of, objectives_of, overdue, year_of
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow
TODAY = AT.date()


def test_the_years_programme_is_agreed_and_the_next_is_a_draft(told: House) -> None:
    """The one by a decision that is in the minutes; the other has its day by which it is to be."""
    with told.store.reading() as view:
        this, following = view.find(Programme)
        assert this.decision is not None
        assert "work programme" in view.get(Decision, this.decision).text
        assert len(objectives_of(view, following.id)) == 3
    assert year_of(this) == programme_year(TODAY)
    assert following.agreed is None
    assert following.agree_by > TODAY


def test_objectives_are_done_on_track_and_behind(told: House) -> None:
    """What is behind says so, has a milestone that is overdue, and is carried on."""
    with told.store.reading() as view:
        this = view.find(Programme)[0]
        found = objectives_of(view, this.id)
        assert [one.text for one in found] == [one.text for one in AIMS]
        assert {one.brag for one in found} == {Brag.BLUE, Brag.GREEN, Brag.AMBER}
        (behind,) = [one for one in found if one.brag is Brag.AMBER]
        assert overdue(view, behind, TODAY)
        assert carried_to(view, behind) is not None
        assert all(notes_of(view, one.id) for one in found)


def test_every_objective_has_a_lead_who_may_speak_for_it(told: House) -> None:
    """The lead role of the script is held by the person who reports, or is vacant and spoken for."""
    with told.store.reading() as view:
        for one in view.find(Objective):
            assert one.post is not None
            assert view.get(Post, one.post).active


@pytest.mark.parametrize("day", ["2026-04-01", "2026-04-02", "2027-03-31", "2028-02-29"])
def test_the_script_holds_at_both_ends_of_a_year(day: str) -> None:
    """What is put into the programme of a year is put there before it ends, and the next follows it."""
    today = datetime.fromisoformat(day).replace(tzinfo=UTC).date()
    this = programme_year(today)
    added = [one for one in programme(today) if one.line.startswith("programme add")]
    years = [one.line.split()[2] for one in added]
    assert years == [str(this)] * 4 + [str(financial(this.starts.year + 1))] * 2
    assert all(one.day <= this.ends for one in added)
