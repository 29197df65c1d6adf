"""Whether minutes reach people as the very file that the record names, and nothing confidential with them."""

from __future__ import annotations

from email import message_from_bytes, policy

from bot.outbox.minutes_drafting import LABEL
from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.minutes_custody import MinutesEdition
from tests.bot.commands.sitting import ID, sitting
from tests.bot.conftest import ASHA, SAM


def test_a_letter_says_which_version_and_encloses_it() -> None:
    """With the lines that acknowledge it and propose a correction."""
    house = sitting("#topic Budget", "#confidential because x", "#topic Grievance", "#endmeeting")
    house.delivered()
    house.done("minutes send board", SAM)
    sent = dict(house.delivered())
    mail = message_from_bytes(sent[ASHA], policy=policy.default)
    assert mail["Subject"] == "Minutes: Imaging Network Board, Thursday 10 December 2026, 14:00, version 1"
    body = mail.get_body(("plain",))
    assert body is not None
    told = " ".join(body.get_content().split())
    assert "These are the minutes of the Imaging Network Board" in told
    assert "They are a draft, not yet checked by the chair." in told
    assert f"minutes acknowledge {ID} version 1" in told
    assert "minutes propose" in told
    (enclosed,) = list(mail.iter_attachments())
    (edition,) = house.all(MinutesEdition)
    assert enclosed.get_filename() == edition.file_name
    assert enclosed.get_content() == house.store.vault.read(edition.file)
    assert b"Grievance" not in sent[ASHA]
    letters = [one for one in house.all(Letter) if one.matter is Matter.MINUTES]
    assert {one.state for one in letters} == {LetterState.ACCEPTED}
    assert LABEL == "I have received these minutes"


def test_who_awaits_minutes_is_told_by_when_and_how_to_send_them() -> None:
    """On the last day, and otherwise once it is past."""
    house = sitting("#topic Budget", "#endmeeting", before=("tor set board minutes 10 working days",))
    house.delivered()
    told = []
    for day in (24, 29):
        house.clock.instant = house.clock.instant.replace(day=day, hour=9)
        queue_owed(house.store, house.clock.now(), "test")
        told += [message_from_bytes(one, policy=policy.default) for _, one in house.delivered()]
    bodies = (one.get_body(("plain",)) for one in told if str(one["Subject"]).startswith("Your brief"))
    due, late = [
        " ".join(one.get_content().split()) for one in bodies if one and "Minutes" in one.get_content()
    ]
    assert "Minutes due: Imaging Network Board" in due
    assert "Minutes overdue: Imaging Network Board" in late
    assert "are to be sent by Thursday 24 December 2026, as the terms of reference promise" in due
    assert f"minutes send {ID}" in due
