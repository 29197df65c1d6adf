"""Is a new network silent until it is opened, and are then exactly those told who were announced?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.bootstrap import Founding
from bot.commands.silence import NOT_OPEN
from bot.outbox.dispatcher import deliver
from bot.outbox.timetable import tick
from bot.render.plain import plain
from bot.reply import Table, Verdict
from governance_store.records.ids import CLERK
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.opening import Opening
from governance_store.rules.owed import all_owed, owed
from tests.bot.conftest import (
    ADA,
    ASHA,
    CALL,
    CONSTITUTION,
    LENA,
    MIA,
    NOW,
    Spoken,
    buttons,
    network_in_memory,
    words,
)
from tests.bot.outbox.scene import Pigeonholes, postroom
from tests.stories.received import read

FOUNDED = Founding("nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, token="test", silent=True)


def silent_network() -> Spoken:
    """The small network, as it is before it is opened."""
    spoken = network_in_memory(FOUNDED)
    for line in CONSTITUTION:
        spoken.done(line)
    return spoken


@pytest.fixture
def silent() -> Spoken:
    """The same, with its meeting called."""
    spoken = silent_network()
    spoken.done(CALL, LENA)
    return spoken


def sent(spoken: Spoken) -> list[str]:
    """The addresses to which mail goes now."""
    holes = Pigeonholes()
    room = replace(postroom(spoken.store, holes), clock=spoken.clock)
    deliver(room)
    return [address for address, _content in holes.sent]


def told_table(spoken: Spoken, line: str = "network open") -> dict[str, str]:
    """How many messages the answer says go to each address."""
    tables = [one for one in spoken.done(line).parts if isinstance(one, Table)]
    return {row[1]: row[2] for one in tables for row in one.rows}


def test_nothing_leaves_before_it_is_opened(silent: Spoken) -> None:
    """However often the clerk looks, and the tick says why."""
    assert sent(silent) == []
    done = tick(replace(postroom(silent.store, Pigeonholes()), clock=silent.clock))
    assert done.silent
    assert len(done.waiting) == len(silent.all(Letter))


def test_first_it_is_shown_how_many_go_to_whom(silent: Spoken) -> None:
    """Nothing is committed by asking, and the button carries the line that opens it."""
    before = silent.commits()
    reply = silent.done("network open")
    assert silent.commits() == before
    assert "Opening it sends 4 messages" in words(reply)
    assert buttons(reply)[0].line == "network open now"
    assert told_table(silent)[MIA] == "1"


def test_then_exactly_those_are_told(silent: Spoken) -> None:
    """Those of the table, as many times as it says."""
    told = told_table(silent)
    silent.done("network open now")
    assert sorted(sent(silent)) == sorted(told)
    assert set(told.values()) == {"1"}
    network = silent.get(Network, "NETWORK")
    assert (network.silent, network.opened) == (False, NOW)


def test_several_changes_are_one_invitation(silent: Spoken) -> None:
    """Of the meeting as it stands, with the sequence that calendars follow; the others were taken back."""
    silent.done("meeting move board to 17 Dec 2026 15:00", LENA)
    silent.done('meeting move board at "Seminar Room 2"', LENA)
    silent.clock.forward(timedelta(minutes=3))
    assert "Opening it sends 4 messages" in words(silent.done("network open"))
    silent.done("network open now")
    holes = Pigeonholes()
    deliver(replace(postroom(silent.store, holes), clock=silent.clock))
    assert len(holes.sent) == 4
    for _address, content in holes.sent:
        mail = read(content)
        assert (mail.method, mail.sequence) == ("REQUEST", 2)
    assert len(silent.all(Letter, state=LetterState.WITHDRAWN)) == 8


def test_a_meeting_cancelled_before_reaches_nobody(silent: Spoken) -> None:
    """Nobody knew of it."""
    silent.done('meeting cancel board because "clash"', LENA)
    assert "Opening it sends nothing now" in words(silent.done("network open"))
    silent.done("network open now")
    assert sent(silent) == []
    assert {one.state for one in silent.all(Letter)} == {LetterState.WITHDRAWN}


def test_a_meeting_that_is_over_by_then_reaches_nobody(silent: Spoken) -> None:
    """An invitation to the past is of no use."""
    silent.clock.forward(timedelta(days=60))
    assert "taken back: the network was opened after the meeting" in words(silent.done("network open now"))
    assert {one.matter for one in silent.all(Letter, state=LetterState.QUEUED)} <= {Matter.LEFT_OVER}
    assert set(sent(silent)) <= {LENA}


def failed_letter(spoken: Spoken) -> None:
    """A letter that could not be delivered, as an imported network may bring it."""
    letter = next(one for one in spoken.all(Letter))
    with spoken.store.writing() as desk:
        desk.commit(
            at=NOW,
            actor=CLERK,
            surface="test",
            verb="letter.failed",
            records=[replace(letter, state=LetterState.FAILED, settled=NOW, outcome="No such mailbox.")],
        )


def test_what_was_overdue_is_one_summary_to_the_lead_and_never_comes_again(silent: Spoken) -> None:
    """The duty's key stands from then on, so that nobody is ever reminded of it."""
    failed_letter(silent)
    with silent.store.reading() as view:
        assert owed(view, NOW) == []
    reply = silent.done("network open now")
    assert "1 thing overdue before: one summary goes to Lena Lead" in words(reply)
    (summary,) = silent.all(Letter, matter=Matter.LEFT_OVER)
    assert summary.address == LENA
    assert sent(silent).count(LENA) == 1
    with silent.store.reading() as view:
        later = owed(view, NOW + timedelta(days=400))
    assert Matter.LETTER_FAILED not in {one.matter for one in later}
    (opening,) = silent.all(Opening)
    assert opening.overdue[0].matter is Matter.LETTER_FAILED
    assert len(silent.all(Letter, matter=Matter.LETTER_FAILED)) == 0


@pytest.mark.parametrize(
    ("lines", "opened", "matter"),
    [
        pytest.param(
            (), datetime(2027, 2, 15, 9, tzinfo=UTC), Matter.MEETING_SLIPS, id="a committee that slips"
        ),
        pytest.param(
            ("tor set mri review 1 Feb 2027", 'tor adopt mri since 2 Nov 2026 minute "1"'),
            datetime(2027, 2, 5, 9, tzinfo=UTC),
            Matter.TERMS_REVIEW,
            id="terms of reference due for review",
        ),
    ],
)
def test_no_later_stage_of_what_was_overdue_comes(
    silent: Spoken, lines: tuple[str, ...], opened: datetime, matter: Matter
) -> None:
    """It was told to the lead once; neither a reminder nor an escalation follows, however long it lasts."""
    for line in lines:
        silent.done(line)
    silent.clock.instant = opened
    with silent.store.reading() as view:
        before = {one.matter for one in all_owed(view, opened)}
    assert matter in before
    silent.done("network open now")
    with silent.store.reading() as view:
        later = [all_owed(view, opened + timedelta(days=days)) for days in range(0, 200, 4)]
    assert matter not in {one.matter for found in later for one in found}


def test_it_is_opened_once(silent: Spoken) -> None:
    """A second time nothing is changed, and it is said since when it is open."""
    silent.done("network open now")
    before = silent.commits()
    for line in ("network open", "network open now"):
        reply = silent.done(line)
        assert "is open since Monday 2 November 2026, 09:00" in words(reply)
    assert silent.commits() == before


def test_a_network_of_before_was_never_silent(house: Spoken) -> None:
    """Whoever had the clerk before goes on as ever."""
    assert words(house.done("network open")) == "Northmoor Imaging is open; nothing was changed."


@pytest.mark.parametrize("as_", [LENA, MIA, ASHA])
def test_only_an_administrator_opens_it(silent: Spoken, as_: str) -> None:
    """Nobody else may begin to speak for it."""
    assert not silent.say("network open now", as_).ok
    assert silent.get(Network, "NETWORK").silent


def test_whoever_has_no_address_is_named(silent: Spoken) -> None:
    """They have to be told by hand."""
    silent.done('person add "Postal Pat"')
    assert "Postal Pat has no address" in words(silent.done("network open"))


@pytest.mark.parametrize(
    ("line", "before", "after"),
    [("network show", "Not yet: nobody is told anything.", "Since Monday 2 November 2026, 09:00")],
)
def test_the_network_shows_whether_it_is_open(silent: Spoken, line: str, before: str, after: str) -> None:
    """For everybody."""
    assert before in plain(silent.done(line, MIA))
    silent.done("network open now")
    assert after in plain(silent.done(line, MIA))


def test_the_brief_of_an_administrator_says_so(silent: Spoken) -> None:
    """Until it is done, and to nobody else."""
    told: Callable[[str], str] = lambda as_: plain(silent.done("brief", as_))  # noqa: E731 -- two uses
    assert NOT_OPEN in told(ADA)
    assert NOT_OPEN not in told(MIA)
    silent.done("network open now")
    assert NOT_OPEN not in told(ADA)
    assert not [
        one for one in silent.done("brief", ADA).parts if isinstance(one, Verdict) and NOT_OPEN in one.text
    ]
