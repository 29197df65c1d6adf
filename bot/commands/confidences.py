"""May somebody be told what belongs to the confidential part of a meeting, and in this place?

It is for those who were there for it and for who keeps the minutes, and never where others read
along. An action from it is for whoever has to do it, too.
"""

from __future__ import annotations

from bot.commands.agenda_readers import takes_part
from bot.commands.base import Act, Problem, Refused
from bot.commands.minutes_book import Book
from governance_store.records.action import Action, ActionEntry
from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision
from governance_store.records.decision_follow_up import FollowUp
from governance_store.records.ids import minute_line_id
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinuteLine, Minutes
from governance_store.records.minutes_custody import MinutesProposal
from governance_store.records.motion import Motion, Vote
from governance_store.records.paper import Paper
from governance_store.records.person import Person
from governance_store.rules.action_owner import concerned


def may_read(book: Book, person: Person, line: MinuteLine) -> bool:
    """Whether somebody may read a line: a confidential one, who takes the minutes or was there for it."""
    keeps = {book.minutes.taker, book.committee.secretary}
    there = (one for one in book.attendance if one.person == person.id and not one.withdrawn)
    return (
        not line.confidential
        or person.id in keeps
        or any(one.arrived <= line.at and (one.left is None or line.at < one.left) for one in there)
    )


def refuse_overheard(act: Act) -> None:
    """Raise Refused where others would read along."""
    if act.request.overheard:
        told = "Others read along here, so nothing of the confidential part is said: write to me directly."
        raise Refused(Problem(told))


def may_be_told(act: Act, record: Record) -> bool:
    """Whether somebody may be told what a record of minutes says, in this place."""
    line = _line_of(act, record)
    if line is None or not line.confidential:
        return True
    return not act.request.overheard and (_was_there(act, line) or _has_to_do_it(act, record))


def _was_there(act: Act, line: MinuteLine) -> bool:
    minutes = act.view.get(Minutes, line.taken_in)
    meeting = act.view.get(Meeting, minutes.meeting)
    return may_read(Book.of(act, meeting, minutes), act.actor, line)


def refuse_confidence(act: Act, record: Record | None) -> None:
    """Raise Refused for a record of the confidential part that somebody may not be told, or not here."""
    if item := _item_of(act, record):
        _refuse_item(act, item)
    line = _line_of(act, record)
    if line is None or not line.confidential:
        return
    refuse_overheard(act)
    if not (_was_there(act, line) or _has_to_do_it(act, record)):
        told = "That belongs to the confidential part of a meeting, for which you were not there."
        raise Refused(Problem(told, "ref"))


def _refuse_item(act: Act, item: AgendaItem) -> None:
    """Raise Refused for a confidential item of an agenda, or its paper."""
    if not item.confidential:
        return
    refuse_overheard(act)
    if not takes_part(act, act.view.get(Meeting, item.meeting)):
        raise Refused(
            Problem("That belongs to the confidential part of a meeting, as its members know.", "ref")
        )


def _item_of(act: Act, record: Record | None) -> AgendaItem | None:
    """The item of an agenda that a record is, or the paper of."""
    match record:
        case AgendaItem():
            return record
        case Paper(item=id_):
            return act.view.maybe(AgendaItem, id_)
        case _:
            return None


def _has_to_do_it(act: Act, record: Record | None) -> bool:
    """Whether somebody owns the action, helps with it or was asked to take it over."""
    one = act.view.maybe(Action, record.action) if isinstance(record, ActionEntry) else record
    return isinstance(one, Action) and act.actor.id in concerned(act.view, one)


def _line_of(act: Act, record: Record | None) -> MinuteLine | None:
    """The line of minutes that a record stands by, where it does."""
    match record:
        case MinuteLine():
            return record
        case Decision(line=id_) | Action(line=id_) | Motion(line=id_):
            return act.view.maybe(MinuteLine, id_) if id_ else None
        case MinutesProposal(of=of, line=number):
            return act.view.maybe(MinuteLine, minute_line_id(of, number))
    about = _about(act, record)
    return _line_of(act, about) if about else None


def _about(act: Act, record: Record | None) -> Record | None:
    """What an entry, a vote or a follow-up belongs to."""
    match record:
        case ActionEntry(action=action):
            return act.view.maybe(Action, action)
        case Vote(motion=motion):
            return act.view.maybe(Motion, motion)
        case FollowUp(decision=decision):
            return act.view.maybe(Decision, decision)
        case _:
            return None
