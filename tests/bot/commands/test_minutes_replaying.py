"""Whether a pasted log gives the minutes that were taken, in one entry of the record, and loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.reply import Attachment, Reply
from governance_store.records.action import Action
from governance_store.records.attendance import Attendance
from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine, Minutes, MinutesState
from governance_store.records.motion import Vote
from tests.bot.commands.sitting import BEGUN, ID, lines_of
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, MIA, SAM, Spoken, constituted, words

SAID = (
    (14, 0, SAM, "#startmeeting"),
    (14, 1, SAM, "#arrive asha, cora at 14:00"),
    (14, 2, SAM, "#topic 1"),
    (14, 3, ASHA, "#info Apologies from Mia"),
    (14, 4, ASHA, "#agreed Something that she may not decide"),
    (14, 5, SAM, "#TOPIC MRI & CT backlog"),
    (14, 6, SAM, "#agreed To adopt the plan"),
    (14, 7, SAM, "#action @asha send “the plan” by 3 Feb"),
    (14, 8, SAM, "#action @nobody send it"),
    (14, 9, SAM, "#motion That we meet monthly"),
    (14, 10, ASHA, "#vote for"),
    (14, 11, CORA, "#vote abstain"),
    (14, 12, MIA, "#vote for"),
    (14, 13, SAM, "#endvote"),
    (14, 14, SAM, "#info a slip"),
    (14, 15, SAM, "#undo"),
    (14, 20, SAM, "#leave asha at 14:20"),
    (14, 21, SAM, "#agreed To buy a scanner"),
    (14, 22, SAM, "#confidential because staff are named"),
    (14, 23, SAM, "#topic Staffing"),
    (14, 24, SAM, "#public"),
    (14, 30, SAM, "#endmeeting"),
)


def live() -> Spoken:
    """The meeting as it was minuted while it went on."""
    house = constituted()
    for hour, minute, who, line in SAID:
        house.clock.instant = BEGUN.replace(hour=hour, minute=minute)
        house.say(line, who)
    return house


def log(*, timed: bool = True, newline: str = "\n") -> str:
    """The same as a log."""
    nicks = {SAM: "sam", ASHA: "Asha_Rahman", CORA: "cora", MIA: "mia"}
    stamps = (f"[{hour:02}:{minute:02}] " if timed else "" for hour, minute, _, _ in SAID)
    return newline.join(
        f"{stamp}<{nicks[who]}> {line}" for stamp, (_, _, who, line) in zip(stamps, SAID, strict=True)
    )


def replay(content: bytes, house: Spoken | None = None, as_: str = SAM) -> tuple[Spoken, Reply]:
    """The house after a log was replayed, a day after the meeting."""
    house = house or constituted()
    house.clock.instant = BEGUN + timedelta(days=1)
    file = Attachment("board.log", "text/plain", content)
    return house, house.say(f'minutes replay {ID} "board.log"', as_, attachments=(file,))


def comes_to(house: Spoken) -> list[object]:
    """The minutes without identifiers of lines, and without what only a log holds."""
    kinds = [one for one in house.all(MinuteLine) if not one.withdrawn and one.kind.value != "discussion"]
    lines = [
        (one.kind, one.text, one.by, one.reference, one.serial, one.confidential, one.at) for one in kinds
    ]
    decisions = [replace(one, id="", line="") for one in house.all(Decision)]  # type: ignore[arg-type]  # identifiers alike
    actions = [replace(one, id="", line="") for one in house.all(Action)]  # type: ignore[arg-type]  # likewise
    (minutes,) = house.all(Minutes)
    head = (minutes.taker, minutes.chair, minutes.state, minutes.ended)
    return [head, lines, decisions, actions, house.all(Attendance), [replace(one) for one in house.all(Vote)]]


def test_a_log_gives_the_same_minutes_in_one_entry() -> None:
    """What was refused in the meeting is discussion in its log, each with its reason."""
    house = constituted()
    house.clock.instant = BEGUN
    before = house.commits()
    house, reply = replay(log().encode(), house)
    assert reply.ok, words(reply)
    assert house.commits() == before + 1
    assert comes_to(house) == comes_to(live())
    kept = next(rows for caption, rows in tables(reply).items() if caption.startswith("Kept as discussion"))
    assert [row[0] for row in kept] == ["5", "9", "13"]
    assert "Mia Member is not recorded as present" in kept[2][2]
    assert ("discussion", "#action @nobody send it") in lines_of(house)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(log().encode("utf-8-sig"), id="with a byte order mark"),
        pytest.param(log(newline="\r\n").encode("utf-16"), id="UTF-16"),
        pytest.param(log().encode("cp1252"), id="as Windows wrote it"),
    ],
)
def test_the_encoding_makes_no_difference(content: bytes) -> None:
    """Nor do line ends."""
    assert comes_to(replay(content)[0])[1:4] == comes_to(replay(log().encode())[0])[1:4]


def test_a_log_without_times_comes_to_the_same_decisions() -> None:
    """Its lines are dated in order, and that is said."""
    house, reply = replay(log(timed=False).encode())
    assert "The log has no times" in words(reply)
    for told, other in zip(house.all(Decision), live().all(Decision), strict=True):
        assert (told.reference, told.text, told.standing) == (other.reference, other.text, other.standing)
        assert replace(told.stamp, at=other.stamp.at) == other.stamp
    assert next(one.left for one in house.all(Attendance)) == BEGUN.replace(minute=20)


def test_the_meetings_own_commands_in_a_log_are_obeyed() -> None:
    """As they were typed by who took the minutes; others' are discussion."""
    text = (
        "<sam> minutes start board\n<sam> meeting arrive board asha at 14:03\n"
        "<mia> meeting arrive board mia\n"
        "<sam> minutes motion board “That it be so”\n<asha> minutes vote board for\n"
        "<sam> minutes undo board\n"
        "<sam> minutes close board\nthe end\n<sam> #info too late\n"
    )
    house, reply = replay(text.encode())
    assert reply.ok, words(reply)
    assert [one.person for one in house.all(Attendance)] == [house.person(ASHA).id]
    assert house.all(Minutes)[0].state is MinutesState.DRAFT
    assert lines_of(house) == [
        ("discussion", "meeting arrive board mia"),
        ("discussion", "the end"),
        ("discussion", "#info too late"),
    ]
    kept = next(rows for caption, rows in tables(reply).items() if caption.startswith("Kept"))
    assert [row[2] for row in kept] == ["It stands behind the end of the meeting."]


def test_nothing_of_a_log_is_lost() -> None:
    """Strangers, odd lines, markup, a very long line, words of nothing; the log itself is kept."""
    text = "-!- bob joined\n<bob> #info hi\n<bob> #topic x\n<sam> #agred <b>&\n"
    text += f"<sam> {'y' * 9000}\n<sam> #motion M"
    house, reply = replay(text.encode())
    assert reply.ok
    assert "Nobody here is known as: bob" in words(reply)
    assert "the minutes are still open" in words(reply)
    told = [text for _, text in lines_of(house)]
    assert told[:4] == ["-!- bob joined", "#info hi", "#topic x", "#agred <b>&"]
    assert sum(len(one) for one in told[4:7]) == 9000
    (minutes,) = house.all(Minutes)
    assert house.store.vault.read(minutes.log) == text.encode()
    assert [one.nick for one in house.all(MinuteLine)][:3] == ["", "bob", "bob"]


def test_an_end_with_a_motion_open_is_no_end() -> None:
    """It is kept as discussion, and said."""
    house, reply = replay(b"<sam> #motion M\n<sam> #endmeeting\n<asha> #endmeeting")
    assert "A motion is still open" in tables(reply)["Kept as discussion, not obeyed, 2 in all (2)"][1][2]
    assert house.all(Minutes)[0].state is MinutesState.OPEN


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", "is empty: it has 0 bytes", id="empty"),
        pytest.param(b"\n \n", "has 0 lines", id="nothing said"),
        pytest.param(b"<a> x\n" * 20_001, "has 20,001 lines", id="too many lines"),
        pytest.param(b"x" * (5 * 1024 * 1024 + 1), "a log may have 5", id="too large"),
        pytest.param(b"PK\x03\x04", "is not a text", id="a Word document"),
        pytest.param(b"<a> \x00", "is not a text", id="a binary file"),
        pytest.param(b"2026-12-09T14:00 <a> x", "The log is of Wednesday 9 December 2026", id="another day"),
        pytest.param(
            b"[2026-12-10 14:00] <a> x\n[2026-12-12 14:00] <a> x", "has not come yet", id="tomorrow"
        ),
    ],
)
def test_what_is_no_log_of_this_meeting_is_refused(content: bytes, why: str) -> None:
    """With the reason; nothing is written."""
    house = constituted()
    before = house.commits()
    house, reply = replay(content, house)
    assert why in words(reply)
    assert house.commits() == before


def test_minutes_are_made_once_and_by_who_may() -> None:
    """A log does not overwrite what was minuted."""
    house, _ = replay(log().encode())
    assert "are there already: draft, taken by Sam Secretary" in words(replay(log().encode(), house)[1])
    assert "is for the administrator, secretary, chair or lead" in words(replay(log().encode(), as_=MIA)[1])


@pytest.mark.slow
def test_five_thousand_lines_are_all_kept() -> None:
    """In one entry of the record; how long it takes is measured by the bench."""
    body = "\n".join(
        f"<sam> {line} {number}"
        for number in range(1250)
        for line in ("#topic Item", "#info Figure", "#action @asha send", "We talked about")
    )
    house, reply = replay(body.encode())
    assert reply.ok
    assert len(house.all(MinuteLine)) == 5000
