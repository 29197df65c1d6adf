"""Who joined a committee after its series was called? They are invited to the rest, with one letter."""

from __future__ import annotations

from typing import Annotated

from bot.commands import series_replies as replies
from bot.commands.base import CONVENORS, Act, Param, command
from bot.commands.calling import to_be_invited
from bot.commands.naming import count, in_a_row, person_name
from bot.commands.series import rest_of
from bot.commands.series_records import invitations
from bot.outbox.letters import letters
from bot.outbox.series_letters import numbered, series_letters
from bot.parameters.recurring import A_SERIES
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.series import Series


@command(
    "series invite",
    "Invite those who joined the committee to the rest of a series",
    who=CONVENORS,
    examples=("series invite board",),
    submit="Invite them",
)
def invite(act: Act, series: Annotated[Series, Param(A_SERIES, "Series")]) -> Reply:
    """Whoever holds a seat or an office now and was not invited yet is; nobody else hears of it."""
    rest = rest_of(act, series, None)
    invited = to_be_invited(act, act.view.get(Committee, series.committee))
    # Nobody who was asked before is asked anew: only invitations that there were not are new ones.
    fresh = [one for one in invitations(act, rest, invited) if not act.view.maybe(Invitation, one.id)]
    if not fresh:
        told = "Everybody who holds a seat or an office is invited already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(series.id,))
    queued = numbered(act.view, _letters(act, series, rest, fresh))
    # The series is written down again as it is: a letter tells of the commit whose version it names.
    act.commit("series.invited", series, *fresh, *queued)
    return _told(act, series, fresh)


def _letters(act: Act, series: Series, rest: list[Meeting], fresh: list[Invitation]) -> list[Letter]:
    """One letter to each for the entry of the series, and one for each meeting that was added by itself."""
    added = {one.id: one for one in rest if one.stands_for is None}
    of_entry = [one.person for one in fresh if one.meeting not in added]
    queued = list(series_letters(act.view, act.now, Matter.SERIES_INVITATION, series, of_entry))
    for one in fresh:
        if meeting := added.get(one.meeting):
            queued += letters(act.view, act.now, meeting, [(Matter.INVITATION, one)], [one])
    return queued


def _told(act: Act, series: Series, fresh: list[Invitation]) -> Reply:
    people = {one.person: one for one in fresh if one.answer is Answer.NONE}
    names = in_a_row([person_name(act.view, one) for one in people])
    meetings = count(len({one.meeting for one in fresh}), "meeting")
    told = f"{names} {'is' if len(people) == 1 else 'are'} invited to {meetings} of the series {series.id}."
    parts = (
        Verdict(Mood.GOOD, told),
        replies.told_table(act, people),
        Choices((Button("Show the series", f"series show {series.id}"),)),
    )
    return Reply(parts, ids=(series.id,))
