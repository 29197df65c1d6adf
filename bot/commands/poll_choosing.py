"""What becomes of a date poll? A date is chosen and the meeting called, or it is cancelled, or extended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands.base import CONVENORS, Act, Param, Problem, Refused, command
from bot.commands.calling import Slot, able_to_meet
from bot.commands.meeting import call
from bot.commands.meeting_parts import A_PLACE, WHY_SHORT
from bot.commands.naming import committee_name, count
from bot.commands.poll import refuse_late_closing
from bot.commands.poll_answering import places_of, refuse_settled
from bot.commands.poll_replies import dates_in_words, typed
from bot.language.moments import Moment
from bot.outbox.poll_letters import poll_letters, taken_back
from bot.outbox.told import untried
from bot.parameters.polling import A_POLL, MOMENTS
from bot.parameters.text import A_LINK, A_REASON
from bot.parameters.when import A_DAY_AHEAD
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.poll import Poll, PollAnswer, PollState
from governance_store.rules.local_time import date_in_full, full


@command(
    "poll choose",
    "Choose a date of a date poll, and call the meeting for it",
    who=CONVENORS,
    examples=("poll choose board 8 Dec 2026",),
    submit="Call the meeting",
)
def choose(
    act: Act,
    poll: Annotated[Poll, Param(A_POLL, "Date poll")],
    chosen: Annotated[tuple[Moment, ...], Param(MOMENTS, "Date", hint="One of the dates of the poll.")],
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Call the meeting as “meeting schedule” does, notice and clashes and all; everybody is invited."""
    refuse_settled(act, poll)
    starts = poll.dates[_the_one(act, poll, chosen)]
    committee = act.view.get(Committee, poll.committee)
    invited = able_to_meet(act, committee)
    answers = act.view.find(PollAnswer, poll=poll.id)

    def settled(meeting: Meeting) -> list[Record]:
        over = replace(poll, state=PollState.CHOSEN, meeting=meeting.id)
        return [over, *taken_back(act.view, act.now, answers)]

    where = poll.place if place is None else place
    joined = poll.link if link is None else link
    reply = call(act, committee, invited, Slot(starts, poll.minutes), where, joined, extraordinary, settled)
    silent = sum(one.answered is None for one in answers)
    left = (f"{count(silent, 'person', 'people')} had not answered.",) if silent else ()
    told = f"{full(starts, act.zone)} was chosen in {poll.id}, which is over now."
    return replace(reply, parts=(*reply.parts, Verdict(Mood.NOTE, told, left)), ids=(*reply.ids, poll.id))


def _the_one(act: Act, poll: Poll, chosen: tuple[Moment, ...]) -> int:
    found = [at for one in chosen for at in places_of(act, poll, one)]
    if len(chosen) == 1 and len(found) == 1:
        return found[0]
    wanted = [typed(act, poll.dates[at]) for at in found] or [typed(act, one) for one in poll.dates]
    what = "one date is chosen, not several" if found else f"{chosen[0].full} is none of the dates"
    told = f"Of {poll.id} {what}: they are {dates_in_words(act, poll)}."
    raise Refused(
        Problem(told, "chosen"), nearest=tuple(f"poll choose {poll.id} {one}" for one in wanted[:4])
    )


@command(
    "poll cancel",
    "Cancel a date poll",
    who=CONVENORS,
    examples=('poll cancel board because "the chair has set a date"',),
    submit="Cancel the poll",
)
def cancel(
    act: Act,
    poll: Annotated[Poll, Param(A_POLL, "Date poll")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Who was asked is told that they need not answer; no meeting is called."""
    refuse_settled(act, poll)
    over = replace(poll, state=PollState.CANCELLED, cancelled_because=because)
    answers = act.view.find(PollAnswer, poll=poll.id)
    back = taken_back(act.view, act.now, answers)
    known = [one for one in answers if _heard(act, one)]
    queued = list(poll_letters(act.view, act.now, Matter.POLL_CANCELLED, over, known, [over]))
    act.commit("poll.cancelled", over, *back, *queued, reason=because)
    told = f"The poll {poll.id} of {committee_name(act.view, poll.committee)} is cancelled."
    leave = f"{count(len(queued), 'person is', 'people are')} told; the others had not been asked yet."
    reasons = (leave,) if back else (f"{count(len(queued), 'person is', 'people are')} told.",)
    key = act.view.get(Committee, poll.committee).key
    again = Choices((Button("Call a meeting", f"meeting schedule {key}"),))
    return Reply((Verdict(Mood.GOOD, told, reasons), again), ids=(poll.id,))


def _heard(act: Act, one: PollAnswer) -> bool:
    letters: Iterator[Letter] = iter(act.view.find(Letter, thread=one.id))
    return any(not untried(letter) and letter.state is not LetterState.WITHDRAWN for letter in letters)


@command(
    "poll extend",
    "Take answers to a date poll for longer",
    who=CONVENORS,
    examples=("poll extend board to 1 Dec 2026",),
    submit="Take answers for longer",
)
def extend(
    act: Act,
    poll: Annotated[Poll, Param(A_POLL, "Date poll")],
    closes: Annotated[date, Param(A_DAY_AHEAD, "Answers by")],
) -> Reply:
    """Another closing day; who has not answered is reminded of it in time."""
    refuse_settled(act, poll)
    refuse_late_closing(closes, poll.dates[0].astimezone(act.zone).date())
    if closes == poll.closes:
        told = f"Answers to {poll.id} are taken until then already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(poll.id,))
    act.commit("poll.extended", replace(poll, closes=closes))
    told = f"Answers to {poll.id} are taken up to and with {date_in_full(closes)}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(poll.id,))
