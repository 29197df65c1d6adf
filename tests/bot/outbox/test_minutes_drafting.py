"""Whether minutes reach people as the very file that the record names, and nothing confidential with them."""

from __future__ import annotations

from email import message_from_bytes, policy

from bot.outbox.minutes_drafting import LABEL
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
