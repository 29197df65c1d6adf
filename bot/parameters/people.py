"""Which of the network's people, committees, organisations and posts are meant?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.language.dates import take_date
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words
from bot.parameters.convening import may_know
from bot.parameters.named import Named
from bot.parameters.several import Several
from bot.reply import Entry
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from governance_store.rules.local_time import full
from governance_store.rules.presence import is_on


def _active_people(scene: Scene) -> list[Person]:
    return scene.view.find(Person, active=True)


def _organisation_of(person: Person, scene: Scene) -> str:
    if person.organisation is None:
        return person.emails[0] if person.emails else person.id
    return scene.view.get(Organisation, person.organisation).name


A_PERSON: Named[Person] = Named(
    called="a person",
    noun="person",
    among=_active_people,
    names=lambda person: (person.id, *person.emails),
    shown=lambda person: person.name,
    typed_as=lambda person, _scene: person.name,
    told_apart=_organisation_of,
)
A_COMMITTEE: Named[Committee] = Named(
    called="a committee",
    noun="committee",
    among=lambda scene: scene.view.find(Committee, active=True),
    names=lambda committee: (committee.id, committee.key),
    shown=lambda committee: committee.name,
    typed_as=lambda committee, _scene: committee.key,
)
AN_ORGANISATION: Named[Organisation] = Named(
    called="an organisation",
    noun="organisation",
    among=lambda scene: scene.view.find(Organisation),
    names=lambda organisation: (organisation.id, organisation.key),
    shown=lambda organisation: organisation.name,
    typed_as=lambda organisation, _scene: organisation.key,
)
A_BODY: Named[Organisation | Committee] = Named(
    called="an organisation or a committee",
    noun="organisation or committee",
    among=lambda scene: [*scene.view.find(Organisation), *scene.view.find(Committee, active=True)],
    names=lambda body: (body.id, body.key),
    shown=lambda body: body.name,
    typed_as=lambda body, _scene: body.key,
    told_apart=lambda body, _scene: body.id,
)
PEOPLE: Several[Person] = Several(A_PERSON, "a person or several")
BODIES: Several[Organisation | Committee] = Several(A_BODY, "an organisation or a committee")
ORGANISATIONS: Several[Organisation] = Several(AN_ORGANISATION, "an organisation or several")
A_POST: Named[Post] = Named(
    called="a lead role",
    noun="lead role",
    among=lambda scene: scene.view.find(Post, active=True),
    names=lambda post: (post.id,),
    shown=lambda post: post.title,
    typed_as=lambda post, _scene: post.title,
)

_MEETING_ID = re.compile(r"MTG-\d{4}-\d+", re.IGNORECASE)


def next_meeting(meetings: Iterable[Meeting], scene: Scene) -> Meeting | None:
    """The meeting in session, otherwise the next one."""
    ahead = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends > scene.now]
    return min(ahead, key=lambda one: one.starts, default=None)


def last_meeting(meetings: Iterable[Meeting], scene: Scene) -> Meeting | None:
    """The last meeting that is over."""
    over = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends <= scene.now]
    return max(over, key=lambda one: one.starts, default=None)


def sitting_meeting(meetings: Iterable[Meeting], scene: Scene) -> Meeting | None:
    """The meeting that people are at, otherwise the last one, otherwise the next."""
    there = list(meetings)
    on = [one for one in there if is_on(one, scene.now)]
    nearest = min(on, key=lambda one: abs(one.starts - scene.now), default=None)
    return nearest or last_meeting(there, scene) or next_meeting(there, scene)


@dataclass(frozen=True)
class AMeeting(Plain[Meeting]):
    """A meeting, by its identifier or by its committee.

    A committee's name alone means its meeting in session, otherwise its next one, or where it must have been
    `held` its last one; with a day behind it, the meeting of that day. Where people are `sitting`, one that
    begins soon or runs over is in session too, and the last one goes before the next. With `drafts`, those
    that the speaker prepares count too, and where a draft and another might be meant, they are asked; where
    it must be `unopened`, they go first. Of a draft nobody else is told that it is there.
    """

    held: bool = False
    sitting: bool = False
    drafts: bool = False
    unopened: bool = False
    called: str = "a meeting"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Meeting] | Fault | Which[Meeting] | None:
        """Read an identifier, or a committee with or without a day."""
        said = words.items[start].text.strip(",;.")
        if _MEETING_ID.fullmatch(said):
            return self._by_id(said.upper(), start, scene)
        committee = A_COMMITTEE.take(words, start, scene)
        if isinstance(committee, Which):
            return self._by_each(committee, scene)
        return self._of(committee.value, words, start, committee.end, scene) if committee else None

    def _by_id(self, said: str, start: int, scene: Scene) -> Took[Meeting] | Fault:
        meeting = scene.view.maybe(Meeting, said)
        if meeting is None or not may_know(scene.view, scene.actor.id, meeting):
            return Fault(
                f"There is no meeting {said}. “meeting list” shows those there are.", (), start, start + 1
            )
        return Took(meeting, start + 1)

    def _by_each(self, committees: Which[Committee], scene: Scene) -> Which[Meeting] | None:
        each = [(name, self._meant(committee, scene)) for name, committee in committees.options]
        meetings = tuple(
            (name if len(found) == 1 else f"{name}, {_told_apart(meeting, scene)}", meeting)
            for name, found in each
            for meeting in found
        )
        return Which(committees.question, meetings, committees.end) if meetings else None

    def _of(
        self, committee: Committee, words: Words, start: int, end: int, scene: Scene
    ) -> Took[Meeting] | Fault | Which[Meeting]:
        day = take_date(words.plain(), end, scene.today) if end < len(words) else None
        if isinstance(day, Took) and (found := _on(committee, day.value, scene)):
            return _one_of(found, f"{committee.name} has more than one meeting on that day", day.end, scene)
        meant = self._meant(committee, scene)
        if not meant:
            return Fault(f"{committee.name} {self._none()}", (), start, end)
        return _one_of(meant, f"{committee.name} has more than one meeting that may be meant", end, scene)

    def _none(self) -> str:
        if self.unopened:
            return "has no draft of a meeting. “meeting draft” prepares one."
        none = "has held no meeting yet" if self.held else "has no meeting ahead"
        return f"{none}. “meeting list all” shows past and cancelled ones."

    def _meant(self, committee: Committee, scene: Scene) -> list[Meeting]:
        """The meeting that a committee's name means; several where drafts leave it open."""
        meetings = scene.view.find(Meeting, committee=committee.id)
        chosen = self._chosen(meetings, scene)
        called = [chosen] if chosen else []
        drafts = _drafts(meetings, scene) if self.drafts or self.unopened else []
        return drafts if self.unopened and drafts else called + drafts

    def _chosen(self, meetings: list[Meeting], scene: Scene) -> Meeting | None:
        if self.sitting:
            return sitting_meeting(meetings, scene)
        return last_meeting(meetings, scene) if self.held else next_meeting(meetings, scene)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """A meeting is mostly missed by missing its committee."""
        return A_COMMITTEE.miss(words, start, end, scene)

    def line(self, value: Meeting, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id


def _drafts(meetings: Iterable[Meeting], scene: Scene) -> list[Meeting]:
    drafts = [one for one in meetings if one.state is MeetingState.DRAFT]
    return [one for one in drafts if may_know(scene.view, scene.actor.id, one)]


def _one_of(found: list[Meeting], told: str, end: int, scene: Scene) -> Took[Meeting] | Which[Meeting]:
    if len(found) == 1:
        return Took(found[0], end)
    return Which(f"{told}. Which one?", tuple((_told_apart(one, scene), one) for one in found), end)


def _told_apart(meeting: Meeting, scene: Scene) -> str:
    draft = "draft, " if meeting.state is MeetingState.DRAFT else ""
    return f"{full(meeting.starts, scene.zone)} ({draft}{meeting.id})"


def _on(committee: Committee, day: date, scene: Scene) -> list[Meeting]:
    def is_on(meeting: Meeting) -> bool:
        there = meeting.starts.astimezone(scene.zone).date() == day
        return there and may_know(scene.view, scene.actor.id, meeting)

    of_day = [meeting for meeting in scene.view.find(Meeting, committee=committee.id) if is_on(meeting)]
    live = {MeetingState.SCHEDULED, MeetingState.DRAFT}
    return [meeting for meeting in of_day if meeting.state in live] or of_day


def meeting_in_words(meeting: Meeting, committee: Committee, scene: Scene) -> str:
    """The committee and the moment, so that nobody doubts which meeting is spoken of."""
    return f"{committee.name}, {full(meeting.starts, scene.zone)}"


A_MEETING = AMeeting()
A_MEETING_OR_DRAFT = AMeeting(drafts=True)
A_DRAFT = AMeeting(unopened=True, called="a draft of a meeting")
A_MEETING_SITTING = AMeeting(sitting=True)
A_MEETING_HELD = AMeeting(held=True, called="a meeting that was held")
