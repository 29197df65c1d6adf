"""What leaves when a silent network is opened?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from governance_store.records.ids import LetterId, MeetingId, invitation_id
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter, Rendered
from governance_store.records.meeting import Capacity, Invitation, MeetingState
from governance_store.records.person import Grant, Permission
from governance_store.rules.opening import (
    CANCELLED,
    NOT_REACHED,
    OVER,
    SAID_BETTER,
    UNINVITED,
    Sorted,
    sort_out,
    told_of_the_rest,
)
from tests.governance_store.rules.test_owed import FIRST, GRANTS, LETTER, MEETING, MEMBER, NOW, PEOPLE, record

INVITED = Invitation(invitation_id(MEETING.id, MEMBER), MEETING.id, MEMBER, Capacity.MEMBER)
AHEAD = replace(MEETING, starts=NOW + timedelta(days=20))
OFF = replace(AHEAD, state=MeetingState.CANCELLED)
OPENED = NOW + timedelta(days=5)
QUEUED = replace(LETTER, state=LetterState.QUEUED, settled=None, thread=INVITED.id, address="old@x.example")
CHANGED = replace(QUEUED, id=LetterId("LTR-00002"), matter=Matter.MEETING_CHANGED)
GONE = replace(QUEUED, id=LetterId("LTR-00010"), matter=Matter.MEETING_CANCELLED)


def sorted_out(*letters: Letter, instead: Sequence[Record] = (AHEAD,)) -> Sorted:
    """What opening does with letters that wait."""
    with record(*letters, instead=[INVITED, *instead]).reading() as view:
        return sort_out(view, OPENED)


def test_an_invitation_and_its_changes_become_one_invitation() -> None:
    """In the last one's place, of what holds now, to the address of now, its patience beginning now."""
    done = sorted_out(QUEUED, CHANGED)
    (letter,) = done.leaving
    assert (letter.id, letter.matter) == (CHANGED.id, Matter.INVITATION)
    assert letter.renders == (Rendered("meeting", MEETING.id, 1), Rendered("invitation", INVITED.id, 1))
    assert (letter.address, letter.queued, letter.due) == ("per-003@x.example", OPENED, OPENED)
    assert done.taken_back == ((QUEUED, SAID_BETTER),)


@pytest.mark.parametrize(
    ("letters", "instead", "reason"),
    [
        pytest.param([QUEUED, GONE], [OFF], CANCELLED, id="cancelled"),
        pytest.param([QUEUED, CHANGED], [MEETING], OVER, id="over"),
        pytest.param([QUEUED, GONE], [AHEAD], UNINVITED, id="taken off the list"),
        pytest.param([QUEUED], [AHEAD, replace(PEOPLE[2], active=False)], NOT_REACHED, id="left"),
        pytest.param([QUEUED], [AHEAD, replace(PEOPLE[2], emails=())], NOT_REACHED, id="no address"),
        pytest.param([replace(QUEUED, thread="other")], [MEETING], OVER, id="another letter of the past"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_any_more_is_taken_back(
    letters: list[Letter], instead: list[Record], reason: str
) -> None:
    """Each letter of the thread, with the same reason."""
    done = sorted_out(*letters, instead=instead)
    assert done.leaving == ()
    assert done.taken_back == tuple((one, reason) for one in letters)


def test_whoever_was_told_before_is_told_of_the_cancellation() -> None:
    """An imported network had spoken elsewhere; there, a cancellation is no news of nothing."""
    before = replace(QUEUED, state=LetterState.ACCEPTED)
    done = sorted_out(before, GONE, instead=[OFF])
    assert [(one.id, one.matter) for one in done.leaving] == [(GONE.id, Matter.MEETING_CANCELLED)]


def test_what_is_about_no_meeting_leaves_as_it_is() -> None:
    """Only to the address of now, and with its patience beginning now."""
    other = replace(QUEUED, thread="other", renders=())
    assert sorted_out(other).leaving == (
        replace(other, address="per-003@x.example", queued=OPENED, due=OPENED),
    )


def test_a_letter_about_several_meetings_leaves_while_one_is_ahead() -> None:
    """Only where all of them are over is it of no use."""
    later = replace(AHEAD, id=MeetingId("MTG-2026-002"))
    both = (Rendered("meeting", MEETING.id, 1), Rendered("meeting", later.id, 1))
    letter = replace(QUEUED, thread="series", renders=both)
    assert len(sorted_out(letter, instead=[MEETING, later]).leaving) == 1
    gone = [replace(one, state=MeetingState.CANCELLED) for one in (AHEAD, later)]
    assert sorted_out(letter, instead=gone).taken_back == ((letter, CANCELLED),)


def test_what_has_been_tried_goes_on_as_it_began() -> None:
    """Its bytes are kept, and somebody may have them."""
    assert sorted_out(replace(QUEUED, attempts=1, digest="sha256:0")) == Sorted()


def test_letters_leave_in_the_order_of_their_numbers() -> None:
    """Ten comes after two, whatever the letters of their names say."""
    letters = [replace(QUEUED, id=LetterId(f"LTR-{n}"), thread=f"t{n}", renders=()) for n in (10, 2, 7)]
    assert [one.id for one in sorted_out(*letters).leaving] == ["LTR-2", "LTR-7", "LTR-10"]


def test_the_lead_hears_of_the_rest_else_an_administrator() -> None:
    """Somebody who can be written to, and who takes part."""
    lead = Grant(GRANTS[0].id, MEMBER, Permission.LEAD)
    gone = replace(PEOPLE[2], active=False)
    for instead, told in (((lead,), MEMBER), ((), FIRST), ((lead, gone), PEOPLE[4].id)):
        with record(instead=instead).reading() as view:
            found = told_of_the_rest(view)
        assert found
        assert found.id == told
    nobody = [replace(one, emails=()) for one in PEOPLE]
    with record(instead=nobody).reading() as view:
        assert told_of_the_rest(view) is None
