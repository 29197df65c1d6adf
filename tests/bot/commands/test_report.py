"""Whether a chair reports a meeting upwards: points and record in one paper, on the agenda of those above."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.reply import Attachment
from governance_store.records.agenda import AgendaItem, ItemState, Purpose
from governance_store.records.chairs_report import ChairsReport
from governance_store.records.paper import Paper
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import BETH, LENA, SAM, Spoken, constituted, words

BEGUN = datetime(2026, 12, 1, 10, tzinfo=UTC)
SAID = 'report chair mri alert "One site has no cover." assure "All staff are trained."'


@pytest.fixture
def house() -> Spoken:
    """The MRI group has met, below a board that meets on 10 December."""
    found = constituted()
    found.done("meeting schedule mri 1 Dec 2026 10:00 60m at here", LENA)
    found.clock.instant = BEGUN
    for line in ("minutes start mri", "#arrive beth at 10:00", "#topic Safety", "#agreed To train all"):
        found.done(line, LENA)
    return found


def met(house: Spoken) -> Spoken:
    """The meeting is over."""
    house.done("#endmeeting", LENA)
    house.clock.instant = BEGUN + timedelta(hours=2)
    return house


def item(house: Spoken) -> AgendaItem:
    """Its item on the board's agenda."""
    (found,) = [one for one in house.all(AgendaItem) if one.title.startswith("Chair's report")]
    return found


def test_it_is_a_paper_on_the_next_agenda_above(house: Spoken) -> None:
    """Put there at once by who orders that agenda; with the file, kept under its digest."""
    reply = met(house).done(SAID, LENA)
    assert "stands on the agenda of Imaging Network Board" in words(reply)
    handed = [one.name for one in reply.parts if isinstance(one, Attachment)]
    assert handed == ["chairs-report-mri-2026-12-01.docx"]
    assert item(house).title == "Chair's report: MRI Safety Group, Tuesday 1 December 2026"
    assert (item(house).purpose, item(house).state) == (Purpose.ASSURANCE, ItemState.ACCEPTED)
    (paper,) = house.all(Paper)
    assert (paper.item, paper.name) == (item(house).id, "chairs-report-mri-2026-12-01.docx")
    assert house.store.vault.read(paper.digest).startswith(b"PK")


def test_who_does_not_order_that_agenda_proposes_it(house: Spoken) -> None:
    """The group's own chair."""
    reply = met(house).done(SAID, BETH)
    assert "is proposed for the agenda" in words(reply)
    assert item(house).state is ItemState.PROPOSED


def test_written_again_it_is_the_next_version_of_the_same_paper(house: Spoken) -> None:
    """What is left out stays as it was."""
    met(house).done(SAID, LENA)
    house.done('report chair mri alert "Cover is found." risks "R12: a scanner fails"', LENA)
    (said,) = house.all(ChairsReport)
    assert (said.alert, said.assure) == (("Cover is found.",), ("All staff are trained.",))
    assert said.risks == ("R12: a scanner fails",)
    assert [one.number for one in house.all(Paper)] == [1, 2]
    assert item(house).id == said.item


def test_taken_off_that_agenda_it_is_put_there_anew(house: Spoken) -> None:
    """By writing it again."""
    met(house).done(SAID, LENA)
    house.done(f"agenda remove board {item(house).id}", SAM)
    house.done('report chair mri advise "A policy is being written."', LENA)
    states = [one.state for one in house.all(AgendaItem) if one.title.startswith("Chair's report")]
    assert sorted(states) == [ItemState.ACCEPTED, ItemState.REMOVED]


def test_without_a_meeting_above_it_is_recorded_and_put_there_later(house: Spoken) -> None:
    """By one line without any point."""
    house.done('meeting cancel board because "so"', LENA)
    said = words(met(house).done(SAID, LENA))
    assert "stands on no agenda yet" in said
    assert not house.all(Paper)
    house.done("meeting schedule board 4 Jan 2027 14:00 90m at here", LENA)
    house.done("report chair mri", LENA)
    assert house.all(ChairsReport)[0].item == item(house).id
    assert len(house.all(Paper)) == 1


def test_it_rests_on_minutes_that_are_closed(house: Spoken) -> None:
    """Which there have to be."""
    house.clock.instant = BEGUN + timedelta(hours=2)
    assert "are still being taken" in refusal(house, SAID, LENA)


def test_a_report_that_says_nothing_is_none(house: Spoken) -> None:
    """Nor is one to nobody."""
    assert "this one says nothing yet" in refusal(met(house), "report chair mri", LENA)
    house.clock.instant = datetime(2026, 12, 11, 9, tzinfo=UTC)
    assert "No minutes were taken" in refusal(house, 'report chair board assure "x"', LENA)
    house.clock.instant = datetime(2026, 12, 10, 14, tzinfo=UTC)
    for line in ("minutes start board", "#topic X", "#endmeeting"):
        house.done(line, SAM)
    house.clock.instant = datetime(2026, 12, 11, 9, tzinfo=UTC)
    assert "has no committee above it" in refusal(house, 'report chair board assure "x"', LENA)
