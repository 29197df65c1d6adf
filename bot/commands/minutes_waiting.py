"""Whose turn is it with which minutes? To end, check, send or acknowledge them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import committee_name
from bot.reply import Button, Choices, Part
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from governance_store.rules.local_time import full
from governance_store.rules.presence import is_on


def minutes_waiting(act: Act) -> Iterator[Part]:
    """What waits for the speaker, a line each with the button that does it."""
    for minutes in act.view.find(Minutes):
        if minutes.state is not MinutesState.APPROVED:
            yield from _with_these(act, minutes)
    yield from _to_acknowledge(act)


def _with_these(act: Act, minutes: Minutes) -> Iterator[Part]:
    meeting = act.view.get(Meeting, minutes.meeting)
    committee = act.view.get(Committee, minutes.committee)
    here = f"The minutes of {committee.name}, {full(meeting.starts, act.zone)}"
    takes = act.actor.id in {minutes.taker, committee.secretary}
    if minutes.state is MinutesState.OPEN:
        if takes and not is_on(meeting, act.now):
            yield Choices((Button("Close them", f"minutes close {meeting.id}"),), f"{here}, are still open.")
        return
    if minutes.state is MinutesState.DRAFT and act.actor.id in {minutes.chair, committee.chair}:
        buttons = (
            Button("Show them", f"minutes show {meeting.id}"),
            Button("They are right", f"minutes check {meeting.id}"),
        )
        yield Choices(buttons, f"{here}, wait to be checked by the chair.")
    if takes and not act.view.find(MinutesEdition, meeting=meeting.id):
        yield Choices(
            (Button("Send them", f"minutes send {meeting.id}"),), f"{here}, were sent to nobody yet."
        )


def _to_acknowledge(act: Act) -> Iterator[Part]:
    """Of each meeting the last version that the speaker was sent and has not acknowledged."""
    newest: dict[str, tuple[MinutesEdition, MinutesReceipt]] = {}
    for receipt in act.view.find(MinutesReceipt, person=act.actor.id):
        edition = act.view.get(MinutesEdition, receipt.edition)
        newest[edition.meeting] = (edition, receipt)
    for edition, receipt in newest.values():
        if receipt.acknowledged is None:
            meeting = act.view.get(Meeting, edition.meeting)
            here = f"{committee_name(act.view, meeting.committee)}, {full(meeting.starts, act.zone)}"
            line = f"minutes acknowledge {meeting.id} version {edition.version}"
            told = f"You were sent the minutes of {here}, version {edition.version}."
            yield Choices((Button("I have received them", line),), told)
