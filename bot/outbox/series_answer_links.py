"""How is a whole series answered without an account? By links of one's own, for all that lies ahead of it.

A link names a series, a person and an answer, and is good until the last meeting of its letter ends. What it
answers is what the person is invited to when the button is pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.links import Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked, Said
from governance_store import View
from governance_store.records.ids import PersonId, SeriesId, invitation_id
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.series import Series
from templates.contexts.letter import AnswerLink

LABELS_FOR_ALL: Final = {Said.ATTEND: "I shall attend all", Said.APOLOGIES: "I send my apologies for all"}


@dataclass(frozen=True, slots=True)
class AskedForAll:
    """What a link is about: whose answer, which, and by date each meeting ahead with the invitation."""

    person: Person
    series: Series
    said: Said
    ahead: tuple[tuple[Meeting, Invitation], ...]


def series_answer_links(
    links: Links, series: SeriesId, person: PersonId, until: datetime
) -> tuple[AnswerLink, ...]:
    """The links by which one person answers a series, good until an instant."""
    return tuple(
        AnswerLink(label, links.make(Purpose.ANSWER_ALL, series, person, said.value, until=until))
        for said, label in LABELS_FOR_ALL.items()
    )


def asked_for_all(view: View, links: Links, token: str, now: datetime) -> AskedForAll:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    about = links.read(Purpose.ANSWER_ALL, token, now)
    series, person = view.maybe(Series, about[0]), view.maybe(Person, about[1])
    if series is None or person is None:
        raise NotOurs
    if not person.active:
        raise NoLongerAsked(
            f"{person.name} no longer takes part in this network. Nothing was recorded.",
            "Ask the committee's secretary if that is a mistake.",
        )
    ahead = tuple(sorted(_ahead(view, series, person, now), key=lambda one: (one[0].starts, one[0].id)))
    if not ahead:
        raise NoLongerAsked(
            f"{person.name} is invited to no meeting of this series that lies ahead. Nothing was recorded.",
            "Where its dates were changed, a newer mail has links of its own.",
        )
    return AskedForAll(person, series, Said(about[2]), ahead)


def _ahead(view: View, series: Series, person: Person, now: datetime) -> Iterator[tuple[Meeting, Invitation]]:
    for meeting in view.find(Meeting, series=series.id, state=MeetingState.SCHEDULED):
        asked = view.maybe(Invitation, invitation_id(meeting.id, person.id))
        if meeting.ends > now and asked and not asked.withdrawn:
            yield meeting, asked
