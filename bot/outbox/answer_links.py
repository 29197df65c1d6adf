"""How does one answer an invitation without an account? By links of one's own, signed and never stored.

A link names an invitation, an answer, and the time at which the meeting was to be, so that one which was sent
before the meeting moved is known for what it is. It is good until the meeting ends; pressing it twice has one
effect, as the command behind it records an answer once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from bot.links import Links, NotOurs, Purpose
from governance_store import GovernanceError, View
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from templates.contexts.letter import AnswerLink


class Said(StrEnum):
    """What a link answers. Once sent, a name stays."""

    ATTEND = "attend"
    REMOTE = "attend remote"
    APOLOGIES = "apologies"


LABELS: Final = {
    Said.ATTEND: "I shall attend",
    Said.REMOTE: "I shall join remotely",
    Said.APOLOGIES: "I send my apologies",
}


class NoLongerAsked(GovernanceError):
    """A link of ours whose invitation stands no more."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a link is about: whose answer, which answer, to which meeting, and when that was to begin."""

    person: Person
    invitation: Invitation
    meeting: Meeting
    said: Said
    starts: datetime

    @property
    def moved(self) -> bool:
        """Whether the meeting is at another time than when the link was sent."""
        return self.meeting.starts != self.starts


def answer_links(
    links: Links, meeting: Meeting, invitation: Invitation, *, remote: bool
) -> tuple[AnswerLink, ...]:
    """The links of one invitation; from afar only where one may take part so."""
    return tuple(_links(links, meeting, invitation, remote=remote))


def _links(links: Links, meeting: Meeting, invitation: Invitation, *, remote: bool) -> Iterator[AnswerLink]:
    starts = str(int(meeting.starts.timestamp()))
    for said, label in LABELS.items():
        if said is not Said.REMOTE or remote:
            about = (invitation.id, said.value, starts)
            yield AnswerLink(label, links.make(Purpose.ANSWER, *about, until=meeting.ends))


def asked(view: View, links: Links, token: str, now: datetime) -> Asked:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    about = links.read(Purpose.ANSWER, token, now)
    invitation = view.maybe(Invitation, about[0])
    person = view.maybe(Person, invitation.person) if invitation else None
    if invitation is None or person is None:
        raise NotOurs
    meeting = view.get(Meeting, invitation.meeting)
    _refuse_ended(person, invitation, meeting)
    starts = datetime.fromtimestamp(int(about[2]), UTC)
    return Asked(person, invitation, meeting, Said(about[1]), starts)


def _refuse_ended(person: Person, invitation: Invitation, meeting: Meeting) -> None:
    if meeting.state is not MeetingState.SCHEDULED:
        why = f" Reason given: {meeting.cancelled_because.rstrip('.')}." if meeting.cancelled_because else ""
        raise NoLongerAsked(
            f"This meeting is cancelled.{why}", "Nobody need answer, and nothing was recorded."
        )
    if not person.active:
        raise NoLongerAsked(
            f"{person.name} no longer takes part in this network. Nothing was recorded.",
            "Ask the committee's secretary if that is a mistake.",
        )
    if invitation.withdrawn:
        raise NoLongerAsked(
            f"{person.name} is no longer invited to this meeting. Nothing was recorded.",
            "Ask the committee's secretary if that is a mistake.",
        )
